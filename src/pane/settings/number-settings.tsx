import { Switch } from "@fluentui/react-components";
import { DEFAULT_WORDING } from "../../narrative/style";
import { usePane } from "../pane-context";
import { Choice, NumberChoice } from "./fields";
import { Group } from "./group";
import type { OfficeGroupProps } from "./settings-tab";

const DECIMALS = ["0", "1", "2", "3", "4"] as const;
/** In per cent: growth that doubles is the least that 倍 can be said of. */
const LEAST_MULTIPLE = 100;

/** How numbers are printed, in sentences and tabs. */
export function NumberSettings({ office, onChange }: OfficeGroupProps) {
  const words = usePane().texts.settings;
  const { style } = office;
  const { wording = DEFAULT_WORDING } = style;
  const setStyle = (change: Partial<typeof style>): void => onChange({ ...office, style: { ...style, ...change } });
  const setWording = (change: Partial<typeof wording>): void => setStyle({ wording: { ...wording, ...change } });
  return (
    <Group heading={words.numbers}>
      <Choice label={words.decimals} hint={words.decimalsHint} value={decimalsOf(style.decimals)} choices={DECIMALS.map((decimals) => [decimals, decimals])} onChange={(decimals) => setStyle({ decimals: Number(decimals) })} />
      <Switch label={words.trimZeros} checked={style.trimZeros} onChange={(_, { checked }) => setStyle({ trimZeros: checked })} />
      <Choice label={words.rounding} value={style.rounding} choices={[["half-up", words.halfUp], ["half-even", words.halfEven]]} onChange={(rounding) => setStyle({ rounding })} />
      {style.locale === "zh-CN" && (
        <>
          <NumberChoice label={words.scaleFrom} value={wording.scaleFrom} least={1} without={words.notScaled} outside={words.atLeast(1)} onChange={(scaleFrom) => setWording({ scaleFrom })} />
          <NumberChoice label={words.multiplesFrom} value={wording.multiplesFrom} least={LEAST_MULTIPLE} without={words.noMultiples} outside={words.atLeast(LEAST_MULTIPLE)} onChange={(multiplesFrom) => setWording({ multiplesFrom })} />
        </>
      )}
    </Group>
  );
}

/** A brief may ask for more digits than are offered here. */
function decimalsOf(decimals: number): (typeof DECIMALS)[number] {
  return DECIMALS.find((offered) => Number(offered) === decimals) ?? "4";
}
