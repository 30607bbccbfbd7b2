import type { PriorWorkbook } from "../brief/report";
import { describeProblem } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import type { AuditState } from "./audit/use-audit";
import { copy, sentencesCopy, type Copyable } from "./copying";
import type { Definition } from "./definition";
import type { Engine } from "./engine";
import type { Notice } from "./use-notice";
import { asProblem } from "./report-loop";
import type { SampleName, SampleSource } from "./samples";
import type { PaneTexts } from "./texts/texts";
import type { Told } from "./use-notice";
import type { Rolling } from "./use-rolling";
import type { Writing } from "./use-writing";

interface ActionsNeed {
  readonly engine: Engine;
  readonly today: () => string;
  readonly texts: PaneTexts;
  readonly locale: Locale;
  readonly tell: Told["tell"];
  readonly writing: Writing;
  readonly rolling: Rolling;
  readonly audit: AuditState;
  readonly definition: Definition;
  readonly prior: PriorWorkbook | null;
  readonly onPrior: (prior: PriorWorkbook) => void;
  /** Sheets of the workbook came or went by our own doing, of which nothing tells. */
  readonly reread: () => void;
  /** A brief rolled on is to be shown. */
  readonly onRolled: (brief: NonNullable<Definition["brief"]>) => void;
}

/** What the buttons of the pane do. Each says what became of it. */
export interface PaneActs {
  readonly write: () => void;
  readonly restore: () => void;
  readonly roll: () => void;
  readonly copyTexts: (texts: readonly string[]) => void;
  readonly copyTables: () => void;
  readonly choosePrior: (file: File) => void;
  readonly readReportFile: (file: File) => void;
  readonly writeCheckList: () => void;
  readonly putSample: (samples: SampleSource, name: SampleName) => void;
}

export function useActions(need: ActionsNeed): PaneActs {
  const { engine, today, texts, locale, tell, writing, rolling, audit, definition, prior } = need;
  /** What the clerk added by hand is given up only when she says so. */
  const askAboutAdditions = (error: unknown): Notice => {
    const problem = asProblem(error);
    if (problem.code !== "additions-lost") throw error;
    return { intent: "warning", text: describeProblem(problem, locale), action: { label: texts.actions.writeAnyway, act: () => tell(writing.write(true)) } };
  };
  const andRead = async (work: Promise<Notice>): Promise<Notice> => {
    const told = await work;
    need.reread();
    return told;
  };
  return {
    write: () => tell(writing.write(false).catch(askAboutAdditions)),
    restore: () => tell(andRead(writing.restore())),
    /** What rolled on is shown at once; it is in the workbook only after 写入. */
    roll: () => {
      if (definition.brief !== null) tell(rolling.roll(definition.brief, prior, today(), locale).then(({ brief }) => need.onRolled(brief)));
    },
    copyTexts: (sentences) => tell(copied(sentencesCopy(sentences), texts)),
    copyTables: () => tell(engine.copyTables().then((copyable) => copied(copyable, texts))),
    choosePrior: (file) => tell(engine.readWorkbookFile(file).then(need.onPrior)),
    readReportFile: (file) => tell(engine.readReportFile(file).then(audit.setText)),
    writeCheckList: () => {
      const { checked } = audit;
      if (checked !== null) tell(import("../audit/check-list").then(({ layOutCheckList }) => writing.writeSheets([layOutCheckList(checked.audit, locale)])));
    },
    putSample: (samples, name) => tell(andRead(samples(name).then(writing.writeSheets))),
  };
}

async function copied(content: Copyable, { notices }: PaneTexts): Promise<Notice> {
  if ((await copy(content, document)) === "copied") return { intent: "success", text: notices.copied };
  return { intent: "warning", text: notices.pressCopy, byHand: content.text };
}
