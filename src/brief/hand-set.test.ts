import { tableOf } from "../../test/narrative/table-of";
import { PLAIN_STYLE } from "../../test/narrative/compose-table";
import { measureTable } from "../measures/measure-table";
import { compose } from "../narrative/compose";
import { parseBrief, handSetOf } from "./brief";
import { withHandSetFigures, type HandSetFigure } from "./hand-set";

const TABLE = tableOf({ period: "2024Q1", rows: [{ indicator: "死亡人数", unit: "人", figures: { actual: 8, prior: 5 } }] });
const SET: HandSetFigure = { indicator: "死亡人数", entity: null, period: "2024Q1", role: "actual", value: "10", reason: "补报两人", was: "8" };

test("a figure set by hand is what all measures stand on, is marked, and asks to be confirmed", () => {
  const { tables, outcomes } = withHandSetFigures([TABLE], [SET]);
  expect(outcomes).toEqual([{ ...SET, state: "used", now: "8" }]);
  const sets = tables.map((table) => ({ table, findings: measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" }), firstIndex: 0 }));
  const [sentence] = compose({ sets, style: PLAIN_STYLE }).sentences;
  expect(sentence?.text).toBe("2024年一季度，死亡10人，同比增加5人，上升100.0%。");
  expect(sentence?.spans.every(({ handSet }) => handSet === true)).toBe(true);
  expect(sentence?.formula).not.toMatch(/'S'!B2/);
  expect(tables[0]?.warnings).toMatchObject([{ code: "hand-set", detail: { value: "10", was: "8", reason: "补报两人" } }]);
});

test("a workbook whose own figure has moved since says so; another period is left alone", () => {
  expect(withHandSetFigures([TABLE], [{ ...SET, was: "7" }]).outcomes[0]).toMatchObject({ state: "changed", now: "8" });
  const { tables, outcomes } = withHandSetFigures([TABLE], [{ ...SET, period: "2024Q2" }]);
  expect(outcomes[0]).toMatchObject({ state: "not-found", now: null });
  expect(tables[0]?.observations).toEqual(TABLE.observations);
});

test("a figure without a reason is no part of a brief", () => {
  const brief = (reason: string) => JSON.stringify({ schema: "indicator-brief/brief@2", templates: { handSet: [{ indicator: "死亡人数", period: "2024Q1", value: "10", was: "8", reason }] } });
  expect(handSetOf(parseBrief(brief("补报两人"), "b.json"))).toEqual([SET]);
  expect(() => parseBrief(brief(""), "b.json")).toThrow();
});
