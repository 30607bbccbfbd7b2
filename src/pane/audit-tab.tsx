import { usePane } from "./pane-context";

/** 核对: a written report against the figures. */
export function AuditTab() {
  const { texts } = usePane();
  return <h2>{texts.tabs.audit}</h2>;
}
