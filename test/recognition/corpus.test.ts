import { PackageWorkbook } from "../../src/package/package-workbook";
import { describeCorpus, readCorpus } from "../corpus";
import { linesOf, recognise } from "./observation-lines";

/** Cells of the real workbooks and what they mean, told by people who looked at the sheets. */
const CELLS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "cn-customs-trade-monthly": {
    指标: [
      "C7 出口金额 2025-03 stated-rate 12.4 %",
      "D7 进口金额 2025-03 stated-rate -4.3 %",
      "E7 出口金额:人民币 2025-03 stated-rate 13.5 %",
      "G7 出口金额 2025-03 actual 313911793.171 千美元",
      "H7 进口金额 2025-03 actual 211269329.402 千美元",
      "I7 进出口金额 2025-03 actual 525181122.573 千美元",
      "J7 进出口金额 2025-03 stated-rate 5 %",
      "K7 贸易顺差 2025-03 actual 102642463.769 千美元",
      "C8 出口金额 2025-02 stated-rate -3 %",
      "G12 出口金额 2024-10 actual 308888884.925 千美元",
      "G429 出口金额 1990-01 actual 2842000 千美元",
    ],
  },
  "cn-industry-revenue-profit-monthly": {
    Sheet1: [
      "E5 规模以上工业增加值 2010-05/ytd stated-rate 18.5 %",
      "F5 规模以上工业增加值 2010-05 stated-rate 16.5 %",
      "G5 规模以上工业企业利润总额 2010-05/ytd actual 15396.48 亿元",
      "H5 规模以上工业企业利润总额 2010-05/ytd stated-rate 81.64 %",
      "D6 第二产业增加值 2010Q2/ytd actual 86786.5 亿元",
      "E6 规模以上工业增加值 2010-06/ytd stated-rate 17.6 %",
      "E7 规模以上工业增加值 2010-07/ytd stated-rate 17 %",
      "G8 规模以上工业企业利润总额 2010-08/ytd actual 26005.23 亿元",
      "D9 第二产业增加值 2010Q3/ytd actual 135693 亿元",
      "E14 规模以上工业增加值 2011-03/ytd stated-rate 14.4 %",
    ],
  },
  "cn-mof-fiscal-monthly": {
    指标: [
      "C7 一般公共预算收入 2025-03/ytd actual 60189 亿元",
      "D7 一般公共预算收入:中央财政 2025-03/ytd actual 24332 亿元",
      "G7 一般公共预算收入:税收收入:增值税 2025-03/ytd actual 20467 亿元",
      "J7 一般公共预算收入:税收收入:外贸企业出口退税 2025-03/ytd actual -7549 亿元",
      "L7 一般公共预算收入:税收收入:企业所得税 2025-03/ytd actual 10980 亿元",
      "C8 一般公共预算收入 2025-02/ytd actual 43856 亿元",
      "C10 一般公共预算收入 2024-12/ytd actual 219702 亿元",
      "Y7 一般公共预算支出 2025-03/ytd actual 72815 亿元",
      "AN7 地方政府性基金本级收入 2025-03/ytd actual 8161 亿元",
      "AU7 上证综合指数(收盘) 2025-03 actual 3335.7462",
      "AW7 财政预算收入:税收收入:证券交易印花税 2025-03 actual 173 亿元",
    ],
  },
  "cn-nbs-gdp-constant-quarterly": {
    季度数据: [
      "B4 国内生产总值(不变价) 2020Q1 actual 183669.3 亿元",
      "C4 国内生产总值(不变价) 2019Q4 actual 248038.7 亿元",
      "F4 国内生产总值(不变价) 2019Q1 actual 197123 亿元",
      "B5 国内生产总值(不变价) 2020Q1/ytd actual 183669.3 亿元",
      "C5 国内生产总值(不变价) 2019Q4/ytd actual 891646.1 亿元",
      "D5 国内生产总值(不变价) 2019Q3/ytd actual 643607.5 亿元",
      "B6 第一产业增加值(不变价) 2020Q1 actual 8014.6 亿元",
      "C7 第一产业增加值(不变价) 2019Q4/ytd actual 66161.1 亿元",
      "B10 第三产业增加值(不变价) 2020Q1 actual 107685.8 亿元",
      "S11 第三产业增加值(不变价) 2015Q4/ytd actual 274804.4 亿元",
    ],
  },
  "cn-nbs-gdp-current-quarterly": {
    季度数据: [
      "B4 国内生产总值 2020Q1 actual 206504.3 亿元",
      "C4 国内生产总值 2019Q4 actual 278019.7 亿元",
      "F4 国内生产总值 2019Q1 actual 218062.8 亿元",
      "C5 国内生产总值 2019Q4/ytd actual 990865.1 亿元",
      "B14 工业增加值 2020Q1 actual 64642 亿元",
      "C15 工业增加值 2019Q4/ytd actual 317108.7 亿元",
      "B16 制造业增加值 2020Q1 actual 53852 亿元",
      "C16 制造业增加值 2019Q4 actual 73952.4 亿元",
      "F8 第二产业增加值 2019Q1 actual 81806.5 亿元",
      "S35 其他行业增加值 2015Q4/ytd actual 101249.9 亿元",
    ],
  },
  "cn-nbs-province-gdp-annual": {
    分省年度数据: [
      "B5 地区生产总值 @北京市 2019 actual 35371.28 亿元",
      "C5 地区生产总值 @北京市 2018 actual 33105.97 亿元",
      "F5 地区生产总值 @北京市 2015 actual 23014.59 亿元",
      "B6 地区生产总值 @天津市 2019 actual 14104.28 亿元",
      "C7 地区生产总值 @河北省 2018 actual 32494.61 亿元",
      "B13 地区生产总值 @上海市 2019 actual 38155.32 亿元",
      "B14 地区生产总值 @江苏省 2019 actual 99631.52 亿元",
      "D15 地区生产总值 @浙江省 2017 actual 51768.26 亿元",
      "F16 地区生产总值 @安徽省 2015 actual 22005.63 亿元",
      "B35 地区生产总值 @新疆维吾尔自治区 2019 actual 13597.11 亿元",
    ],
  },
  "en-abs-labour-hours": {
    Data1: [
      "B11 Quarterly hours worked in all jobs 1984Q4 actual 2923556.4817 000 Hours",
      "C11 Quarterly hours worked in all jobs:Market 1984Q4 actual 2359941.3795 000 Hours",
      "D11 Quarterly hours worked in all jobs:Agriculture, Forestry and Fishing 1984Q4 actual 230750.80609 000 Hours",
      "F11 Quarterly hours worked in all jobs:Non-market 1984Q4 actual 563615.10223 000 Hours",
      "H11 Quarterly hours worked in all jobs:Rest of Non-market 1984Q4 actual 382691.32994 000 Hours",
      "B12 Quarterly hours worked in all jobs 1985Q1 actual 2938241.6313 000 Hours",
      "B15 Quarterly hours worked in all jobs 1985Q4 actual 3039864.2131 000 Hours",
      "C158 Quarterly hours worked in all jobs:Market 2021Q3 actual 3719866.4587 000 Hours",
      "D158 Quarterly hours worked in all jobs:Agriculture, Forestry and Fishing 2021Q3 actual 152041.42708 000 Hours",
      "G26 Quarterly hours worked in all jobs:Education and Training 1988Q3 actual 205264.95783 000 Hours",
    ],
  },
  "en-ons-bop-2020q1": {
    "Table A": [
      "D11 Seasonally adjusted:Current account:Trade in goods and services:Trade in goods 2018 actual -139365 £ million",
      "F11 Seasonally adjusted:Current account:Trade in goods and services:Trade in goods 2018Q2 actual -33887 £ million",
      "M11 Seasonally adjusted:Current account:Trade in goods and services:Trade in goods 2020Q1 actual -29315 £ million",
      "D14 Seasonally adjusted:Current account:Trade in goods and services:Total trade @total 2018 actual -29787 £ million",
      "I16 Seasonally adjusted:Current account:Primary income:Compensation of employees 2019Q1 actual -138 £ million",
      "D27 Seasonally adjusted:Current balance 2018 actual -82868 £ million",
      "M29 Seasonally adjusted:Capital balance 2020Q1 actual -117 £ million",
      "D35 Not seasonally adjusted:Current account:Trade in goods and services:Trade in goods 2018 actual -139365 £ million",
      "D56 Not seasonally adjusted:Financial account:Direct investment 2018 actual -17895 £ million",
      "M64 Not seasonally adjusted:Net errors and omissions 2020Q1 actual 25502 £ million",
    ],
    "Table C": [
      "D18 Transactions with the European Union:Credits:Total @total 2018 actual 379347 £ million",
      "D75 Transactions with non-EU countries:Balances:Total @total 2018 actual 26756 £ million",
    ],
    "Table I": [
      "D10 Credits:Capital transfers:Central government:Debt forgiveness 2018 actual not-applicable £ million",
      "D17 Credits:Capital transfers:Other sectors:EU Institutions:Regional development fund 2018 actual 676 £ million",
    ],
  },
  "en-ons-monthly-gdp-apr2023": {
    GVA: [
      "C8 Total GVA at basic prices (A - T):Annual Chained Volume Index 2018 actual 98.3",
      "D9 Agriculture, forestry and fishing (A):Annual Chained Volume Index 2019 actual 100",
      "K12 Total service industries (G-T):Annual Chained Volume Index 2022 actual 98.9",
      "C14 Total GVA at basic prices (A - T):Monthly Chained Volume Index 2021-04 actual 95.1",
      "J38 Construction (F):Monthly Chained Volume Index 2023-04 actual 106.8",
      "C38 Total GVA at basic prices (A - T):Monthly Chained Volume Index 2023-04 actual 100.4",
      "C44 Total GVA at basic prices (A - T):Percentage change, latest year on previous year 2022 stated-rate 4.3 %",
      "D46 Agriculture, forestry and fishing (A):Percentage change, latest 3 months on previous 3 months 2021-04 stated-rate 2.3 %",
      "C70 Total GVA at basic prices (A - T):Percentage change, latest 3 months on previous 3 months 2023-04 stated-rate 0.1 %",
      "C148 Total GVA at basic prices (A - T):Percentage change, latest month on same month a year ago 2023-04 stated-rate 0.5 %",
    ],
  },
  "en-ons-tourism": {
    "Table 1": [
      "C7 All Visits:NSA 2018-01 actual 2734.12724005823 thousands",
      "D7 All Visits:SA 2018-01 actual 3170 thousands",
      "F7 Area of residence:North America:NSA 2018-01 actual 320.912548999071 thousands",
      "H7 Area of residence:European Union:NSA 2018-01 actual 1626.35471461367 thousands",
      "K7 Area of residence:Other countries:NSA 2018-01 actual 623.188882701013 thousands",
      "C18 All Visits:NSA 2018-12 actual 3075.45153619972 thousands",
      "C19 All Visits:NSA 2019-01 actual 2830.27395209149 thousands",
      "F43 Area of residence:North America:NSA 2021-01 actual 13.2057736060324 thousands",
      "C66 All Visits:NSA 2022-12 actual 3037.6384641038 thousands",
      "C68 All Visits:NSA @total 2022Q4 actual 9600 thousands",
      "C71 All Visits:NSA @total 2022-12/ytd actual 31240 thousands",
    ],
    "Table 5": ["G8 UK residents':visits abroad:Expenditure:SA 2018-01 actual 4730 £ million", "J9 Balance:SA 2018-02 actual -2380 £ million"],
  },
  "en-undp-hdr2008-table3": {
    "Table 3": [
      "A17 HDI @Hong Kong, China (SAR) 2008 stated-rank 21",
      "D17 Human poverty index (HPI-1) @Hong Kong, China (SAR) 2008 stated-rank suppressed",
      "H17 Probability at birth of not surviving to age 40a @Hong Kong, China (SAR) 2000-01-01..2005-12-31 actual 1.5 %",
      "D18 Human poverty index (HPI-1) @Singapore 2008 stated-rank 7",
      "F18 Human poverty index (HPI-1) @Singapore 2008 actual 5.2 %",
      "J18 Adult illiteracy rateb @Singapore 1995-01-01..2005-12-31 actual 7.5 %",
      "R19 Population below income poverty line:$2 a day @Korea (Republic of) 1990-01-01..2005-12-31 actual not-a-number %",
      "L60 Population not using an improved water source @Peru 2004 actual 17 %",
      "F60 Human poverty index (HPI-1) @Peru 2008 actual 11.6 %",
      "V60 HPI-1 rank minus income poverty rankc @Peru 2008 actual -5",
      "T64 Population below income poverty line:National poverty line @Tunisia 1990-01-01..2004-12-31 actual 7.6 %",
    ],
  },
};

async function open(name: string): Promise<PackageWorkbook> {
  return PackageWorkbook.open(readCorpus(`workbooks/${name}.xlsx`), `${name}.xlsx`);
}

describeCorpus("the real workbooks", () => {
  const cases = Object.entries(CELLS).flatMap(([name, sheets]) => Object.entries(sheets).map(([sheet, cells]) => ({ name, sheet, cells })));

  test.each(cases)("$name, $sheet: its cells mean what people say they mean", async ({ name, sheet, cells }) => {
    const tables = recognise(await (await open(name)).readGrid(sheet), `${name}.xlsx`);
    const lines = new Set(tables.flatMap(linesOf));
    expect(cells.filter((cell) => !lines.has(cell))).toEqual([]);
  });

  test.each(Object.keys(CELLS))("%s: every sheet is read without a fault", async (name) => {
    const workbook = await open(name);
    const grids = await Promise.all((await workbook.sheets()).map(({ name: sheet }) => workbook.readGrid(sheet)));
    expect(() => grids.map((grid) => recognise(grid, name))).not.toThrow();
  });

  test("a January without figures is missing, not zero", async () => {
    const [table] = recognise(await (await open("cn-mof-fiscal-monthly")).readGrid("指标"));
    const january = table?.observations.filter((observation) => observation.cell.row === 8 && observation.cell.column < 45 && observation.figure.kind === "known");
    expect(january).toEqual([]);
  });

  test("a refund kept negative is flagged and keeps its sign", async () => {
    const [table] = recognise(await (await open("cn-mof-fiscal-monthly")).readGrid("指标"));
    expect(table?.warnings.filter((warning) => warning.code === "sign-convention").map((warning) => [warning.cell?.row, warning.cell?.column])).toEqual([[6, 9]]);
  });

  test("an index of series and a list of notes are no tables", async () => {
    const empty: readonly (readonly [string, string])[] = [
      ["en-abs-labour-hours", "Index"],
      ["en-ons-monthly-gdp-apr2023", "Notes"],
      ["en-ons-tourism", "Table 6"],
      ["cn-industry-revenue-profit-monthly", "Sheet2"],
    ];
    for (const [name, sheet] of empty) expect([name, recognise(await (await open(name)).readGrid(sheet)).length]).toEqual([name, 0]);
  });

  test("text numbers and hidden rows of the UNDP table are told", async () => {
    const [table] = recognise(await (await open("en-undp-hdr2008-table3")).readGrid("Table 3"));
    const codes = new Set(table?.warnings.map((warning) => warning.code));
    expect([codes.has("text-number"), codes.has("hidden")]).toEqual([true, true]);
  });
});
