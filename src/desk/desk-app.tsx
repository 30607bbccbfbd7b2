import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular, SaveRegular, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { startTransition, useRef, useState, useSyncExternalStore, type DragEvent } from "react";
import { describeProblem } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import type { Appearance } from "../pane/appearance";
import type { Engine } from "../pane/engine";
import type { SampleName } from "../pane/samples";
import { parseSettings } from "../pane/settings/kept-settings";
import type { SettingsStore } from "../pane/settings/settings";
import { PANE_TEXTS } from "../pane/texts/dictionaries";
import { paneTheme } from "../pane/theme";
import { Problem } from "../sheet/problem";
import type { WorkerWorkbook } from "../worker/worker-workbook";
import { openWorkbook } from "./desk-engine";
import { download, savedName } from "./download";
import { openSample } from "./samples";
import { StartScreen } from "./start-screen";
import { WorkbookScreen } from "./workbook-screen";

const useStyles = makeStyles({
  desk: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  bar: { flexShrink: 0, display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 12px", padding: "6px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  brand: { fontWeight: tokens.fontWeightSemibold },
  file: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  privacy: { display: "flex", alignItems: "center", columnGap: "4px", marginLeft: "auto", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  hidden: { display: "none" },
});

interface DeskAppProps {
  readonly engine: Engine;
  readonly locale: Locale;
  readonly appearance: Appearance;
  readonly settingsStore: SettingsStore;
  readonly today: () => string;
}

/** The pane in a plain web page, beside the workbook that the user opened. */
export function DeskApp({ engine, locale: surroundings, appearance, settingsStore, today }: DeskAppProps) {
  const styles = useStyles();
  const isDark = useSyncExternalStore(appearance.subscribe, appearance.isDark);
  const [locale, setLocale] = useState(() => parseSettings(settingsStore.read()).paneLocale ?? surroundings);
  const [workbook, setWorkbook] = useState<WorkerWorkbook | null>(null);
  /** How many were opened: nothing that was said of one workbook is carried on to the next. */
  const [opened, setOpened] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [isDraggedOver, setDraggedOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const texts = PANE_TEXTS[locale];

  const open = (opening: Promise<WorkerWorkbook>): void => {
    opening.then(
      (next) => {
        workbook?.close();
        // Drawn piece by piece: sheet and pane appear together.
        startTransition(() => {
          setWorkbook(next);
          setOpened((before) => before + 1);
        });
        setProblem(null);
        setUnsaved(false);
        setSaved(null);
      },
      (error: unknown) => setProblem(error instanceof Problem ? error : new Problem("file-damaged", {}, { cause: error })),
    );
  };
  const openFirst = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) open(openFile(file));
  };
  const openNamed = (name: SampleName): void => {
    open(openWorkbook(openSample(name)));
  };
  const save = async (): Promise<void> => {
    if (workbook === null) return;
    const fileName = savedName(workbook.fileName);
    download(await workbook.save(), fileName, document);
    setUnsaved(false);
    setSaved(fileName);
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setDraggedOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDraggedOver(false);
    openFirst(event.dataTransfer.files);
  };
  const words = problem === null ? null : describeProblem(problem, locale);

  return (
    <FluentProvider theme={paneTheme(isDark)} lang={locale} style={{ height: "100%" }}>
      <div className={styles.desk} onDragOver={onDragOver} onDragLeave={() => setDraggedOver(false)} onDrop={onDrop}>
        <header className={styles.bar}>
          <span className={styles.brand}>{`${texts.product} · ${texts.desk.title}`}</span>
          {workbook !== null && (
            <>
              <span className={styles.file}>{workbook.fileName}</span>
              <Button size="small" icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()}>
                {texts.desk.openAnother}
              </Button>
              <Button size="small" appearance={isUnsaved ? "primary" : "secondary"} disabledFocusable={!isUnsaved} icon={<SaveRegular />} onClick={() => void save()}>
                {texts.desk.save}
              </Button>
            </>
          )}
          <span role="status" className={styles.file}>
            {statusWords()}
          </span>
          <span className={styles.privacy}>
            <ShieldCheckmarkRegular aria-hidden="true" />
            {texts.desk.privacy}
          </span>
        </header>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx"
          className={styles.hidden}
          aria-label={texts.desk.open}
          onChange={(event) => {
            openFirst(event.target.files);
            event.target.value = "";
          }}
        />
        {workbook === null ? (
          <StartScreen texts={texts} isDraggedOver={isDraggedOver} problem={words} onChoose={() => chooser.current?.click()} onSample={openNamed} />
        ) : (
          <WorkbookScreen key={opened} workbook={workbook} engine={engine} texts={texts} locale={surroundings} appearance={appearance} settingsStore={settingsStore} today={today} onLocale={setLocale} onWritten={setUnsaved} />
        )}
      </div>
    </FluentProvider>
  );

  function statusWords(): string {
    if (workbook !== null && words !== null) return words;
    if (isUnsaved) return texts.desk.unsaved;
    return saved === null ? "" : texts.desk.saved(saved);
  }
}

/** @throws Problem when the file is no workbook that can be read */
async function openFile(file: File): Promise<WorkerWorkbook> {
  return openWorkbook({ bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name });
}
