import { makeStyles, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import type { Locale } from "../lexicon/roles";
import type { Appearance } from "../pane/appearance";
import type { Engine } from "../pane/engine";
import { Pane } from "../pane/pane";
import { parseSettings } from "../pane/settings/kept-settings";
import type { SettingsStore } from "../pane/settings/settings";
import type { PaneTexts } from "../pane/texts/texts";
import type { WorkerWorkbook } from "../worker/worker-workbook";
import { SheetTabs } from "./sheet-tabs";
import { SheetViewer } from "./sheet-viewer";
import { useViewedSheet } from "./use-viewed-sheet";

const useStyles = makeStyles({
  screen: { flexGrow: 1, minHeight: 0, display: "flex", "@media (max-width: 719px)": { flexDirection: "column" } },
  sheet: { flexGrow: 1, minWidth: 0, minHeight: 0, display: "flex", flexDirection: "column" },
  pane: { flexShrink: 0, width: "350px", minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, "@media (max-width: 719px)": { width: "100%", height: "60%", borderLeft: "none", borderTop: `1px solid ${tokens.colorNeutralStroke1}` } },
  viewer: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

interface WorkbookScreenProps {
  readonly workbook: WorkerWorkbook;
  readonly engine: Engine;
  readonly texts: PaneTexts;
  readonly locale: Locale;
  readonly appearance: Appearance;
  readonly settingsStore: SettingsStore;
  readonly today: () => string;
  readonly onLocale: (locale: Locale) => void;
  /** The workbook now holds something that the opened file does not, or no longer does. */
  readonly onWritten: (isUnsaved: boolean) => void;
}

/** An open workbook: its sheets at the left, the pane at the right. */
export function WorkbookScreen({ workbook, engine, texts, locale, appearance, settingsStore, today, onLocale, onWritten }: WorkbookScreenProps) {
  const [settings] = useState(() => parseSettings(settingsStore.read()));
  const styles = useStyles();
  const viewed = useViewedSheet(workbook);
  const { grid } = viewed;
  const viewerId = useId();
  return (
    <div className={styles.screen}>
      <main className={styles.sheet}>
        <div id={viewerId} className={styles.viewer} role="tabpanel" aria-label={grid?.sheet ?? texts.desk.sheets}>
          {grid !== null && (
            <SheetViewer key={grid.sheet} grid={grid} label={texts.desk.grid(grid.sheet)} selection={viewed.selection} onSelect={(area) => workbook.select(grid.sheet, area)} />
          )}
        </div>
        <SheetTabs viewerId={viewerId} sheets={viewed.sheets} active={grid?.sheet ?? null} label={texts.desk.sheets} writtenLabel={texts.desk.written} onShow={(sheet) => workbook.showSheet(sheet)} />
      </main>
      <aside className={styles.pane} aria-label={texts.product}>
        <Pane
          workbook={workbook}
          engine={engine}
          locale={locale}
          appearance={appearance}
          settings={settings}
          settingsStore={settingsStore}
          today={today}
          samples={null}
          onLocale={onLocale}
          onWritten={(sheets) => {
            onWritten(sheets > 0);
            viewed.refresh();
          }}
        />
      </aside>
    </div>
  );
}
