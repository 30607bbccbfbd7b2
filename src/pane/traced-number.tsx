import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import type { Finding } from "../measures/finding";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  number: {
    color: "inherit",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationThickness: "1px",
    textDecorationColor: tokens.colorBrandForegroundLink,
    textUnderlineOffset: "4px",
    ":hover": { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  quiet: { textDecorationLine: "none" },
  selected: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

interface TracedNumberProps {
  readonly findings: readonly Finding[];
  /** Without its underline. */
  readonly quiet?: boolean;
  /** Whether it is marked while one of its cells is selected in the sheet. */
  readonly marked?: boolean;
  readonly children: ReactNode;
}

/**
 * A number, or words that depend on one: point at it to see how it came about, activate it to select its cells. A span, because a
 * real button does not break across lines.
 */
export function TracedNumber({ findings, quiet = false, marked = true, children }: TracedNumberProps) {
  const styles = useStyles();
  const { trace, show, isSelected } = usePane();
  const cells = findings.flatMap((finding) => finding.inputs.map((input) => input.cell));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    show(cells);
  };
  return (
    <span
      role="button"
      tabIndex={0}
      className={mergeClasses(styles.number, quiet && styles.quiet, marked && isSelected(findings) && styles.selected)}
      onMouseEnter={() => trace(findings)}
      onMouseLeave={() => trace(null)}
      onFocus={() => trace(findings)}
      onBlur={() => trace(null)}
      onClick={() => show(cells)}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}
