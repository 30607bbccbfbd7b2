import { EntitiesNamed } from "./entities-named";
import { SURE, type FigureIndex, type Match } from "./figure-index";
import type { Mention } from "./mention";
import type { ReadReport } from "./read-mentions";
import type { Statement } from "./statement";
import { subjectIn } from "./subject";

/** The workbook's series that a statement may be of, best first. */
export interface Meant {
  readonly matches: readonly Match[];
  /** Whether a figure that differs is wrong; else the statement may be of another entity, and only what agrees proves something. */
  readonly isCertain: boolean;
}

const NONE: Meant = { matches: [], isCertain: true };
/** How far back a paragraph names the indicator that its figures leave out. */
const PARAGRAPH = 400;

/** Which series of the workbook the statements of a report mean: whose, and of what. */
export class SeriesMeant {
  private readonly entities: EntitiesNamed | null;

  constructor(
    private readonly report: ReadReport,
    private readonly index: FigureIndex,
  ) {
    this.entities = index.entityNames.length === 0 ? null : EntitiesNamed.in(report, index);
  }

  by(statement: Statement): Meant {
    const whole = statement.subject.length < 2 ? [] : this.index.find(statement.subject);
    const mention = firstOf(statement);
    if (this.entities === null || mention === null) return { matches: whole, isCertain: true };
    const spoken = this.entities.of(mention);
    if (spoken.kind === "whole") return { matches: whole, isCertain: true };
    if (spoken.kind === "several") return NONE;
    const own = this.index.findOf(spoken.entity, subjectIn(this.entities.nameless(statement.subject)), this.paragraphBefore(mention.number.start));
    if (spoken.kind === "carried") return { matches: [...own, ...whole], isCertain: false };
    return { matches: isPartOfName(spoken.word, whole) ? whole : own, isCertain: true };
  }

  private paragraphBefore(start: number): string {
    const before = this.report.plain.slice(Math.max(0, start - PARAGRAPH), start);
    return before.slice(before.lastIndexOf("\n") + 1);
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
