import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { DocumentTableRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { SAMPLE_NAMES, type SampleName } from "../pane/samples";
import type { PaneTexts } from "../pane/texts/texts";

const useStyles = makeStyles({
  screen: { flexGrow: 1, display: "flex", flexDirection: "column", alignItems: "center", justifyContent: "center", padding: tokens.spacingHorizontalXXL, rowGap: tokens.spacingVerticalXXL, overflowY: "auto", backgroundColor: tokens.colorNeutralBackground2 },
  drop: { boxSizing: "border-box", width: "100%", maxWidth: "560px", display: "flex", flexDirection: "column", alignItems: "center", textAlign: "center", rowGap: tokens.spacingVerticalM, padding: "48px 24px", border: `2px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1 },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { fontSize: "48px", color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
  samples: { width: "100%", maxWidth: "560px", textAlign: "center" },
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0, display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px" },
  problem: { width: "100%", maxWidth: "560px" },
});

interface StartScreenProps {
  readonly texts: PaneTexts;
  readonly isDraggedOver: boolean;
  readonly problem: string | null;
  readonly onChoose: () => void;
  readonly onSample: (name: SampleName) => void;
}

/** The desk before a workbook is open: a place to drop one, and samples to try. */
export function StartScreen({ texts, isDraggedOver, problem, onChoose, onSample }: StartScreenProps) {
  const styles = useStyles();
  const words = texts.desk;
  return (
    <main className={styles.screen}>
      <div className={styles.problem} role="alert">
        {problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={mergeClasses(styles.drop, isDraggedOver && styles.over)}>
        <DocumentTableRegular className={styles.icon} aria-hidden="true" />
        <h1 className={styles.title}>{isDraggedOver ? words.dropNow : words.drop}</h1>
        <p className={styles.words}>{words.dropHint}</p>
        <Button appearance="primary" size="large" icon={<FolderOpenRegular />} onClick={onChoose}>
          {words.open}
        </Button>
      </div>
      <section className={styles.samples} aria-label={words.samples}>
        <p className={styles.words}>{words.samples}</p>
        <ul className={styles.list}>
          {SAMPLE_NAMES.map((name) => (
            <li key={name}>
              <Button appearance="outline" onClick={() => onSample(name)}>
                {words.sampleNames[name]}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
