import { describeCorpus } from "../corpus";
import { comparedItems } from "./fiscal-bulletin";

/** Of thirty-five items that the workbook holds too, two published rates stand on a base of another scope. */
const DERIVABLE = 33;

describeCorpus("the ministry's bulletin of 2025Q1", () => {
  test("each item whose rate can be derived is said with the same value, verb and unit, and a rate inside its rounding interval", async () => {
    const items = await comparedItems();
    const held = items.filter(({ generated }) => generated !== null);
    expect(held).toHaveLength(35);
    for (const { published, generated } of held) expect(generated).toMatchObject({ value: published.value, verb: published.verb });
    expect(held.filter(({ generated }) => generated?.isWithinRounding === true)).toHaveLength(DERIVABLE);
  });
});
