import { Switch } from "@fluentui/react-components";
import type { TabLooks } from "../../brief/report";
import { usePane } from "../pane-context";
import { Choice } from "./fields";
import { Group } from "./group";
import type { OfficeGroupProps } from "./settings-tab";

const PARTS = ["signatures", "ranking", "workingPaper", "valuesOnly"] as const satisfies readonly (keyof TabLooks)[];

/** How the written tab looks, and what goes with it. */
export function SheetSettings({ office, onChange }: OfficeGroupProps) {
  const words = usePane().texts.settings;
  const { looks } = office;
  const set = (change: TabLooks): void => onChange({ ...office, looks: { ...looks, ...change } });
  const isSubmission = looks.submission === true;
  return (
    <Group heading={words.sheet}>
      <Choice label={words.looks} value={looks.style ?? "office"} choices={[["office", words.looksOf.office], ["accessible", words.looksOf.accessible]]} onChange={(style) => set({ style })} />
      {PARTS.map((part) => (
        <Switch key={part} label={words.parts[part]} checked={looks[part] === true} onChange={(_, { checked }) => set({ [part]: checked })} />
      ))}
      <Switch label={words.submission} checked={isSubmission} onChange={(_, { checked }) => set({ submission: checked })} />
    </Group>
  );
}
