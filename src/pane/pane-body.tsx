import { makeStyles, tokens, useId } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { OfficeSettings } from "../brief/office";
import type { PriorWorkbook } from "../brief/report";
import type { SavedBrief } from "../brief/saved-brief";
import type { Locale } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import type { Workbook } from "../sheet/workbook";
import { useAudit } from "./audit/use-audit";
import { BriefTab } from "./brief-tab";
import { CancelledState, FailedState, NothingState } from "./empty-state";
import type { Engine } from "./engine";
import { AuditTab, DataTab, fetchLaterTabs, SettingsTab } from "./later-tabs";
import { NoticeBar } from "./notice";
import { OutdatedBar } from "./outdated-bar";
import { PaneActions } from "./pane-actions";
import { PaneContextProvider, type PaneContextValue } from "./pane-context";
import type { SampleSource } from "./samples";
import type { PaneSettings } from "./settings/settings";
import type { Scope } from "./source-sheets";
import { TabStrip } from "./tab-strip";
import type { PaneTexts } from "./texts/texts";
import { Trace } from "./trace";
import { TraceLine } from "./trace-line";
import { useActions } from "./use-actions";
import { useDefinition } from "./use-definition";
import { useNotice } from "./use-notice";
import { useReport } from "./use-report";
import { useRolling } from "./use-rolling";
import { useWriting } from "./use-writing";
import { cellsOf } from "./view/areas";
import type { FindingView, SheetArea } from "./view/report-view";
import { standingOn } from "./view/standing-on";
import { ScrollContext } from "./virtual-rows";
import { WorkLine } from "./work-line";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase300 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  /** Excel lays its own menu over the top right corner. */
  tabs: { flexShrink: 0, paddingRight: "40px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  content: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "auto", overflowAnchor: "none", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
});

const TABS = ["brief", "data", "audit", "settings"] as const;
type TabName = (typeof TABS)[number];

/** What the entry hands in, whatever the surroundings are. */
export interface PanePorts {
  readonly workbook: Workbook;
  readonly engine: Engine;
  /** The day of writing, "2024-03-11". */
  readonly today: () => string;
  /** null where a sample opens as a workbook of its own. */
  readonly samples: SampleSource | null;
  /** Told after each write and 撤回 how many tabs of ours could now be taken back. */
  readonly onWritten?: (sheets: number) => void;
}

interface PaneBodyProps extends PanePorts {
  readonly texts: PaneTexts;
  readonly locale: Locale;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
  /** Takes on, for now, how the office of a brief works. */
  readonly onOffice: (office: OfficeSettings) => void;
}

export function PaneBody({ workbook, engine, samples, texts, locale, settings, onSettings, onOffice, today, onWritten }: PaneBodyProps) {
  const styles = useStyles();
  const id = useId("pane");
  const scroller = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<TabName>("brief");
  const [scope, setScope] = useState<Scope>("active");
  const [period, setPeriod] = useState<Period | null>(null);
  const [prior, setPrior] = useState<PriorWorkbook | null>(null);
  const [trace] = useState(() => new Trace());
  const { office } = settings;
  const { style } = office;
  const { notice, tell, tellFailure, dismiss } = useNotice(engine, texts, locale);
  const onKnown = useCallback(
    (known: OfficeSettings) => {
      setScope("brief");
      onOffice(known);
    },
    [onOffice],
  );
  const kept = useDefinition(workbook, engine, onKnown, tellFailure);
  const { definition, change: define } = kept;
  const followed = useReport(workbook, engine, today, { scope, office, prior, period, locale, definition });
  const { state, selection } = followed;
  const rolling = useRolling(workbook, engine);
  const { dismiss: dismissRolled } = rolling;
  const onBrief = useCallback(
    (brief: SavedBrief | null) => {
      if (brief === null) return onOffice({ ...office, looks: { ...office.looks, submission: false } });
      define({ brief });
      dismissRolled();
    },
    [define, onOffice, office, dismissRolled],
  );
  const writing = useWriting(workbook, engine, texts, onBrief, onWritten);
  const view = state.kind === "made" ? state.view : null;
  const isReading = state.kind === "reading";
  const audit = useAudit(engine, locale, view);
  useEffect(() => {
    if (isReading) return undefined;
    const timer = setTimeout(fetchLaterTabs, REST_MS);
    return () => clearTimeout(timer);
  }, [isReading]);
  const onRolled = (brief: SavedBrief): void => {
    setPeriod(null);
    setScope("brief");
    define({ brief });
  };
  const acts = useActions({ engine, today, texts, locale, tell, writing, rolling, audit, definition, prior, onPrior: setPrior, reread: followed.refresh, onRolled });

  const show = useCallback(
    (areas: readonly SheetArea[]): void => {
      const cells = cellsOf(areas.filter(({ sheet }) => !sheet.startsWith("[")));
      if (cells.length > 0) workbook.selectCells(cells).catch((error: unknown) => tell(Promise.reject(error)));
    },
    [workbook, tell],
  );
  const findings = view?.findings ?? NO_FINDINGS;
  const selected = useMemo(() => standingOn(findings, selection), [findings, selection]);
  const context = useMemo((): PaneContextValue => ({ texts, locale, style, definition, define, findings, trace, show, selected, tell, engine }), [texts, locale, style, definition, define, findings, trace, show, selected, tell, engine]);

  return (
    <PaneContextProvider value={context}>
      <ScrollContext.Provider value={scroller}>
        <div className={styles.pane}>
          <h1 className={styles.unseen}>{texts.product}</h1>
          <div className={styles.tabs}>
            <TabStrip tabs={TABS.map((name) => ({ name, content: texts.tabs[name] }))} chosen={tab} label={texts.tabs.label} onChoose={setTab} tabId={(name) => `${id}-tab-${name}`} panelId={`${id}-panel`} />
          </div>
          <WorkLine loop={followed.loop} writing={writing} />
          {state.kind === "made" && state.outdated !== null && <OutdatedBar problem={state.outdated} onRetry={followed.refresh} />}
          <NoticeBar notice={notice} onDismiss={dismiss} />
          <div ref={scroller} id={`${id}-panel`} className={styles.content} role="tabpanel" aria-labelledby={`${id}-tab-${tab}`} aria-busy={state.kind === "reading"} tabIndex={0}>
            <div>{content()}</div>
          </div>
          {tab === "brief" && view !== null && <TraceLine selection={selection} />}
          {(tab === "brief" || tab === "data") && (
            <PaneActions
              canAct={view !== null}
              writing={writing}
              onWrite={acts.write}
              onRestore={acts.restore}
              onCopy={() => acts.copyTexts(view?.sentences.map(({ text }) => text) ?? [])}
            />
          )}
        </div>
      </ScrollContext.Provider>
    </PaneContextProvider>
  );

  function content() {
    if (tab === "settings") return <SettingsTab settings={settings} onChange={onSettings} />;
    if (tab === "audit") return <AuditTab audit={audit} readReportFile={acts.readReportFile} writeCheckList={acts.writeCheckList} restore={writing.written > 0 ? acts.restore : null} />;
    switch (state.kind) {
      case "reading":
        return null;
      case "cancelled":
        return <CancelledState onRetry={followed.refresh} />;
      case "nothing":
        return <NothingState problem={state.problem} onSample={samples === null ? null : (name) => acts.putSample(samples, name)} isTourOver={settings.isTourOver} onTourOver={() => onSettings({ ...settings, isTourOver: true })} />;
      case "failed":
        return <FailedState problem={state.problem} onRetry={followed.refresh} />;
      case "made":
        if (tab === "data") return <DataTab tables={state.view.tables} prior={prior} onChoosePrior={acts.choosePrior} onRemovePrior={() => setPrior(null)} />;
        return (
          <BriefTab
            view={state.view}
            sheet={state.sheet}
            choices={{ scope, period, setScope, setPeriod }}
            rolling={rolling}
            onRoll={acts.roll}
            onCopySentence={(text) => acts.copyTexts([text])}
            onCopyTables={acts.copyTables}
          />
        );
    }
  }
}

/** The first report is drawn before anything else is fetched. */
const REST_MS = 500;
const NO_FINDINGS: readonly FindingView[] = [];
