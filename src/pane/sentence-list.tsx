import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, CopyRegular, EditRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { withTemplate } from "./office-templates";
import { usePane } from "./pane-context";
import { TemplateEditor } from "./template-editor-later";
import { TracedNumber } from "./traced-number";
import type { PieceView, SentenceView } from "./view/report-view";
import { useVirtualRows } from "./virtual-rows";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBottom: tokens.spacingVerticalS },
  line: { display: "flow-root", lineHeight: "1.75", overflowWrap: "anywhere" },
  text: { display: "inline", margin: 0 },
  /** At the right of the last line, or below it: the text has the whole width. */
  actions: { float: "right", whiteSpace: "nowrap" },
  action: { minWidth: "24px", color: tokens.colorNeutralForeground3 },
});

/** About two lines of text with their distance. */
const USUAL_HEIGHT = 58;

interface SentenceListProps {
  readonly sentences: readonly SentenceView[];
  readonly onCopy: (text: string) => void;
}

/** The sentence that is being edited, by its place; `new` for one that is added. */
type Edited = number | "new" | null;

export function SentenceList({ sentences, onCopy }: SentenceListProps) {
  const styles = useStyles();
  const { texts, style, definition, define } = usePane();
  const { templates } = definition;
  const [edited, setEdited] = useState<Edited>(null);
  const virtual = useVirtualRows(sentences.length, USUAL_HEIGHT);
  const close = (): void => setEdited(null);
  const keep = (place: number | null, text: string | null): void => {
    define({ templates: withTemplate(templates, place, text) });
    close();
  };
  return (
    <>
      {sentences.length === 0 && <p>{texts.sentences.none}</p>}
      <ul ref={virtual.container} className={styles.list} lang={style.locale} style={{ paddingTop: virtual.before, paddingBottom: virtual.after }}>
        {virtual.items.map(({ index, measure }) => {
          const sentence = sentences[index];
          if (sentence === undefined) return null;
          const place = sentence.template;
          return (
            <li key={index} ref={measure} data-index={index} className={styles.item} aria-setsize={sentences.length} aria-posinset={index + 1}>
              <div className={styles.line}>
                <p className={styles.text}>{sentence.pieces.map(piece)}</p>
                <span className={styles.actions}>
                  <Button className={styles.action} size="small" appearance="subtle" icon={<EditRegular />} aria-label={texts.template.edit} title={texts.template.edit} aria-expanded={edited === index} onClick={() => setEdited(edited === index ? null : index)} />
                  <Button className={styles.action} size="small" appearance="subtle" icon={<CopyRegular />} aria-label={texts.actions.copySentence} title={texts.actions.copySentence} onClick={() => onCopy(sentence.text)} />
                </span>
              </div>
              {edited === index && (
                <TemplateEditor
                  start={place === null ? { kind: "sentence", text: sentence.text } : { kind: "template", text: templates.sentences[place]?.text ?? "" }}
                  report={sentences}
                  onSave={(text) => keep(place, text)}
                  onRemove={place === null ? null : () => keep(place, null)}
                  onClose={close}
                />
              )}
            </li>
          );
        })}
      </ul>
      {edited === "new" ? (
        <TemplateEditor start={{ kind: "template", text: "" }} report={sentences} onSave={(text) => keep(null, text)} onRemove={null} onClose={close} />
      ) : (
        <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => setEdited("new")}>
          {texts.template.add}
        </Button>
      )}
    </>
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
