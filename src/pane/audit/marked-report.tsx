import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Claim, Verdict } from "../../audit/claim";
import { CHECK_LIST_WORDS } from "../../lexicon/check-list-words";
import { usePane } from "../pane-context";
import { useVirtualRows } from "../virtual-rows";
import type { MarkedParagraph, MarkedPiece } from "./marked-text";
import { SIGNS } from "./verdict-looks";

const useStyles = makeStyles({
  paragraph: { margin: "0 0 8px", lineHeight: "1.75", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  mark: {
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "4px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  sign: { fontWeight: tokens.fontWeightSemibold, paddingRight: "2px" },
});

/** Marks look different by more than their colour: the line under them and their sign differ too. */
const useMarks = makeStyles<Verdict>({
  consistent: { textDecorationColor: tokens.colorPaletteGreenBorderActive, textDecorationStyle: "solid", textDecorationThickness: "1px" },
  "within-rounding": { textDecorationColor: tokens.colorBrandStroke1, textDecorationStyle: "dashed" },
  inconsistent: { textDecorationColor: tokens.colorPaletteRedBorderActive, textDecorationStyle: "wavy", backgroundColor: tokens.colorPaletteRedBackground1 },
  wording: { textDecorationColor: tokens.colorPaletteDarkOrangeBorderActive, textDecorationStyle: "wavy", backgroundColor: tokens.colorPaletteYellowBackground1 },
  unverifiable: { textDecorationColor: tokens.colorNeutralStrokeAccessible, textDecorationStyle: "dotted" },
});

/** About three lines. */
const USUAL_HEIGHT = 84;

interface MarkedReportProps {
  readonly paragraphs: readonly MarkedParagraph[];
  readonly claims: readonly Claim[];
  readonly chosen: number | null;
  readonly onChoose: (claim: number) => void;
}

/** The report with its claims marked; long ones draw only the paragraphs in view. */
export function MarkedReport({ paragraphs, claims, chosen, onChoose }: MarkedReportProps) {
  const styles = useStyles();
  const virtual = useVirtualRows(paragraphs.length, USUAL_HEIGHT);
  const { scrollTo } = virtual;
  useEffect(() => {
    const place = chosen === null ? -1 : paragraphs.findIndex(({ pieces }) => pieces.some((piece) => piece.claim === chosen));
    if (place >= 0) scrollTo(place);
  }, [chosen, paragraphs, scrollTo]);
  return (
    <div ref={virtual.container} style={{ paddingTop: virtual.before, paddingBottom: virtual.after }}>
      {virtual.items.map(({ index, measure }) => (
        <p key={index} ref={measure} data-index={index} className={styles.paragraph}>
          {paragraphs[index]?.pieces.map((piece, at) => <Piece key={at} piece={piece} claims={claims} chosen={chosen} onChoose={onChoose} />)}
        </p>
      ))}
    </div>
  );
}

function Piece({ piece, claims, chosen, onChoose }: { piece: MarkedPiece } & Pick<MarkedReportProps, "claims" | "chosen" | "onChoose">) {
  const { claim: index, text } = piece;
  const claim = index === null ? undefined : claims[index];
  if (index === null || claim === undefined) return text;
  return (
    <Mark claim={claim} isChosen={index === chosen} onChoose={() => onChoose(index)}>
      {text}
    </Mark>
  );
}

/** A span, because a real button does not break across lines. */
function Mark({ claim, isChosen, onChoose, children }: { claim: Claim; isChosen: boolean; onChoose: () => void; children: string }) {
  const styles = useStyles();
  const marks = useMarks();
  const { locale } = usePane();
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onChoose();
  };
  return (
    <span ref={element} role="button" tabIndex={0} aria-pressed={isChosen} className={mergeClasses(styles.mark, marks[claim.verdict], isChosen && styles.chosen)} title={CHECK_LIST_WORDS[locale].verdicts[claim.verdict]} onClick={onChoose} onKeyDown={onKeyDown}>
      <span className={styles.sign} aria-label={CHECK_LIST_WORDS[locale].verdicts[claim.verdict]}>
        {SIGNS[claim.verdict]}
      </span>
      {children}
    </span>
  );
}
