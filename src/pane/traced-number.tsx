import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../measures/finding";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  number: {
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    padding: "0 1px",
    margin: 0,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    textAlign: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: "3px",
    ":hover": { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "0px" },
  },
  quiet: { color: "inherit", textDecorationLine: "none" },
  selected: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

/** A number, or a word that depends on one: points at it to see how it came about, activates it to select its cells. */
export function TracedNumber({ findings, quiet = false, children }: { findings: readonly Finding[]; quiet?: boolean; children: ReactNode }) {
  const styles = useStyles();
  const { trace, show, isSelected } = usePane();
  const cells = findings.flatMap((finding) => finding.inputs.map((input) => input.cell));
  return (
    <button
      type="button"
      className={mergeClasses(styles.number, quiet && styles.quiet, isSelected(findings) && styles.selected)}
      onMouseEnter={() => trace(findings)}
      onMouseLeave={() => trace(null)}
      onFocus={() => trace(findings)}
      onClick={() => show(cells)}
    >
      {children}
    </button>
  );
}
