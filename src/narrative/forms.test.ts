import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_FORMS, approvedForms } from "../../test/narrative/approved-text";

/** The grammar of the genre, and the forms in test/narrative that show it: each with its table, and its sentences in both languages in approved/forms.txt. */
const GRAMMAR: Readonly<Record<string, readonly string[]>> = {
  "single …，同比增长…": ["a stated rate beside figures", "the rate alone", "value alone", "stated rate"],
  "triple: value, change, rate": ["value, change and rate"],
  "joined by 分别, split by sign, broken by a missing rate": ["rates that part", "a rate that is missing breaks the list"],
  "其中：parts": ["parts called by their office", "parts", "hierarchy", "a total that stands last"],
  "从…看：groupings": ["prices, and parts that are known", "units by the schedule"],
  "tables told apart": ["two tables with indicators of one name"],
  "a level against its target": ["levels held to targets"],
  占比: ["parts"],
  "completion with stretch and schedule": ["targets within the year", "targets at year's end", "stretch target"],
  "control target with judgement": ["ceilings within the year", "ceilings at year's end"],
  "what is left and the pace it allows": ["what is left of a ceiling"],
  "rectification with outstanding": ["hazards", "all rectified", "nothing found"],
  "持平, 基本持平": ["flat and nearly flat", "nearly flat in digits"],
  未发生: ["nothing happened"],
  "zero and negative bases in words": ["bases without a rate"],
  points: ["percentage points"],
  "scissors of two rates": ["scissors of income and spending", "growth that gains and loses speed", "falls that narrow and widen", "growth that turns", "rates of two months that the workbook states"],
  倍: ["growth in 倍", "how many times the base"],
  "N降N升 with its list": ["rates that part", "many go one way"],
  "ranking with ties": ["more rows than are named", "ranking with ties", "rank and its change"],
  "comparison with 全国/全省/全市": ["against the whole city", "against the country and the province", "percentage points"],
  contribution: ["contribution, pull and counted ranks"],
  "average growth": ["average growth of two years"],
  "year-to-date beside single month": ["a month within its year to date"],
  "period phrases": ["periods as sentences begin with them"],
  "unit scaling": ["万元 as 亿元"],
  "one number of decimals in a list": ["rates that part", "trailing zeros dropped"],
  "measure words": ["value alone", "all rectified", "rates that part"],
  "verbs by the kind of indicator": ["many go one way", "prices", "rates that part", "value, change and rate", "refunds", "percentage points"],
  原因: ["reasons"],
  "略有, 大幅": ["bands 略有 and 大幅"],
  "notable items first": ["over its ceiling first", "the farthest behind first", "in brief those behind", "in brief the largest contributions", "in brief the headline, then what is behind"],
  "tiny counts": ["tiny counts have no rate"],
};

test.each(Object.entries(GRAMMAR))("%s has its own table", (_, forms) => {
  expect(forms.filter((name) => !(name in ALL_FORMS))).toEqual([]);
});

/** `npx tsx test/narrative/approve.ts` writes the file anew; what changed in it is then read and judged. */
test("the sentences of all forms, in both languages, are the approved ones", () => {
  expect(approvedForms()).toBe(readFileSync(join(__dirname, "../../test/narrative/approved/forms.txt"), "utf8"));
});
