import { makeStyles, tokens, useId } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import type { OfficeSettings } from "../brief/office";
import type { PriorWorkbook } from "../brief/report";
import type { SavedBrief } from "../brief/saved-brief";
import { describeProblem } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import type { Workbook } from "../sheet/workbook";
import { layOutCheckList } from "../audit/check-list";
import { AuditTab } from "./audit/audit-tab";
import { useAudit } from "./audit/use-audit";
import { BriefTab } from "./brief-tab";
import { copy, sentencesCopy, type Copyable } from "./copying";
import { DataTab } from "./data-tab";
import { CancelledState, FailedState, NothingState } from "./empty-state";
import type { Engine } from "./engine";
import { NoticeBar, type Notice } from "./notice";
import { OutdatedBar } from "./outdated-bar";
import { PaneActions } from "./pane-actions";
import { PaneContextProvider, type PaneContextValue } from "./pane-context";
import { asProblem } from "./report-loop";
import type { SampleSource } from "./sample-offer";
import type { PaneSettings } from "./settings/settings";
import type { Scope } from "./source-sheets";
import { TabStrip } from "./tab-strip";
import type { PaneTexts } from "./texts/texts";
import { Trace } from "./trace";
import { TraceLine } from "./trace-line";
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

/** Loaded when it is first opened. */
const SettingsTab = lazy(() => import("./settings/settings-tab").then(({ SettingsTab: component }) => ({ default: component })));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase300 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  /** Excel lays its own menu over the top right corner. */
  tabs: { flexShrink: 0, paddingRight: "40px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  content: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden", overflowAnchor: "none", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
});

const TABS = ["brief", "data", "audit", "settings"] as const;
type TabName = (typeof TABS)[number];

/** What the entry hands in, whatever the surroundings are. */
export interface PanePorts {
  readonly workbook: Workbook;
  readonly engine: Engine;
  /** The day of writing, "2024-03-11". */
  readonly today: () => string;
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
  const { notice, tell, tellFailure, dismiss } = useNotice(locale);
  const onKnown = useCallback(
    (known: OfficeSettings) => {
      setScope("brief");
      onOffice(known);
    },
    [onOffice],
  );
  const kept = useDefinition(workbook, engine, onKnown, tellFailure);
  const { definition } = kept;
  const followed = useReport(workbook, engine, today, { scope, office, prior, period, locale, definition });
  const { state, selection } = followed;
  const { change: changeDefinition } = kept;
  const onBrief = useCallback(
    (brief: SavedBrief | null) => {
      if (brief !== null) changeDefinition({ brief });
      else onOffice({ ...office, looks: { ...office.looks, submission: false } });
    },
    [changeDefinition, onOffice, office],
  );
  const writing = useWriting(workbook, engine, texts, onBrief, onWritten);
  const rolling = useRolling(workbook, engine);
  const view = state.kind === "made" ? state.view : null;
  const audit = useAudit(engine, locale, view);

  const show = useCallback(
    (areas: readonly SheetArea[]): void => {
      const cells = cellsOf(areas.filter(({ sheet }) => !sheet.startsWith("[")));
      if (cells.length > 0) workbook.selectCells(cells).catch((error: unknown) => tell(Promise.reject(error)));
    },
    [workbook, tell],
  );
  const findings = view?.findings ?? NO_FINDINGS;
  const selected = useMemo(() => standingOn(findings, selection), [findings, selection]);
  const context = useMemo((): PaneContextValue => ({ texts, locale, style, findings, trace, show, selected, tell, engine }), [texts, locale, style, findings, trace, show, selected, tell, engine]);

  return (
    <PaneContextProvider value={context}>
      <ScrollContext.Provider value={scroller}>
        <div className={styles.pane}>
          <h1 className={styles.unseen}>{texts.product}</h1>
          <div className={styles.tabs}>
            <TabStrip tabs={TABS.map((name) => ({ name, content: texts.tabs[name] }))} chosen={tab} label={texts.tabs.label} onChoose={setTab} tabId={(name) => `${id}-tab-${name}`} panelId={`${id}-panel`} />
          </div>
          <WorkLine work={workWords()} onCancel={writing.isBusy ? writing.cancel : followed.cancel} />
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
              onWrite={write}
              onRestore={() => tell(writing.restore())}
              onCopy={() => view !== null && tell(copyNotice(sentencesCopy(view.sentences.map((sentence) => sentence.text)), texts))}
            />
          )}
        </div>
      </ScrollContext.Provider>
    </PaneContextProvider>
  );

  function content() {
    if (tab === "settings") return <Suspense><SettingsTab settings={settings} onChange={onSettings} /></Suspense>;
    if (tab === "audit") return <AuditTab audit={audit} readReportFile={(file) => tell(engine.readReportFile(file).then(audit.setText))} writeCheckList={writeCheckList} restore={writing.written > 0 ? () => tell(writing.restore()) : null} />;
    switch (state.kind) {
      case "reading":
        return null;
      case "cancelled":
        return <CancelledState onRetry={followed.refresh} />;
      case "nothing":
        return <NothingState problem={state.problem} samples={samples} />;
      case "failed":
        return <FailedState problem={state.problem} onRetry={followed.refresh} />;
      case "made":
        if (tab === "data") return <DataTab tables={state.view.tables} corrections={definition.corrections} onCorrections={(corrections) => changeDefinition({ corrections })} prior={prior} onChoosePrior={choosePrior} onRemovePrior={() => setPrior(null)} />;
        return (
          <BriefTab
            view={state.view}
            sheet={state.sheet}
            choices={{ scope, period, setScope, setPeriod }}
            definition={definition}
            onDefinition={changeDefinition}
            rolling={rolling}
            onRoll={roll}
            onCopySentence={(text) => tell(copyNotice(sentencesCopy([text]), texts))}
            onCopyTables={() => tell(engine.copyTables().then((copyable) => copyNotice(copyable, texts)))}
          />
        );
    }
  }

  function write(): void {
    tell(writing.write(false).catch(askAboutAdditions));
  }

  /** What the clerk added by hand is given up only when she says so. */
  function askAboutAdditions(error: unknown): Notice {
    const problem = asProblem(error);
    if (problem.code !== "additions-lost") throw error;
    return { intent: "warning", text: describeProblem(problem, locale), action: { label: texts.actions.writeAnyway, act: () => tell(writing.write(true)) } };
  }

  /** What rolled on is shown at once; it is in the workbook only after 写入. */
  function roll(): void {
    const { brief } = definition;
    if (brief === null) return;
    tell(
      rolling.roll(brief, prior, today(), locale).then(({ brief: next }) => {
        setPeriod(null);
        setScope("brief");
        changeDefinition({ brief: next });
      }),
    );
  }

  function writeCheckList(): void {
    if (audit.checked !== null) tell(writing.writeSheet(layOutCheckList(audit.checked.audit, locale)));
  }

  function choosePrior(file: File): void {
    tell(engine.readWorkbookFile(file).then(setPrior));
  }

  function workWords(): string | null {
    if (writing.isBusy) return texts.work.writing;
    return followed.work === null ? null : texts.work[followed.work];
  }
}

const NO_FINDINGS: readonly FindingView[] = [];

async function copyNotice(content: Copyable, { notices }: PaneTexts): Promise<Notice> {
  if ((await copy(content, document)) === "copied") return { intent: "success", text: notices.copied };
  return { intent: "warning", text: notices.pressCopy, byHand: content.text };
}
