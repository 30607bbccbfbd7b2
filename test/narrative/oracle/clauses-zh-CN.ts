import type { Clause } from "./clause";

const N = String.raw`(?<n>-?\d+(?:\.\d+)?)`;
const U = "(?<u>[万亿]?[元起人]|%|)";
const R = String.raw`(?<r>-?\d+(?:\.\d+)?)%`;
/** Growth from so much on may be told as how many times. */
const GROWTH = String.raw`(?:(?<r>-?\d+(?:\.\d+)?)%|(?<t>-?\d+(?:\.\d+)?)倍)`;
const W = "(?<w>增加|减少|增收|减收|多退|少退|提高|降低|回落)";
const VERB = "(?<g>增长|下降|上升|上涨|提高|回落)";
const G = `(?<band>略有|大幅)?${VERB}`;
const WHEN = "(?:(?<when>同比)|较(?<before>上月|上季度|上年|上期))";
const POINTS = `${N}个百分点`;
const OF_LEVEL = "(?<u>个百分点|元)";
const BASE = "(?<when>上年同期|上月|上季度|上年|上期)";

/** The clauses of Chinese sentences, by what they say; those of one figure first. A longer wording stands before one that begins like it. */
export const CHINESE_CLAUSES: readonly Clause[] = [
  [["change", "growth"], `，?${WHEN}${W}${N}${U}，${G}${GROWTH}`],
  [["points"], `，?${WHEN}${W}${POINTS}`],
  [["growth"], `，?${WHEN}${G}${GROWTH}`],
  [["change"], `，?${WHEN}${W}${N}${U}`],
  [["narrowed"], `，(?<when>同比)减亏${N}${U}`],
  [["widened"], `，(?<when>同比)增亏${N}${U}`],
  [["nearlyFlat"], `，?与${BASE}基本持平`],
  [["flat"], `，?与${BASE}持平`],
  [["zeroBase", "change"], `，?${BASE}无，${W}${N}${U}`],
  [["base", "turnedUp"], `，?${BASE}为${N}${U}，由负转正`],
  [["base", "turnedDown"], `，?${BASE}为${N}${U}，由正转负`],
  [["base"], `，?${BASE}为${N}${U}(?=，负值)`],
  [["narrowed"], `，负值收窄${N}${U}`],
  [["widened"], `，负值扩大${N}${U}`],
  [["base", "turnedValue", "turnedUp"], `，?由(?<when>上年同期)(?<way>亏损)${N}${U}转为盈利(?<n2>-?[\\d.]+)(?<u2>[万亿]?元)`],
  [["base", "turnedValue", "turnedDown"], `，?由(?<when>上年同期)(?<way>盈利)${N}${U}转为亏损(?<n2>-?[\\d.]+)(?<u2>[万亿]?元)`],
  [["reasonMissing"], "，【原因待填】"],
  [["completion"], `，(?:占年任务|占全年目标|完成年度预算|占年计划)的${R}`],
  [["stretch"], `，占力争目标的${R}`],
  [["exceeded"], "，已超额完成"],
  [["met"], "，已完成"],
  [["notMet"], "，未完成"],
  [["ahead"], `，快于{schedule}${POINTS}`],
  [["behind"], `，慢于{schedule}${POINTS}`],
  [["nearlyOnSchedule"], "，与{schedule}基本持平"],
  [["onSchedule"], "，与{schedule}持平"],
  [["aboveTarget"], `，高于全年任务${N}${OF_LEVEL}`],
  [["belowTarget"], `，低于全年任务${N}${OF_LEVEL}`],
  [["nearlyAtTarget"], "，与全年任务基本持平"],
  [["atTarget"], "，与全年任务持平"],
  [["aboveCeiling"], `，高于控制目标${N}${OF_LEVEL}`],
  [["belowCeiling"], `，低于控制目标${N}${OF_LEVEL}`],
  [["nearlyAtCeiling"], "，与控制目标基本持平"],
  [["atCeiling"], "，与控制目标持平"],
  [["ceiling", "control"], `，?占全年控制指标${N}${U}的${R}`],
  [["withinControl"], "，在控制进度范围内"],
  [["overControl"], `，超控制进度${POINTS}`],
  [["withinCeiling"], "，在控制指标以内"],
  [["overCeiling"], "，超过控制指标"],
  [["remaining"], `，控制指标余量${N}${U}`],
  [["pace"], `，月均可用${N}${U}`],
  [["nothingLeft"], "，控制指标已无余量"],
  [["done"], `，已整改${N}${U}`],
  [["rectified"], `，整改率${R}`],
  [["outstanding"], `，尚有${N}${U}未完成整改`],
  [["allDone"], "，已全部整改"],
  [["rank"], "，居第(?<place>\\d+)位"],
  [["share"], `，占总[数额]的${R}`],
  [["contribution"], `，对合计变动的贡献率为${R}`],
  [["pullUp"], `，拉动合计上升${POINTS}`],
  [["pullDown"], `，下拉合计${POINTS}`],
  [["aboveBoth"], "，分别高于全省平均{list}全国平均(?<n>[\\d.]+){list}(?<n2>[\\d.]+)个百分点"],
  [["belowBoth"], "，分别低于全省平均{list}全国平均(?<n>[\\d.]+){list}(?<n2>[\\d.]+)个百分点"],
  [["aboveSecond"], `，高于全国平均${POINTS}`],
  [["belowSecond"], `，低于全国平均${POINTS}`],
  [["nearlyEvenSecond"], "，与全国平均基本持平"],
  [["evenSecond"], "，与全国平均持平"],
  [["above"], `，高于全省平均${POINTS}`],
  [["below"], `，低于全省平均${POINTS}`],
  [["nearlyEven"], "，与全省平均基本持平"],
  [["even"], "，与全省平均持平"],
  [["faster"], `，增速较上季度加快${POINTS}`],
  [["slower"], `，增速较上季度回落${POINTS}`],
  [["sameSpeed"], "，(?<speed>增速|降幅|涨幅|升幅)与上季度(?:基本)?持平"],
  [["fallNarrowed"], `，降幅较上季度收窄${POINTS}`],
  [["fallWidened"], `，降幅较上季度扩大${POINTS}`],
  [["riseWidened"], `，[涨升]幅较上季度扩大${POINTS}`],
  [["riseNarrowed"], `，(?:涨幅较上季度回落|升幅较上季度收窄)${POINTS}`],
  [["average"], `，(?<years>[两二三])年平均${VERB}${R}`],
  [["averageFlat"], "，(?<years>[两二三])年平均基本持平"],
  [["multiple"], "，是(?<when>上年同期)的(?<t>-?\\d+(?:\\.\\d+)?)倍"],
  [["afterNone"], `，由上季度持平转为${VERB}`],
  [["afterFall"], `，由上季度(?:下降|回落)${R}转为${VERB}`],
  [["afterRise"], `，由上季度(?:增长|上升|上涨|提高)${R}转为${VERB}`],
];

/** What is said with a name; {label} is one of the row's. */
export const CHINESE_NAMED: readonly Clause[] = [
  [["found"], `排查{label}${N}${U}`],
  [["nothingFound"], "排查未发现{label}"],
  [["noFigure"], "{label}数据暂缺"],
  [["base", "turnedValue", "turnedUp"], `{label}由(?<when>上年同期)(?<way>亏损)${N}${U}转为盈利(?<n2>-?[\\d.]+)(?<u2>[万亿]?元)`],
  [["base", "turnedValue", "turnedDown"], `{label}由(?<when>上年同期)(?<way>盈利)${N}${U}转为亏损(?<n2>-?[\\d.]+)(?<u2>[万亿]?元)`],
  [["loss"], `{label}亏损${N}${U}`],
  [["none"], "{label}为零|{none}"],
  [["value"], `(?:完成|实现)?{label}(?:完成|共)? ?${N}${U}`],
  [["noPrior"], "{label}暂无上年同期数据"],
  [["ceiling", "control"], `{label}占全年控制指标${N}${U}的${R}`],
  [["growth"], `{label}(?<when>同比)?${G}${GROWTH}`],
  [["nearlyFlat"], "{label}(?<when>)基本持平"],
  [["flat"], "{label}(?<when>)持平"],
  [["change"], `{label}(?<when>)${W}${N}${U}`],
  [[], "{label}(?=同比|与上年同期|上年同期)"],
];
