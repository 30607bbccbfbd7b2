import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { richXlsx } from "../../test/fixtures/rich-xlsx";
import { planOf } from "../../test/fixtures/sheet-plan-of";
import { describeCorpus, readCorpus } from "../../test/corpus";
import { isFault, numberFormatAt, valueAt, type Grid } from "../sheet/grid";
import { shownText } from "../sheet/number-format";
import { Problem } from "../sheet/problem";
import { PackageWorkbook } from "./package-workbook";
import { readZip } from "./zip-reading";
import { applyPlan } from "../../test/contract/apply-plan";

/** Sheets, cells that hold something, the sum of all numbers: counted by openpyxl. */
const WORKBOOKS: readonly (readonly [name: string, sheets: number, cells: number, sum: number])[] = [
  ["cn-customs-trade-monthly", 1, 4063, 181294979000.89896],
  ["cn-industry-revenue-profit-monthly", 2, 763, 35758137.65848964],
  ["cn-mof-fiscal-monthly", 1, 13158, 172070123.59402797],
  ["cn-nbs-gdp-constant-quarterly", 1, 176, 24460106.10000001],
  ["cn-nbs-gdp-current-quarterly", 1, 634, 43133801.29999991],
  ["cn-nbs-province-gdp-annual", 1, 198, 4249428.47],
  // openpyxl counts 6,642,115 less: dates are none of its numbers.
  ["en-abs-labour-hours", 3, 1353, 1847024806.8681278],
  ["en-ons-bop-2020q1", 16, 7183, 57586609.49999991],
  ["en-ons-monthly-gdp-apr2023", 5, 6199, 110418.29999999996],
  ["en-ons-tourism", 7, 2699, 4578196.878807871],
  ["en-undp-hdr2008-table3", 1, 1818, 19500],
];

async function open(name: string): Promise<PackageWorkbook> {
  return PackageWorkbook.open(readCorpus(`workbooks/${name}.xlsx`), `${name}.xlsx`);
}

async function gridsOf(workbook: PackageWorkbook): Promise<readonly Grid[]> {
  const sheets = await workbook.sheets();
  return Promise.all(sheets.map((sheet) => workbook.readGrid(sheet.name)));
}

describeCorpus("real workbooks", () => {
  test.each(WORKBOOKS)("%s: %i sheets, %i cells", async (name, sheets, cells, sum) => {
    const grids = await gridsOf(await open(name));
    const values = grids.flatMap((grid) => grid.values.flat()).filter((value) => value !== null && value !== "");
    expect(grids).toHaveLength(sheets);
    expect(values).toHaveLength(cells);
    expect(values.filter(isFault)).toEqual([]);
    expect(values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0)).toBe(sum);
  });

  test("cells as Excel shows them", async () => {
    const shown = async (name: string, sheet: string, row: number, column: number): Promise<string> => {
      const grid = await (await open(name)).readGrid(sheet);
      return shownText(valueAt(grid, row, column), numberFormatAt(grid, row, column));
    };
    expect(await shown("cn-nbs-gdp-current-quarterly", "季度数据", 2, 1)).toBe("2020年第一季度");
    expect(await shown("cn-mof-fiscal-monthly", "指标", 2, 1)).toBe("指标ID");
    expect(await shown("en-abs-labour-hours", "Data1", 10, 0)).toBe("Dec-1984");
  });

  test.each(WORKBOOKS)("%s: a sheet is added, all else stays", async (name) => {
    const before = readCorpus(`workbooks/${name}.xlsx`);
    const workbook = await open(name);
    const grids = await gridsOf(workbook);
    await applyPlan(workbook, planOf([["指标", 1]], { mark: "m", styles: { plain: { numberFormat: "0.000", fill: "12ABCD" } } }));
    expect((await gridsOf(await PackageWorkbook.open(workbook.save(), name))).slice(0, grids.length)).toEqual(grids);
    const after = new Map(readZip(workbook.save()).entries.map((entry) => [entry.name, entry.record]));
    const changed = readZip(before).entries.filter((entry) => !Buffer.from(after.get(entry.name) ?? []).equals(Buffer.from(entry.record)));
    expect(changed.map((entry) => entry.name.replace(/^.*\//, "")).sort()).toEqual(["[Content_Types].xml", "styles.xml", "workbook.xml", "workbook.xml.rels"]);
    await workbook.restore();
    expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
  });

  test("damaged real files end in a problem, nothing else", async () => {
    await surviveDamage(["cn-nbs-gdp-current-quarterly", "en-ons-tourism", "en-undp-hdr2008-table3"].map((name) => readCorpus(`workbooks/${name}.xlsx`)), 80);
  }, 60_000);
});

test("damaged files end in a problem, nothing else", async () => {
  const made = PackageWorkbook.create([planOf([["指标", 1, { kind: "formula", formula: "=B1", expected: 1 }]], { mark: "m" })], "a.xlsx");
  await surviveDamage([made.save(), richXlsx()], 1000);
}, 60_000);

/** Bytes cut out and put in anywhere: of the file, or of one part in it, which is then zipped anew. What can be opened is read whole and written to. */
async function surviveDamage(files: readonly Uint8Array[], runs: number): Promise<void> {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.constantFrom("<", ">", "/>", "</c>", '"', "&#x0;", "<c/>", "<row>", "<!--", "<![CDATA[", "<!DOCTYPE a>", ' r="A1"', "99999999", "-1", "<f t=\"shared\" si=\"0\"/>").map((text) => new TextEncoder().encode(text)),
  );
  const damage = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(20), piece });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.option(fc.nat(40)), fc.array(damage, { minLength: 1, maxLength: 4 }), async (file, part, damages) => {
      const hurt = (bytes: Uint8Array): Uint8Array =>
        damages.reduce((before, { at, remove, piece: inserted }) => {
          const start = Math.floor(at * before.length);
          return new Uint8Array(Buffer.concat([before.subarray(0, start), inserted, before.subarray(start + remove)]));
        }, bytes);
      await useWhole(part === null ? hurt(file) : withPartHurt(file, part, hurt));
    }),
    { numRuns: runs },
  );
}

function withPartHurt(file: Uint8Array, part: number, hurt: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  const name = names[part % names.length] ?? "";
  return zipSync({ ...parts, [name]: hurt(parts[name] ?? new Uint8Array()) }, { level: 0 });
}

async function useWhole(bytes: Uint8Array): Promise<void> {
  try {
    const workbook = await PackageWorkbook.open(bytes, "a.xlsx");
    await gridsOf(workbook);
    await workbook.readBriefs();
    await applyPlan(workbook, planOf([["指标"]], { mark: "m" }));
  } catch (error) {
    // Problems that wrap a mistake of ours would hide it.
    for (let cause = error; cause !== undefined; cause = cause instanceof Error ? cause.cause : undefined) {
      if (cause instanceof TypeError || cause instanceof RangeError || cause instanceof ReferenceError) throw error;
    }
    if (!(error instanceof Problem)) throw error;
  }
}
