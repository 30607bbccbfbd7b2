import { directionSaid, signSaid } from "../../lexicon/direction-words";
import { type FieldKind } from "../../lexicon/template-words";
import { periodEnd, periodPhrase } from "../../lexicon/period-phrases";
import { periodName } from "../../lexicon/period-names";
import type { Period } from "../../quantity/period";
import { yearOf } from "../../quantity/period-arithmetic";
import { figureDecimals, figureOf, isValid, printsSigned, valueOf, type Bound } from "../source";
import { both, choose, guarded, type Condition, type Node } from "../tree";
import type { Voice } from "../voice";
import { formOf } from "../words";
import { approximationNode } from "./approximation-node";
import { choiceNode, type Run } from "./choice-node";
import { directionOfField, isDirected } from "./directions";
import type { PeriodField } from "./field-book";
import { boundOfField, placeOfField } from "./field-findings";
import { fieldNode, formOfFinding } from "./field-nodes";
import type { Field, FigureField, PartPiece, Place, Template, TemplatePiece } from "./template";

/** Why a template does not fit the figures it is printed for. */
export type MisfitCode =
  | "no-figure" // missing, or of no value: no rate on a base of zero, a loss turned profit
  | "turned" // the words before the number say the other direction
  | "unchanged" // no change, and no word for none
  | "untrue"; // no word of approximation is true

export interface Misfit extends Place {
  readonly code: MisfitCode;
  /** The field as it is written. */
  readonly text: string;
}

/** A template as a node, what must hold for it, and where that does not hold now. */
export interface TemplateNode {
  readonly node: Node;
  readonly fits: Condition;
  readonly misfits: readonly Misfit[];
}

/** Figures that may be a loss: 亏损 before them takes their sign. */
const SIGNED: ReadonlySet<FieldKind> = new Set<FieldKind>(["value", "prior-value", "previous-value"]);

export function templateNode(voice: Voice, template: Template): TemplateNode {
  const printer = new TemplatePrinter(voice, template);
  return printer.print();
}

interface Need extends Place {
  readonly code: MisfitCode;
  readonly condition: Condition;
}

const ALWAYS: Condition = { holds: true, formula: "TRUE", findings: [] };
const NEVER: Condition = { holds: false, formula: null, findings: [] };

/** The last clause of words that a choice begins in: "，同比". */
const LAST_CLAUSE = /[，、,；;][^，、,；;。.]*$/;
/** Words between a choice and its number: 快于序时进度5个百分点. */
const WITHIN_CLAUSE = /^[^，、,；;。.（(）)]{0,12}$/;

class TemplatePrinter {
  /** Which changes a choice has said in this sentence, also that there is none. */
  private said = new Set<string>();
  /** Which changes have their direction in this sentence: a number in brackets behind goes without its sign. */
  private readonly directed = new Set<string>();

  constructor(
    private readonly voice: Voice,
    private readonly template: Template,
  ) {}

  print(): TemplateNode {
    const { nodes, needs } = this.printPieces(this.template.pieces);
    const misfits = needs.filter(({ condition }) => !condition.holds).map(({ start, end, code }) => ({ start, end, code, text: this.template.text.slice(start, end) }));
    return { node: nodes, fits: allOf(needs), misfits };
  }

  private printPieces(pieces: readonly TemplatePiece[]): { readonly nodes: readonly Node[]; readonly needs: readonly Need[] } {
    const nodes: Node[] = [];
    const needs: Need[] = [];
    for (let place = 0; place < pieces.length; place += 1) {
      const piece = pieces[place];
      if (piece === undefined) break;
      if (piece.kind === "words") {
        if (/[。！？]|\.\s/.test(piece.text)) this.beginSentence();
        nodes.push(piece.text);
      } else if (piece.kind === "part") nodes.push(this.printPart(piece));
      else if (piece.kind === "choice") {
        const { run, length } = this.runAt(pieces, place, nodes);
        const printed = choiceNode(this.voice, run);
        place += length - 1;
        nodes.push(printed?.node ?? "");
        needs.push({ start: piece.start, end: (run.figure ?? piece).end, code: this.whyNoChoice(run), condition: printed?.needs ?? NEVER });
      } else {
        const printed = this.printField(piece, pieces[place - 1]);
        nodes.push(printed.node);
        needs.push(printed);
      }
    }
    return { nodes, needs };
  }

  private beginSentence(): void {
    this.said.clear();
    this.directed.clear();
  }

  /** 〔，同比增长5%〕: gone where a figure in it is missing, or where its words would not be true; what is gone has said nothing. */
  private printPart(part: PartPiece): Node {
    const saidBefore = new Set(this.said);
    const { nodes, needs } = this.printPieces(part.pieces);
    const isPrinted = allOf(needs);
    if (!isPrinted.holds) this.said = saidBefore;
    return choose(isPrinted, nodes, "");
  }

  private printField(piece: Exclude<Field, { readonly kind: "choice" }>, before: TemplatePiece | undefined): Need & { readonly node: Node } {
    const { start, end } = piece;
    const need = (node: Node, condition: Condition, code: MisfitCode = "no-figure"): Need & { readonly node: Node } => ({ start, end, node, condition, code });
    switch (piece.kind) {
      case "absent":
        return need("", NEVER);
      case "period":
        return this.printPeriod(piece.which, need);
      case "approximation": {
        const printed = approximationNode(piece);
        return printed === null ? need("", NEVER) : need(printed.node, printed.needs, "untrue");
      }
      case "figure":
        return this.printFigure(piece, before, need);
    }
  }

  private printFigure(piece: FigureField, before: TemplatePiece | undefined, need: (node: Node, condition: Condition, code?: MisfitCode) => Need & { readonly node: Node }): Need & { readonly node: Node } {
    const words = before?.kind === "words" ? before.text : "";
    const direction = isDirected(piece.field) ? directionSaid(words) : SIGNED.has(piece.field) ? signSaid(words) : null;
    const bracketed = before?.kind === "words" && /^\s*[（(]$/.test(before.text) && this.directed.has(keyOf(piece));
    const printed = fieldNode(this.voice, piece, direction !== null || bracketed);
    if (printed === null) return need("", NEVER);
    if (direction === null) return need(printed.node, printed.needs);
    this.directed.add(keyOf(piece));
    const bound = boundOfField(piece.of, piece.field);
    const goes = bound === undefined ? NEVER : this.goes(bound, piece.field, direction === "up" ? ">" : "<");
    return need(printed.node, goes, printed.needs.holds ? "turned" : "no-figure");
  }

  /** Whether a figure goes the way that the words before it say; 亏损 says it of an earlier figure whether or not there is a rate. */
  private goes(bound: Bound, field: FieldKind, way: ">" | "<"): Condition {
    const place = placeOfField(field);
    if (place === null) return guarded(isValid(bound), printsSigned(valueOf(bound), formOfFinding(this.voice, bound), way));
    return printsSigned(figureOf(bound, place), formOf(this.voice, { decimals: figureDecimals(bound, place) }), way);
  }

  /** A choice, the number after it, and, where the same change was said before, the words that lead up to it. */
  private runAt(pieces: readonly TemplatePiece[], place: number, nodes: Node[]): { readonly run: Run; readonly length: number } {
    const choice = pieces[place];
    if (choice?.kind !== "choice") throw new Error("a run begins with a choice");
    const [next, after] = [pieces[place + 1], pieces[place + 2]];
    const between = next?.kind === "words" && WITHIN_CLAUSE.test(next.text) ? next : null;
    const candidate = between === null ? next : after;
    const figure = candidate?.kind === "figure" && candidate.of.item === choice.of.item && isDirected(candidate.field) && directionOfField(candidate.field) === choice.field ? candidate : null;
    const isAgain = this.said.has(keyOf(choice));
    const last = nodes.at(-1);
    let lead = "";
    if (isAgain && typeof last === "string") {
      lead = LAST_CLAUSE.exec(last)?.[0] ?? "";
      nodes[nodes.length - 1] = last.slice(0, last.length - lead.length);
    }
    this.said.add(keyOf(choice));
    this.directed.add(keyOf(choice));
    const run = { choice, figure, between: figure === null ? "" : (between?.text ?? ""), lead, isAgain };
    return { run, length: figure === null ? 1 : between === null ? 2 : 3 };
  }

  private whyNoChoice({ choice, figure }: Run): MisfitCode {
    const bound = boundOfField(choice.of, figure?.field ?? choice.field);
    return bound !== undefined && isValid(bound).holds ? "unchanged" : "no-figure";
  }

  private printPeriod(which: PeriodField, need: (node: Node, condition: Condition) => Need & { readonly node: Node }): Need & { readonly node: Node } {
    const { locale } = this.voice.style;
    const period = this.template.items.map(({ item }) => item.period).find((known): known is Period => known !== null);
    if (period === undefined) return need("", NEVER);
    if (which === "period") return need(periodPhrase(period, locale), ALWAYS);
    return need(which === "period-end" ? periodEnd(period, locale) : periodName({ kind: "year", year: yearOf(period) }, locale), ALWAYS);
  }
}

/** One change of one item, whichever of its figures says it. */
function keyOf({ of, field }: FigureField | { readonly of: FigureField["of"]; readonly field: FigureField["field"] }): string {
  return JSON.stringify([of.item.indicator, of.item.entity, of.table.sheet, directionOfField(field)]);
}

function allOf(needs: readonly Need[]): Condition {
  return needs.length === 0 ? ALWAYS : both(...needs.map(({ condition }) => condition));
}

