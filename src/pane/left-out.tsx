import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { forgetColumn, forgetRow } from "../recognition/corrections";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0, fontSize: tokens.fontSizeBase200 },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px", overflowWrap: "anywhere" },
});

/** The columns and rows of a table that the clerk left out; each can be taken in again. */
export function LeftOut({ table }: { table: string }) {
  const styles = useStyles();
  const { texts, definition, define } = usePane();
  const { corrections } = definition;
  const isHere = (other: { readonly table: string | null }): boolean => other.table === table || other.table === null;
  const columns = corrections.columns.filter((column) => column.meaning?.kind === "left-out" && isHere(column));
  const rows = corrections.rows.filter((row) => row.leftOut === true && isHere(row));
  const places = [
    ...columns.map((column) => ({ words: texts.data.leftOutColumn(column.header), without: forgetColumn(corrections, column.header, column.table) })),
    ...rows.map((row) => ({ words: texts.data.leftOutRow(row.label), without: forgetRow(corrections, row.label, row.table) })),
  ];
  if (places.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.data.leftOutLabel}>
      {places.map(({ words, without }) => (
        <li key={words} className={styles.item}>
          <span>{words}</span>
          <Button size="small" appearance="subtle" onClick={() => define({ corrections: without })}>
            {texts.data.takeIn}
          </Button>
        </li>
      ))}
    </ul>
  );
}
