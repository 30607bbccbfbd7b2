import type { Period } from "../../quantity/period";
import { shownAddress } from "../../sheet/address";
import type { DraftClaim } from "../claim";
import type { ReadReport } from "../reading/read-mentions";
import type { Clause } from "../reading/segments";
import { subjectIn } from "../reading/subject";
import { wordsOf, type ClaimContext } from "../verdicts/judge";
import { cellAmount } from "./cell-amount";
import type { EntitiesNamed } from "./entities-named";
import { baseOf, type FigureIndex, type Match } from "./figure-index";
import { nameOf } from "./series-names";
import { named, periodOf, plain as digitsOf } from "./workbook-figure";

/** 死亡人数同比上升: a direction without a number, at the end of its clause. */
const MOVED = /^(?<name>[^\d，。；、]{2,20}?)(?:(?:同比|较|比|与)?(?:上年|去年)?(?:同期)?(?:相比)?)(?:略有|有所|明显|大幅|小幅)?(?<way>上升|增加|增长|上涨|下降|减少|回落|降低|持平)$/u;
const BEFORE_LAST_YEAR = /环比|上月|上季|年初|预算|目标|计划/u;
const UP = new Set(["上升", "增加", "增长", "上涨"]);

/** What a report says rose, fell or stayed the same without saying by how much, against the two figures of the workbook. */
export function directionClaims(context: ClaimContext, report: ReadReport, entities: EntitiesNamed, index: FigureIndex, year: number | null): readonly DraftClaim[] {
  return report.sentences.flatMap((sentence, at) => {
    if (sentence.locale === "en") return [];
    return sentence.clauses.flatMap((clause) => {
      const said = MOVED.exec(report.plain.slice(clause.start, clause.end).trim());
      if (said === null || BEFORE_LAST_YEAR.test(said[0])) return [];
      const found = named(matchesOf(report, entities, index, said.groups?.["name"] ?? "", clause, at), timeOf(report, at, year));
      return claimOf(context, said, clause, found, index) ?? [];
    });
  });
}

/** The time of the figures in a sentence, or else of the last before it. */
function timeOf({ mentions }: ReadReport, sentence: number, year: number | null): Period | null {
  const near = mentions.find((mention) => mention.sentence === sentence) ?? mentions.findLast((mention) => mention.sentence < sentence);
  return near === undefined ? null : periodOf(near, year);
}

function matchesOf({ plain }: ReadReport, entities: EntitiesNamed, index: FigureIndex, name: string, clause: Clause, sentence: number): readonly Match[] {
  const spoken = entities.at(sentence, clause.end);
  const subject = subjectIn(name);
  if (spoken.kind === "several" || spoken.kind === "carried") return [];
  if (spoken.kind === "whole") return index.find(subject);
  const rest = subjectIn(entities.nameless(subject, spoken.word));
  return rest === "" ? [] : index.findOf(spoken.entity, rest, plain.slice(Math.max(0, clause.start - 400), clause.start));
}

function claimOf(context: ClaimContext, said: RegExpExecArray, clause: Clause, found: ReturnType<typeof named>, index: FigureIndex): DraftClaim | null {
  const before = found === null ? null : baseOf(index, found.series, found.actual, "last-year");
  const base = before === null ? null : cellAmount(before);
  if (found === null || before === null || base === null) return null;
  const way = said.groups?.["way"] ?? "";
  const is = found.cell.exact.minus(base.exact).sign();
  const shouldBe = way === "持平" ? 0 : UP.has(way) ? 1 : -1;
  const end = clause.start + context.text.slice(clause.start, clause.end).trimEnd().length;
  const start = end - way.length;
  const words = wordsOf(context);
  const sum = words.moved(nameOf(context, found.series, found.actual), digitsOf(before), digitsOf(found.actual), shownAddress(found.actual.cell));
  const isRight = is === shouldBe;
  return {
    start,
    end,
    text: context.text.slice(start, end),
    kind: "direction",
    verdict: isRight ? "consistent" : "inconsistent",
    serious: !isRight,
    printed: way,
    expected: is === 0 ? "持平" : is > 0 ? "上升" : "下降",
    inputs: [],
    explanation: isRight ? words.agrees(sum) : words.targetJudgedWrong(sum, way),
    correction: null,
    cells: [found.actual.cell, before.cell],
  };
}
