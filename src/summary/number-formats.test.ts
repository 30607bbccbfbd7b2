import { changeFormat, growthFormat, pointsFormat, quantityFormat, shareFormat } from "./number-formats";

describe("number formats", () => {
  it("part their sections at half a unit of the last digit", () => {
    expect(growthFormat(0, "持平", "")).toBe('[>=0.005]"▲"0%;[<=-0.005]"▼"0%;"持平"');
    expect(growthFormat(2, "持平", "*")).toBe('[>=0.00005]"▲"0.00%"*";[<=-0.00005]"▼"0.00%"*";"持平*"');
    expect(pointsFormat(1, "持平", "")).toBe('[>=0.05]+0.0;[<=-0.05]-0.0;"持平"');
    expect(pointsFormat(0, "0", "")).toBe('[>=0.5]+0;[<=-0.5]-0;"0"');
  });

  it("never name a colour by its number", () => {
    const formats = [quantityFormat(2), shareFormat(1, "†"), growthFormat(1, "持平", ""), pointsFormat(1, "持平", ""), changeFormat(1)];
    expect(formats.filter((format) => /\[Color|\[Red|\[Green/i.test(format))).toEqual([]);
  });

  it("show thousands for quantities, and the sign of a change", () => {
    expect([quantityFormat(0), quantityFormat(2), changeFormat(1)]).toEqual(["#,##0", "#,##0.00", "+#,##0.0;-#,##0.0;0"]);
  });
});
