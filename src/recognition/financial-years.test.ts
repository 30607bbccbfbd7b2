import { gridOf, type CellValue, type Grid } from "../sheet/grid";
import { linesOf, recognise } from "../../test/recognition/observation-lines";

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const read = (rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}) => linesOf(recognise(gridOf("Sheet1", rows, more))[0]);

test("quarters of a financial year are its own and not the calendar's; the budget is that of the year", () => {
  expect(read([["Q3 2023/24"], ["Service", "Budget 2023/24", "Q3 2023/24", "Q3 2022/23", "% change"], ["Education", 1200, 310, 300, 3.3], ["Care", 900, 240, 220, 9.1]]).slice(0, 4)).toEqual([
    "B3 Education 2023-04-01..2024-03-31 target 1200",
    "C3 Education 2023-10-01..2023-12-31 actual 310",
    "D3 Education 2022-10-01..2022-12-31 prior 300",
    "E3 Education 2023-10-01..2023-12-31 stated-rate 3.3 %",
  ]);
});

test("a scorecard: last year, the year's target, the quarter's target and figure, the same quarter last year", () => {
  const lines = read([["Scorecard 2024/25 Q2"], ["Ref", "Indicator", "Unit", "2023/24 actual", "Annual target", "Q2 target", "Q2 actual", "Same quarter last year", "Status"], ["C1", "Calls", "%", 78, 85, 84, 82.5, 80.1, "Amber"], ["C2", "Complaints", "No.", 412, 380, 190, 175, 201, "Green"]]);
  expect(lines.slice(1, 5)).toEqual(["E3 Calls 2024-04-01..2025-03-31 target 85 %", "F3 Calls 2024-07-01..2024-09-30 target 84 %", "G3 Calls 2024-07-01..2024-09-30 actual 82.5 %", "H3 Calls 2023-07-01..2023-09-30 prior 80.1 %"]);
});

test("months from April to March, and their total, under a title that says 2023/24", () => {
  const months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
  const lines = read([["Attendance 2023/24"], ["Site", ...months, "Total"], ["Pool", ...months.map((_, index) => index + 1), 78], ["Gym", ...months.map(() => 2), 24]]);
  expect([lines[0], lines[9], lines[12]]).toEqual(["B3 Attendance @Pool 2023-04 actual 1", "K3 Attendance @Pool 2024-01 actual 10", "N3 Attendance @Pool 2023-04-01..2024-03-31 actual 78"]);
});

test("the year to date of a financial year begins in April", () => {
  const lines = read([["Month 9 (December) 2023/24"], ["Measure", "In month", null, "Year to date", null, "Full year plan"], [null, "Plan", "Actual", "Plan", "Actual", null], ["Elective", 500, 480, 4500, 4410, 6000], ["Outpatient", 20, 21, 180, 185, 240]], { merges: [merge(1, 1, 1, 2), merge(1, 3, 1, 4), merge(1, 5, 2, 5)] });
  expect(lines.slice(0, 5)).toEqual(["B4 Elective 2023-12 target 500", "C4 Elective 2023-12 actual 480", "D4 Elective 2023-04-01..2023-12-31 target 4500", "E4 Elective 2023-04-01..2023-12-31 actual 4410", "F4 Elective 2023-04-01..2024-03-31 target 6000"]);
});

test("a column of financial years beside one of months' names", () => {
  const lines = read([["Financial year", "Quarter", "Private", "All"], ["2022-23", "Oct to Dec", 120, 150], [null, "Jan to Mar", 90, 128], ["2023-24", "Apr to Jun", 95, 120], [null, "Jul to Sep", 98, 121]]);
  expect(lines.filter((line) => line.startsWith("C"))).toEqual(["C2 Private 2022-10-01..2022-12-31 actual 120", "C3 Private 2023-03/ytd actual 90", "C4 Private 2023-04-01..2023-06-30 actual 95", "C5 Private 2023-07-01..2023-09-30 actual 98"]);
});

test("a period in two cells, and the change between the two figures beside it", () => {
  const lines = read([["Arrivals"], ["Purpose", "May", null, "Change", null, "Year ended May", null, "Change", null], [null, 2024, 2023, "Number", "%", 2024, 2023, "Number", "%"], ["Holiday", 100, 90, 10, 11.1, 1300, 1000, 300, 30], ["Business", 20, 21, -1, -4.8, 250, 240, 10, 4.2]], { merges: [merge(1, 1, 1, 2), merge(1, 3, 1, 4), merge(1, 5, 1, 6), merge(1, 7, 1, 8)] });
  expect(lines.slice(0, 8)).toEqual([
    "B4 Holiday 2024-05 actual 100",
    "C4 Holiday 2023-05 actual 90",
    "D4 Holiday 2024-05 stated-change 10",
    "E4 Holiday 2024-05 stated-rate 11.1 %",
    "F4 Holiday 2023-06-01..2024-05-31 actual 1300",
    "G4 Holiday 2022-06-01..2023-05-31 actual 1000",
    "H4 Holiday 2023-06-01..2024-05-31 stated-change 300",
    "I4 Holiday 2023-06-01..2024-05-31 stated-rate 30 %",
  ]);
});

test("2010-11 is a financial year beside others, and a month beside months", () => {
  const years = read([["Region", "2010-11", "2011-12", "2012-13"], ["North", 120, 130, 140], ["South", 90, 95, 99]]);
  expect(years.slice(0, 3)).toEqual(["B2 Sheet1 @North 2010-04-01..2011-03-31 actual 120", "C2 Sheet1 @North 2011-04-01..2012-03-31 actual 130", "D2 Sheet1 @North 2012-04-01..2013-03-31 actual 140"]);
  expect(read([["Year", "Starts"], ["2009-10", 120], ["2010-11", 130], ["2011-12", 131]]).at(-1)).toContain("2011-04-01..2012-03-31");
  expect(read([["Region", "2010-10", "2010-11", "2010-12"], ["North", 120, 130, 140], ["South", 90, 95, 99]])[1]).toContain("2010-11 actual 130");
});

test("FY25 is the twelve months that its title tells, and open where nothing tells them", () => {
  const rows = (title: string) => [[title], ["($ in thousands)"], ["Department", "FY25 Budget", "FY25 YTD Actual", "FY24 YTD Actual"], ["Police", 24900, 18110, 17450], ["Fire", 16200, 12300, 11880]];
  expect(read(rows("General Fund - Budget to Actual, FY25 Third Quarter (through March 31, 2025)")).slice(0, 3)).toEqual([
    "B4 General Fund @Police 2024-07-01..2025-06-30 target 24900 $ thousand",
    "C4 General Fund @Police 2024-07-01..2025-03-31 actual 18110 $ thousand",
    "D4 General Fund @Police 2023-07-01..2024-03-31 prior 17450 $ thousand",
  ]);
  const [open] = recognise(gridOf("Sheet1", rows("General Fund, FY25 (through March 31, 2025)")));
  expect(open?.hasOpenYear).toBe(true);
  expect(recognise(gridOf("Sheet1", [["General Fund"], ["Department", "FY24 Budget", "FY24 Actual"], ["Police", 24900, 18110], ["Fire", 16200, 12300]]))[0]?.hasOpenYear).toBeUndefined();
});

test("a change between two months that its header names is a change, twelve months before are those held against", () => {
  expect(read([["Employees by industry"], ["[In thousands]"], ["Industry", "July 2025", "Aug 2025", "Change from: July 2025 - Aug 2025"], ["Construction", 8310, 8303, -7], ["Manufacturing", 12732, 12720, -12]]).at(2)).toBe("D4 Employees @Construction 2025-08 stated-change against previous -7 thousands");
  expect(read([["Recorded crime - rolling 12 months to October 2025"], ["Crime type", "Rolling 12 months", "Previous 12 months", "% change"], ["Burglary", 2610, 2987, -12.6], ["Knife crime", 498, 561, -11.2]]).slice(0, 2).map((line) => line.replace(/ 20\d\d\S*/, ""))).toEqual(["B3 Rolling 12 months @Burglary actual 2610", "C3 Rolling 12 months @Burglary prior 2987"]);
});
