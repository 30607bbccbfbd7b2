import { Switch } from "@fluentui/react-components";
import { DEFAULT_WORDING, type OfficeWording } from "../../narrative/style";
import { usePane } from "../pane-context";
import { Choice, NumberChoice } from "./fields";
import { FoldedGroup } from "./group";
import type { OfficeGroupProps } from "./settings-tab";

/** Where an office begins that wants such words; it sets its own limits. In per cent. */
const FIRST_BANDS = { slight: 3, sharp: 30 };
const BETWEEN_NAMES = ["、", "，", "；"] as const;
const BEFORE_LAST = ["和", "及", "以及"] as const;
const BETWEEN_ITEMS = ["，", "；"] as const;

/** Habits of wording that few offices change. */
export function WordingSettings({ office, onChange }: OfficeGroupProps) {
  const words = usePane().texts.settings;
  const { style } = office;
  const { wording = DEFAULT_WORDING } = style;
  const set = (change: Partial<OfficeWording>): void => onChange({ ...office, style: { ...style, wording: { ...wording, ...change } } });
  const separator = (label: string, key: "listSeparator" | "lastSeparator" | "itemSeparator", marks: readonly string[]) => (
    <Choice label={label} value={wording[key] ?? ""} choices={[["", words.usual], ...withOwn(marks, wording[key]).map((mark) => [mark, mark] as const)]} onChange={(mark) => set({ [key]: mark === "" ? null : mark })} />
  );
  const { bands } = wording;
  return (
    <FoldedGroup heading={words.wording}>
      <Switch label={words.changes} checked={wording.changes} onChange={(_, { checked }) => set({ changes: checked })} />
      <NumberChoice label={words.leastBase} value={wording.leastBase} least={0} without={words.alwaysRate} outside={words.atLeast(0)} onChange={(leastBase) => set({ leastBase })} />
      <Choice label={words.nearlyFlat} value={wording.nearlyFlat} choices={[["words", words.nearlyFlatAs.words], ["digits", words.nearlyFlatAs.digits]]} onChange={(nearlyFlat) => set({ nearlyFlat })} />
      <Switch label={words.bands} checked={bands !== null} onChange={(_, { checked }) => set({ bands: checked ? FIRST_BANDS : null })} />
      {bands !== null && (
        <>
          <NumberChoice label={words.slight} value={bands.slight} least={0} without="" outside={words.atLeast(0)} onChange={(slight) => slight !== null && set({ bands: { ...bands, slight } })} />
          <NumberChoice label={words.sharp} value={bands.sharp} least={0} without="" outside={words.atLeast(0)} onChange={(sharp) => sharp !== null && set({ bands: { ...bands, sharp } })} />
        </>
      )}
      {style.locale === "zh-CN" && (
        <>
          {separator(words.listSeparator, "listSeparator", BETWEEN_NAMES)}
          {separator(words.lastSeparator, "lastSeparator", BEFORE_LAST)}
          {separator(words.itemSeparator, "itemSeparator", BETWEEN_ITEMS)}
        </>
      )}
    </FoldedGroup>
  );
}

/** A brief may have brought a mark of its own. */
function withOwn(marks: readonly string[], own: string | null): readonly string[] {
  return own === null || marks.includes(own) ? marks : [...marks, own];
}
