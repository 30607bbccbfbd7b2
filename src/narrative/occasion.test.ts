import { textsOf } from "../../test/narrative/compose-table";
import { tableOf } from "../../test/fixtures/table-of";

test("figures of a holiday are said to be of it", () => {
  const table = tableOf("2025", [{ indicator: "旅游收入", unit: "万元", figures: { actual: 120, prior: 100 } }], { occasion: "国庆假期" });
  expect(textsOf([table])[0]).toMatch(/^2025年国庆假期，/);
  expect(textsOf([table], { locale: "en" })[0]).toMatch(/^During the National Day holiday of 2025, /);
});
