import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import type { MissingView } from "./view/report-view";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: "1.6" },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  unread: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What stands there, but could not be read; the others are gaps that the table has by intent. */
const UNREAD: ReadonlySet<MissingView["reason"]> = new Set<MissingView["reason"]>(["error-value", "no-cached-value", "not-a-number"]);

/** The figures that a table should have and has not, by the reason; each leads to its cells. */
export function MissingList({ missing }: { missing: readonly MissingView[] }) {
  const styles = useStyles();
  const { texts, show } = usePane();
  if (missing.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.data.missingLabel}>
      {missing.map(({ reason, count, areas }) => (
        <li key={reason} className={styles.item}>
          <span className={UNREAD.has(reason) ? styles.unread : undefined}>{texts.data.missingCount(texts.data.missing[reason], count)}</span>
          <Button size="small" appearance="subtle" aria-label={texts.data.showMissing(texts.data.missing[reason])} onClick={() => show(areas)}>
            {texts.data.showCells}
          </Button>
        </li>
      ))}
    </ul>
  );
}
