import { roleTable } from "../../../test/tables/role-table";
import { safetyByDistrict } from "../../../test/tables/safety-by-district";
import { parsePeriodCode } from "../../quantity/period";
import type { Table } from "../../recognition/table";
import { auditText } from "../audit-text";

const SAFETY = safetyByDistrict([
  ["东城区", [18, 22], [6, 9]],
  ["西城区", [25, 21], [10, 8]],
  ["南湖县", [14, 19], [5, 5]],
  ["高新区", [6, 6], [1, 2]],
  [null, [63, 68], [22, 24]],
]);

const HOMES = roleTable(
  "Completions",
  parsePeriodCode("2024"),
  ["actual", "prior"],
  [
    { indicator: "Housing completions", unit: null, entity: "Ashford", cells: [911, 842] },
    { indicator: "Housing completions", unit: null, entity: "Dunmere", cells: [398, 415] },
  ],
).table;

function verdictsOf(table: Table, text: string, locale: "zh-CN" | "en" = "zh-CN"): readonly string[] {
  return auditText(text, { locale, tables: [table] }).claims.filter(({ cells, verdict }) => cells.length > 0 || verdict === "inconsistent").map(({ text: said, verdict }) => `${said} ${verdict}`);
}

test("a number is of the district named before it, also where a later clause leaves it out", () => {
  expect(verdictsOf(SAFETY, "2025年上半年，全市发生事故63起，死亡22人。分县区看，东城区发生事故18起，死亡6人；西城区发生事故25起，死亡10人；高新区发生事故6起，死亡1人。").filter((verdict) => !verdict.endsWith(" consistent"))).toEqual([]);
  expect(verdictsOf(SAFETY, "2025年上半年，东城区发生事故18起，死亡9人。")).toEqual(["18起 consistent", "9人 inconsistent"]);
  expect(verdictsOf(SAFETY, "2025年上半年，高新区死亡1人，减少2人。")).toEqual(["1人 consistent", "减少2人 inconsistent"]);
});

test("districts in a row share out a list; told together their figure is no one's", () => {
  expect(verdictsOf(SAFETY, "2025年上半年，东城区、西城区分别发生事故18起、26起。")).toEqual(["18起 consistent", "26起 inconsistent"]);
  expect(verdictsOf(SAFETY, "2025年上半年，东城区、西城区共发生事故43起。")).toEqual([]);
});

test("words for all turn back to the whole, and a comparison names nobody", () => {
  expect(verdictsOf(SAFETY, "2025年上半年，东城区发生事故18起，全市共发生事故63起。")).toEqual(["18起 consistent", "63起 consistent"]);
  expect(verdictsOf(SAFETY, "2025年上半年，西城区发生事故25起，与东城区相比，死亡10人。")).toEqual(["25起 consistent", "10人 consistent"]);
});

test("a sentence that names nobody may go on about the district before: only what agrees is said", () => {
  expect(verdictsOf(SAFETY, "2025年上半年，东城区发生事故18起。死亡6人。")).toEqual(["18起 consistent", "6人 consistent"]);
  expect(verdictsOf(SAFETY, "2025年上半年，东城区发生事故18起。死亡7人。")).toEqual(["18起 consistent"]);
  expect(verdictsOf(HOMES, "In 2024 there were 911 completions in Ashford. Housing completions were 640 in all.", "en")).toEqual(["911 consistent"]);
});

test("a short form stands for its district only where it stands alone", () => {
  expect(verdictsOf(SAFETY, "2025年上半年，发生事故：南湖14起，死亡6人。")).toEqual(["14起 consistent", "6人 inconsistent"]);
  expect(verdictsOf(SAFETY, "2025年上半年，东城区除高新技术企业外，死亡6人。")).toEqual(["6人 consistent"]);
});

test("in English the indicator may be named once for all its places", () => {
  expect(verdictsOf(HOMES, "Completions in 2024 rose in Ashford (911, up 8.2%) but fell in Dunmere (415, down 4.1%).", "en")).toEqual(["911 consistent", "up 8.2% consistent", "415 inconsistent", "down 4.1% consistent"]);
  expect(verdictsOf(HOMES, "In 2024 there were 911 completions in Ashford and 398 completions in Dunmere.", "en")).toEqual(["911 consistent", "398 consistent"]);
  expect(verdictsOf(HOMES, "In 2024 there were 350 completions in Ashford.", "en")).toEqual(["350 inconsistent"]);
});
