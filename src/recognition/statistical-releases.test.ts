import { gridOf, type CellValue, type Grid } from "../sheet/grid";
import { linesOf, recognise } from "../../test/recognition/observation-lines";

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const read = (rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}) => recognise(gridOf("Sheet1", rows, more))[0];

test("rows among months that sum up the last of them, and the change over the year", () => {
  const table = read([["Port traffic"], ["Thousand tonnes"], ["Period", "Inwards", "Outwards"], ["Feb 2024", 10, 5], ["Mar 2024", 11, 6], ["Apr 2024", 12, 7], ["Latest three months", 33, 18], ["% change from year earlier", 2.5, -1], ["Year to date", 40, 18], ["12 months to April 2024", 120, 66]]);
  expect(linesOf(table).filter((line) => line.startsWith("B")).slice(3)).toEqual([
    "B7 Inwards @total 2024-02-01..2024-04-30 actual 33 Thousand tonnes",
    "B8 Inwards 2024-02-01..2024-04-30 stated-rate 2.5 %",
    "B9 Inwards @total 2024-04/ytd actual 40 Thousand tonnes",
    "B10 Inwards 2023-05-01..2024-04-30 actual 120 Thousand tonnes",
  ]);
  expect(table?.period).toEqual({ kind: "month", year: 2024, month: 4, cumulative: true });
});

test("symbols of revised, provisional and missing figures, behind numbers and behind periods", () => {
  const table = read([["Table 1: Births"], ["Year", "Births [note 1]", "Deaths"], ["2022 [r]", "605,479 [r]", 577160], ["2023 [p]", "591,072 [p]", "[x]"], ["2024p", "[low]", "[z]"]]);
  expect(linesOf(table)).toEqual(["B3 Births 2022 actual 605479", "C3 Deaths 2022 actual 577160", "B4 Births 2023 actual 591072", "C4 Deaths 2023 actual suppressed", "B5 Births 2024 actual below-half-unit", "C5 Deaths 2024 actual not-applicable"]);
  const across = read([["Thousand tonnes of oil equivalent"], ["Fuel", "2023 Q2", "2024 Q1 [r]", "2024 Q2 [p]"], ["Coal", 180, 310, 95], ["Gas", 4510, 4320, 4100]]);
  expect(linesOf(across)[2]).toBe("D3 Coal 2024Q2 actual 95 Thousand tonnes of oil equivalent");
});

test("a line that says the whole table holds rates", () => {
  expect(linesOf(read([["Retail sales, May 2024"], ["Percentage change, seasonally adjusted"], ["Category", "Volume", "Value"], ["Food", 0.5, 1.2], ["Fuel", -0.1, 0.4]]))[0]).toBe("B4 Volume @Food 2024-05 stated-rate 0.5 %");
  expect(linesOf(read([["2024年上半年各县主要经济指标增速（%）"], ["县区", "地区生产总值", "工业"], ["甲县", 5.1, 6.2], ["乙县", 4.8, 7]]))[0]).toBe("B3 地区生产总值 @甲县 2024H1 stated-rate 5.1 %");
});

test("the World Bank: years in brackets, units in the names of indicators", () => {
  const table = read([["Series Name", "Series Code", "Country Name", "Country Code", "2021 [YR2021]", "2022 [YR2022]"], ["GDP (current US$)", "NY.GDP.MKTP.CD", "China", "CHN", 178, 179], ["GDP growth (annual %)", "NY.GDP.MKTP.KD.ZG", "China", "CHN", 8.45, ".."]]);
  expect(linesOf(table)).toEqual(["E2 GDP @China 2021 prior 178 current US$", "F2 GDP @China 2022 actual 179 current US$", "E3 GDP growth @China 2021 prior 8.45 %", "F3 GDP growth @China 2022 actual suppressed %"]);
});

test("the OECD: codes beside their names, units in words", () => {
  const row = (code: string, area: string, time: string, value: number): readonly CellValue[] => [code, area, "GDP", "Gross domestic product", "USD_PPP", "US dollars, PPP converted", time, value, "A"];
  const table = read([["REF_AREA", "Reference area", "MEASURE", "Measure", "UNIT_MEASURE", "Unit of measure", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS"], row("GBR", "United Kingdom", "2021-Q1", 810), row("GBR", "United Kingdom", "2021-Q2", 850), row("FRA", "France", "2021-Q1", 760), row("FRA", "France", "2021-Q2", 770)]);
  expect(linesOf(table)[0]).toBe("H2 Gross domestic product @United Kingdom 2021Q1 actual 810 US dollars, PPP converted");
});

test("Eurostat: the unit in words, the code of the dataset is no part of the title", () => {
  const table = read([["Dataset:", "Unemployment – monthly data [une_rt_m]"], ["Unit of measure", "Percentage of population in the labour force"], [], ["TIME", "2024-01", null, "2024-02", null], ["GEO (Labels)"], ["Belgium", 5.6, null, 5.5, "b"], ["Denmark", 5.3, null, ":", "u"]]);
  expect([table?.title, linesOf(table)[0]]).toEqual(["Unemployment – monthly data", "B6 Unemployment – monthly data @Belgium 2024-01 previous 5.6 %"]);
});

test("a pivot table: what is summed up, row labels of two levels, a grand total of no period", () => {
  const table = read([["Region", "(All)"], [], ["Sum of Amount", "Column Labels"], ["Row Labels", "2022", "2023", "Grand Total"], ["East", 10, 12, 22], ["    Apples", 4, 5, 9], ["    Pears", 6, 7, 13], ["West", 20, 21, 41], ["    Apples", 20, 21, 41], ["Grand Total", 30, 33, 63]]);
  expect(linesOf(table).slice(3, 6)).toEqual(["B6 East:Apples 2022 prior 4", "C6 East:Apples 2023 actual 5", "D6 East:Apples @total other 9"]);
});

test("seasonally adjusted and not: the rows are the indicators; lines and codes of industries are no figures", () => {
  const table = read([["Employment status, May 2024"], ["[Numbers in thousands]"], ["Status", "Not seasonally adjusted", null, "Seasonally adjusted(1)", null], [null, "May 2023", "May 2024", "May 2023", "May 2024"], ["Labor force", 166, 167, 168, 169], ["Participation rate", 62.5, 62.4, 62.6, 62.5]], { merges: [merge(2, 0, 3, 0), merge(2, 1, 2, 2), merge(2, 3, 2, 4)] });
  expect(linesOf(table).slice(1, 3)).toEqual(["C5 Labor force:Not seasonally adjusted 2024-05 actual 167 thousands", "D5 Labor force:Seasonally adjusted 2023-05 prior 168 thousands"]);
  expect(linesOf(table).at(-1)).toBe("E6 Participation rate:Seasonally adjusted 2024-05 actual 62.5 %");
  const bea = read([["Table 1.1.5. Product"], ["Last Revised on: June 27, 2024"], ["Line", null, "2023", null, "2024"], [null, null, "Q3", "Q4", "Q1"], ["1", "Product", 276, 279, 282], ["2", "Consumption", 186, 189, 191]], { merges: [merge(2, 2, 2, 3)] });
  expect(linesOf(bea)[2]).toBe("E5 Product 2024Q1 actual 282");
  const sic = read([["Index of Production"], ["Index 2019=100"], ["SIC 2007 section", "Description", "2023 Jan", "2023 Feb", "2023 Mar"], ["C", "Manufacturing", 102, 102.5, 101], ["D", "Energy", 98, 97, 97.5]]);
  expect(linesOf(sic)[0]).toBe("C4 Manufacturing 2023-01 actual 102 Index 2019=100");
});

test("changes against the quarter and the year before, said after the word for change", () => {
  const table = read([["Headline", "Nov 2023 to Jan 2024", "Change on quarter", "% change on the same period a year earlier"], ["Employment (thousands)", 330, 12, 1.5], ["Unemployment (thousands)", 13, -1, -2]]);
  expect(linesOf(table).slice(0, 3)).toEqual(["B2 Employment 2023-11-01..2024-01-31 actual 330 thousands", "C2 Employment 2023-11-01..2024-01-31 stated-change against previous 12 thousands", "D2 Employment 2023-11-01..2024-01-31 stated-rate 1.5 %"]);
});

test("a share typed as text with its sign and as a plain ratio in one column", () => {
  const table = read([["2024年新增就业情况"], ["单位", "目标任务（人）", "1-6月完成（人）", "完成率"], ["甲区", 5000, 2612, "52.2%"], ["乙区", 8000, 4380, 0.5475], ["丙区", 4000, 1000, "25%"]]);
  expect(linesOf(table).filter((line) => line.startsWith("D"))).toEqual(["D3 新增就业 @甲区 2024-06/ytd stated-share 52.2 %", "D4 新增就业 @乙区 2024-06/ytd stated-share 54.75 %", "D5 新增就业 @丙区 2024-06/ytd stated-share 25 %"]);
});

test("the day of a release is not the period of its figures", () => {
  expect(read([["Accidents in the borough"], ["Last updated: 27 June 2024"], ["Kind", "Number"], ["Fire", 4], ["Road", 9]])?.period).toBeNull();
});

test("the percentage of a whole is not the sum of the percentages of its parts", () => {
  const table = read([["Q2 2025/26"], ["Trust", "Attendances", "% within 4 hours", "Target %"], ["North", 45, 71.2, 78], ["South", 60, 79.4, 78], ["East", 24, 68.9, 78], ["Total", 129, 74.1, 78]]);
  expect(linesOf(table).slice(1, 3)).toEqual(["C3 % within 4 hours @North 2025-07-01..2025-09-30 actual 71.2 %", "D3 % within 4 hours @North 2025-04-01..2026-03-31 target 78 %"]);
  expect(table?.warnings.filter(({ code }) => code === "sum-differs")).toEqual([]);
});
