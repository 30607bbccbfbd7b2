import { areaReference, markName, readOwnNames, sourceName } from "./own-names";

const area = { top: 2, left: 0, bottom: 24, right: 8 };

test("an area is named as Excel writes it, and read back, whatever its sheet is called", () => {
  expect(areaReference({ sheet: "一季度", area })).toBe("'一季度'!$A$3:$I$25");
  for (const sheet of ["一季度", "It's 1", "a!b"]) {
    const reference = areaReference({ sheet, area });
    expect(readOwnNames([{ name: sourceName(0), reference }]).sources).toEqual([{ sheet, area }]);
  }
});

test("programs leave out quotes that a name does not need", () => {
  expect(readOwnNames([{ name: sourceName(0), reference: "一季度!$B$2" }]).sources).toEqual([{ sheet: "一季度", area: { top: 1, left: 1, bottom: 1, right: 1 } }]);
});

test("a sheet of ours is known by its mark; a deleted source and names of the user are left out, the others stay in order", () => {
  const names = [
    { name: sourceName(10), reference: areaReference({ sheet: "丁", area }) },
    { name: sourceName(1), reference: areaReference({ sheet: "乙", area }) },
    { name: "Print_Area", reference: "甲!$A$1" },
    { name: markName("r0123"), reference: "汇总!$A$1" },
    { name: sourceName(0), reference: "#REF!" },
    { name: sourceName(2), reference: "#REF!$A$1" },
  ];
  expect(readOwnNames(names)).toEqual({ mark: "r0123", sources: [{ sheet: "乙", area }, { sheet: "丁", area }] });
});
