import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL, ":first-child": { marginTop: 0 } },
  header: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px", minHeight: "28px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** A part of a tab, under a heading, with what one can do with it at the right. */
export function Section({ heading, action, children }: { heading: string; action?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={heading}>
      <div className={styles.header}>
        <h2 className={styles.heading}>{heading}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
