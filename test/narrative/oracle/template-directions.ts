import { hasVerb } from "./printed";
import type { Setting } from "./setting";
import type { TemplatePiece } from "./template-pieces";

/** What little is said of a change too small to be printed. */
const NEARLY: Readonly<Record<string, string>> = { 持平: "基本持平", unchanged: "little changed" };

/** Words of direction that a template leaves to the language, beside the verbs. */
const OWN_WORDS: Readonly<Record<string, readonly [up: string, down: string, flat: string]>> = {
  进度快慢: ["快于", "慢于", "持平于"],
  "schedule direction": ["ahead of", "behind", "level with"],
  高低: ["高于", "低于", "持平于"],
  "benchmark direction": ["above", "below", "level with"],
  第二高低: ["高于", "低于", "持平于"],
  "second benchmark direction": ["above", "below", "level with"],
};
const VERBS = ["增加", "减少", "增收", "减收", "多退", "少退", "提高", "降低", "回落", "增长", "下降", "上升", "上涨", "up", "down", "grew by", "rose by", "fell by"];

type Choice = Pick<Extract<TemplatePiece, { readonly kind: "field" }>, "of" | "word" | "choices">;

/** Which way a change went, by what is printed of it. */
interface Moved {
  readonly way: number;
  /** Exactly none, and not too little to be printed. */
  readonly isNone: boolean;
  readonly isQuantity: boolean;
}

/** The words of direction that may stand there: of the choices as written, or of the kind of indicator. */
export function wordsDue({ of, word, choices }: Choice, { way, isNone, isQuantity }: Moved, locale: Setting["locale"]): readonly string[] {
  if (way === 0) {
    const own = OWN_WORDS[word]?.[2];
    if (choices === null && own !== undefined) return [own];
    const flat = choices === null ? (locale === "en" ? "unchanged" : "持平") : choices[2];
    const due = isNone || flat === undefined ? flat : NEARLY[flat];
    return due === undefined ? [] : [due];
  }
  const place = way > 0 ? 0 : 1;
  const own = choices?.[place] ?? OWN_WORDS[word]?.[place];
  return own === undefined ? VERBS.filter((verb) => hasVerb(of.kind, verb, way, isQuantity && of.stated === null ? "quantity" : "rate")) : [own];
}
