import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../section";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, marginTop: "4px" },
  folded: { marginTop: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "4px 0", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** Settings that belong together. */
export function Group({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Section heading={heading}>
      <div className={styles.fields}>{children}</div>
    </Section>
  );
}

/** The same, for what few offices change: folded away until it is asked for. */
export function FoldedGroup({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.folded}>
      <summary className={styles.summary}>{heading}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
