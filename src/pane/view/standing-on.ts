import { meet } from "./areas";
import type { FindingView, SheetArea } from "./report-view";

/** The findings, by their index, that stand on what is selected in the sheet. */
export function standingOn(findings: readonly FindingView[], selection: SheetArea | null): ReadonlySet<number> {
  const standing = new Set<number>();
  if (selection === null) return standing;
  findings.forEach(({ areas }, index) => {
    if (areas.some(({ sheet, area }) => sheet === selection.sheet && meet(area, selection.area))) standing.add(index);
  });
  return standing;
}
