import { Switch } from "@fluentui/react-components";
import { assessmentFrom, type AssessmentDraft } from "../../measures/assessment";
import { usePane } from "../pane-context";
import { Choice, NumberChoice } from "./fields";
import { FoldedGroup } from "./group";
import type { OfficeGroupProps } from "./settings-tab";

type Quarters = readonly [number, number, number, number];

const SCHEDULES = ["months", "days", "last-year", "plan"] as const;
/** The even plan, to begin with. */
const EVEN_QUARTERS: Quarters = [25, 50, 75, 100];
/** 黄, 红: where an office begins that wants lights, in points behind schedule. */
const FIRST_LIGHTS = { yellow: 0, red: 10 };
const AVERAGES = ["", "2", "3", "5"] as const;

/** What progress is held against, and what goes into a ranking. */
export function AssessmentSettings({ office, onChange }: OfficeGroupProps) {
  const words = usePane().texts.settings;
  const { assessment } = office;
  const { schedule, lights, minimumBase, averageYears, multiples } = assessment;
  const set = (change: AssessmentDraft): void => onChange({ ...office, assessment: assessmentFrom({ ...assessment, ...change }) });
  return (
    <FoldedGroup heading={words.assessment}>
      <Choice
        label={words.scheduleBy}
        value={schedule?.kind ?? "months"}
        choices={SCHEDULES.map((kind) => [kind, words.schedules[kind]])}
        onChange={(kind) => set({ schedule: kind === "plan" ? { kind, quarters: EVEN_QUARTERS } : { kind } })}
      />
      {schedule?.kind === "plan" && <PlanByQuarter quarters={schedule.quarters} onChange={(quarters) => set({ schedule: { kind: "plan", quarters } })} />}
      <Switch label={words.lights} checked={lights !== undefined} onChange={(_, { checked }) => set({ lights: checked ? FIRST_LIGHTS : undefined })} />
      {lights !== undefined && (
        <>
          <NumberChoice label={words.yellowFrom} value={lights.yellow} least={0} most={100} without="" outside={words.percent} onChange={(yellow) => yellow !== null && set({ lights: { ...lights, yellow } })} />
          <NumberChoice label={words.redFrom} value={lights.red} least={0} most={100} without="" outside={words.percent} onChange={(red) => red !== null && set({ lights: { ...lights, red } })} />
        </>
      )}
      <NumberChoice label={words.minimumBase} value={minimumBase ?? null} least={0} without={words.everybodyRanked} outside={words.atLeast(0)} onChange={(base) => set({ minimumBase: base ?? undefined })} />
      <Choice label={words.averageYears} value={AVERAGES.find((years) => years === String(averageYears)) ?? ""} choices={AVERAGES.map((years) => [years, words.years(years)])} onChange={(years) => set({ averageYears: years === "" ? undefined : Number(years) })} />
      <Switch label={words.multiples} checked={multiples === true} onChange={(_, { checked }) => set({ multiples: checked ? true : undefined })} />
    </FoldedGroup>
  );
}

const QUARTERS = [0, 1, 2, 3] as const;

/** The office's own plan: the share of the year's task that is to be done by the end of each quarter. */
function PlanByQuarter({ quarters, onChange }: { quarters: Quarters; onChange: (quarters: Quarters) => void }) {
  const words = usePane().texts.settings;
  const put = (quarter: number, share: number): void => {
    const [first, second, third, fourth] = quarters.map((before, index) => (index === quarter ? share : before));
    onChange([first ?? 0, second ?? 0, third ?? 0, fourth ?? 0]);
  };
  return QUARTERS.map((quarter) => (
    <NumberChoice key={quarter} label={words.quarter(quarter + 1)} value={quarters[quarter]} least={0} most={100} without="" outside={words.percent} onChange={(share) => share !== null && put(quarter, share)} />
  ));
}
