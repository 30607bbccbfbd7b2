import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { usePane } from "./pane-context";
import { TracedNumber } from "./traced-number";
import type { PieceView, SentenceView } from "./view/report-view";
import { useVirtualRows } from "./virtual-rows";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS, paddingBottom: tokens.spacingVerticalS },
  text: { flexGrow: 1, margin: 0, lineHeight: "1.75", minWidth: 0, overflowWrap: "anywhere" },
  copy: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** About two lines of text with their distance. */
const USUAL_HEIGHT = 58;

interface SentenceListProps {
  readonly sentences: readonly SentenceView[];
  readonly onCopy: (text: string) => void;
}

export function SentenceList({ sentences, onCopy }: SentenceListProps) {
  const styles = useStyles();
  const { texts, style } = usePane();
  const virtual = useVirtualRows(sentences.length, USUAL_HEIGHT);
  if (sentences.length === 0) return <p>{texts.sentences.none}</p>;
  return (
    <ul ref={virtual.container} className={styles.list} lang={style.locale} style={{ paddingTop: virtual.before, paddingBottom: virtual.after }}>
      {virtual.items.map(({ index, measure }) => {
        const sentence = sentences[index];
        if (sentence === undefined) return null;
        return (
          <li key={index} ref={measure} data-index={index} className={styles.item} aria-setsize={sentences.length} aria-posinset={index + 1}>
            <p className={styles.text}>{sentence.pieces.map(piece)}</p>
            <Button className={styles.copy} size="small" appearance="subtle" icon={<CopyRegular />} aria-label={texts.actions.copySentence} title={texts.actions.copySentence} onClick={() => onCopy(sentence.text)} />
          </li>
        );
      })}
    </ul>
  );
}

const HAS_DIGIT = /\p{N}/u;

/** Numbers are underlined, words that follow from them not, so that the text stays easy to read. */
function piece({ text, findings }: PieceView, index: number) {
  if (findings.length === 0) return text;
  const isNumber = HAS_DIGIT.test(text);
  return (
    <TracedNumber key={index} findings={findings} quiet={!isNumber} marked={isNumber}>
      {text}
    </TracedNumber>
  );
}
