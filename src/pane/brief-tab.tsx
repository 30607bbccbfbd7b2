import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { TableCopyRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { periodName } from "../lexicon/period-names";
import { formatPeriod, type Period } from "../quantity/period";
import { BriefBar, RolledBar } from "./brief-bar";
import { HandSetList } from "./hand-set-list";
import { MeasureTable } from "./measure-table";
import { usePane } from "./pane-context";
import { ReplacedTemplates } from "./replaced-templates";
import { Section } from "./section";
import { SentenceList } from "./sentence-list";
import type { Rolling } from "./use-rolling";
import type { Scope } from "./source-sheets";
import type { ReportView, TableView } from "./view/report-view";
import { WarningList } from "./warning-list";

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "1fr", rowGap: "6px" },
  facts: { margin: "6px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const SCOPES: readonly Scope[] = ["active", "all", "brief"];

export interface BriefChoices {
  readonly scope: Scope;
  readonly period: Period | null;
  readonly setScope: (scope: Scope) => void;
  readonly setPeriod: (period: Period | null) => void;
}

interface BriefTabProps {
  readonly view: ReportView;
  readonly sheet: string | null;
  readonly choices: BriefChoices;
  readonly rolling: Rolling;
  readonly onRoll: () => void;
  readonly onCopySentence: (text: string) => void;
  readonly onCopyTables: () => void;
}

/** What the sheet says: the tables with their measures, and the sentences. */
export function BriefTab({ view, sheet, choices, rolling, onRoll, onCopySentence, onCopyTables }: BriefTabProps) {
  const styles = useStyles();
  const { texts, definition } = usePane();
  const copyTables = <Button size="small" appearance="subtle" icon={<TableCopyRegular />} aria-label={texts.actions.copyTable} title={texts.actions.copyTable} onClick={onCopyTables} />;
  return (
    <>
      <div className={styles.choices}>
        <Select size="small" aria-label={texts.source.scope} value={choices.scope} onChange={(_, { value }) => choices.setScope(SCOPES.find((scope) => scope === value) ?? "active")}>
          <option value="active">{texts.source.activeSheet(sheet ?? "")}</option>
          <option value="all">{texts.source.allSheets}</option>
          {definition.brief !== null && <option value="brief">{texts.source.briefSheets((definition.brief.source?.sheets ?? []).join("、"))}</option>}
        </Select>
        <PeriodChoice periods={view.periods} choices={choices} />
      </div>
      {rolling.rolled !== null ? <RolledBar rolled={rolling.rolled} onDismiss={rolling.dismiss} /> : view.renewal !== null && <BriefBar renewal={view.renewal} onRoll={onRoll} />}
      <HandSetList handSet={view.handSet} />
      <WarningList warnings={view.warnings} />
      {view.tables
        .filter(({ rows }) => rows.length > 0)
        .map((table, index) => (
          <TableBlock key={index} table={table} action={index === 0 ? copyTables : null} />
        ))}
      <Section heading={texts.sentences.heading}>
        <ReplacedTemplates replaced={view.replaced} report={view} />
        <SentenceList sentences={view.sentences} onCopy={onCopySentence} />
      </Section>
    </>
  );
}

function TableBlock({ table, action }: { table: TableView; action: ReactNode }) {
  const styles = useStyles();
  const { texts, locale } = usePane();
  const title = table.title ?? table.sheet;
  const facts = [
    table.period === null ? null : periodName(table.period, locale),
    texts.source.indicators(table.rows.length),
    table.unit === null ? null : texts.source.unit(table.unit),
  ];
  return (
    <Section heading={title} action={action}>
      <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
      <MeasureTable table={table} label={title} />
    </Section>
  );
}

/** The periods that the tables hold, where they hold several. */
function PeriodChoice({ periods, choices }: { periods: readonly Period[]; choices: BriefChoices }) {
  const { texts, locale } = usePane();
  if (periods.length < 2) return null;
  return (
    <Select
      size="small"
      aria-label={texts.source.period}
      value={choices.period === null ? "" : formatPeriod(choices.period)}
      onChange={(_, { value }) => choices.setPeriod(periods.find((period) => formatPeriod(period) === value) ?? null)}
    >
      <option value="">{texts.source.periodChoice(texts.source.newestPeriod)}</option>
      {periods.map((period) => (
        <option key={formatPeriod(period)} value={formatPeriod(period)}>
          {texts.source.periodChoice(periodName(period, locale))}
        </option>
      ))}
    </Select>
  );
}
