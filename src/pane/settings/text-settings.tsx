import { LOCALES } from "../../lexicon/roles";
import { DEFAULT_WORDING } from "../../narrative/style";
import { usePane } from "../pane-context";
import { Choice } from "./fields";
import { Group } from "./group";
import type { OfficeGroupProps } from "./settings-tab";

const LENGTHS = ["brief", "standard", "full"] as const;
const SCHEDULES = ["序时进度", "均衡进度", "时间进度"] as const;

/** How much is said, in which language. */
export function TextSettings({ office, onChange }: OfficeGroupProps) {
  const words = usePane().texts.settings;
  const { style } = office;
  const { wording = DEFAULT_WORDING } = style;
  return (
    <Group heading={words.text}>
      <Choice label={words.length} value={style.length} choices={LENGTHS.map((length) => [length, words.lengths[length]])} onChange={(length) => onChange({ ...office, style: { ...style, length } })} />
      <Choice label={words.reportLanguage} value={style.locale} choices={LOCALES.map((locale) => [locale, words.languages[locale]])} onChange={(locale) => onChange({ ...office, style: { ...style, locale } })} />
      {style.locale === "zh-CN" && (
        <Choice label={words.schedule} value={wording.schedule} choices={SCHEDULES.map((name) => [name, name])} onChange={(schedule) => onChange({ ...office, style: { ...style, wording: { ...wording, schedule } } })} />
      )}
    </Group>
  );
}
