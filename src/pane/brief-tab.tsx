import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { TableCopyRegular } from "@fluentui/react-icons";
import type { Report } from "../brief/report";
import { periodName } from "../lexicon/period-names";
import { formatPeriod, type Period } from "../quantity/period";
import type { Table } from "../recognition/table";
import type { ReactNode } from "react";
import type { Copyable } from "./copying";
import { MeasureTable } from "./measure-table";
import { usePane } from "./pane-context";
import { sentencesCopy, tablesCopy } from "./report-copy";
import { rowsByTable, type TableRows } from "./report-rows";
import { Section } from "./section";
import { SentenceList } from "./sentence-list";
import type { Scope } from "./source-sheets";
import { WarningList } from "./warning-list";

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "1fr", rowGap: "6px" },
  facts: { margin: "6px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface BriefChoices {
  readonly scope: Scope;
  readonly period: Period | null;
  readonly setScope: (scope: Scope) => void;
  readonly setPeriod: (period: Period | null) => void;
}

interface BriefTabProps {
  readonly report: Report;
  readonly sheet: string | null;
  readonly choices: BriefChoices;
  readonly onCopy: (content: Copyable) => void;
}

/** What the sheet says: the tables with their measures, and the sentences. */
export function BriefTab({ report, sheet, choices, onCopy }: BriefTabProps) {
  const styles = useStyles();
  const { texts, style } = usePane();
  const tables = rowsByTable(report);
  const copyTables = (
    <Button size="small" appearance="subtle" icon={<TableCopyRegular />} aria-label={texts.actions.copyTable} title={texts.actions.copyTable} onClick={() => onCopy(tablesCopy(report, style.locale, style.rounding))} />
  );
  return (
    <>
      <div className={styles.choices}>
        <Select size="small" aria-label={texts.source.scope} value={choices.scope} onChange={(_, { value }) => choices.setScope(value === "all" ? "all" : "active")}>
          <option value="active">{texts.source.activeSheet(sheet ?? "")}</option>
          <option value="all">{texts.source.allSheets}</option>
        </Select>
        <PeriodChoice tables={report.tables} choices={choices} />
      </div>
      <WarningList warnings={report.warnings} />
      {tables.map((table, index) => (
        <TableBlock key={index} tableRows={table} action={index === 0 ? copyTables : null} />
      ))}
      <Section heading={texts.sentences.heading}>
        <SentenceList sentences={report.sentences} findings={report.findings} onCopy={(text) => onCopy(sentencesCopy([text]))} />
      </Section>
    </>
  );
}

function TableBlock({ tableRows: { table, rows }, action }: { tableRows: TableRows; action: ReactNode }) {
  const styles = useStyles();
  const { texts, locale } = usePane();
  const title = table.title ?? table.sheet;
  const facts = [
    table.period === null ? null : periodName(table.period, locale),
    texts.source.indicators(rows.length),
    table.unit === null ? null : texts.source.unit(table.unit),
  ];
  return (
    <Section heading={title} action={action}>
      <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
      <MeasureTable rows={rows} label={title} />
    </Section>
  );
}

/** The periods that the tables hold, where they hold several. */
function PeriodChoice({ tables, choices }: { tables: readonly Table[]; choices: BriefChoices }) {
  const { texts, locale } = usePane();
  const periods = currentPeriods(tables);
  if (periods.size < 2) return null;
  return (
    <Select
      size="small"
      aria-label={texts.source.period}
      value={choices.period === null ? "" : formatPeriod(choices.period)}
      onChange={(_, { value }) => choices.setPeriod(periods.get(value) ?? null)}
    >
      <option value="">{texts.source.periodChoice(texts.source.newestPeriod)}</option>
      {[...periods].map(([code, period]) => (
        <option key={code} value={code}>
          {texts.source.periodChoice(periodName(period, locale))}
        </option>
      ))}
    </Select>
  );
}

function currentPeriods(tables: readonly Table[]): ReadonlyMap<string, Period> {
  const periods = new Map<string, Period>();
  for (const table of tables) {
    for (const { role, period } of table.observations) if (role === "actual" && period !== null) periods.set(formatPeriod(period), period);
  }
  return periods;
}
