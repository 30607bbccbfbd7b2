import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { VERDICTS, type Claim, type Verdict } from "../../audit/claim";
import { CHECK_LIST_WORDS } from "../../lexicon/check-list-words";
import { usePane } from "../pane-context";
import { SIGNS } from "./verdict-looks";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "4px 0 8px" },
  verdict: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    padding: "2px 8px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shown: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold, "@media (forced-colors: active)": { outline: "2px solid Highlight" } },
});

interface VerdictFilterProps {
  readonly claims: readonly Claim[];
  readonly shown: ReadonlySet<Verdict>;
  readonly onShown: (shown: ReadonlySet<Verdict>) => void;
}

/** Which verdicts are marked in the report, each with how many there are. */
export function VerdictFilter({ claims, shown, onShown }: VerdictFilterProps) {
  const styles = useStyles();
  const { texts, locale } = usePane();
  const toggle = (verdict: Verdict): void => {
    const next = new Set(shown);
    if (!next.delete(verdict)) next.add(verdict);
    onShown(next);
  };
  return (
    <div className={styles.filter} role="group" aria-label={texts.audit.filter}>
      {VERDICTS.map((verdict) => (
        <button key={verdict} type="button" aria-pressed={shown.has(verdict)} className={mergeClasses(styles.verdict, shown.has(verdict) && styles.shown)} onClick={() => toggle(verdict)}>
          {`${SIGNS[verdict]} ${CHECK_LIST_WORDS[locale].verdicts[verdict]} ${claims.filter((claim) => claim.verdict === verdict).length}`}
        </button>
      ))}
    </div>
  );
}
