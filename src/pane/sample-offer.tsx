import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import { SAMPLE_NAMES, type SampleName } from "./samples";

const useStyles = makeStyles({
  samples: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  words: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Something to try where there is nothing yet: the sheets of an example are put into the workbook. */
export function SampleOffer({ onSample }: { onSample: (name: SampleName) => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <section className={styles.samples} aria-label={texts.empty.samples}>
      <p className={styles.words}>{texts.empty.samples}</p>
      {SAMPLE_NAMES.map((name) => (
        <Button key={name} onClick={() => onSample(name)}>
          {texts.desk.sampleNames[name]}
        </Button>
      ))}
    </section>
  );
}
