import { PackageWorkbook } from "../../src/package/package-workbook";
import { auditText } from "../../src/audit/audit-text";
import { layOutCheckList } from "../../src/audit/check-list";

const REPORT = "排查隐患200项，已整改180项，整改率95%。受伤60人，同比增加20人，增长50%。";

async function rowsOf(locale: "zh-CN" | "en"): Promise<readonly (readonly unknown[])[]> {
  const plan = layOutCheckList(auditText(REPORT, { locale }), locale);
  const workbook = PackageWorkbook.create([plan], "check.xlsx");
  return (await workbook.readGrid(plan.name)).values;
}

test("each claim is a row with its verdict, what was written and what it should be", async () => {
  const [title, coverage, headers, first, second] = await rowsOf("zh-CN");
  expect(title?.[0]).toBe("核对清单");
  expect(coverage?.[0]).toMatch(/^全文6个数字，参与核对\d个；未参与核对的不等于正确。$/);
  expect(headers).toEqual(["序号", "结论", "原文", "所写", "应为", "依据", "单元格"]);
  expect(first?.slice(0, 5)).toEqual(["1", "不一致", expect.stringContaining("95%"), "95%", "90%"]);
  expect(second?.[1]).toBe("一致");
});

test("the list speaks the language it is asked for", async () => {
  const rows = await rowsOf("en");
  expect(rows[2]?.[1]).toBe("Verdict");
  expect(rows[3]?.[1]).toBe("Inconsistent");
});
