import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { usePane } from "../pane-context";
import { Section } from "../section";

const useStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    display: "block",
    width: "100%",
    minHeight: "96px",
    resize: "vertical",
    font: "inherit",
    lineHeight: "1.6",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "6px 8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  hidden: { display: "none" },
});

interface ReportInputProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** Where the report is pasted or typed, or opened from a file. A plain text area: native input methods, undo and find. */
export function ReportInput({ text, onText, onFile }: ReportInputProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { input: words } = texts.audit;
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <Section
      heading={words.heading}
      action={
        <Button size="small" onClick={() => file.current?.click()}>
          {words.open}
        </Button>
      }
    >
      <input
        ref={file}
        type="file"
        accept=".docx,.txt"
        className={styles.hidden}
        aria-label={words.open}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = "";
          if (chosen !== undefined) onFile(chosen);
        }}
      />
      <textarea id={id} className={styles.field} rows={text === "" ? 8 : 4} value={text} placeholder={words.placeholder} aria-label={words.heading} spellCheck={false} onChange={(event) => onText(event.target.value)} />
    </Section>
  );
}
