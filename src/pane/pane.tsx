import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useState, useSyncExternalStore } from "react";
import type { PriorWorkbook } from "../brief/report";
import type { Locale } from "../lexicon/roles";
import type { Workbook } from "../sheet/workbook";
import type { Appearance } from "./appearance";
import { PaneBody } from "./pane-body";
import { parseSettings, type PaneSettings, type SettingsStore } from "./settings";
import { PANE_TEXTS } from "./texts/texts";
import { paneTheme } from "./theme";

export interface PaneProps {
  readonly workbook: Workbook;
  /** The language of the surroundings; the clerk may choose another. */
  readonly locale: Locale;
  readonly appearance: Appearance;
  readonly settingsStore: SettingsStore;
  /** The day of writing, "2024-03-11". */
  readonly today: () => string;
  /** Reads last year's file, where the surroundings can; null where they cannot. */
  readonly openPrior: ((file: File) => Promise<PriorWorkbook>) | null;
  /** Told when the clerk chooses a language, so that the surroundings can follow. */
  readonly onLocale?: (locale: Locale) => void;
  /** Told after each write and 撤回 how many tabs of ours could now be taken back. */
  readonly onWritten?: (sheets: number) => void;
}

/** The task pane. It sees the workbook through its port and does not know which program holds it. */
export function Pane({ locale, appearance, settingsStore, onLocale, ...rest }: PaneProps) {
  const [settings, setSettings] = useState(() => parseSettings(settingsStore.read()));
  const isDark = useSyncExternalStore(appearance.subscribe, appearance.isDark);
  const paneLocale = settings.paneLocale ?? locale;
  const change = useCallback(
    (changed: PaneSettings) => {
      setSettings(changed);
      settingsStore.write(JSON.stringify(changed));
      onLocale?.(changed.paneLocale ?? locale);
    },
    [settingsStore, onLocale, locale],
  );
  return (
    <FluentProvider theme={paneTheme(isDark)} lang={paneLocale} style={{ height: "100%" }}>
      <PaneBody {...rest} texts={PANE_TEXTS[paneLocale]} locale={paneLocale} settings={settings} onSettings={change} />
    </FluentProvider>
  );
}
