import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Finding } from "../measures/finding";
import type { Sentence } from "../narrative/sentence";
import { usePane } from "./pane-context";
import { TracedNumber } from "./traced-number";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  item: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, margin: 0, lineHeight: "1.75", minWidth: 0, overflowWrap: "anywhere" },
  copy: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface SentenceListProps {
  readonly sentences: readonly Sentence[];
  readonly findings: readonly Finding[];
  readonly onCopy: (text: string) => void;
}

export function SentenceList({ sentences, findings, onCopy }: SentenceListProps) {
  const styles = useStyles();
  const { texts, style } = usePane();
  if (sentences.length === 0) return <p>{texts.sentences.none}</p>;
  return (
    <ul className={styles.list} lang={style.locale}>
      {sentences.map((sentence, index) => (
        <li key={index} className={styles.item}>
          <p className={styles.text}>{pieces(sentence, findings)}</p>
          <Button className={styles.copy} size="small" appearance="subtle" icon={<CopyRegular />} aria-label={texts.actions.copySentence} title={texts.actions.copySentence} onClick={() => onCopy(sentence.text)} />
        </li>
      ))}
    </ul>
  );
}

/** A comma that depends on findings is nothing to point at. */
const TELLS = /[\p{L}\p{N}]/u;
const HAS_DIGIT = /\p{N}/u;

/**
 * Words as they are, and what depends on findings as something to point at: numbers underlined, words that follow from them
 * not, so that the text stays easy to read. Spans do not overlap.
 */
function pieces({ text, spans }: Sentence, findings: readonly Finding[]): readonly ReactNode[] {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const words = text.slice(span.start, span.end);
    if (span.start < end || !TELLS.test(words)) continue;
    nodes.push(text.slice(end, span.start));
    nodes.push(
      <TracedNumber key={span.start} findings={span.findings.flatMap((index) => findings[index] ?? [])} quiet={!HAS_DIGIT.test(words)} marked={HAS_DIGIT.test(words)}>
        {words}
      </TracedNumber>,
    );
    end = span.end;
  }
  nodes.push(text.slice(end));
  return nodes;
}
