import type { Finding } from "../../src/measures/finding";
import { measureTable } from "../../src/measures/measure-table";
import { printFinding } from "../../src/measures/print-finding";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { Decimal } from "../../src/quantity/decimal";
import { growthInterval, Interval } from "../../src/quantity/interval";
import { describeCorpus, readCorpus } from "../corpus";
import { recognise } from "../recognition/observation-lines";

/** An amount of the bulletin and the rate printed with it, signed. */
interface Item {
  readonly amount: string;
  readonly rate: string;
}

function itemsOf(text: string): readonly Item[] {
  return [...text.matchAll(/(\d+)亿元，同比(增长|下降)(\d+(?:\.\d+)?)%/g)].map(([, amount = "", direction, rate = ""]) => ({ amount, rate: direction === "下降" ? `-${rate}` : rate }));
}

describeCorpus("the fiscal bulletin of 2025Q1", () => {
  test("every printed rate follows from the workbook's levels, but for two whose base was restated", async () => {
    const workbook = await PackageWorkbook.open(readCorpus("workbooks/cn-mof-fiscal-monthly.xlsx"), "fiscal.xlsx");
    const [table] = recognise(await workbook.readGrid("指标"), "fiscal.xlsx");
    if (table === undefined) throw new Error("no table");
    const growths = measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" }).filter(({ measure }) => measure === "growth");
    const items = itemsOf(new TextDecoder().decode(readCorpus("texts/mof-2025Q1.txt")));
    const judged = items.flatMap(({ amount, rate }) => {
      const found = growths.filter(({ inputs }) => inputs[0]?.figure.kind === "known" && inputs[0].figure.value.abs().toString() === amount);
      return found.map((finding) => ({ indicator: finding.indicator.split(":").at(-1), verdict: verdictOn(finding, rate) }));
    });
    const count = (verdict: Verdict): number => judged.filter((item) => item.verdict === verdict).length;
    expect([judged.length, count("identical"), count("within-rounding")]).toEqual([35, 28, 5]);
    // On a comparable basis: last year's figures were restated after the workbook was kept.
    expect(judged.filter(({ verdict }) => verdict === "other-base").map(({ indicator }) => indicator)).toEqual(["社会保障和就业", "卫生健康"]);
  });
});

type Verdict = "identical" | "within-rounding" | "other-base";

function verdictOn(finding: Finding, rate: string): Verdict {
  const [now, base] = finding.inputs.map(({ figure }) => (figure.kind === "known" ? figure.value.abs() : null));
  const printed = Decimal.parse(rate);
  if (!now || !base || printed === null) return "other-base";
  if (printFinding(finding, "half-up") === `${printed.round(1, "half-up").toString()}%`) return "identical";
  const possible = growthInterval(Interval.printed(now), Interval.printed(base));
  return possible?.meets(Interval.printed(printed.movePoint(-2))) === true ? "within-rounding" : "other-base";
}
