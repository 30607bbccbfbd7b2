import { Problem } from "../sheet/problem";
import { parseBrief, styleOf } from "./brief";

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
  const brief = parse({ schema: "indicator-brief/brief@1", style: { decimals: 2 } });
  expect(styleOf(brief)).toEqual({ locale: "zh-CN", length: "standard", rounding: "half-up", decimals: 2, trimZeros: false });
});

test("a brief of another schema, with a wrong field, or no JSON at all is refused by name", () => {
  expect(refusal({ schema: "indicator-brief/brief@9" })).toEqual(["brief-invalid", expect.stringContaining("schema")]);
  expect(refusal({ schema: "indicator-brief/brief@1", style: { decimals: 1.5 } })).toEqual(["brief-invalid", expect.stringContaining("style.decimals")]);
  expect(refusal("{")).toEqual(["brief-invalid", "JSON"]);
});
