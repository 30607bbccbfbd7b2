import fc from "fast-check";
import { faultsIn } from "../../../test/narrative/faults";
import { evaluate, figuresLike, hasTie, measured, styleArbitrary } from "../../../test/narrative/living-tables";
import { tableArbitrary } from "../../../test/narrative/table-arbitrary";
import type { TableOf } from "../../../test/narrative/table-of";
import { templateFor } from "../../../test/narrative/template-for";
import { compose, type Narrative } from "../compose";
import type { NarrativeStyle } from "../style";
import { voiceOf } from "../voice";
import { FieldBook, namedItems } from "./field-book";
import { parseTemplate } from "./parse-template";
import { reverseTemplate } from "./reverse-template";

function told(table: TableOf, style: NarrativeStyle, text: string): Narrative {
  return compose({ sets: [{ ...measured(table, style), firstIndex: 0 }], style, templates: [{ text }] });
}

/** A living form keeps the digits that its figures had: 1533.0 for 1533. */
function withoutZeros(text: string): string {
  return text.replaceAll(/(\d\.\d*?)0+(?!\d)/g, "$1").replaceAll(/\.(?!\d)/g, "");
}

/** The words of a text with a sign for each number; in `scaled` the scales of English amounts go. */
function shapeOf(text: string): { readonly exact: string; readonly scaled: string } {
  const exact = text.replaceAll(/-?\d[\d,.]*/g, "#");
  return { exact, scaled: exact.replaceAll(/ (?:thousand|million|billion)\b/g, "") };
}

/** A refund that turns negative is read as one by its convention of sign, which its formula has no part in. */
function hasNegativeRefund({ indicator, figures }: TableOf["rows"][number]): boolean {
  return indicator.includes("退税") && Object.values(figures).some((figure) => String(figure).startsWith("-"));
}

const choices = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 5 });

test("the formula of a template comes to its text, now and after the figures change", async () => {
  let [compared, refreshed] = [0, 0];
  await fc.assert(
    fc.asyncProperty(tableArbitrary, styleArbitrary, choices, fc.integer(), async (table, style, picks, seed) => {
      fc.pre(!hasTie(table, style));
      const text = templateFor(table, style, picks) ?? "无";
      const { sentences: [sentence], templates } = told(table, style, text);
      if (sentence?.template !== 0 || sentence.formula === null) return;
      expect(await evaluate(table, [sentence.formula])).toEqual([sentence.text]);
      compared += 1;
      const [other] = fc.sample(figuresLike(table), { numRuns: 1, seed });
      if (other === undefined || hasTie(other, style) || other.rows.some(hasNegativeRefund)) return;
      const [value] = await evaluate(other, [sentence.formula]);
      expect(faultsIn(String(value), style.locale).filter((fault) => !/[A-Za-z]{4}/.test(text) && !fault.startsWith("，") && !fault.includes("情况"))).toEqual([]);
      const fresh = told(other, style, text);
      // What the grammar says in place of a template that did not fit stays the grammar's; its clauses grow no words for what becomes nothing.
      if (/情况\}|comparison/.test(text) || templates[0]?.state !== "printed" || fresh.templates[0]?.state !== "printed") return;
      // An English figure is printed in the scale of its size, a living one goes on in the scale it had.
      const [living, anew] = [shapeOf(String(value)), shapeOf(fresh.sentences[0]?.text ?? "")];
      if (living.exact !== anew.exact && living.scaled === anew.scaled) return;
      refreshed += 1;
      expect(withoutZeros(String(value))).toBe(withoutZeros(fresh.sentences[0]?.text ?? ""));
    }),
    { numRuns: 120, seed: 17, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(40);
  expect(refreshed).toBeGreaterThan(15);
});

test("what a printed sentence was made of is found again: its template prints the same", () => {
  let again = 0;
  fc.assert(
    fc.property(tableArbitrary, (table) => {
      const style: NarrativeStyle = { locale: "zh-CN", length: "standard", rounding: "half-up", decimals: 1, trimZeros: false };
      const voice = voiceOf(style);
      const book = new FieldBook(namedItems(voice, [{ ...measured(table, style), firstIndex: 0 }]));
      for (const { text } of told(table, style, "无").sentences.slice(1, 2)) {
        const { template } = reverseTemplate(voice, book, text);
        expect(parseTemplate(template, book).errors).toEqual([]);
        const { sentences, templates } = told(table, style, template);
        if (templates[0]?.state !== "printed") continue;
        again += 1;
        expect(sentences[0]?.text).toBe(text);
      }
    }),
    { numRuns: 200, seed: 23, endOnFailure: true },
  );
  expect(again).toBeGreaterThan(50);
});
