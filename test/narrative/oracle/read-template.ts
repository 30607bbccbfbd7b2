import { numbersIn, readAt } from "./clause";
import type { Facts } from "./facts";
import { isSame, minus, signOf, sizeOf, ZERO, type Rational } from "./rational";
import type { Reading, SentenceReader } from "./read-sentence";
import type { Setting } from "./setting";
import { figurePattern, isFigurePrinted, wayPrinted } from "./template-figures";
import { isApproximately } from "./template-approximations";
import { clauseOfField, directionOfField, familyOf, figureOfField, type Figure } from "./template-fields";
import { wordsDue } from "./template-directions";
import { templatePieces, type TemplatePiece } from "./template-pieces";

type FieldPiece = Extract<TemplatePiece, { readonly kind: "field" }>;

/** Words before a number after which it goes without its sign, and which way they say it went. */
const SAID_UP = /(?:增长|上升|grew by )$/;
/** Words that lead up to a field: "，同比". */
const LAST_CLAUSE = /[，、,；;][^，、,；;。.]*$/;
const SAID_DOWN = /(?:下降|fell by )$/;

/** Reads a sentence printed from a template by the template itself: its words stand as they are, each field is computed from the table again. */
export class TemplateReader {
  private at = 0;
  private numbers = 0;
  private wrong: string[] = [];
  /** Of which changes a word was chosen. */
  private said = new Set<string>();

  constructor(
    private readonly sentences: SentenceReader,
    private readonly template: string,
  ) {}

  read(sentence: string): Reading {
    this.at = 0;
    this.numbers = 0;
    this.wrong = [];
    this.said = new Set();
    const pieces = templatePieces(this.template, this.sentences.facts);
    const isRead = pieces !== null && this.pieces(sentence, pieces) && this.at === sentence.length;
    return { wrong: this.wrong, unread: isRead ? null : `${sentence.slice(this.at)} | of "${this.template}"`, numbers: this.numbers };
  }

  private get setting(): Setting {
    return this.sentences.setting;
  }

  private pieces(text: string, pieces: readonly TemplatePiece[]): boolean {
    let place = 0;
    while (place < pieces.length) {
      const length = this.piece(text, pieces, place);
      if (length === 0) return false;
      place += length;
    }
    return true;
  }

  /** @returns how many pieces were read; 0 where the text is none of them */
  private piece(text: string, pieces: readonly TemplatePiece[], place: number): number {
    const [before, piece, next, after] = [pieces[place - 1], pieces[place], pieces[place + 1], pieces[place + 2]];
    if (piece === undefined) return 0;
    switch (piece.kind) {
      case "words":
        return this.words(text, this.isLeftOut(next, after?.kind === "words" && after.text === " " ? pieces[place + 3] : after) ? piece.text.replace(LAST_CLAUSE, "") : piece.text) ? 1 : 0;
      case "period":
        this.numbers += numbersIn(this.sentences.period);
        return this.words(text, this.sentences.period) ? 1 : 0;
      case "part":
        return this.part(text, piece.pieces) ? 1 : 0;
      case "approximation":
        return this.approximation(text, piece) ? 1 : 0;
      case "field":
        if (directionOfField(piece.word) === null) return this.field(text, piece, before?.kind === "words" ? before.text : "") ? 1 : 0;
        return next?.kind === "words" && next.text === " " ? this.direction(text, piece, besideOf(piece, after), next.text) : this.direction(text, piece, besideOf(piece, next), "");
    }
  }

  private words(text: string, words: string): boolean {
    if (!text.startsWith(words, this.at)) return false;
    this.at += words.length;
    return true;
  }

  /** There where all of it can be said, and gone otherwise. */
  private part(text: string, pieces: readonly TemplatePiece[]): boolean {
    return pieces.every((piece, place) => this.canBeSaid(text, piece, pieces[place - 1])) ? this.pieces(text, pieces) : true;
  }

  private canBeSaid(text: string, piece: TemplatePiece, before: TemplatePiece | undefined): boolean {
    if (piece.kind !== "field") return true;
    const words = before?.kind === "words" ? before.text : "";
    if (clauseOfField(piece.word) !== null) return text.startsWith(words, this.at);
    const figure = figureOfField(piece.word, piece.of, this.setting);
    const due = wayBefore(words);
    return figure !== null && (due === 0 || wayPrinted(figure, this.setting) === due);
  }

  private field(text: string, { of, word }: FieldPiece, before: string): boolean {
    const clause = clauseOfField(word);
    if (clause !== null) return this.clause(text, of, clause.says, clause.when);
    const figure = figureOfField(word, of, this.setting);
    return figure !== null && this.figure(text, of, figure, wayBefore(before));
  }

  /** A number and its unit, which words before it may have given a direction. */
  private figure(text: string, of: Facts, figure: Figure, way: number): boolean {
    const found = readAt(figurePattern(this.setting.locale, figure.as), text, this.at);
    const { n, u = "" } = found?.groups ?? {};
    if (found === null || n === undefined) return false;
    const isTrue = (way === 0 || wayPrinted(figure, this.setting) === way) && isFigurePrinted(of, way === 0 ? figure : { ...figure, value: figure.as === "average" ? figure.value : sizeOf(figure.value) }, n, u, this.setting);
    this.numbers += 1;
    this.at += found[0].length;
    if (!isTrue) this.wrong.push(`field: "${found[0]}" of ${of.entity ?? ""}${of.name} in "${text}" of "${this.template}"`);
    return true;
  }

  /** 上升35.3%, 持平: a word by the sign of its figure, and with it the number where one stands there. */
  private direction(text: string, { of, word, choices }: FieldPiece, beside: FieldPiece | null, between: string): number {
    const figure = beside === null ? this.decider(of, word) : figureOfField(beside.word, of, this.setting);
    const isStill = of.actual !== null && of.prior !== null && isSame(of.actual, of.prior);
    const value: Rational | null = figure?.value ?? (isStill ? ZERO : null);
    if (value === null) return 0;
    const way = figure === null ? 0 : wayPrinted(figure, this.setting);
    const due = wordsDue({ of, word, choices }, { way, isNone: signOf(value) === 0, isQuantity: figure?.as === "amount" }, this.setting.locale);
    const said = due.find((one) => text.startsWith(one, this.at)) ?? null;
    const isLeftOut = way === 0 && this.said.has(keyOf(of, word));
    this.said.add(keyOf(of, word));
    if (isLeftOut) return beside === null ? 1 : between === "" ? 2 : 3;
    if (said === null) return 0;
    this.at += said.length;
    if (beside === null) return 1;
    const length = between === "" ? 2 : 3;
    return way === 0 || figure === null || (this.words(text, between) && this.figure(text, of, figure, way)) ? length : 0;
  }

  /** A change that was said already is not said again where there is none, nor are the words that lead up to it. */
  private isLeftOut(next: TemplatePiece | undefined, after: TemplatePiece | undefined): boolean {
    if (next?.kind !== "field" || directionOfField(next.word) === null || !this.said.has(keyOf(next.of, next.word))) return false;
    const beside = besideOf(next, after);
    const figure = beside === null ? this.decider(next.of, next.word) : figureOfField(beside.word, next.of, this.setting);
    return figure === null || wayPrinted(figure, this.setting) === 0;
  }

  private decider(of: Facts, word: string): Figure | null {
    const value = directionOfField(word)?.of(of, this.setting) ?? null;
    const isStated = of.stated !== null && /^(?:升降|direction)$/.test(word);
    if (value === null) return null;
    const isInPoints = /进度|高低|schedule|benchmark/.test(word) || of.kind === "rate";
    return isStated ? { value: minus(value, ZERO), as: "amount" } : { value, as: isInPoints ? "points" : "amount" };
  }

  /** A clause of the grammar, without the comma before it. */
  private clause(text: string, of: Facts, says: readonly string[], when: string): boolean {
    const pause = this.setting.locale === "en" ? ", " : "，";
    const alone = `${pause}${text.slice(this.at)}`;
    const first = this.sentences.clauses.readPlain(alone, 0, of, when);
    const isOfField = first?.says.every((one) => says.includes(one) || one === "turnedValue" || one === "laterBase") === true;
    if (first === null || !isOfField) return false;
    const rest = first.says.length === 1 && first.says[0] === "base" ? this.sentences.clauses.readPlain(alone, first.length, of, when) : null;
    this.numbers += first.numbers + (rest?.numbers ?? 0);
    this.wrong.push(...first.wrong, ...(rest?.wrong ?? []));
    this.at += first.length + (rest?.length ?? 0) - (alone.startsWith(pause) && first.length > 0 ? pause.length : 0);
    return true;
  }

  private approximation(text: string, { of, words, stated }: Extract<TemplatePiece, { readonly kind: "approximation" }>): boolean {
    const value = of.actual;
    const due = value === null ? undefined : words.find((word) => isApproximately(word, value, stated));
    const said = due === undefined ? null : `${due}${this.setting.locale === "en" ? " " : ""}${stated}${of.unit}`;
    if (said === null || !text.startsWith(said, this.at)) return false;
    this.numbers += 1;
    this.at += said.length;
    return true;
  }
}

/** One change of one row, whichever of its fields says it. */
function keyOf({ name, entity }: Facts, word: string): string {
  return `${entity ?? ""}·${name}·${familyOf(word)}`;
}

/** The number that a word of direction stands before. */
function besideOf({ of, word }: FieldPiece, next: TemplatePiece | undefined): FieldPiece | null {
  return next?.kind === "field" && next.of === of && directionOfField(word)?.figures.includes(next.word) === true ? next : null;
}

const wayBefore = (words: string): number => (SAID_UP.test(words) ? 1 : SAID_DOWN.test(words) ? -1 : 0);
