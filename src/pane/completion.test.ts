import { completed, completionAt } from "./completion";

test("a field is completed only inside braces, also full-width ones", () => {
  expect(completionAt("死亡{死", 4)).toEqual({ start: 3, caret: 4, typed: "死" });
  expect(completionAt("死亡｛", 3)).toEqual({ start: 3, caret: 3, typed: "" });
  expect(completionAt("死亡{死亡人数}人", 9)).toBeNull();
  expect(completionAt("死亡", 2)).toBeNull();
  expect(completionAt("{升降:上", 5)).toBeNull();
});

test("the name replaces what was typed, and a brace that is there is not written twice", () => {
  expect(completed("死亡｛死", { start: 3, caret: 4, typed: "死" }, "死亡人数")).toEqual({ text: "死亡{死亡人数}", caret: 8 });
  expect(completed("死亡{死}人", { start: 3, caret: 4, typed: "死" }, "死亡人数")).toEqual({ text: "死亡{死亡人数}人", caret: 8 });
  expect(completed("{甲{乙}", { start: 1, caret: 2, typed: "甲" }, "死亡人数")).toEqual({ text: "{死亡人数}{乙}", caret: 6 });
});
