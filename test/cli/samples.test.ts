import * as z from "zod/mini";
import { runCli } from "./run-cli";

const findingSchema = z.object({
  indicator: z.string(),
  entity: z.nullable(z.string()),
  period: z.nullable(z.string()),
  measure: z.string(),
  value: z.nullable(z.string()),
  printed: z.nullable(z.string()),
  state: z.nullable(z.string()),
  judgement: z.nullable(z.string()),
  sources: z.array(z.string()),
});
const spanSchema = z.object({ start: z.number(), end: z.number(), findings: z.array(z.number()) });
const reportSchema = z.object({
  schema: z.literal("indicator-brief/report@1"),
  findings: z.array(findingSchema),
  sentences: z.array(z.object({ text: z.string(), formula: z.nullable(z.string()), spans: z.array(spanSchema) })),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), cell: z.nullable(z.string()) })),
});
type ReportJson = z.infer<typeof reportSchema>;

function report(sample: string, decimals: number): ReportJson {
  const { out, error, exitCode } = runCli(["report", `assets/samples/${sample}`, "--decimals", String(decimals), "--json"]);
  expect({ error, exitCode }).toEqual({ error: "", exitCode: 0 });
  return reportSchema.parse(JSON.parse(out));
}

function find(json: ReportJson, indicator: string, measure: string, entity: string | null = null) {
  return json.findings.find((finding) => finding.indicator === indicator && finding.measure === measure && finding.entity === entity);
}

const textOf = (json: ReportJson): string => json.sentences.map((sentence) => sentence.text).join("\n");

describe("the city's first quarter", () => {
  const json = report("city-safety-2012q1.xlsx", 0);

  test("growth of 35%, 60%, 46% and 363%", () => {
    const growths = ["事故起数", "死亡人数", "受伤人数", "直接经济损失"].map((indicator) => find(json, indicator, "growth")?.printed);
    expect(growths).toEqual(["35%", "60%", "46%", "363%"]);
  });

  test("8 of 47 is 17%, within the schedule of a quarter, and leads to its two cells", () => {
    expect(find(json, "死亡人数", "control-share")).toMatchObject({ printed: "17%", judgement: "within-schedule", period: "2012Q1", sources: ["一季度!C4", "一季度!E4"] });
    expect(textOf(json)).toContain("在控制进度范围内");
  });

  test("rectification of 98.8% and 92.0%", () => {
    const precise = report("city-safety-2012q1.xlsx", 1);
    expect(["一般隐患", "执法检查隐患"].map((indicator) => find(precise, indicator, "rectification")?.printed)).toEqual(["98.8%", "92.0%"]);
    expect(find(precise, "一般隐患", "outstanding")?.printed).toBe("32项");
  });
});

describe("the banner's first quarter", () => {
  const json = report("banner-safety-2012q1.xlsx", 2);

  test("totals, and kinds of accident", () => {
    expect(["事故起数", "死亡人数", "直接经济损失"].map((indicator) => find(json, indicator, "growth")?.printed)).toEqual(["-25.00%", "100.00%", "-27.56%"]);
    expect(find(json, "事故起数", "growth", "火灾")?.printed).toBe("-64.29%");
    expect(find(json, "直接经济损失", "growth", "火灾")?.printed).toBe("-86.40%");
    expect(find(json, "事故起数", "share", "道路交通")?.printed).toBe("58.33%");
    expect(find(json, "死亡人数", "share", "道路交通")?.printed).toBe("100.00%");
  });

  test("0 against 0 has no rate, and the sentence says so in words", () => {
    expect(find(json, "事故起数", "growth", "工矿商贸")).toMatchObject({ value: null, printed: null, state: "flat" });
    expect(textOf(json)).toMatch(/工矿商贸[^。]*持平/);
  });

  test("two fall and one rises", () => expect(textOf(json)).toContain("两降一升"));
});

describe("the township's first half", () => {
  const json = report("township-2004h1.xlsx", 2);

  test("completion of task and stretch, and the distance from the schedule", () => {
    expect(find(json, "固定资产投资", "completion")).toMatchObject({ printed: "42.54%", judgement: "behind-schedule" });
    expect(find(json, "固定资产投资", "stretch-completion")?.printed).toBe("31.60%");
    expect(find(json, "固定资产投资", "schedule-gap")?.printed).toBe("-7.46个百分点");
    expect(find(json, "招商引资", "completion")?.printed).toBe("47.20%");
  });

  test("the revenue row is computed only with its warning", () => {
    expect(find(json, "财政收入", "completion")).toMatchObject({ printed: "72.85%", state: "incomparable", judgement: null });
    expect(json.warnings).toContainEqual(expect.objectContaining({ code: "incomparable", cell: "上半年!G5" }));
  });

  test("stated rates are printed as stated, all of a column with as many decimals", () => {
    expect(find(json, "产值", "growth")).toMatchObject({ printed: "38.0%", state: "stated" });
    expect(find(json, "销售收入", "growth")).toMatchObject({ printed: "39.2%", state: "stated" });
    expect(textOf(json)).toContain("39.2%");
  });
});

test.each(["city-safety-2012q1.xlsx", "banner-safety-2012q1.xlsx", "township-2004h1.xlsx"])("every number in the sentences of %s leads to its cells", (sample) => {
  const json = report(sample, 1);
  const unbound = json.sentences.flatMap(({ text, spans }) =>
    [...text.matchAll(/\d+(?:\.\d+)?/g)]
      // The date that a sentence opens with is the period, not a figure.
      .filter((match) => !/^(?:年|月|日|季度|—)/.test(text.slice(match.index + match[0].length)))
      .filter((match) => !spans.some((span) => span.start <= match.index && span.end >= match.index + match[0].length && span.findings.length > 0))
      .map((match) => `${match[0]} in ${text}`),
  );
  expect(unbound).toEqual([]);
  const sources = json.sentences.flatMap(({ spans }) => spans.flatMap((span) => span.findings.map((index) => json.findings[index]?.sources.length ?? 0)));
  expect(sources.length).toBeGreaterThan(0);
  expect(Math.min(...sources)).toBeGreaterThan(0);
});
