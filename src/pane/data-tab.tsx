import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { periodName } from "../lexicon/period-names";
import { describeEvidence } from "../lexicon/messages/evidence";
import { areaAddress, type Area } from "../sheet/address";
import type { PriorWorkbook } from "../brief/report";
import type { RoleAssignment } from "../recognition/table";
import { usePane } from "./pane-context";
import { PriorFile } from "./prior-file";
import { Section } from "./section";
import type { TableView } from "./view/report-view";
import { WarningList } from "./warning-list";

const useStyles = makeStyles({
  facts: { margin: "4px 0 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, lineHeight: "1.6" },
  columns: { listStyleType: "none", margin: 0, padding: 0 },
  column: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "8px" },
  name: { overflowWrap: "anywhere" },
  role: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, lineHeight: "1.5" },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  area: { minWidth: "auto", padding: "0 4px" },
});

/** Below this the evidence is too thin to go unmentioned. */
const DOUBTFUL = 0.6;

interface DataTabProps {
  readonly tables: readonly TableView[];
  readonly prior: PriorWorkbook | null;
  /** null where no other file can be read. */
  readonly onChoosePrior: ((file: File) => void) | null;
  readonly onRemovePrior: () => void;
}

/** What was read, and why it is thought to mean what it does. */
export function DataTab({ tables, prior, onChoosePrior, onRemovePrior }: DataTabProps) {
  return (
    <>
      {tables.map((table, index) => (
        <TableFacts key={index} table={table} />
      ))}
      {onChoosePrior !== null && <PriorFile prior={prior} onChoose={onChoosePrior} onRemove={onRemovePrior} />}
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
    texts.data.observations(table.known, table.missing),
  ];
  return (
    <Section heading={table.title ?? table.sheet} action={<AreaButton sheet={table.sheet} area={table.area} />}>
      <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
      <ul className={styles.columns} aria-label={texts.data.columns}>
        {table.columns.map((column, index) => (
          <Column key={index} sheet={table.sheet} column={column} />
        ))}
      </ul>
      {table.notes.length > 0 && <p className={styles.facts}>{texts.data.notes(table.notes)}</p>}
      <WarningList warnings={table.warnings} />
    </Section>
  );
}

function Column({ sheet, column }: { sheet: string; column: RoleAssignment }) {
  const styles = useStyles();
  const { texts, locale } = usePane();
  const name = [column.entity, column.label, column.period === null ? null : periodName(column.period, locale), column.unit];
  return (
    <li className={styles.column}>
      <div className={styles.line}>
        <span className={styles.name}>{name.filter((part) => part !== null && part !== "").join(" · ")}</span>
        <span className={styles.role}>{texts.data.roles[column.role]}</span>
      </div>
      <div className={styles.line}>
        <span className={styles.why}>
          {describeEvidence(column.why, locale)}
          {column.why.confidence < DOUBTFUL && <span className={styles.doubtful}>{` · ${texts.data.doubtful}`}</span>}
        </span>
        <AreaButton sheet={sheet} area={column.area} />
      </div>
    </li>
  );
}

function AreaButton({ sheet, area }: { sheet: string; area: Area }) {
  const styles = useStyles();
  const { texts, show } = usePane();
  const address = areaAddress(area);
  return (
    <Button className={styles.area} size="small" appearance="subtle" aria-label={texts.data.showArea(`${sheet}!${address}`)} onClick={() => show([{ sheet, area }])}>
      {address}
    </Button>
  );
}
