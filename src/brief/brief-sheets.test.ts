import type { SheetInfo } from "../sheet/workbook";
import { briefSheets } from "./brief-sheets";
import type { SavedBrief } from "./saved-brief";

const brief: SavedBrief = { schema: "indicator-brief/brief@2", id: "b1", source: { sheets: ["一季度"] } };
const own = (name: string): SheetInfo => ({ name, visible: true, mark: null, sources: [] });
/** The brief's tab, which stands on a sheet. */
const tab = (source: string): SheetInfo => ({ name: "汇总", visible: true, mark: "b1", sources: [{ sheet: source, area: { top: 0, left: 0, bottom: 5, right: 4 } }] });

test("the sheet is found by its name, and followed through renaming", () => {
  expect(briefSheets(brief, [own("一季度"), tab("一季度")])).toEqual(["一季度"]);
  expect(briefSheets(brief, [own("2024Q1"), tab("2024Q1")])).toEqual(["2024Q1"]);
});

test("a brief rolled on is about its new sheet, though its tab still stands on the old one", () => {
  expect(briefSheets({ ...brief, source: { sheets: ["上半年"] } }, [own("一季度"), own("上半年"), tab("一季度")])).toEqual(["上半年"]);
});

test("a sheet that is gone is named", () => {
  expect(() => briefSheets(brief, [own("其他")])).toThrow(expect.objectContaining({ code: "sheet-not-found" }));
});
