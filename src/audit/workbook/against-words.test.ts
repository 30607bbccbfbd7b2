import { roleTable } from "../../../test/tables/role-table";
import { safetyByDistrict } from "../../../test/tables/safety-by-district";
import { parsePeriodCode } from "../../quantity/period";
import type { Table } from "../../recognition/table";
import { auditText } from "../audit-text";

const SAFETY = safetyByDistrict([
  ["东城区", [18, 22], [6, 9]],
  ["西城区", [25, 21], [10, 8]],
  ["南湖县", [14, 19], [5, 5]],
  ["高新区", [6, 8], [1, 2]],
  [null, [63, 70], [22, 24]],
]);

const HOMES = roleTable("Completions", parsePeriodCode("2024"), ["actual", "prior", "target"], [
  { indicator: "Housing completions", unit: null, entity: "Ashford", cells: [911, 842, 900] },
  { indicator: "Housing completions", unit: null, entity: "Bexwell", cells: [1087, 1204, 1250] },
  { indicator: "Housing completions", unit: null, entity: "Carrow", cells: [702, 633, 650] },
]).table;

const wordsIn = (table: Table, text: string, locale: "zh-CN" | "en" = "zh-CN"): readonly string[] =>
  auditText(text, { locale, tables: [table] })
    .claims.filter(({ kind }) => kind === "rank" || kind === "direction")
    .map(({ text: said, verdict, expected }) => `${said} ${verdict}${verdict === "inconsistent" ? ` ${expected ?? ""}` : ""}`);

test("the highest, the next and the lowest of a roster", () => {
  expect(wordsIn(SAFETY, "2025年上半年，事故起数最多的是西城区，其次是东城区。")).toEqual(["西城区 consistent", "东城区 consistent"]);
  expect(wordsIn(SAFETY, "2025年上半年，事故起数最多的是西城区，其次是南湖县。")).toEqual(["西城区 consistent", "南湖县 inconsistent 东城区"]);
  expect(wordsIn(SAFETY, "2025年上半年，死亡人数最少的县区为东城区。")).toEqual(["东城区 inconsistent 高新区"]);
  expect(wordsIn(SAFETY, "2025年上半年，东城区事故起数最多。")).toEqual(["东城区 inconsistent 西城区"]);
});

test("by growth, by its fall, and by completion", () => {
  expect(wordsIn(SAFETY, "2025年上半年，西城区事故起数增幅最大。")).toEqual(["西城区 consistent"]);
  expect(wordsIn(SAFETY, "2025年上半年，事故起数降幅最大的是东城区。")).toEqual(["东城区 inconsistent 南湖县"]);
  expect(wordsIn(SAFETY, "2025年上半年，西城区死亡人数增速居全市首位。")).toEqual(["西城区 consistent"]);
  expect(wordsIn(HOMES, "Housing completions in 2024: Carrow had the highest completion against its target.", "en")).toEqual(["Carrow consistent"]);
});

test("in English, before and behind the name", () => {
  expect(wordsIn(HOMES, "Housing completions in 2024: Bexwell had the most completions, followed by Carrow.", "en")).toEqual(["Bexwell consistent", "Carrow inconsistent Ashford"]);
  expect(wordsIn(HOMES, "The largest fall in housing completions was in Ashford.", "en")).toEqual(["Ashford inconsistent Bexwell"]);
});

test("what the workbook does not rank is not judged: another indicator, a rate, too few units", () => {
  expect(wordsIn(SAFETY, "2025年上半年，群众满意度最高的是东城区。")).toEqual([]);
  expect(wordsIn(SAFETY, "2025年上半年，死亡人数占比最高的是东城区。")).toEqual([]);
  const two = { ...HOMES, observations: HOMES.observations.filter(({ entity }) => entity !== "Carrow") };
  expect(wordsIn(two, "Housing completions in 2024: Ashford had the most completions.", "en")).toEqual([]);
});

test("a direction without a number is that of the two figures", () => {
  expect(wordsIn(SAFETY, "2025年上半年，南湖县发生事故14起，死亡人数同比持平。")).toEqual(["持平 consistent"]);
  expect(wordsIn(SAFETY, "2025年上半年，南湖县发生事故14起，死亡人数上升。")).toEqual(["上升 inconsistent 持平"]);
  expect(wordsIn(SAFETY, "2025年上半年，全市死亡人数同比上升。")).toEqual(["上升 inconsistent 下降"]);
  expect(wordsIn(SAFETY, "2025年上半年，全市死亡人数环比上升。")).toEqual([]);
  expect(wordsIn(SAFETY, "2025年上半年，东城区和西城区死亡人数上升。")).toEqual([]);
});
