import type { EntitiesNamed } from "./entities-named";
import { SURE, type FigureIndex, type Match } from "./figure-index";
import type { Mention } from "../reading/mention";
import type { ReadReport } from "../reading/read-mentions";
import type { Statement } from "../statements/statement";
import { subjectIn } from "../reading/subject";

/** The workbook's series that a statement may be of, best first. */
export interface Meant {
  readonly matches: readonly Match[];
  /** Whether a figure that differs is wrong; else the statement may be of another entity, and only what agrees proves something. */
  readonly isCertain: boolean;
}

const NONE: Meant = { matches: [], isCertain: true };
/** How far back a report names the indicator that its figures leave out. */
const FARTHEST = 1500;
const LEAST_DIGITS = 4;

/** Which series of the workbook the statements of a report mean: whose, and of what. */
export class SeriesMeant {
  constructor(
    private readonly report: ReadReport,
    private readonly index: FigureIndex,
    private readonly entities: EntitiesNamed,
  ) {}

  by(statement: Statement): Meant {
    const alike = statement.subject.length < 2 ? [] : this.index.find(statement.subject);
    const whole = alike.length > 0 ? alike : this.holding(statement, null);
    const mention = firstOf(statement);
    if (mention === null) return { matches: whole, isCertain: true };
    const spoken = this.entities.of(mention);
    if (spoken.kind === "whole") return { matches: whole, isCertain: true };
    if (spoken.kind === "several") return NONE;
    const own = this.seriesOf(spoken.entity, subjectIn(this.entities.nameless(statement.subject, spoken.word)), mention.number.start);
    if (spoken.kind === "carried") return { matches: [...own, ...whole], isCertain: false };
    if (isPartOfName(spoken.word, whole)) return { matches: whole, isCertain: true };
    return { matches: own.length > 0 ? own : this.holding(statement, spoken.entity), isCertain: true };
  }

  /** An entity's series like a subject; of an indicator that is left out, the one that the paragraph names, or else the report so far. */
  private seriesOf(entity: string, subject: string, start: number): readonly Match[] {
    const before = this.report.plain.slice(Math.max(0, start - FARTHEST), start);
    const inParagraph = this.index.findOf(entity, subject, before.slice(before.lastIndexOf("\n") + 1));
    if (inParagraph.length > 0 || subject !== "") return inParagraph;
    const further = this.index.findOf(entity, subject, before);
    return further.length === 1 ? further : [];
  }

  /** What a number itself finds, where no name does: with four digits and more it stands in the workbook by no chance. */
  private holding({ level }: Statement, entity: string | null): readonly Match[] {
    const amount = level?.meaning === "level" ? level.amount : null;
    if (level === null || amount === null || level.number.value.trimmed().toString().replace(/\D/gu, "").length < LEAST_DIGITS) return [];
    return this.index.holding(amount, entity);
  }
}

/** 工业 in 工业增加值: an indicator's name, where the workbook has the one, and no entity. */
function isPartOfName(word: string, whole: readonly Match[]): boolean {
  const [best] = whole;
  return best !== undefined && best.score >= SURE && best.series.entity === null && best.series.names.some((name) => name.includes(word));
}

function firstOf({ level, comparisons, ratios }: Statement): Mention | null {
  const [comparison] = comparisons;
  return level ?? comparison?.growth ?? comparison?.change ?? ratios[0]?.mention ?? null;
}
