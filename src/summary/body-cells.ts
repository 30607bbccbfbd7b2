import type { NameFigure } from "../measures/formula";
import { scheduledShareOf } from "../measures/scheduled-share";
import type { SummaryWords } from "../lexicon/summary/summary-words";
import { periodTitle } from "../lexicon/period-phrases";
import type { FormulaRun, PlanContent } from "../sheet/sheet-plan";
import type { AlignedDecimals } from "./aligned-decimals";
import type { BodyCell, SummaryColumn } from "./block";
import { figureFormat, measureFormat } from "./cell-formats";
import { judgementOf } from "./columns";
import { figureContent, isLiving, measureContent, type Printing } from "./formulas";
import { judgementContent } from "./judgements";
import { lightContent } from "./lights";
import type { OwnFigures } from "./own-figures";
import { shareFormat } from "./number-formats";
import type { SummaryRow } from "./rows";
import type { CellParts } from "./styles";
import type { SummaryStyle } from "./summary-input";

/** What the cells of one table share. */
export interface TableContext {
  readonly style: SummaryStyle;
  readonly words: SummaryWords;
  /** Which label carries the hierarchy: the indicators', or the entities' where the table has one indicator only. */
  readonly levelled: "indicator" | "entity";
  readonly decimals: AlignedDecimals;
  readonly parts: CellParts;
  readonly printing: Printing;
  readonly figures: OwnFigures;
}

/** A row at its place on the tab. */
export interface PlacedRow {
  readonly row: SummaryRow;
  /** How its formulas name its figures. */
  readonly name: NameFigure;
  /** The cells of the column that share the formula; null: it stands alone. */
  readonly run: FormulaRun | null;
}

/** What one column says of one row. */
export function bodyCell(column: SummaryColumn, placed: PlacedRow, context: TableContext): BodyCell {
  const { style, words } = context;
  const { row } = placed;
  switch (column.kind) {
    case "entity":
      return label(context, row.entity ?? words.total, row, context.levelled === "entity" ? row.level : 0);
    case "indicator":
      return label(context, row.label, row, context.levelled === "indicator" ? row.level : 0);
    case "period":
      return word(context, row.period === null ? words.outcomes.none : periodTitle(row.period, style.locale), row);
    case "unit":
      return word(context, row.unit ?? words.outcomes.none, row);
    case "schedule":
      return scheduleCell(row, context);
    case "light":
      return { content: style.lights === undefined ? { kind: "text", text: words.outcomes.none } : lightContent(row, style.lights, style, words, placed.name), part: context.parts.of("word", row.isTotal) };
    case "judgement":
      return judgementCell(placed, context);
    case "figure": {
      const observation = row.figures.get(column.role);
      if (observation === undefined) return absent(context, row);
      return numeric(context, figureContent(observation, style, words, context.printing), figureFormat(observation, least(column.role, row, context)), row);
    }
    case "measure": {
      const finding = row.findings.get(column.measure);
      if (finding === undefined) return absent(context, row);
      return numeric(context, measureContent(finding, style, words, { printing: context.printing, name: placed.name, run: placed.run }), measureFormat(finding, least(column.measure, row, context), style, words), row);
    }
  }
}

/** Whether a measure's cell holds the formula of the cell above, one row further down. */
export function isFormulaOfAbove(column: SummaryColumn, row: SummaryRow, above: SummaryRow, figures: OwnFigures): boolean {
  if (column.kind !== "measure") return false;
  const [finding, before] = [row.findings.get(column.measure), above.findings.get(column.measure)];
  return finding !== undefined && before !== undefined && isLiving(before) && figures.isSameFormula(finding, row, before, above);
}

/** 去尾零 is for every figure: then no zeros are added to bring points in line. */
function least(column: Parameters<AlignedDecimals["of"]>[0], row: SummaryRow, { style, decimals }: TableContext): number {
  return style.trimZeros ? 0 : decimals.of(column, row);
}

function scheduleCell(row: SummaryRow, context: TableContext): BodyCell {
  const { style } = context;
  const gap = row.findings.get("schedule-gap");
  const figures = gap?.row ?? null;
  const elapsed = figures === null ? null : scheduledShareOf(figures);
  if (gap === undefined || figures === null || elapsed === null) return absent(context, row);
  const expected = elapsed.toNumber();
  const content: PlanContent = style.valuesOnly || figures.calendar.elapsed === null ? { kind: "number", number: expected } : { kind: "formula", formula: `=${figures.calendar.text("elapsed")}`, expected };
  return numeric(context, content, shareFormat(gap.decimals, ""), row);
}

function judgementCell(placed: PlacedRow, context: TableContext): BodyCell {
  const { style, words } = context;
  const { row, name } = placed;
  const judged = judgementOf(row);
  const finding = judged === null ? undefined : row.findings.get(judged);
  if (finding === undefined) return word(context, words.outcomes.none, row);
  return { content: judgementContent(finding, style, words, name), part: context.parts.of("word", row.isTotal) };
}

function label({ parts }: TableContext, text: string, row: SummaryRow, indent: number): BodyCell {
  return { content: { kind: "text", text }, part: parts.of("label", row.isTotal, indent) };
}

function word({ parts }: TableContext, text: string, row: SummaryRow): BodyCell {
  return { content: { kind: "text", text }, part: parts.of("word", row.isTotal) };
}

/** A column of numbers that does not apply to this row. */
function absent({ parts, words }: TableContext, row: SummaryRow): BodyCell {
  return { content: { kind: "text", text: words.outcomes.none }, part: parts.of("number", row.isTotal) };
}

function numeric({ parts }: TableContext, content: PlanContent, numberFormat: string, row: SummaryRow): BodyCell {
  return { content, part: parts.of("number", row.isTotal, 0, numberFormat) };
}
