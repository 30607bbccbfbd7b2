import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { correctRow, tableName } from "../recognition/corrections";
import type { Layout } from "../recognition/table";
import { usePane } from "./pane-context";
import { TracedNumber } from "./traced-number";
import type { RowView, TableView } from "./view/report-view";

const useStyles = makeStyles({
  details: { padding: "6px 8px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200 },
  list: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "8px", rowGap: "2px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  definition: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  leaveOut: { marginTop: "4px", marginLeft: "-4px", padding: "0 4px", minWidth: "auto" },
});

/** What a row of the sheet names, where its rows name one thing each. */
const ROWS_NAME: Partial<Readonly<Record<Layout, "indicator" | "entity">>> = { roles: "indicator", "periods-across": "indicator", roster: "entity" };

/** Everything computed of one row, and the way to leave it out. */
export function RowDetails({ row, name, table }: { row: RowView; name: string; table: TableView }) {
  const styles = useStyles();
  const { texts, findings, definition, define } = usePane();
  const named = ROWS_NAME[table.layout];
  const label = named === undefined ? null : row[named];
  return (
    <div className={styles.details}>
      <dl className={styles.list} aria-label={texts.table.details(name)}>
        {Object.values(row.findings).map((index) => {
          const finding = findings[index];
          if (finding === undefined) return null;
          return (
            <Fragment key={finding.measure}>
              <dt className={styles.term}>{texts.measures[finding.measure]}</dt>
              <dd className={styles.definition}>
                <TracedNumber findings={[index]}>{finding.shown}</TracedNumber>
              </dd>
            </Fragment>
          );
        })}
      </dl>
      {label !== null && (
        <Button className={styles.leaveOut} size="small" appearance="transparent" onClick={() => define({ corrections: correctRow(definition.corrections, { label, table: tableName(table), leftOut: true }) })}>
          {texts.data.leaveOutRow}
        </Button>
      )}
    </div>
  );
}
