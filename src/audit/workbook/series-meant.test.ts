import { roleTable } from "../../../test/tables/role-table";
import { parsePeriodCode } from "../../quantity/period";
import type { Table } from "../../recognition/table";
import { auditText } from "../audit-text";
import type { Claim } from "../claim";

const ECONOMY = roleTable("主要指标", parsePeriodCode("2025-09/ytd"), ["actual", "prior", "stated-rate"], [
  { indicator: "一般公共预算收入", unit: "亿元", cells: [92.4, 88.1, 4.9] },
  { indicator: "金融机构人民币存款余额", unit: "亿元", cells: [2186.5, 2034.1, 7.5] },
  { indicator: "农村居民人均可支配收入", unit: "元", cells: [18924, 17793, 6.4] },
]).table;

const HOMES = roleTable("Completions", parsePeriodCode("2024"), ["actual", "prior", "target"], [
  { indicator: "Housing completions", unit: null, entity: "Ashford", cells: [911, 842, 900] },
  { indicator: "Housing completions", unit: null, entity: "Bexwell", cells: [1087, 1204, 1250] },
  { indicator: "Housing completions", unit: null, cells: [1998, 2046, 2150] },
]).table;

const claimsOf = (table: Table, text: string, locale: "zh-CN" | "en" = "zh-CN"): readonly Claim[] => auditText(text, { locale, tables: [table] }).claims.filter(({ cells }) => cells.length > 0);
const verdictsOf = (...given: Parameters<typeof claimsOf>): readonly string[] => claimsOf(...given).map(({ text, verdict }) => `${text} ${verdict}`);

test("a balance at the end of September is that of the first nine months, and the time of its own sentence alone", () => {
  const told = "2025年前三季度，全市一般公共预算收入92.4亿元。9月末，金融机构存款余额2186.5亿元，增长7.7%。农村居民人均可支配收入18924元，增长6.4%。";
  expect(verdictsOf(ECONOMY, told)).toEqual(["92.4亿元 consistent", "2186.5亿元 consistent", "增长7.7% inconsistent", "18924元 consistent", "增长6.4% consistent"]);
  // September's own revenue is not that of nine months.
  expect(verdictsOf(ECONOMY, "2025年9月，一般公共预算收入11.2亿元。")).toEqual([]);
});

test("a rate or a change without its figure is held against the figures of its name", () => {
  const deaths = roleTable("一季度", parsePeriodCode("2024Q1/ytd"), ["actual", "prior"], [{ indicator: "死亡人数", unit: "人", cells: [8, 5] }]).table;
  expect(verdictsOf(deaths, "2024年一季度，死亡人数同比上升60%。")).toEqual(["同比上升60% consistent"]);
  expect(verdictsOf(deaths, "2024年一季度，死亡人数同比上升70%。")).toEqual(["同比上升70% inconsistent"]);
  expect(verdictsOf(deaths, "2024年一季度，死亡人数同比增加2人。")).toEqual(["同比增加2人 inconsistent"]);
  expect(verdictsOf(deaths, "2024年一季度，死亡人数环比上升70%。")).toEqual([]);
});

test("a number of four digits finds its figure by itself, a shorter one does not", () => {
  expect(verdictsOf(HOMES, "In 2024 a total of 1,998 homes were finished in the county, down 2.3%.", "en")).toEqual(["1,998 consistent", "down 2.3% consistent"]);
  expect(verdictsOf(HOMES, "In 2024 a total of 911 homes were finished in the county.", "en")).toEqual([]);
});

test("an entity's share of the whole is that of the workbook's total", () => {
  const share = (rate: string): string => `Completions in 2024: Bexwell had the most, accounting for ${rate} of the total.`;
  expect(verdictsOf(HOMES, share("54.4%"), "en")).toEqual(["54.4% consistent"]);
  expect(verdictsOf(HOMES, share("58.4%"), "en")).toEqual(["58.4% inconsistent"]);
});

test("what is left out in a paragraph is what the report has spoken of so far, and a completion is of its entity's target", () => {
  expect(verdictsOf(HOMES, "Housing completions in 2024\nBexwell reached 87.0% of its target.\nAshford reached 103.2% of its target.", "en")).toEqual(["87.0% consistent", "103.2% inconsistent"]);
});

const CROPS = ["2024", "2023"].map(
  (year, place) =>
    roleTable(year, parsePeriodCode(year), ["actual"], [
      { indicator: "粮食产量", unit: "吨", entity: "柳河镇", cells: [[16480, 16100][place] ?? 0] },
      { indicator: "粮食产量", unit: "吨", entity: "龙泉乡", cells: [[18220, 17800][place] ?? 0] },
      { indicator: "油料产量", unit: "吨", cells: [[6215, 6084][place] ?? 0] },
    ]).table,
);

test("last year may stand on a sheet of its own, and 其次 goes on with the indicator before", () => {
  const told = (next: string): readonly string[] => auditText(`2024年，粮食产量最高的是龙泉乡，达到1.82万吨，比上年增长2.4%；其次是柳河镇，1.65万吨，增长${next}。`, { locale: "zh-CN", tables: CROPS }).claims.filter(({ cells }) => cells.length > 0).map(({ text, verdict }) => `${text} ${verdict}`);
  expect(told("2.4%")).toEqual(["1.82万吨 consistent", "增长2.4% consistent", "1.65万吨 consistent", "增长2.4% consistent"]);
  expect(told("4.2%").at(-1)).toBe("增长4.2% inconsistent");
});

test("numbers that the workbook holds are no part and whole, however they follow one another", () => {
  const claims = auditText("2024年，油料产量6215吨。分乡镇看，其中粮食产量最高的是龙泉乡，达到1.82万吨。", { locale: "zh-CN", tables: CROPS }).claims;
  expect(claims.filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
});

const WAITING = roleTable("Waiting", parsePeriodCode("2025-06"), ["actual", "prior"], [
  { indicator: "Patients waiting", unit: null, entity: "St Anne's", cells: [8954, 8512] },
  { indicator: "Treated within 18 weeks", unit: "%", entity: "St Anne's", cells: [58.7, 61.4] },
]).table;

test("a figure reached after its change, and a rate's change in points", () => {
  expect(verdictsOf(WAITING, "In June 2025 the number of patients waiting at St Anne's rose by 5.2% to 8,954.", "en")).toEqual(["rose by 5.2% consistent", "8,954 consistent"]);
  const told = (direction: string): readonly string[] => verdictsOf(WAITING, `The proportion treated within 18 weeks in June 2025: St Anne's reached 58.7%, ${direction} 2.7 percentage points.`, "en");
  expect(told("down")).toEqual(["58.7% consistent", "down 2.7 percentage points consistent"]);
  expect(told("up").at(-1)).toBe("up 2.7 percentage points inconsistent");
});

const QUARTERS = roleTable("GDP", null, ["actual"], []).table;
const MANUFACTURING = {
  ...QUARTERS,
  observations: ["2024Q1", "2024Q2"].flatMap((code, place) =>
    roleTable("GDP", parsePeriodCode(code), ["actual"], [{ indicator: "Gross value added", unit: "£ million", entity: "Manufacturing", cells: [[4302, 4391][place] ?? 0] }]).table.observations.map((observation) => ({ ...observation, cell: { ...observation.cell, column: 3 + place } })),
  ),
};

test("a rate on the quarter before is held against the quarter before", () => {
  const told = (rate: string): readonly string[] => verdictsOf(MANUFACTURING, `Gross value added: in Quarter 2 2024 manufacturing rose by ${rate} on the previous quarter to £4,391 million.`, "en");
  expect(told("2.1%")).toEqual(["rose by 2.1% consistent", "£4,391 million consistent"]);
  expect(told("1.2%")[0]).toBe("rose by 1.2% inconsistent");
});

test("a single month holds for its own sentence, and a completion is judged up to its semicolon", () => {
  const told = "2025年1—9月，一般公共预算收入92.4亿元。9月份当月完成11.2亿元。\n农村居民人均可支配收入18924元，增长6.4%。";
  expect(verdictsOf(ECONOMY, told)).toEqual(["92.4亿元 consistent", "18924元 consistent", "增长6.4% consistent"]);
  expect(verdictsOf(ECONOMY, told.replace("9月份当月", "9月，全市"))).toEqual(["92.4亿元 consistent", "18924元 consistent", "增长6.4% consistent"]);
  const judged = auditText("高标准农田建成2.1万亩，完成年度目标的65.6%；新建农村公路88.4公里，超额完成年度目标。", { locale: "zh-CN" }).claims;
  expect(judged.filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
});

const RATES = roleTable("工业", null, ["stated-rate"], []).table;
const GROWTH: Table = {
  ...RATES,
  observations: [
    ["2025-08", [5.4, 3.1, 12.6]],
    ["2025-08/ytd", [6.2, 2.8, 11.7]],
  ].flatMap(([code, rates], place) =>
    roleTable("工业", parsePeriodCode(String(code)), ["stated-rate"], ["规模以上工业增加值", "采矿业", "高技术制造业"].map((entity, row) => ({ indicator: "规模以上工业主要行业增加值增速", unit: "%", entity, cells: [Array.isArray(rates) ? (rates[row] ?? 0) : 0] }))).table.observations.map((observation) => ({ ...observation, cell: { ...observation.cell, column: 3 + place } })),
  ),
};

test("a table of rates: an entity's only indicator by a part of its name, and of two times the one that a sentence leaves open", () => {
  const told = (rate: string): readonly string[] => verdictsOf(GROWTH, `8月份，全市规模以上工业增加值同比增长5.4%。1—8月，规模以上工业增加值增长6.2%，采矿业增长2.8%。\n高技术制造业增加值增长${rate}。`);
  expect(told("11.7%")).toEqual(["同比增长5.4% consistent", "增长6.2% consistent", "增长2.8% consistent", "增长11.7% consistent"]);
  expect(told("12.6%").at(-1)).toBe("增长12.6% consistent");
  expect(told("16.2%").at(-1)).toBe("增长16.2% inconsistent");
  // A sentence that names its time is held to it.
  expect(verdictsOf(GROWTH, "8月份，规模以上工业增加值增长5.4%。1—8月，高技术制造业增加值增长12.6%。").at(-1)).toBe("增长12.6% inconsistent");
});

const PEOPLE: Table = {
  ...RATES,
  observations: ["2019", "2023", "2024"].flatMap((year, place) =>
    roleTable("人口", parsePeriodCode(year), ["actual"], [
      { indicator: "年末常住人口", unit: "万人", cells: [[318.6, 314.8, 313.7][place] ?? 0] },
      { indicator: "城镇化率", unit: "%", cells: [[52.8, 57.7, 58.6][place] ?? 0] },
    ]).table.observations.map((observation) => ({ ...observation, cell: { ...observation.cell, column: 3 + place } })),
  ),
};

test("a base that the report names by its year is that year's figure", () => {
  const told = (change: string, points: string): readonly string[] => verdictsOf(PEOPLE, `2024年末，全市常住人口313.7万人，比2019年减少${change}万人；城镇化率58.6%，比2019年提高${points}个百分点。`);
  expect(told("4.9", "5.8")).toEqual(["313.7万人 consistent", "减少4.9万人 consistent", "58.6% consistent", "提高5.8个百分点 consistent"]);
  expect(told("9.4", "6.8").filter((verdict) => verdict.endsWith("inconsistent"))).toEqual(["减少9.4万人 inconsistent", "提高6.8个百分点 inconsistent"]);
});

test("a sum with a part that the workbook contradicts is no second error", () => {
  const table = roleTable("一季度", parsePeriodCode("2024Q1/ytd"), ["actual"], [
    { indicator: "地区生产总值", unit: "亿元", cells: [1286.4] },
    { indicator: "地区生产总值:第一产业", unit: "亿元", cells: [86.2] },
    { indicator: "地区生产总值:第二产业", unit: "亿元", cells: [534.7] },
    { indicator: "地区生产总值:第三产业", unit: "亿元", cells: [665.5] },
  ]).table;
  const claims = auditText("2024年一季度，地区生产总值1286.4亿元。其中，第一产业86.2亿元，第二产业543.7亿元，第三产业665.5亿元。", { locale: "zh-CN", tables: [table] }).claims;
  expect(claims.filter(({ verdict }) => verdict === "inconsistent").map(({ kind, text }) => `${kind} ${text}`)).toEqual(["value 543.7亿元"]);
});

const CRIMES = roleTable("Crime", parsePeriodCode("2024"), ["actual", "prior"], [{ indicator: "Police recorded crime", unit: null, entity: "Violence against the person", cells: [1918520, 1962341] }]).table;

test("the small words of an entity's name may be left out", () => {
  expect(verdictsOf(CRIMES, "Police recorded crime in 2024: violence against the person fell by 2% to 1.98 million offences.", "en")).toEqual(["fell by 2% consistent", "1.98 million inconsistent"]);
});

const RETAIL = roleTable("Retail", parsePeriodCode("2025-05"), ["actual", "previous", "prior"], [
  { indicator: "Retail sales", unit: "$ million", entity: "Food retailing", cells: [14820.4, 14796.1, 14263.5] },
  { indicator: "Retail sales", unit: "$ million", entity: "Household goods", cells: [6012.3, 5988.7, 5874] },
  { indicator: "Retail sales", unit: "$ million", entity: "Clothing", cells: [3105.8, 3021.4, 2996.2] },
]).table;

test("a rate behind another name is that name's, and one without a base may be on the month", () => {
  const told = (rate: string): readonly string[] => verdictsOf(RETAIL, `Retail sales in May 2025: clothing rose 2.8% to $3,105.8 million, followed by household goods, up ${rate}, and food retailing, up 0.2%.`, "en").filter((verdict) => verdict.includes("%"));
  expect(told("0.4%")).toEqual(["rose 2.8% consistent", "up 0.4% consistent", "up 0.2% consistent"]);
  expect(told("4.4%")[1]).toBe("up 4.4% inconsistent");
  expect(verdictsOf(RETAIL, "Retail sales in May 2025: compared with May 2024, food retailing rose 3.9%.", "en")).toEqual(["rose 3.9% consistent"]);
  expect(verdictsOf(RETAIL, "Retail sales in May 2025. Compared with May 2024, food retailing rose 3.9%.", "en")).toEqual(["rose 3.9% consistent"]);
});

test("what is said of a rate in per cent is no growth of it", () => {
  const rates = roleTable("信访", parsePeriodCode("2025H1"), ["actual", "prior"], [{ indicator: "群众满意率", unit: "%", cells: [96.4, 95.2] }]).table;
  expect(auditText("上半年，群众满意率96.4%，同比提高1.2%。", { locale: "zh-CN", tables: [rates] }).claims.filter(({ kind }) => kind === "growth")).toEqual([]);
});

test("a figure that only stands behind another's name is not held against it", () => {
  const pupils = roleTable("Schools", parsePeriodCode("2024"), ["actual"], [{ indicator: "Pupils", unit: null, entity: "Northmoor", cells: [22874] }]).table;
  expect(verdictsOf(pupils, "In 2024 Northmoor had 22,874 pupils, and its pupil to teacher ratio, at 19.0, was high.", "en")).toEqual(["22,874 consistent"]);
  expect(verdictsOf(pupils, "In 2024 Northmoor had 22,874 pupils, down 1.9%, and its pupil to teacher ratio, at 19.0, was the highest.", "en")).toEqual(["22,874 consistent"]);
  expect(verdictsOf(pupils, "In 2024 Northmoor had a pupil to teacher ratio of 19.0.", "en")).toEqual([]);
});

test("an indicator that several sheets give of an entity is one", () => {
  const months = ["2025-02", "2025-03"].map((code, place) => roleTable(code, parsePeriodCode(code), ["actual"], [{ indicator: "税收", unit: "万元", entity: "永安镇", cells: [[540, 688][place] ?? 0] }]).table);
  const told = auditText("2025年3月全县税收情况\n永安镇668万元。", { locale: "zh-CN", tables: months }).claims;
  expect(told.map(({ text, verdict }) => `${text} ${verdict}`)).toEqual(["668万元 inconsistent"]);
});

const COURTS = roleTable("法院", parsePeriodCode("2025-09/ytd"), ["actual"], [
  { indicator: "新收案件", unit: "件", cells: [38642] },
  { indicator: "结案率", unit: "%", cells: [86.7] },
  { indicator: "办结", unit: "件", cells: [37156] },
  { indicator: "结案", unit: "件", entity: "城区法院", cells: [12418] },
]).table;

test("a rate that the workbook confirms is not reckoned again from the report's other numbers", () => {
  const works = roleTable("项目", parsePeriodCode("2025-09/ytd"), ["actual"], [{ indicator: "开工率", unit: "%", cells: [71.7] }]).table;
  const told = "2025年1—9月，全市安排项目46个，新开工项目38个，开工率71.7%。";
  expect(auditText(told, { locale: "zh-CN" }).claims.filter(({ verdict }) => verdict === "inconsistent")).toHaveLength(1);
  expect(auditText(told, { locale: "zh-CN", tables: [works] }).claims.map(({ text, verdict }) => `${text} ${verdict}`)).toEqual(["71.7% consistent"]);
});

test("what is closed is no share of what came in newly", () => {
  expect(auditText("全市法院新收案件38642件，结案37156件，结案率86.7%。", { locale: "zh-CN" }).claims.filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
});

test("a share of all is still the entity's: 占全市的33.3%，结案15418件", () => {
  expect(verdictsOf(COURTS, "2025年1—9月，城区法院新收12875件，占全市新收案件的33.3%，结案15418件。")).toContain("15418件 inconsistent");
});

test("a year that something is compared with is no figure", () => {
  expect(auditText("Wind generated 83.6 TWh, up 1.8% on 2023 and more than in 2022.", { locale: "en" }).numbers).toBe(2);
});

const LONE = roleTable("Completions", parsePeriodCode("2024"), ["actual"], [{ indicator: "Housing completions", unit: null, cells: [911] }]).table;

test("a number of three digits finds nothing by itself", () => {
  expect(verdictsOf(LONE, "In 2024 a total of 911 homes were finished.", "en")).toEqual([]);
});

test("the workbook's sum takes the place of a base that could only be guessed", () => {
  const deaths = roleTable("一季度", parsePeriodCode("2024Q1/ytd"), ["actual", "prior"], [{ indicator: "死亡人数", unit: "人", cells: [8, 5] }]).table;
  expect(claimsOf(deaths, "2024年一季度，全市死亡8人，上升60.0%。").at(-1)?.explanation).toBe("2024年一季度死亡人数：(8 − 5) ÷ 5 = 60.0%，与所写一致。");
});
