import { tableOf } from "../../test/fixtures/table-of";
import { measureTable } from "./measure-table";
import { printStructure, structureOf } from "./structure";

const row = (entity: string | undefined, actual: number) => ({ indicator: "增加值", unit: "亿元", ...(entity === undefined ? { isTotal: true } : { entity }), figures: { actual } });
const shares = (...parts: readonly [string, number][]) =>
  measureTable(tableOf("2024", [row(undefined, 1000), ...parts.map(([entity, actual]) => row(entity, actual))]), { period: null, entity: null, decimals: 1, rounding: "half-up" }).filter(({ measure }) => measure === "share");

test("the shares of a whole as a:b:c, not forced to add up to 100", () => {
  const structure = structureOf(shares(["第一产业", 70.5], ["第二产业", 364.5], ["第三产业", 565]));
  expect(structure && printStructure(structure, 1, "half-up")).toBe("7.1:36.5:56.5");
});

test("parts that do not make up the whole are no structure", () => {
  expect(structureOf(shares(["第一产业", 70], ["第二产业", 365]))).toBeNull();
  expect(structureOf(shares(["第一产业", 1000]))).toBeNull();
});
