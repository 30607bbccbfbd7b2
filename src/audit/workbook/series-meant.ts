import type { EntitiesNamed } from "./entities-named";
import type { FigureIndex, Match } from "./figure-index";
import { SURE } from "./names-alike";
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

  /** A statement as one for each entity it speaks of: behind 服装类3105亿元，增长2.8%，其次是家电，增长0.4% the second rate is another's. */
  parts(statement: Statement): readonly Statement[] {
    const first = firstOf(statement);
    if (first === null || statement.comparisons.length + statement.ratios.length === 0) return [statement];
    const own = this.entities.of(first);
    const isOther = (mention: Mention | null): boolean => {
      const spoken = mention === null ? own : this.entities.of(mention);
      return spoken.kind === "named" && (own.kind !== "named" || spoken.entity !== own.entity);
    };
    const comparisons = statement.comparisons.filter(({ growth, change }) => isOther(growth ?? change));
    const ratios = statement.ratios.filter(({ mention }) => isOther(mention));
    if (comparisons.length + ratios.length === 0) return [statement];
    const bare: Statement = { ...statement, subject: "", level: null, prior: null, comparisons: [], ratios: [], target: null, done: null, restates: null };
    return [
      { ...statement, comparisons: statement.comparisons.filter((comparison) => !comparisons.includes(comparison)), ratios: statement.ratios.filter((ratio) => !ratios.includes(ratio)) },
      ...comparisons.map((comparison) => ({ ...bare, comparisons: [comparison] })),
      ...ratios.map((ratio) => ({ ...bare, ratios: [ratio] })),
    ];
  }

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
    if (standsInName(spoken.word, whole)) return { matches: whole, isCertain: true };
    return { matches: own.length > 0 ? own : this.holding(statement, spoken.entity), isCertain: this.isPlainly(statement, spoken.end) };
  }

  /** In English a figure without a name of its own is the entity's where it stands right behind it: Ashford (911), not Ashford …, and its ratio, at 19.0. */
  private isPlainly({ subject, level }: Statement, end: number): boolean {
    if (subject !== "" || level === null || level.locale !== "en") return true;
    return /^[\s(:–-]*(?:had|with|at|recorded|reached|saw|by)?\s*$/iu.test(this.report.plain.slice(end, level.number.start)) || level.number.start < end;
  }

  /** An entity's series like a subject; of an indicator that is left out, the one that the paragraph names, or else the report so far. */
  private seriesOf(entity: string, subject: string, start: number): readonly Match[] {
    const before = this.report.plain.slice(Math.max(0, start - FARTHEST), start);
    const inParagraph = this.index.findOf(entity, subject, before.slice(before.lastIndexOf("\n") + 1));
    if (inParagraph.length > 0 || subject !== "") return inParagraph;
    const further = this.index.findOf(entity, subject, before);
    return further.every(({ series }) => series.indicator === further[0]?.series.indicator) ? further : [];
  }

  /** What a number itself finds, where no name does: with four digits and more it stands in the workbook by no chance. */
  private holding({ level }: Statement, entity: string | null): readonly Match[] {
    const amount = level?.meaning === "level" ? level.amount : null;
    if (level === null || amount === null || level.number.value.trimmed().toString().replace(/\D/gu, "").length < LEAST_DIGITS) return [];
    return this.index.holding(amount, entity);
  }
}

/** 工业 in 工业增加值: an indicator's name, where the workbook has the one, and no entity. */
function standsInName(word: string, whole: readonly Match[]): boolean {
  const [best] = whole;
  return best !== undefined && best.score >= SURE && best.series.entity === null && best.series.names.some((name) => name.includes(word));
}

function firstOf({ level, comparisons, ratios }: Statement): Mention | null {
  const [comparison] = comparisons;
  return level ?? comparison?.growth ?? comparison?.change ?? ratios[0]?.mention ?? null;
}
