import { auditText } from "./audit-text";
import type { Claim, ClaimKind } from "./claim";

const audit = (text: string): readonly Claim[] => auditText(text, { locale: "zh-CN" }).claims;

function only(text: string, kind: ClaimKind): Claim {
  const found = audit(text).filter((claim) => claim.kind === kind);
  const [claim] = found;
  if (claim === undefined || found.length > 1) throw new Error(`${found.length} claims of ${kind}`);
  return claim;
}

/** The report with a claim's correction done. */
function corrected(text: string, { correction }: Claim): string {
  if (correction === null) throw new Error("no correction");
  return text.slice(0, correction.start) + correction.text + text.slice(correction.end);
}

test("a change and its rate: the claim of the command line's page", () => {
  const claim = only("发生火灾5起，同比减少9起，下降64.29%。", "growth");
  expect(claim).toMatchObject({ text: "同比减少9起，下降64.29%", verdict: "consistent", serious: false, printed: "-64.29%", expected: "-64.2857142857143%", inputs: ["5", "9"] });
});

test("possible only if an input was rounded: says what the figures give, and which ones", () => {
  const claim = only("直接经济损失15.9万元，同比减少101万元，下降86.38%。", "growth");
  expect(claim.verdict).toBe("within-rounding");
  expect(claim.explanation).toContain("86.40%");
  expect(claim.explanation).toContain("101");
});

test("a wrong digit is corrected in place, and the corrected report agrees", () => {
  const text = "财政收入17056万元，同比增收2113万元，增长41.14%。";
  const claim = only(text, "growth");
  expect(claim).toMatchObject({ verdict: "inconsistent", serious: false });
  const mended = corrected(text, claim);
  expect(mended).toBe("财政收入17056万元，同比增收2113万元，增长14.14%。");
  expect(only(mended, "growth").verdict).toBe("consistent");
});

test("a wrong direction is a serious error, and the word is what is corrected", () => {
  const text = "财政收入17056万元，上年同期14943万元，下降14.14%。";
  const claim = only(text, "growth");
  expect(claim).toMatchObject({ verdict: "inconsistent", serious: true });
  expect(corrected(text, claim)).toContain("增长14.14%");
});

test("lists with 分别 are paired in order, with names and without", () => {
  const named = audit("共发生事故46起，死亡8人。与去年同期相比，事故起数、死亡人数分别上升35%、60%。").filter((claim) => claim.kind === "growth");
  expect(named.map((claim) => claim.verdict)).toEqual(["consistent", "consistent"]);
  const unnamed = audit("发生事故644起，死亡2695人，同比减少26起、443人，分别下降3.9%和41.1%。").filter((claim) => claim.kind === "growth");
  expect(unnamed.map((claim) => claim.verdict)).toEqual(["consistent", "inconsistent"]);
});

test("a count has some whole number as its base", () => {
  expect(only("死亡8人，同比上升60%。", "growth").verdict).toBe("consistent");
  expect(only("死亡8人，同比上升55%。", "growth").verdict).toBe("inconsistent");
  expect(only("产值9800万元，同比增长38%。", "growth").verdict).toBe("unverifiable");
});

test("a base of nothing allows no rate", () => {
  expect(only("发生事故3起，同比增加3起，上升100%。", "growth").verdict).toBe("inconsistent");
});

test("parts and their rates hold the total's rate fast", () => {
  const text = (rate: string): string => `全国收入60189亿元，同比下降${rate}。分中央和地方看，中央收入24332亿元，同比下降5.7%；地方收入35857亿元，同比增长2.2%。`;
  expect(only(text("1.1%"), "part-rates").verdict).toBe("consistent");
  expect(only(text("2.1%"), "part-rates").verdict).toBe("inconsistent");
});

test("a part that stands beside two of a set keeps the set from being complete", () => {
  const text = "总收入67949万元。其中：地方收入51653万元；上划中央收入12133万元；上划省级收入4163万元。";
  expect(audit(text).filter((claim) => claim.verdict === "inconsistent")).toEqual([]);
});

test("a part larger than its whole", () => {
  expect(only("全年支出98.3亿元，其中教育支出201亿元。", "subset").verdict).toBe("inconsistent");
});

test.each([
  ["一季度死亡8人，占控制指标47人的17%，在控制进度范围内。", "consistent", false],
  ["一季度死亡14人，占控制指标47人的29.8%，在控制进度范围内。", "inconsistent", true],
  ["一季度死亡14人，占控制指标47人的29.8%，超控制进度。", "consistent", false],
])("a judgement against the schedule: %s", (text, verdict, serious) => expect(only(text, "control-judgement")).toMatchObject({ verdict, serious }));

test("a word of degree that the rate does not bear out", () => {
  expect(only("全旗呈现“两降一升”特点，即事故起数和经济损失下降，死亡人数略有上升。死亡4人，同比增加2人，上升100%。", "direction")).toMatchObject({ verdict: "wording", serious: false });
});

test("三降一升 after the figures themselves, where as many stand there as it counts", () => {
  const figures = "事故23起，同比减少7起，下降23.3%；死亡9人，同比减少3人，下降25.0%；受伤14人，同比增加2人，上升16.7%；损失236.5万元，同比增加41.2万元，上升21.1%。";
  expect(only(`${figures}四项指标"三降一升"。`, "trend")).toMatchObject({ verdict: "inconsistent", serious: true, expected: "2降2升" });
  expect(only(`${figures}四项指标"两降两升"。`, "trend")).toMatchObject({ verdict: "consistent" });
  expect(only(`${figures}主要指标"三降二升"。`, "trend")).toMatchObject({ verdict: "unverifiable" });
});

test("两降一升 against what is listed", () => {
  expect(only("呈现“两降一升”特点，即事故起数和经济损失下降，死亡人数上升。", "trend").verdict).toBe("consistent");
  expect(only("呈现“两降一升”特点，即事故起数下降，经济损失和死亡人数上升。", "trend")).toMatchObject({ verdict: "inconsistent", serious: true });
});

test("the same project and the same rate, said twice", () => {
  expect(audit("总投资1650万元的锦绣纺纱厂，已经开工。对投资1658万元的锦绣纺纱厂，加快建设。").map((claim) => [claim.kind, claim.verdict])).toEqual([
    ["repetition", "inconsistent"],
    ["repetition", "inconsistent"],
  ]);
  expect(audit("人口自然增长率控制在6%以内。目标：人口自然增长率控制在6‰以内。").map((claim) => claim.kind)).toEqual(["unit", "unit"]);
});

test("different indicators are not compared, and approximate numbers are left out", () => {
  expect(audit("人均实现现金收入1100元。农民人均纯收入达到2430元。排查隐患60多起，已整改58起。").filter((claim) => claim.verdict !== "unverifiable")).toEqual([]);
});

test("points and per cent", () => {
  expect(only("死亡人数同比下降了41.4个百分点。", "unit").verdict).toBe("inconsistent");
  expect(only("1-2月财政收入完成预算的16.18%，较均衡进度慢0.48%。", "unit")).toMatchObject({ verdict: "wording", correction: { text: "个百分点" } });
  expect(only("整改率由95.1%提高到98.8%，提高3.7个百分点。", "points").verdict).toBe("consistent");
});

test("full-width figures are read as others", () => {
  const claim = only("财政收入１１７２１０亿元，比上年增加１３３３５亿元，增长１２．８％。", "growth");
  expect(claim).toMatchObject({ verdict: "consistent", inputs: ["117210", "13335"] });
});

test("average growth by the years between", () => {
  const text = (average: string): string => `2007年，总产值达到24.66亿元，比2002年增长65.5%，年均增长${average}。`;
  expect(only(text("10.6%"), "average-growth").verdict).toBe("consistent");
  expect(only(text("13.1%"), "average-growth").verdict).toBe("inconsistent");
});

test("explanations come in the reader's language", () => {
  const [claim] = auditText("Revenue was £4.6m, compared with £4.0m in the same period last year, up 51%.", { locale: "en" }).claims;
  expect(claim).toMatchObject({ verdict: "inconsistent", explanation: "(4.6 − 4.0) ÷ 4.0 = 15%: it should be 15%; these figures cannot give 51%." });
});

test("offsets are those of the text given, and the share of numbers is counted", () => {
  const text = "\n（一）全市死亡8人，占控制指标47人的17%。另有3项工作。";
  const { claims, numbers, recognised } = auditText(text, { locale: "zh-CN" });
  for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  expect(numbers).toBe(4);
  expect(recognised).toBeGreaterThan(0);
});

test("a place that no order of the list allows is a serious error", () => {
  expect(only("甲镇完成12.5亿元，乙镇完成10.2亿元，丙镇完成11.8亿元，丙镇居第一位。", "rank")).toMatchObject({ verdict: "inconsistent", serious: true, expected: "2" });
  expect(only("甲镇完成12.5亿元，乙镇完成10.2亿元，丙镇完成11.8亿元，丙镇居第三位。", "rank")).toMatchObject({ verdict: "unverifiable", serious: false, expected: "2" });
});

test("a completion that is not printed is offered, and is no error", () => {
  expect(only("全年任务120亿元，实际完成90亿元。", "completion")).toMatchObject({ verdict: "unverifiable", printed: null, expected: "75%", inputs: ["90", "120"] });
});

test("a difference of two rates is one claim, whether it fell or narrowed", () => {
  expect(only("一般公共预算收入增长6.5%，增速比上年同期的8.2%回落1.7个百分点。", "points")).toMatchObject({ verdict: "consistent", inputs: ["6.5", "8.2"] });
  expect(only("投资下降6.8%，比上年同期下降8.2%收窄1.4个百分点。", "points")).toMatchObject({ verdict: "consistent", inputs: ["6.8", "8.2"] });
});

test("a difference whose other rate is not given cannot be checked", () => {
  expect(only("一般公共预算收入增长6.5%，增速比上年同期回落1.7个百分点。", "points").verdict).toBe("unverifiable");
});

test("a share that names its figure again finds it in the sentence before", () => {
  const before = "2012年一季度，全市共发生事故46起，死亡8人，受伤38人。事故起数同比上升35%。";
  expect(only(`${before}死亡人数占控制指标47人的19%，在控制进度范围内。`, "control-share")).toMatchObject({ verdict: "inconsistent", expected: "17.0212765957447%", inputs: ["8", "47"] });
  expect(only(`${before}死亡人数占控制指标47人的17%。`, "control-share").verdict).toBe("consistent");
  // Two figures of that name: neither is taken.
  expect(only(`${before}甲县，死亡3人。死亡人数占控制指标47人的19%。`, "control-share").verdict).toBe("unverifiable");
  expect(only("2011年，全市死亡8人。2012年死亡人数占控制指标47人的19%。", "control-share").verdict).toBe("unverifiable");
});

test("an average growth to a figure below zero, or beyond all numbers, is not worked out", () => {
  const text = (last: string): string => `2015年至2020年，全市利润由500亿元减少到${last}亿元，年均增长9.9%。`;
  for (const last of ["-800", "9".repeat(400)]) expect(audit(text(last)).filter(({ kind }) => kind === "average-growth").map(({ verdict }) => verdict)).toEqual(["unverifiable"]);
});

test("texts made to be slow end: each of these would take hours if the work grew with the square of their length, or faster", () => {
  const length = 20_000;
  const texts = ["其中税收12亿元；", "占总数的12.5%，", "甲镇3起（占5%），", "1,364 (55%) of ", "(((((", "由从比较与", "同比增长，", "average average ", "12:34:56、", "同比分别下降1%、", "占占占12%"].map((piece) => piece.repeat(length / piece.length));
  for (const text of texts) expect(auditText(text, { locale: "zh-CN" }).numbers).toBeGreaterThanOrEqual(0);
});

test("an English quantity is written with its currency in front, and a list with commas", () => {
  const [claim] = auditText("The forecast is £187.4m against a budget of £182.9m, an overspend of £5.4m.", { locale: "en" }).claims.filter(({ kind }) => kind === "change");
  expect(claim).toMatchObject({ printed: "£5.4m", expected: "£4.5m", correction: { text: "4.5" } });
  const vacancies = auditText("The number of vacancies was 738,000, down 57,000 (7.1%) from the quarter before.", { locale: "en" }).claims.find(({ kind }) => kind === "growth");
  expect(vacancies).toMatchObject({ verdict: "within-rounding", inputs: ["738000", "57000"] });
  expect(vacancies?.explanation).toContain("738000, 57000");
});
