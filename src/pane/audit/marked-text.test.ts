import fc from "fast-check";
import type { Claim, Verdict } from "../../audit/claim";
import { VERDICTS } from "../../audit/claim";
import { markText } from "./marked-text";

function claimOf(text: string, start: number, end: number, verdict: Verdict): Claim {
  return { start, end, text: text.slice(start, end), kind: "growth", verdict, serious: false, printed: null, expected: null, inputs: [], explanation: "", correction: null, cells: [] };
}

const shape = (text: string, claims: readonly Claim[], shown: (claim: Claim) => boolean = () => true) =>
  markText(text, claims, shown).map(({ pieces }) => pieces.map((piece) => (piece.claim === null ? piece.text : `[${piece.claim}:${piece.text}]`)).join(""));

test("the words of a claim are marked, and a claim over two paragraphs is marked in each", () => {
  const text = "事故46起，上升35%。\n死亡8人。";
  expect(shape(text, [claimOf(text, 6, 11, "inconsistent"), claimOf(text, 9, 16, "consistent")])).toEqual(["事故46起，[0:上升35%][1:。]", "[1:死亡8]人。"]);
});

test("where claims share words the graver one has them, whatever their order", () => {
  const text = "减少101万元，下降86.38%";
  expect(shape(text, [claimOf(text, 0, 16, "consistent"), claimOf(text, 8, 16, "inconsistent")])).toEqual(["[0:减少101万元，][1:下降86.38%]"]);
});

test("what is not shown is not marked, and empty lines are left out", () => {
  const text = "一\n\n增长5%";
  expect(shape(text, [claimOf(text, 3, 7, "unverifiable")], ({ verdict }) => verdict !== "unverifiable")).toEqual(["一", "增长5%"]);
});

test("whatever the claims, the pieces joined are the text, and no piece belongs to a claim that does not cover it", () => {
  const areas = fc.array(fc.tuple(fc.nat(40), fc.nat(12), fc.constantFrom(...VERDICTS)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "数", "\n", "1"), maxLength: 40 }), areas, (text, drawn) => {
      const claims = drawn.map(([start, length, verdict]) => claimOf(text, Math.min(start, text.length), Math.min(start + length, text.length), verdict));
      const paragraphs = markText(text, claims, () => true);
      expect(paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join(""))).toEqual(text.split("\n").filter((line) => line !== ""));
      const covered = claims.reduce((count, { start, end }) => count.map((was, at) => was || (at >= start && at < end)), Array.from(text, () => false));
      const marked = paragraphs.flatMap(({ pieces }) => pieces).reduce((length, piece) => length + (piece.claim === null ? 0 : piece.text.length), 0);
      expect(marked).toBe(covered.filter((is, at) => is && text[at] !== "\n").length);
    }),
    { numRuns: 500 },
  );
});
