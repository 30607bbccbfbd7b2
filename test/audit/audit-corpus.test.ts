import { auditText } from "../../src/audit/audit-text";
import type { Claim } from "../../src/audit/claim";
import { describeCorpus, readCorpus } from "../corpus";
import { tablesOf } from "./measure-audit";

const textOf = (name: string): string => new TextDecoder().decode(readCorpus(`texts/${name}.txt`));
const isAlarm = ({ verdict }: Claim): boolean => verdict === "inconsistent" || verdict === "wording";
const alone = (name: string): readonly Claim[] => auditText(textOf(name), { locale: "zh-CN" }).claims;

describeCorpus("real reports", () => {
  test.each(["gwr-national-2008", "mof-2012-fullwidth", "mof-2025Q1", "nbs-2020Q1-extract", "ons-april2023"])("%s: no false alarm", (name) => {
    expect(alone(name).filter(isAlarm)).toEqual([]);
  });

  test("the township's report: its alarms are those that stand in the table of claims", () => {
    const alarms = alone("township-and-safety-reports").filter(isAlarm);
    expect(alarms.map(({ kind, verdict, printed }) => [kind, verdict, printed])).toEqual([
      ["repetition", "inconsistent", "1650万元"],
      ["unit", "inconsistent", "6%"],
      ["unit", "inconsistent", "6‰"],
      ["repetition", "inconsistent", "1658万元"],
      ["direction", "wording", null],
    ]);
  });

  test("the township's report: rates with their verdicts", () => {
    const rates = alone("township-and-safety-reports").filter(({ verdict, printed }) => verdict !== "unverifiable" && printed !== null);
    const verdictOf = (printed: string, kind: string): string | undefined => rates.find((claim) => claim.printed === printed && claim.kind === kind)?.verdict;
    const consistent: readonly (readonly [string, string])[] = [
      ["35%", "growth"], ["60%", "growth"], ["46%", "growth"], ["17%", "control-share"], ["98.8%", "rectification"], ["-25%", "growth"], ["100%", "growth"], ["-64.29%", "growth"], ["58.3%", "share"], ["100%", "share"], ["39家", "sum"], ["两降一升", "trend"],
    ];
    for (const [printed, kind] of consistent) expect([printed, verdictOf(printed, kind)]).toEqual([printed, "consistent"]);
    expect(verdictOf("363%", "growth")).toBe("within-rounding");
    expect(verdictOf("-86.38%", "growth")).toBe("within-rounding");
  });

  test("the fiscal bulletin against its workbook: 33 of 35 rates derivable, two asked about, no alarm", async () => {
    const tables = await tablesOf("cn-mof-fiscal-monthly");
    const { claims } = auditText(textOf("mof-2025Q1"), { locale: "zh-CN", tables });
    expect(claims.filter(isAlarm)).toEqual([]);
    const asked = claims.filter((claim) => claim.kind === "growth" && claim.verdict === "unverifiable" && claim.cells.length > 0);
    expect(asked.map((claim) => claim.printed)).toEqual(["7.9%", "2.2%"]);
  });

  test("output at current and at constant prices: a difference of basis is no error", async () => {
    for (const workbook of ["cn-nbs-gdp-constant-quarterly", "cn-nbs-gdp-current-quarterly"]) {
      const { claims } = auditText(textOf("nbs-2020Q1-extract"), { locale: "zh-CN", tables: await tablesOf(workbook) });
      expect(claims.filter(isAlarm)).toEqual([]);
      const rates = claims.filter((claim) => claim.kind === "growth" && claim.cells.length > 0).map((claim) => claim.verdict);
      expect(new Set(rates)).toEqual(new Set([workbook.includes("constant") ? "consistent" : "unverifiable"]));
    }
  });

  test("the English bulletin against its workbook: no false alarm", async () => {
    const { claims } = auditText(textOf("ons-april2023"), { locale: "en", tables: await tablesOf("en-ons-monthly-gdp-apr2023") });
    expect(claims.filter(isAlarm)).toEqual([]);
    expect(claims.filter((claim) => claim.verdict === "consistent").length).toBeGreaterThanOrEqual(6);
  });
});
