import { makeStyles, tokens } from "@fluentui/react-components";
import { periodName } from "../lexicon/period-names";
import type { PriorWorkbook } from "../brief/report";
import { tableName } from "../recognition/corrections";
import { AreaButton } from "./area-button";
import { ColumnMeaning, figureColumn, inTheirOrder, labelColumn } from "./column-meaning";
import { LeftOut } from "./left-out";
import { MissingList } from "./missing-list";
import { usePane } from "./pane-context";
import { PriorFile } from "./prior-file";
import { Section } from "./section";
import type { TableView } from "./view/report-view";
import { WarningList } from "./warning-list";

const useStyles = makeStyles({
  facts: { margin: "4px 0 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, lineHeight: "1.6" },
  columns: { listStyleType: "none", margin: 0, padding: 0 },
});

interface DataTabProps {
  readonly tables: readonly TableView[];
  readonly prior: PriorWorkbook | null;
  readonly onChoosePrior: (file: File) => void;
  readonly onRemovePrior: () => void;
}

/** What was read, and why it is thought to mean what it does. */
export function DataTab({ tables, prior, onChoosePrior, onRemovePrior }: DataTabProps) {
  return (
    <>
      {tables.map((table, index) => (
        <TableFacts key={index} table={table} />
      ))}
      <PriorFile prior={prior} onChoose={onChoosePrior} onRemove={onRemovePrior} />
    </>
  );
}

function TableFacts({ table }: { table: TableView }) {
  const styles = useStyles();
  const { texts, locale } = usePane();
  const facts = [
    texts.data.layouts[table.layout],
    table.period === null ? null : periodName(table.period, locale),
    table.unit === null ? null : texts.source.unit(table.unit),
    texts.data.observations(table.known),
  ];
  return (
    <Section heading={table.title ?? table.sheet} action={<AreaButton sheet={table.sheet} area={table.area} />}>
      <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
      <ul className={styles.columns} aria-label={texts.data.columns}>
        {[...table.labels.map(labelColumn), ...table.columns.map(figureColumn)].sort(inTheirOrder).map((column) => (
          <ColumnMeaning key={`${column.area.left},${column.area.top},${column.header}`} table={table} column={column} />
        ))}
      </ul>
      <MissingList missing={table.missing} />
      <LeftOut table={tableName(table)} />
      {table.notes.length > 0 && <p className={styles.facts}>{texts.data.notes(table.notes)}</p>}
      <WarningList warnings={table.warnings} />
    </Section>
  );
}
