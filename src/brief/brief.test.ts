import { Problem } from "../sheet/problem";
import { parseBrief } from "./brief";
import { assessmentOf, styleOf } from "./office";

const parse = (value: unknown) => parseBrief(typeof value === "string" ? value : JSON.stringify(value), "brief.json");

function refusal(value: unknown): unknown {
  try {
    parse(value);
    return null;
  } catch (error) {
    return error instanceof Problem ? [error.code, error.detail["reason"]] : error;
  }
}

test("what a brief leaves out takes its default", () => {
  const brief = parse({ schema: "indicator-brief/brief@2", style: { decimals: 2 } });
  expect(styleOf(brief)).toEqual({ locale: "zh-CN", length: "standard", rounding: "half-up", decimals: 2, trimZeros: false });
});

test("a brief of version 1 becomes one of today's", () => {
  expect(parse({ schema: "indicator-brief/brief@1", id: "safety", sheets: ["一季度"], period: "2012Q1", style: { decimals: 2 } })).toEqual({
    schema: "indicator-brief/brief@2",
    id: "safety",
    source: { sheets: ["一季度"], period: "2012Q1" },
    style: { decimals: 2 },
  });
});

test("what this version does not know is kept", () => {
  const brief = { schema: "indicator-brief/brief@2", style: { decimals: 2, colour: "blue" }, seal: { by: "办公室" } };
  expect(parse(brief)).toEqual(brief);
});

test("a brief of a newer version, with a wrong field, or no JSON at all is refused by name", () => {
  expect(refusal({ schema: "indicator-brief/brief@9" })).toEqual(["brief-newer", undefined]);
  expect(refusal({ schema: "another/brief@1" })).toEqual(["brief-invalid", expect.stringContaining("schema")]);
  expect(refusal({ schema: "indicator-brief/brief@2", style: { decimals: 1.5 } })).toEqual(["brief-invalid", expect.stringContaining("style.decimals")]);
  expect(refusal({ schema: "indicator-brief/brief@1", sheets: "一季度" })).toEqual(["brief-invalid", expect.stringContaining("source.sheets")]);
  expect(refusal("{")).toEqual(["brief-invalid", "JSON"]);
});

test("what an office assesses by is read, and wrong limits are refused", () => {
  const assessment = { schedule: { kind: "plan", quarters: [15, 45, 75, 100] }, lights: { yellow: 10, red: 30 }, minimumBase: 50, averageYears: 5, multiples: true };
  expect(assessmentOf(parse({ schema: "indicator-brief/brief@2", assessment }))).toEqual(assessment);
  expect(assessmentOf(parse({ schema: "indicator-brief/brief@2" }))).toEqual({});
  expect(refusal({ schema: "indicator-brief/brief@2", assessment: { schedule: { kind: "plan", quarters: [15, 45] } } })).toEqual(["brief-invalid", expect.stringContaining("assessment.schedule")]);
  expect(refusal({ schema: "indicator-brief/brief@2", assessment: { lights: { yellow: -1, red: 30 } } })).toEqual(["brief-invalid", expect.stringContaining("assessment.lights.yellow")]);
});
