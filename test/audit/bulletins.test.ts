import { auditText } from "../../src/audit/audit-text";
import { CHINESE_BULLETINS } from "./chinese-bulletins";
import { AGENCY_REPORTS } from "./agency-reports";
import { BUREAU_REPORTS } from "./bureau-reports";
import { COUNCIL_REPORTS } from "./council-reports";
import { COUNTY_REPORTS } from "./county-reports";
import { DEPARTMENT_REPORTS } from "./department-reports";
import { ENGLISH_BULLETINS } from "./english-bulletins";

const alarms = (text: string): readonly string[] => auditText(text, { locale: "zh-CN" }).claims.flatMap(({ verdict, text: said, explanation }) => (verdict === "inconsistent" || verdict === "wording" ? [`${said}: ${explanation}`] : []));

describe.each([...CHINESE_BULLETINS, ...ENGLISH_BULLETINS, ...COUNTY_REPORTS, ...COUNCIL_REPORTS, ...DEPARTMENT_REPORTS, ...AGENCY_REPORTS, ...BUREAU_REPORTS])("$text", ({ text, blunders }) => {
  test("is left alone", () => expect(alarms(text)).toEqual([]));

  if (blunders.length > 0) {
    test.each(blunders)("with “%s” as “%s” it is not", (said, blunder) => {
      expect(text).toContain(said);
      expect(alarms(text.replace(said, blunder))).not.toEqual([]);
    });
  }
});
