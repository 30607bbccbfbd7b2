import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { forgetRow } from "../recognition/corrections";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0, fontSize: tokens.fontSizeBase200 },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px", overflowWrap: "anywhere" },
});

/** The rows of a table that the clerk left out; each can be taken in again. */
export function LeftOutRows({ table }: { table: string }) {
  const styles = useStyles();
  const { texts, definition, define } = usePane();
  const { corrections } = definition;
  const rows = corrections.rows.filter((row) => row.leftOut === true && (row.table === table || row.table === null));
  if (rows.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.data.leftOutRows}>
      {rows.map((row) => (
        <li key={row.label} className={styles.item}>
          <span>{texts.data.leftOutRow(row.label)}</span>
          <Button size="small" appearance="subtle" onClick={() => define({ corrections: forgetRow(corrections, row.label, row.table) })}>
            {texts.data.takeIn}
          </Button>
        </li>
      ))}
    </ul>
  );
}
