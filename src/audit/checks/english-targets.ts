import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, shown, type Mention } from "../reading/mention";
import type { NumberCheck } from "./number-check";

/** The words, and what they say of a figure against its target: as large at least (met), larger, or smaller. */
const TARGET = "(?:the |its |our |their |this |that )?(?:[a-z-]+ )?target";
const JUDGEMENTS: readonly { readonly words: RegExp; readonly says: "met" | "missed" | "above" | "below" }[] = [
  { says: "missed", words: new RegExp(`\\b(?:miss(?:ed|es|ing)|fail(?:ed|s|ing) to (?:meet|hit|reach)|not (?:meet|hit|reach|achieve)) ${TARGET}\\b|\\btarget (?:was|is|has) (?:been )?(?:not (?:been )?(?:met|achieved|reached|hit)|missed)\\b`, "iu") },
  { says: "below", words: new RegExp(`\\b(?:below|short of|lower than|behind) ${TARGET}\\b`, "iu") },
  { says: "above", words: new RegExp(`\\b(?:exceed(?:ed|s|ing)|above|surpass(?:ed|es|ing)|ahead of|higher than) ${TARGET}\\b|\\btarget (?:was|is|has) (?:been )?exceeded\\b`, "iu") },
  { says: "met", words: new RegExp(`\\b(?:met|meet(?:s|ing)|achiev(?:ed|es|ing)|hit(?:s|ting)?|reach(?:ed|es|ing)|beat(?:s|ing)?) ${TARGET}\\b|\\btarget (?:was|is|has) (?:been )?(?:met|achieved|reached|hit)\\b`, "iu") },
];
/** What one wants to be small: a target of it is met from above. */
const WANTED_SMALL =
  /unemploy|vacanc|sick|absen|mortal|death|kill|injur|error|fail|default|complain|crime|offen|wait|delay|turnover|defect|waste|emission|deficit|overdue|arrears|late\b|cost|time|days|infect|readmi|homeless|poverty|drop-?out|casualt|accident|incident|loss|losses|debt|expend|spend|spent|borrow|inflation|price|consumption|leak|no more than|at most|ceiling|limit/iu;
const WITHIN = /\bwithin\b|\b[io]n time\b/iu;

/** 96.8%, against a target of 97.5%, exceeding the target: the words that judge a figure against its target. */
export const englishTargets: NumberCheck = {
  tries: { locale: "en" },
  claims(context, { plain, mentions, sentences }, target, place) {
    const sentence = sentences[target.sentence];
    if (target.meaning !== "target" || target.locale !== "en" || sentence === undefined) return [];
    const own = figureBefore(mentions, place);
    if (own === null) return [];
    const next = mentions[place + 1];
    // What stands before a further target is said of that one.
    const end = next === undefined || next.sentence !== target.sentence ? sentence.end : next.meaning === "target" ? target.number.end : next.number.start;
    return judged(context, { own, target, said: plain.slice(own.number.end, end), all: plain.slice(sentence.start, sentence.end) });
  },
};

/** The figure that a target is of: the nearest of its kind before it in the sentence; 76% (418 of 550) has two between. */
function figureBefore(mentions: readonly Mention[], place: number): Mention | null {
  const target = mentions[place];
  if (target === undefined) return null;
  for (const own of mentions.slice(Math.max(0, place - 3), place).reverse()) {
    const isFigure = own.meaning === "level" || own.meaning === "ratio" || own.meaning === "share" || own.meaning === "to";
    if (own.sentence === target.sentence && isFigure && own.unit.dimension === target.unit.dimension) return own;
  }
  return null;
}

interface Judged {
  readonly own: Mention;
  readonly target: Mention;
  readonly said: string;
  readonly all: string;
}

function judged(context: ClaimContext, { own, target, said, all }: Judged): readonly DraftClaim[] {
  const [now, wanted] = [own.amount, target.amount];
  const found = JUDGEMENTS.map(({ words, says }) => ({ match: words.exec(said), says })).find(({ match }) => match !== null);
  if (found === undefined || found.match === null || now === null || wanted === null || !isSameKind(now, wanted)) return [];
  const { match, says } = found;
  if ((says === "met" || says === "missed") && WANTED_SMALL.test(all) && !WITHIN.test(all)) return [];
  const order = now.exact.compare(wanted.exact);
  const isRight = says === "met" ? order >= 0 : says === "above" ? order > 0 : order < 0;
  const start = own.number.end + match.index;
  const sum = `${shown(own)} ${order < 0 ? "<" : order > 0 ? ">" : "="} ${shown(target)}`;
  const words = wordsOf(context);
  return [
    {
      start,
      end: start + match[0].length,
      text: context.text.slice(start, start + match[0].length),
      kind: "completion-judgement",
      verdict: isRight ? "consistent" : "inconsistent",
      serious: !isRight,
      printed: null,
      expected: null,
      inputs: [digits(own), digits(target)],
      explanation: isRight ? words.agrees(sum) : words.targetJudgedWrong(sum, match[0]),
      correction: null,
      cells: [],
      computedFrom: [own.number, target.number],
    },
  ];
}
