import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useRef, useState, useSyncExternalStore } from "react";
import type { OfficeSettings } from "../brief/office";
import type { Locale } from "../lexicon/roles";
import type { Appearance } from "./appearance";
import { PaneBody, type PanePorts } from "./pane-body";
import { keptSettings, type PaneSettings, type SettingsStore } from "./settings/settings";
import { PANE_TEXTS } from "./texts/dictionaries";
import { paneTheme } from "./theme";

export interface PaneProps extends PanePorts {
  /** The language of the surroundings; the clerk may choose another. */
  readonly locale: Locale;
  readonly appearance: Appearance;
  /** As they were kept when the pane was opened. */
  readonly settings: PaneSettings;
  readonly settingsStore: SettingsStore;
  /** Told when the clerk chooses a language, so that the surroundings can follow. */
  readonly onLocale?: (locale: Locale) => void;
}

/** The task pane. It sees the workbook through its port and does not know which program holds it. */
export function Pane({ locale, appearance, settings: kept, settingsStore, onLocale, ...rest }: PaneProps) {
  const [settings, setSettings] = useState(kept);
  /** What the clerk chose, without what a brief brought. */
  const own = useRef(settings.office);
  const isDark = useSyncExternalStore(appearance.subscribe, appearance.isDark);
  const paneLocale = settings.paneLocale ?? locale;
  const change = useCallback(
    (changed: PaneSettings) => {
      if (changed.office !== settings.office) own.current = changed.office;
      setSettings(changed);
      settingsStore.write(keptSettings({ ...changed, office: own.current }));
      onLocale?.(changed.paneLocale ?? locale);
    },
    [settingsStore, onLocale, locale, settings.office],
  );
  /** What a workbook's brief brings holds while it is open; the clerk's own habits stay as they were kept. */
  const adopt = useCallback((office: OfficeSettings) => setSettings((before) => ({ ...before, office })), []);
  return (
    <FluentProvider theme={paneTheme(isDark)} lang={paneLocale} style={{ height: "100%" }}>
      <PaneBody {...rest} texts={PANE_TEXTS[paneLocale]} locale={paneLocale} settings={settings} onSettings={change} onOffice={adopt} />
    </FluentProvider>
  );
}
