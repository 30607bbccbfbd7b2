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
  /** What a workbook with this sheet in front is asked for, in order, and what of it is read. */
  async function asked(active: string, previous: string | null): Promise<{ readonly read: readonly string[]; readonly asked: readonly string[] }> {
    const questions: string[] = [];
    const answer = <T>(question: string, value: T): Promise<T> => {
      questions.push(question);
      return Promise.resolve(value);
    };
    const isOurs = sheets.some(({ name, mark }) => name === active && mark !== null);
    const book: Partial<Workbook> = {
      readFront: () => answer("front", { sheet: active, grid: isOurs ? null : gridOf(active, []) }),
      sheets: () => answer("sheets", sheets),
      activeSheet: () => answer("active", active),
      readGrid: (name) => answer(name, gridOf(name, [])),
    };
    const { grids } = await readSource(book as Workbook, "active", null, previous);
    return { read: grids.map(({ sheet }) => sheet), asked: questions };
  }

  test("with one question", async () => expect(await asked("二季度", "一季度")).toEqual({ read: ["二季度"], asked: ["front"] }));
  test("in place of a tab of our own that is in front", async () => {
    expect(await asked("汇总", null)).toEqual({ read: ["一季度"], asked: ["front", "sheets", "active", "一季度"] });
    expect((await asked("汇总", "二季度")).read).toEqual(["二季度"]);
  });
});
