import { Button, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { describeProblem } from "../lexicon/messages/messages";
import { completionAt, completed } from "./completion";
import { usePane } from "./pane-context";
import { asProblem } from "./report-loop";
import type { TemplateCheckView, TemplateFault, TemplateField } from "./view/template-view";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", rowGap: "6px", margin: "2px 0 10px", padding: "8px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, lineHeight: "1.5" },
  options: { listStyleType: "none", margin: 0, padding: 0, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase200 },
  option: { display: "flex", justifyContent: "space-between", columnGap: "8px", padding: "4px 8px", cursor: "pointer", overflowWrap: "anywhere" },
  chosen: { backgroundColor: tokens.colorBrandBackground2, "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
  value: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  faults: { listStyleType: "none", margin: 0, padding: 0, lineHeight: "1.6", fontSize: tokens.fontSizeBase200 },
  fault: { display: "block", font: "inherit", color: tokens.colorPaletteRedForeground1, textAlign: "left", background: "none", border: "none", padding: 0, cursor: "pointer", textDecorationLine: "underline", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  misfit: { color: tokens.colorPaletteDarkOrangeForeground1 },
  result: { margin: 0, lineHeight: "1.6", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

const NOTHING_WRONG: TemplateCheckView = { errors: [], misfits: [], printed: null };
/** Typing on finds the others. */
const MOST_OPTIONS = 8;

interface TemplateEditorProps {
  /** What stands in the field at first: a template, or a finished sentence that is to become one. */
  readonly start: { readonly kind: "template" | "sentence"; readonly text: string };
  /** Changes with each new report: the result is printed anew. */
  readonly report: object;
  readonly onSave: (template: string) => void;
  /** Takes the office's sentence away, so that the usual one stands again; null where there is none yet. */
  readonly onRemove: (() => void) | null;
  readonly onClose: () => void;
}

/** A sentence as a template in a plain text field: names of fields are offered, faults are told at their place, the result stands below. */
export function TemplateEditor({ start, report, onSave, onRemove, onClose }: TemplateEditorProps) {
  const styles = useStyles();
  const id = useId();
  const { texts, locale, engine, tell } = usePane();
  const words = texts.template;
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(start.kind === "template" ? start.text : "");
  const [caret, setCaret] = useState(text.length);
  const [fields, setFields] = useState<readonly TemplateField[]>([]);
  const [check, setCheck] = useState(NOTHING_WRONG);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [at, setAt] = useState(0);
  const [isShut, setShut] = useState(false);
  const completion = useMemo(() => (isShut ? null : completionAt(text, caret)), [isShut, text, caret]);
  const options = completion === null ? [] : fields.filter(({ name }) => name.includes(completion.typed)).slice(0, MOST_OPTIONS);

  const turn = (sentence: string): void => {
    tell(
      engine.templateOf(sentence).then(({ template, unbound, toConfirm }) => {
        setText(template);
        setKept([...toConfirm.map(words.confirm), ...unbound.map((fault) => words.unbound(fault.words))]);
      }),
    );
  };
  // Only when the editor opens: what the clerk writes afterwards is not overwritten.
  const open = useRef((): void => {
    area.current?.focus();
    if (start.kind === "sentence" && start.text !== "") turn(start.text);
  });
  useEffect(() => {
    const opener = document.activeElement;
    open.current();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    engine.templateFields().then(setFields, () => setFields([]));
  }, [engine, report]);
  useEffect(() => {
    let isCurrent = true;
    engine.checkTemplate(text, locale).then(
      (checked) => isCurrent && setCheck(checked),
      (error: unknown) => isCurrent && setCheck({ errors: [{ start: 0, end: 0, words: describeProblem(asProblem(error), locale) }], misfits: [], printed: null }),
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, text, locale, report]);

  const put = (field: TemplateField): void => {
    if (completion === null) return;
    const next = completed(text, completion, field.name);
    setText(next.text);
    setCaret(next.caret);
    setAt(0);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || options.length === 0) return;
    const option = options[at];
    if (event.key === "ArrowDown") setAt((at + 1) % options.length);
    else if (event.key === "ArrowUp") setAt((at + options.length - 1) % options.length);
    else if (event.key === "Escape") setShut(true);
    else if ((event.key === "Enter" || event.key === "Tab") && option !== undefined) put(option);
    else return;
    event.preventDefault();
  };
  const select = ({ start: from, end }: TemplateFault): void => {
    area.current?.focus();
    area.current?.setSelectionRange(from, end);
  };
  const follow = (): void => setCaret(area.current?.selectionStart ?? 0);

  return (
    <div className={styles.editor} role="group" aria-label={words.label}>
      <Textarea
        textarea={{
          ref: area,
          "aria-label": words.label,
          "aria-describedby": `${id}-hint`,
          "aria-autocomplete": "list",
          "aria-controls": options.length > 0 ? `${id}-options` : undefined,
          "aria-activedescendant": options.length > 0 ? `${id}-${at}` : undefined,
          "aria-invalid": check.errors.length > 0,
          onKeyDown,
          onSelect: follow,
        }}
        resize="vertical"
        rows={4}
        value={text}
        onChange={(event, { value }) => {
          setText(value);
          setCaret(event.target.selectionStart);
          setShut(false);
          setAt(0);
        }}
      />
      {options.length > 0 && (
        <ul id={`${id}-options`} className={styles.options} role="listbox" aria-label={words.fields}>
          {options.map((field, index) => (
            <li
              key={field.name}
              id={`${id}-${index}`}
              ref={index === at ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
              role="option"
              aria-selected={index === at}
              className={mergeClasses(styles.option, index === at && styles.chosen)}
              onMouseDown={(event) => {
                event.preventDefault();
                put(field);
              }}
            >
              <span>{field.name}</span>
              <span className={styles.value}>{field.shown}</span>
            </li>
          ))}
        </ul>
      )}
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
      <div role="status">
        {check.errors.length + check.misfits.length > 0 && (
          <ul className={styles.faults}>
            {[...check.errors, ...check.misfits].map((fault, index) => (
              <li key={index}>
                <button type="button" className={mergeClasses(styles.fault, index >= check.errors.length && styles.misfit)} onClick={() => select(fault)}>
                  {fault.words}
                </button>
              </li>
            ))}
          </ul>
        )}
        {check.printed !== null && <p className={styles.result}>{`${words.result}${check.printed}`}</p>}
        {kept.length > 0 && <p className={styles.hint}>{kept.join(" ")}</p>}
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={text.trim() === "" || check.errors.length > 0} onClick={() => onSave(text)}>
          {words.save}
        </Button>
        <Button size="small" disabled={text.trim() === ""} onClick={() => turn(text)}>
          {words.reverse}
        </Button>
        {onRemove !== null && (
          <Button size="small" onClick={onRemove}>
            {words.remove}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {texts.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
