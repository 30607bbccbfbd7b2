import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { PriorWorkbook } from "../brief/report";
import { usePane } from "./pane-context";
import { Section } from "./section";

const useStyles = makeStyles({
  words: { margin: "4px 0 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, lineHeight: "1.6", overflowWrap: "anywhere" },
  hidden: { display: "none" },
});

/** Last year's figures from last year's file. */
export function PriorFile({ prior, onChoose, onRemove }: { prior: PriorWorkbook | null; onChoose: (file: File) => void; onRemove: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const words = texts.data.prior;
  return (
    <Section heading={words.heading}>
      <p className={styles.words}>{prior === null ? words.none : words.used(prior.fileName)}</p>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        className={styles.hidden}
        aria-label={words.choose}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) onChoose(file);
        }}
      />
      {prior === null ? (
        <Button size="small" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
      ) : (
        <Button size="small" onClick={onRemove}>
          {words.remove}
        </Button>
      )}
    </Section>
  );
}
