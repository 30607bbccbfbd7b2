import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowForwardRegular, DismissRegular } from "@fluentui/react-icons";
import type { RolledView } from "./engine";
import { usePane } from "./pane-context";
import { joined } from "./view/areas";
import type { ChangeView, RenewalView } from "./view/report-view";

const useStyles = makeStyles({
  bar: { marginTop: "8px", padding: "8px 10px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  roll: { flexShrink: 0, whiteSpace: "nowrap" },
  words: { margin: 0, lineHeight: "1.6" },
  /** A date is not torn apart. */
  parts: { display: "flex", flexWrap: "wrap", columnGap: "10px", whiteSpace: "nowrap" },
  stale: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteDarkOrangeForeground1 },
  summary: { cursor: "pointer", marginTop: "4px", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: "4px 0 0", paddingLeft: "18px", lineHeight: "1.6" },
  cell: { font: "inherit", color: "inherit", textAlign: "left", background: "none", border: "none", padding: 0, cursor: "pointer", ":hover": { textDecorationLine: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** The saved brief behind the report: when it was written, whether its figures changed, and the way to the next period. */
export function BriefBar({ renewal, onRoll }: { renewal: RenewalView; onRoll: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.renewal;
  return (
    <section className={styles.bar} aria-label={words.label}>
      <div className={styles.line}>
        <p className={mergeClasses(styles.words, styles.parts)}>
          {[words.label, renewal.period, words.writtenOn(renewal.writtenOn)].map((part) => part !== null && <span key={part}>{part}</span>)}
          <span className={renewal.isStale ? styles.stale : undefined}>{renewal.isStale ? words.stale : words.fresh}</span>
        </p>
        <Button className={styles.roll} size="small" icon={<ArrowForwardRegular />} onClick={onRoll}>
          {words.roll}
        </Button>
      </div>
      {renewal.changes.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.changes(renewal.changes.length)}</summary>
          <ul className={styles.list}>
            {renewal.changes.map((change, index) => (
              <Change key={index} change={change} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Change({ change: { name, before, after, cell } }: { change: ChangeView }) {
  const styles = useStyles();
  const { show } = usePane();
  const words = `${name}：${before ?? "—"} → ${after ?? "—"}`;
  return (
    <li>
      {cell === null ? (
        words
      ) : (
        <button type="button" className={styles.cell} onClick={() => show(joined([cell]))}>
          {words}
        </button>
      )}
    </li>
  );
}

/** What rolling on did: what moved, what could not, what is new. Stays until it is dismissed. */
export function RolledBar({ rolled, onDismiss }: { rolled: RolledView; onDismiss: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.renewal;
  const { from, to, moved, notMoved, added } = rolled;
  return (
    <section className={styles.bar} aria-label={words.rolledLabel}>
      <div className={styles.line}>
        <p className={styles.words}>{words.rolled(from, to)}</p>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={texts.actions.dismiss} onClick={onDismiss} />
      </div>
      {moved.map((place) => (
        <p key={place.from} className={styles.words}>{`${place.from} → ${place.to}`}</p>
      ))}
      {notMoved.length > 0 && (
        <>
          <p className={mergeClasses(styles.words, styles.stale)}>{words.notMoved}</p>
          <ul className={styles.list}>
            {notMoved.map(({ kind, what }) => (
              <li key={`${kind}${what}`}>{`${words.kinds[kind]}：${what}`}</li>
            ))}
          </ul>
        </>
      )}
      {added.length > 0 && <p className={styles.words}>{words.added(added.join("、"))}</p>}
    </section>
  );
}
