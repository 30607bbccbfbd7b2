import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  strip: { display: "flex", overflowX: "auto", overflowY: "hidden", scrollbarWidth: "none" },
  tab: {
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "3px solid transparent",
    padding: "10px 12px 7px",
    cursor: "pointer",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  small: { fontSize: tokens.fontSizeBase200, padding: "6px 12px 4px" },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke, ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke }, "@media (forced-colors: active)": { borderBottomColor: "Highlight" } },
});

export interface StripTab<Name extends string> {
  readonly name: Name;
  readonly content: ReactNode;
}

interface TabStripProps<Name extends string> {
  readonly tabs: readonly StripTab<Name>[];
  readonly chosen: Name | null;
  readonly label: string;
  readonly onChoose: (name: Name) => void;
  /** The ids of the tabs and of the one panel they share. */
  readonly tabId: (name: Name) => string;
  readonly panelId: string;
  readonly size?: "small" | "medium";
}

/**
 * Tabs by the pattern of the ARIA guide: one stop of the Tab key, arrows choose among them. Our own, because Fluent's brings a
 * focus library of 20 kB whose helper elements axe-core rightly objects to.
 */
export function TabStrip<Name extends string>({ tabs, chosen, label, onChoose, tabId, panelId, size = "medium" }: TabStripProps<Name>) {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const next = tabs[nextIndex(event.key, at, tabs.length)];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.name);
    strip.current?.querySelector<HTMLElement>(`[id="${tabId(next.name)}"]`)?.focus();
  };
  return (
    <div ref={strip} className={styles.strip} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ name, content }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === chosen}
          aria-controls={panelId}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, size === "small" && styles.small, name === chosen && styles.chosen)}
          onClick={() => onChoose(name)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}

/** -1 where the key means nothing to tabs. */
function nextIndex(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
