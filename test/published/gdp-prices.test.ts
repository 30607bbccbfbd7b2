import { makeReport } from "../../src/brief/make-report";
import { readableGrids } from "../../src/brief/readable-grids";
import { DEFAULT_STYLE } from "../../src/brief/report";
import { reportText } from "../../src/cli/report-text";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { describeCorpus, readCorpus } from "../corpus";

async function textOf(name: string): Promise<string> {
  const workbook = await PackageWorkbook.open(readCorpus(`workbooks/${name}.xlsx`), `${name}.xlsx`);
  const grids = await readableGrids(workbook, null);
  return reportText(makeReport({ grids, fileName: workbook.fileName, prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: "2024-03-11" }), null, DEFAULT_STYLE);
}

describeCorpus("growth of output at constant and at current prices", () => {
  test.each([
    ["cn-nbs-gdp-constant-quarterly", "下降6.8%", "按不变价"],
    ["cn-nbs-gdp-current-quarterly", "下降5.3%", "按现价"],
  ])("%s: the first quarter %s, and it says so", async (name, rate, basis) => {
    const text = await textOf(name);
    expect([text.split("；")[0]?.includes(rate), text.includes(basis)]).toEqual([true, true]);
  });
});
