import { makeStyles, tokens, useId } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { PriorWorkbook } from "../brief/report";
import { describeProblem } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import type { Finding } from "../measures/finding";
import type { Period } from "../quantity/period";
import { contains, type CellRef } from "../sheet/address";
import type { Workbook } from "../sheet/workbook";
import { BriefTab } from "./brief-tab";
import { copy, type Copyable } from "./copying";
import { DataTab } from "./data-tab";
import { FailedState, NothingState, ReadingState } from "./empty-state";
import { NoticeBar, type Notice } from "./notice";
import { PaneActions } from "./pane-actions";
import { PaneContextProvider, type PaneContextValue } from "./pane-context";
import { sentencesCopy } from "./report-copy";
import type { PaneSettings } from "./settings";
import { SettingsTab } from "./settings-tab";
import type { Scope } from "./source-sheets";
import { TabStrip } from "./tab-strip";
import type { PaneTexts } from "./texts/texts";
import { TraceLine } from "./trace-line";
import { useReport } from "./use-report";
import { asProblem, useSource } from "./use-source";
import { useWriting } from "./use-writing";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase300 },
  /** Excel lays its own menu over the top right corner. */
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  tabs: { flexShrink: 0, paddingRight: "40px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  content: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
});

const TABS = ["brief", "data", "settings"] as const;
type TabName = (typeof TABS)[number];

interface PaneBodyProps {
  readonly workbook: Workbook;
  readonly texts: PaneTexts;
  readonly locale: Locale;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
  readonly today: () => string;
  readonly openPrior: ((file: File) => Promise<PriorWorkbook>) | null;
  readonly onWritten?: (sheets: number) => void;
}

export function PaneBody({ workbook, texts, locale, settings, onSettings, today, openPrior, onWritten }: PaneBodyProps) {
  const styles = useStyles();
  const id = useId("pane");
  const [tab, setTab] = useState<TabName>("brief");
  const [scope, setScope] = useState<Scope>("active");
  const [period, setPeriod] = useState<Period | null>(null);
  const [prior, setPrior] = useState<PriorWorkbook | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [traced, trace] = useState<readonly Finding[] | null>(null);
  const { style } = settings;
  const source = useSource(workbook, scope);
  const state = useReport(source.state, { fileName: workbook.fileName, style, prior, period, today: today() });
  const writing = useWriting(workbook, texts, onWritten);
  const report = state.kind === "made" ? state.report : null;

  const tell = useCallback(
    (work: Promise<Notice>): void => {
      setNotice(null);
      work.then(setNotice, (error: unknown) => setNotice({ intent: "error", text: describeProblem(asProblem(error), locale) }));
    },
    [locale],
  );
  const onCopy = (content: Copyable): void => tell(copyNotice(content, texts));
  const show = useCallback(
    (cells: readonly CellRef[]): void => {
      const inWorkbook = cells.filter((cell) => !cell.sheet.startsWith("["));
      if (inWorkbook.length === 0) return;
      workbook.selectCells(inWorkbook).catch((error: unknown) => tell(Promise.reject(error)));
    },
    [workbook, tell],
  );
  const { selection } = source;
  const isSelected = useCallback(
    (findings: readonly Finding[]): boolean =>
      selection !== null && findings.some(({ inputs }) => inputs.some(({ cell }) => cell.sheet === selection.sheet && contains(selection.area, cell.row, cell.column))),
    [selection],
  );
  const context = useMemo((): PaneContextValue => ({ texts, locale, style, trace, show, isSelected }), [texts, locale, style, show, isSelected]);
  const choosePrior = (file: File): void => {
    openPrior?.(file).then(setPrior, (error: unknown) => tell(Promise.reject(error)));
  };

  return (
    <PaneContextProvider value={context}>
      <div className={styles.pane}>
        <h1 className={styles.unseen}>{texts.product}</h1>
        <div className={styles.tabs}>
          <TabStrip tabs={TABS.map((name) => ({ name, content: texts.tabs[name] }))} chosen={tab} label={texts.tabs.label} onChoose={setTab} tabId={(name) => `${id}-tab-${name}`} panelId={`${id}-panel`} />
        </div>
        <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
        <div id={`${id}-panel`} className={styles.content} role="tabpanel" aria-labelledby={`${id}-tab-${tab}`} tabIndex={0}>
          {content()}
        </div>
        {tab === "brief" && report !== null && <TraceLine findings={traced} />}
        {tab !== "settings" && (
          <PaneActions
            canAct={report !== null}
            writing={writing}
            onWrite={() => report !== null && tell(writing.write(report))}
            onRestore={() => tell(writing.restore())}
            onCopy={() => report !== null && onCopy(sentencesCopy(report.sentences.map((sentence) => sentence.text)))}
          />
        )}
      </div>
    </PaneContextProvider>
  );

  function content() {
    if (tab === "settings") return <SettingsTab settings={settings} onChange={onSettings} />;
    switch (state.kind) {
      case "reading":
        return <ReadingState />;
      case "nothing":
        return <NothingState problem={state.problem} />;
      case "failed":
        return <FailedState problem={state.problem} onRetry={source.refresh} />;
      case "made":
        if (tab === "data") return <DataTab tables={state.report.tables} prior={prior} onChoosePrior={openPrior === null ? null : choosePrior} onRemovePrior={() => setPrior(null)} />;
        return <BriefTab report={state.report} sheet={sourceSheet()} choices={{ scope, period, setScope, setPeriod }} onCopy={onCopy} />;
    }
  }

  function sourceSheet(): string | null {
    return source.state.kind === "read" ? source.state.source.sheet : null;
  }
}

async function copyNotice(content: Copyable, { notices }: PaneTexts): Promise<Notice> {
  if ((await copy(content, document)) === "copied") return { intent: "success", text: notices.copied };
  return { intent: "warning", text: notices.pressCopy, byHand: content.text };
}
