import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactNode } from "react";
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
  mark: { fontSize: "11px", verticalAlign: "text-top", color: tokens.colorPaletteDarkOrangeForeground1 },
  selected: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { outline: "1px solid Highlight" } },
});

interface TracedNumberProps {
  readonly findings: readonly number[];
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
  const pane = usePane();
  const { trace } = pane;
  const isSelected = marked && findings.some((finding) => pane.selected.has(finding));
  const show = (): void => {
    trace.choose(findings);
    pane.show(findings.flatMap((finding) => pane.findings[finding]?.areas ?? []));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    show();
  };
  return (
    <span
      role="button"
      tabIndex={0}
      aria-current={isSelected ? true : undefined}
      className={mergeClasses(styles.number, quiet && styles.quiet, isSelected && styles.selected)}
      onMouseEnter={() => trace.show(findings)}
      onMouseLeave={() => trace.show(null)}
      onFocus={() => trace.show(findings)}
      onBlur={() => trace.show(null)}
      onClick={show}
      onKeyDown={onKeyDown}
    >
      {children}
      {marked && findings.some((finding) => pane.findings[finding]?.isHandSet === true) && <EditRegular className={styles.mark} role="img" aria-label={pane.texts.handSet.mark} title={pane.texts.handSet.mark} />}
    </span>
  );
}
