import { gridOf } from "../sheet/grid";
import type { Workbook } from "../sheet/workbook";
import { chooseSheet, readSource } from "./source-sheets";

const sheets = [
  { name: "说明", visible: false, mark: null, sources: [] },
  { name: "一季度", visible: true, mark: null, sources: [] },
  { name: "汇总", visible: true, mark: "r1", sources: [] },
  { name: "二季度", visible: true, mark: null, sources: [] },
];

test("the sheet in front is read", () => expect(chooseSheet(sheets, "二季度", "一季度")).toBe("二季度"));
test("in front of a tab of our own, the sheet stays that it was written from", () => expect(chooseSheet(sheets, "汇总", "二季度")).toBe("二季度"));
test("else the first visible sheet of the user's is read", () => {
  expect(chooseSheet(sheets, "汇总", null)).toBe("一季度");
  expect(chooseSheet(sheets, "汇总", "没有了")).toBe("一季度");
  expect(chooseSheet(sheets, null, null)).toBe("一季度");
});
test("a workbook of nothing but our own tabs has none", () => expect(chooseSheet([{ name: "汇总", visible: true, mark: "r1", sources: [] }], "汇总", null)).toBeNull());

describe("a source is read", () => {
  /** A workbook that says what it is asked for, in order, and lists its sheets only after a while. */
  function askedBook(active: string): { readonly workbook: Workbook; readonly asked: string[] } {
    const asked: string[] = [];
    const book: Partial<Workbook> = {
      sheets: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        asked.push("sheets");
        return sheets;
      },
      activeSheet: () => Promise.resolve(active),
      readGrid: (name) => {
        asked.push(name);
        return Promise.resolve(gridOf(name, []));
      },
    };
    return { workbook: book as Workbook, asked };
  }

  const named = (active: string, previous: string | null) => {
    const { workbook, asked } = askedBook(active);
    return readSource(workbook, "active", null, previous).then(({ grids }) => ({ read: grids.map((grid) => grid.sheet), asked }));
  };

  test("beside the list of the sheets, once", async () => expect(await named("二季度", null)).toEqual({ read: ["二季度"], asked: ["二季度", "sheets"] }));
  test("instead of a tab of our own that is in front", async () => expect(await named("汇总", null)).toEqual({ read: ["一季度"], asked: ["汇总", "sheets", "一季度"] }));
  test("after the list where another sheet is in front than before", async () => expect(await named("汇总", "二季度")).toEqual({ read: ["二季度"], asked: ["sheets", "二季度"] }));
});
