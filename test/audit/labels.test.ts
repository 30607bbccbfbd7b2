import { auditText } from "../../src/audit/audit-text";
import type { Claim } from "../../src/audit/claim";
import type { NumberInText } from "../../src/quantity/numbers-in-text";
import { readMentions } from "../../src/audit/reading/read-mentions";
import { describeCorpus, readCorpus } from "../corpus";

/** One report labelled by hand, number by number, behind the two of its heading's address: where it stands, what it is said to be, and which way. */
const LABELS: readonly (readonly [number, string, number])[] = [
  [347, "level", 0],
  [361, "change", 1],
  [371, "growth", 1],
  [386, "level", 0],
  [399, "change", 1],
  [408, "growth", 1],
  [423, "level", 0],
  [436, "change", 1],
  [445, "growth", 1],
  [461, "level", 0],
  [472, "growth", 1],
  [504, "level", 0],
  [517, "growth", 1],
  [569, "level", 0],
  [581, "growth", 1],
  [595, "level", 0],
  [604, "growth", 1],
  [616, "level", 0],
  [625, "growth", 1],
  [637, "level", 0],
  [650, "change", 1],
  [659, "growth", 1],
  [706, "level", 0],
  [720, "change", 1],
  [730, "growth", 1],
  [761, "level", 0],
  [775, "share", 0],
  [788, "ratio", 0],
  [801, "ratio", 0],
  [811, "points", -1],
  [814, "points", -1],
  [849, "level", 0],
  [862, "change", 1],
  [871, "growth", 1],
  [883, "level", 0],
  [895, "change", 1],
  [903, "growth", 1],
  [915, "level", 0],
  [927, "change", 1],
  [935, "growth", 1],
  [948, "level", 0],
  [961, "change", 1],
  [970, "growth", 1],
];

/** Levels and rates that nothing else in the report is computed from or leads to. All others have what they are computed from in its text. */
const WITHOUT_INPUTS: ReadonlySet<number> = new Set([461, 472, 504, 517, 581, 604, 625]);

/** What at least the audit must bring into some claim, of the numbers that have their inputs in the report. */
const LEAST_RECOGNISED = 0.8;

/** Whether a number stands in a claim about which something could be said, or is what one a little further on was computed from. */
function takesPart(number: NumberInText, claims: readonly Claim[]): boolean {
  const [start, value] = [number.digits.start, number.value.toString()];
  return claims.some((claim) => (claim.start <= start && start < claim.end) || (claim.inputs.includes(value) && Math.abs(claim.start - start) < FAR));
}

const FAR = 120;

describeCorpus("a report labelled by hand", () => {
  test("every number is what it is said to be", () => {
    const { mentions } = readMentions(new TextDecoder().decode(readCorpus("texts/mof-2012-fullwidth.txt")));
    expect(mentions.slice(2).map((mention) => [mention.number.digits.start, mention.meaning, mention.direction])).toEqual(LABELS);
  });

  test("of the numbers that have their inputs in the text at least four in five take part in a claim, and none of those is wrong", () => {
    const text = new TextDecoder().decode(readCorpus("texts/mof-2012-fullwidth.txt"));
    const { claims } = auditText(text, { locale: "zh-CN" });
    const said = claims.filter(({ verdict }) => verdict !== "unverifiable");
    const labelled = new Set(LABELS.map(([start]) => start).filter((start) => !WITHOUT_INPUTS.has(start)));
    const numbers = readMentions(text).numbers.filter(({ digits }) => labelled.has(digits.start));
    const recognised = numbers.filter((number) => takesPart(number, said));
    expect(numbers).toHaveLength(36);
    expect(recognised.length / numbers.length).toBeGreaterThanOrEqual(LEAST_RECOGNISED);
    expect(said.filter(({ verdict }) => verdict !== "consistent" && verdict !== "within-rounding")).toEqual([]);
  });
});
