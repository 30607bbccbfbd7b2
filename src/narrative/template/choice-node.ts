import { quantityVerbs, rateVerbs } from "../../lexicon/indicators";
import { NEARLY } from "../../lexicon/direction-words";
import { compareToZero, isOneOf, isValid, printsSigned, printsZero, valueOf, type Bound } from "../source";
import { choose, either, guarded, type Condition, type Node } from "../tree";
import type { Voice } from "../voice";
import { decidingFinding } from "./directions";
import { fieldNode, formOfFinding, type FieldNode } from "./field-nodes";
import type { ChoiceField, ChoiceWords, FigureField } from "./template";

/** A choice with the number it belongs to, and the words around them that go with it. */
export interface Run {
  readonly choice: ChoiceField;
  readonly between: string;
  readonly figure: FigureField | null;
  /** Words before it that go where it goes: "，同比" before a second word of the same change. */
  readonly lead: string;
  /** The change was said already: where there is none, nothing is left to say. */
  readonly isAgain: boolean;
}

/** 上升35.3%, 持平, 基本持平: the number goes with the words that have one; null where the workbook has no such figures. */
export function choiceNode(voice: Voice, run: Run): FieldNode | null {
  const { choice, figure, between, lead, isAgain } = run;
  const bound = decidingFinding(choice.of.item, choice.field, figure?.field ?? null);
  if (bound === undefined) return null;
  const number = figure === null ? "" : (fieldNode(voice, figure, true)?.node ?? "");
  const words = choice.words ?? ownWords(voice, choice, bound);
  const cases = casesOf(voice, bound);
  const still = (word: string | null): Node | null => (isAgain ? "" : word === null ? null : [lead, word]);
  const flat = still(words.flat);
  const nearly = still(words.nearly ?? (words.flat === null ? null : (NEARLY.get(words.flat) ?? null)));
  const needs = either(cases.up, cases.down, ...(flat === null ? [] : [cases.flat]), ...(nearly === null ? [] : [cases.nearly]));
  const moved = (word: string): Node => [lead, word, between, number];
  return { node: choose(cases.up, moved(words.up), choose(cases.down, moved(words.down), choose(cases.flat, flat ?? "", nearly ?? ""))), needs };
}

function casesOf(voice: Voice, bound: Bound): Readonly<Record<"up" | "down" | "flat" | "nearly", Condition>> {
  const source = valueOf(bound);
  const form = formOfFinding(voice, bound);
  const valid = isValid(bound);
  const zero = guarded(valid, compareToZero(source, "="));
  return {
    up: guarded(valid, printsSigned(source, form, ">")),
    down: guarded(valid, printsSigned(source, form, "<")),
    flat: either(zero, isOneOf(["flat"], bound)),
    nearly: guarded(valid, printsZero(source, form)),
  };
}

/** The verbs of the lexicon, where the template leaves the words to it. */
function ownWords(voice: Voice, { of, field }: ChoiceField, bound: Bound): ChoiceWords {
  const { item } = of;
  const { locale } = voice.style;
  const { template } = voice.phrases;
  if (field === "schedule-direction") return { ...template.schedule, nearly: null };
  if (field === "benchmark-direction" || field === "second-benchmark-direction") return { ...template.benchmark, nearly: null };
  const verbs = bound.finding.dimension.kind === "quantity" ? quantityVerbs(item.kind, locale) : rateVerbs(item.kind, locale);
  return { ...verbs, flat: template.flat, nearly: template.nearlyFlat };
}

