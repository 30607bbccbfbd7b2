import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import { VERDICTS, type Claim, type Verdict } from "../../audit/claim";
import { describeProblem } from "../../lexicon/messages/messages";
import { usePane } from "../pane-context";
import { Section } from "../section";
import { ClaimCard } from "./claim-card";
import { MarkedReport } from "./marked-report";
import { markText } from "./marked-text";
import { ReportInput } from "./report-input";
import type { AuditState } from "./use-audit";
import { VerdictFilter } from "./verdict-filter";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
  words: { margin: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: "1.6", color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
  spacer: { flexGrow: 1 },
  step: { minWidth: "28px" },
});

/** All that does not simply agree is shown at first: what agrees needs no look. */
const SHOWN_AT_FIRST: ReadonlySet<Verdict> = new Set(VERDICTS.filter((verdict) => verdict !== "consistent" && verdict !== "unverifiable"));

interface AuditTabProps {
  readonly audit: AuditState;
  readonly readReportFile: (file: File) => void;
  readonly writeCheckList: () => void;
  /** Takes back what was written last; null where there is nothing. */
  readonly restore: (() => void) | null;
}

/** 核对: a written report with what was found in it. */
export function AuditTab({ audit, readReportFile, writeCheckList, restore }: AuditTabProps) {
  const styles = useStyles();
  const { texts, locale } = usePane();
  const words = texts.audit;
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const [chosen, setChosen] = useState<number | null>(null);
  const { checked } = audit;
  const claims = checked?.audit.claims ?? NO_CLAIMS;
  const places = useMemo(() => claims.flatMap((claim, index) => (shown.has(claim.verdict) ? [index] : [])), [claims, shown]);
  const paragraphs = useMemo(() => (checked === null ? [] : markText(checked.text, claims, (claim) => shown.has(claim.verdict))), [checked, claims, shown]);
  useEffect(() => setChosen(null), [claims]);

  const step = (by: 1 | -1): void => {
    if (places.length === 0) return;
    const at = chosen === null ? (by === 1 ? -1 : places.length) : places.indexOf(chosen);
    setChosen(places[(at + by + places.length) % places.length] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  };
  const correct = ({ correction }: Claim): void => {
    if (checked === null || correction === null || checked.text !== audit.text) return;
    audit.setText(`${audit.text.slice(0, correction.start)}${correction.text}${audit.text.slice(correction.end)}`);
  };
  const claim = chosen === null ? undefined : claims[chosen];

  return (
    <div onKeyDown={onKeyDown}>
      <ReportInput text={audit.text} onText={audit.setText} onFile={readReportFile} />
      {audit.problem !== null && (
        <p className={styles.problem} role="alert">
          {describeProblem(audit.problem, locale)}
        </p>
      )}
      <p className={styles.words} role="status">
        {audit.isChecking ? words.checking : checked === null ? words.advice : words.found(checked.audit, claims.filter(({ verdict }) => verdict === "inconsistent").length)}
      </p>
      {checked !== null && (
        <Section heading={words.heading} action={<Steps count={places.length} at={chosen === null ? null : places.indexOf(chosen)} onStep={step} />}>
          <VerdictFilter claims={claims} shown={shown} onShown={setShown} />
          {claim !== undefined && <ClaimCard claim={claim} canCorrect={checked.text === audit.text} onCorrect={() => correct(claim)} onClose={() => setChosen(null)} />}
          <MarkedReport paragraphs={paragraphs} claims={claims} chosen={chosen} onChoose={setChosen} />
          <div className={styles.line}>
            <span className={styles.spacer} />
            {restore !== null && (
              <Button size="small" onClick={restore}>
                {texts.actions.restore}
              </Button>
            )}
            <Button size="small" onClick={writeCheckList} disabled={claims.length === 0}>
              {words.writeCheckList}
            </Button>
          </div>
        </Section>
      )}
    </div>
  );
}

const NO_CLAIMS: readonly Claim[] = [];

function Steps({ count, at, onStep }: { count: number; at: number | null; onStep: (by: 1 | -1) => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <span className={styles.line}>
      <span className={styles.words}>{at === null ? texts.audit.marks(count) : `${at + 1} / ${count}`}</span>
      <Button className={styles.step} size="small" appearance="subtle" disabled={count === 0} aria-keyshortcuts="Alt+ArrowUp" title={texts.audit.previous} aria-label={texts.audit.previous} onClick={() => onStep(-1)}>
        ↑
      </Button>
      <Button className={styles.step} size="small" appearance="subtle" disabled={count === 0} aria-keyshortcuts="Alt+ArrowDown" title={texts.audit.next} aria-label={texts.audit.next} onClick={() => onStep(1)}>
        ↓
      </Button>
    </span>
  );
}
