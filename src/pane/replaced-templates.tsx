import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { withTemplate } from "./office-templates";
import { usePane } from "./pane-context";
import { TemplateEditor } from "./template-editor-later";
import type { ReplacedView } from "./view/report-view";

const useStyles = makeStyles({
  box: { margin: "4px 0 12px", padding: "8px 10px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorStatusWarningBackground1 },
  words: { margin: "0 0 6px", lineHeight: "1.6", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  sides: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px", margin: "0 0 8px" },
  side: { margin: 0, padding: "4px 8px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, lineHeight: "1.6", overflowWrap: "anywhere" },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  said: { margin: 0 },
});

/** The office's own sentences that no longer fit the figures: why, and what was said beside what is said now. */
export function ReplacedTemplates({ replaced, report }: { replaced: readonly ReplacedView[]; report: object }) {
  return replaced.map((one) => <Replaced key={one.place} replaced={one} report={report} />);
}

function Replaced({ replaced: { place, template, before, now, reasons }, report }: { replaced: ReplacedView; report: object }) {
  const styles = useStyles();
  const { texts, style, definition, define } = usePane();
  const words = texts.template.replaced;
  const [isEdited, setEdited] = useState(false);
  const keep = (text: string | null): void => {
    define({ templates: withTemplate(definition.templates, place, text) });
    setEdited(false);
  };
  return (
    <section className={styles.box} aria-label={words.label}>
      <p className={styles.words}>{`${words.heading} ${reasons.join(" ")}`}</p>
      <dl className={styles.sides} lang={style.locale}>
        <Side term={before === null ? words.template : words.before} said={before ?? template} />
        <Side term={words.now} said={now === "" ? words.nothing : now} />
      </dl>
      {isEdited ? (
        <TemplateEditor start={{ kind: "template", text: template }} report={report} onSave={keep} onRemove={() => keep(null)} onClose={() => setEdited(false)} />
      ) : (
        <Button size="small" onClick={() => setEdited(true)}>
          {texts.template.edit}
        </Button>
      )}
    </section>
  );
}

function Side({ term, said }: { term: string; said: string }) {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.said}>{said}</dd>
    </div>
  );
}
