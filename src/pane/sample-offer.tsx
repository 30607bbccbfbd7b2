import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";

/** Example workbooks, as far as the surroundings have them: shown in Excel as a new sheet, at the desk as a file that opens. */
export interface SampleSource {
  readonly names: readonly SampleName[];
  readonly open: (name: SampleName) => Promise<void>;
}

export const SAMPLE_NAMES = ["city", "banner", "township"] as const;

export type SampleName = (typeof SAMPLE_NAMES)[number];

const useStyles = makeStyles({
  samples: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  words: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function SampleOffer({ samples }: { samples: SampleSource }) {
  const styles = useStyles();
  const { texts, tell } = usePane();
  return (
    <section className={styles.samples} aria-label={texts.desk.samples}>
      <p className={styles.words}>{texts.desk.samples}</p>
      {samples.names.map((name) => (
        <Button key={name} onClick={() => tell(samples.open(name))}>
          {texts.desk.sampleNames[name]}
        </Button>
      ))}
    </section>
  );
}
