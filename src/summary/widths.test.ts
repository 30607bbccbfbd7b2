import { brokenHeader, columnWidth, fillPage, lineCount, textWidth } from "./widths";

describe("the width of a text", () => {
  it.each([
    ["abc", 3],
    ["指标", 4],
    ["（百分点）", 10],
    ["２０１２", 8],
    ["▲35.3%", 7],
    ["—", 2],
    ["1—2月", 6],
    ["𠮷", 2],
  ])("%s takes %d", (text, width) => expect(textWidth(text)).toBe(width));
});

describe("columns", () => {
  it("hold their widest number whole, and break long labels and headers", () => {
    expect(columnWidth({ header: "本期", widest: textWidth("123,456,789.12"), holds: "numbers" })).toBeGreaterThanOrEqual(16);
    expect(columnWidth({ header: "指标", widest: textWidth("很".repeat(60)), holds: "labels" })).toBeLessThan(45);
    expect(columnWidth({ header: "与上年同期相比的增减变动幅度", widest: 1, holds: "numbers" })).toBeLessThan(20);
  });

  it("are narrower in a crowded table, but never for a number", () => {
    expect(columnWidth({ header: "与序时进度差", widest: 4, holds: "numbers" }, true)).toBeLessThan(columnWidth({ header: "与序时进度差", widest: 4, holds: "numbers" }));
    expect(columnWidth({ header: "判断", widest: textWidth("在控制进度范围内"), holds: "words" }, true)).toBeLessThan(columnWidth({ header: "判断", widest: textWidth("在控制进度范围内"), holds: "words" }));
    expect(columnWidth({ header: "本期", widest: 14, holds: "numbers" }, true)).toBe(columnWidth({ header: "本期", widest: 14, holds: "numbers" }));
  });

  it("break a long header before its bracket", () => {
    expect(brokenHeader("与序时进度差（百分点）")).toBe("与序时进度差\n（百分点）");
    expect(brokenHeader("占比（%）")).toBe("占比（%）");
  });

  it("fill a page in proportion, and stay as they are where they do already", () => {
    expect(fillPage([10, 30], 80)).toEqual([20, 60]);
    expect(fillPage([50, 60], 80)).toEqual([50, 60]);
  });
});

describe("lines", () => {
  it("count what does not fit, and the text's own breaks", () => {
    expect(lineCount("短", 10)).toBe(1);
    expect(lineCount("字".repeat(30), 21)).toBe(4);
    expect(lineCount("甲\n乙", 21)).toBe(2);
  });
});
