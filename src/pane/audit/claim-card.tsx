import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Claim } from "../../audit/claim";
import { CHECK_LIST_WORDS } from "../../lexicon/check-list-words";
import { usePane } from "../pane-context";
import { areaNames, joined } from "../view/areas";
import { SIGNS } from "./verdict-looks";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "6px", padding: "8px 10px", marginBottom: "8px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  quote: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  why: { margin: 0, lineHeight: "1.6", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface ClaimCardProps {
  readonly claim: Claim;
  /** False while the report has changed since it was checked: offsets would be wrong. */
  readonly canCorrect: boolean;
  readonly onCorrect: () => void;
  readonly onClose: () => void;
}

/** What was found of one claim: the verdict, the sum, the cells it stands on, and what it should be. */
export function ClaimCard({ claim, canCorrect, onCorrect, onClose }: ClaimCardProps) {
  const styles = useStyles();
  const { texts, locale, show } = usePane();
  const { audit: words, actions } = texts;
  const areas = joined(claim.cells);
  return (
    <div className={styles.card} role="status">
      <div className={styles.verdict}>{`${SIGNS[claim.verdict]} ${CHECK_LIST_WORDS[locale].verdicts[claim.verdict]}${claim.serious ? CHECK_LIST_WORDS[locale].serious : ""}`}</div>
      <blockquote className={styles.quote}>{claim.text}</blockquote>
      <p className={styles.why}>{claim.explanation}</p>
      <div className={styles.actions}>
        {claim.correction !== null && (
          <Button size="small" appearance="primary" disabled={!canCorrect} onClick={onCorrect}>
            {words.correct(claim.correction.text)}
          </Button>
        )}
        {areas.length > 0 && (
          <Button size="small" onClick={() => show(areas)}>
            {areaNames(areas)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {actions.close}
        </Button>
      </div>
    </div>
  );
}
