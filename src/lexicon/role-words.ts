import type { Role } from "./roles";

/** Where in a header a word must stand to count: `whole` headers only, or at its `end` with the indicator's name before it. */
type Place = "whole" | "end";

/** Words of headers that tell a role. They are patterns without blanks, in lower case and half width. */
export interface RoleWords {
  readonly role: Role;
  readonly place: Place;
  readonly words: readonly string[];
}

/** What a figure is compared with in a rate or change: the same period of last year, or the period before. */
export type Comparison = "prior" | "previous" | "year-start";

/** "(较|比)上年同期", "同比": they begin the name of a rate or of a change. */
export const COMPARISON_WORDS: readonly { readonly comparison: Comparison; readonly words: readonly string[] }[] = [
  {
    comparison: "prior",
    words: ["同比", "同期比", "(?:比|较|与|按)?(?:上年|去年|上年度)(?:同期|同月|同季)?(?:相)?(?:比|增长|增减|±)", "(?:比|较|与)(?:上年|去年)(?:同期|同月|同季)?(?:相比)?", "(?:比|较)同期", "y/y", "y[- ]?on[- ]?y", "yoy", "year[- ]?on[- ]?year", "year[- ]over[- ]year"],
  },
  {
    comparison: "previous",
    words: ["环比", "(?:比|较|与)上(?:月|季|季度|期|旬|周)(?:末)?(?:相比)?", "(?:与|和|较|比)第.{1,6}相比", "m/m", "q/q", "[mq][- ]?on[- ]?[mq]", "mom", "qoq", "month[- ]on[- ]month", "quarter[- ]on[- ]quarter"],
  },
  { comparison: "year-start", words: ["(?:比|较)(?:上)?年(?:初|末|底)(?:相比)?"] },
];

/** After a word of comparison, or alone: what tells a change in quantity from a rate. The first that fits counts. */
export const CHANGE_WORDS: readonly { readonly role: Role | "undecided"; readonly words: readonly string[] }[] = [
  {
    role: "stated-rate",
    words: [
      "(?:实际|名义|可比)?(?:增长|增减|增|升降|上升|下降|变动|变化|涨跌|涨|降)(?:率|幅度?|速度?|百分比|比例)(?:%|\\(%\\))?",
      "(?:实际|名义|可比)?(?:增长|增减|增|升降|上升|下降|变动|变化|±|\\+-|\\+/-|涨跌|增加)(?:率)?(?:%|\\(%\\)|‰|百分比)",
      "%|\\(%\\)|‰|百分比",
      "\\((?:±|\\+-|\\+/-|增减)%\\)",
      "(?:实际|名义|可比)?增长",
      "(?:实际|名义)?增速(?:%|\\(%\\))?",
      "增幅|降幅|涨幅|涨跌幅|升幅|变幅|增降幅|增减幅|升降幅",
      "(?:percentage|percent|pct|%)(?:change|growth|increase|decrease|chg|diff(?:erence)?)?",
      "(?:change|growth|increase|chg)?%|(?:real|nominal)?growth(?:rate)?(?:%|\\(%\\))?|rateofgrowth|changerate|changein%|change%|change\\(%\\)",
    ],
  },
  {
    role: "stated-change",
    words: [
      "(?!增加值)(?:增长|增减|增加|增|减|升降|变动|变化|减少)(?:额|量|数|值|数量|绝对额|绝对数|绝对值|金额|情况\\(绝对数\\))",
      "(?:增减|升降|变动|变化|增加|提高|提升)(?:\\(|（)?(?:个)?百分点(?:\\)|）)?",
      "增收额?|减收额?|增支|净增额?",
      "(?:absolute|numeric(?:al)?|net|[$£€¥])?(?:change|increase|decrease|difference)",
    ],
  },
  { role: "undecided", words: ["增减(?:情况|变化)?", "增加|减少", "涨跌(?:情况)?|升降(?:情况)?", "(?:上升|下降)", "变动(?:情况)?", "变化(?:情况)?", "±|\\+-|\\+/-", "增\\(减\\)|增、减|增/减", ""] },
];

export const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: "other",
    place: "end",
    words: ["序时进度", "均衡进度", "时间进度", "(?:与|较|比|距)序时进度(?:差|差距|相比|差值|±|快慢)?", "距序时进度", "(?:未|尚未|剩余)(?:整改|完成|销号|治理)(?:数|量|项数)?", "(?:(?:actual|budget|forecast|in-?year|year-?end|ytd|projected)\\s?)?(?:over|under|\\(?over\\)?\\/?\\(?under\\)?)?(?:variance|var|variance%|var%)", "(?:profiled|phased|planned|ytd|year-?to-?date|cumulative)(?:budget|plan|profile|spend)(?:to-?date|ytd)?|(?:budget|plan|profile)(?:\\(ytd\\)|ytd|to-?date)", "(?:forecast|projected|estimated|predicted|expected)(?:outturn|spend(?:ing)?|expenditure|year-?end|full-?year|position|out-?turn)(?:position|outturn)?", "(?:over|under)(?:\\/(?:under|over))?(?:-|\\()?spends?\\)?", "(?:位次|排名|名次)(?:变化|升降|变动)", "(?:与|较|比|距).{1,8}(?:差距|相差|之差)", "截?至?(?:上年|去年)年?[底末]累计(?:完成|支付|到位)?(?:投资|资金)?", "rank ?change|change ?in ?rank"],
  },
  {
    role: "other",
    place: "whole",
    words: ["(?:预算|决算|执行|完成)?数?(?:为|占|是)(?:上年|去年)(?:同期)?(?:决算|执行|预算|完成|实际)?数?的?(?:%|\\(%\\)|百分比|比例)", "序号", "编号", "差额|差值|差距|缺口|(?:预算)?(?:调整|变动)(?:数|额)", "改善(?:幅度|率|率?%|幅度%)", "权重", "weight", "分值", "得分", "排序号"],
  },
  {
    role: "stated-rank",
    place: "end",
    words: ["(?:(?:我|本)[省市县区州旗镇乡局]?)?(?:居|在)?(?:全国|全省|全市|全州|全县|全区|增速|总量|位次|增幅|完成率)?(?:排名|排位|位次|名次|位居)", "排序", "rank(?:ing)?"],
  },
  {
    role: "stated-share",
    place: "end",
    words: [
      "(?:完成|占|为)(?:全年|年度|年初|年|本年|调整)?(?:预算|任务|计划|目标|指标|控制指标|控制数|责任目标|总额|总量|总数|合计|全市|全省|全县|全国|比重)(?:数|额|总数)?(?:的)?(?:%|\\(%\\)|百分比|比例|比重|比率|比)?",
      "(?:预算|任务|计划|目标|指标|年度|全年)?(?:完成|执行|达标|落实|收缴|整改|治理|到位|入库|支出|支付|拨付|使用)(?:率|进度|比例|百分比)(?:%|\\(%\\))?",
      "(?:预算|任务|计划|目标|指标|年度|全年)?(?:完成|执行|达标|落实|收缴|整改|治理|到位|入库)(?:%|\\(%\\))",
      "%(?:spent|achieved|executed|completed?|used|done|utili[sz]ed|complete)",
      "所?占(?:比重|比例|份额)|占比|份额",
      "占(?:全年|年度|年)?控制(?:指标|数|目标|线)(?:的)?(?:%|\\(%\\)|百分比|比例|比重)?|占指标(?:%|比例)?",
      "完成(?:预算|任务|计划|目标)(?:%|\\(%\\)|比例|百分比|进度)",
      "占.{1,8}(?:%|比重|比例|百分比)",
      "(?:按期|已)?整改率",
      "累计进度(?:%|\\(%\\))?",
      "%of(?:(?:annual|fullyear|full-year)?(?:budget|target|plan|estimate|forecast)|total|gdp|full-?year.*)",
      "(?:share|proportion|completion|completionrate|achievement|execution(?:rate)?)(?:of.*)?",
    ],
  },
  { role: "stated-share", place: "whole", words: ["比重|比例", "进度(?:%|\\(%\\))?"] },
  {
    role: "stretch",
    place: "end",
    words: ["力争(?:目标|任务|数|完成)?", "奋斗(?:目标|数)", "挑战目标", "争取(?:目标|数)", "stretch(?:target|goal)?"],
  },
  {
    role: "ceiling",
    place: "end",
    words: ["控制(?:指标|目标|数|线|值|上限|总量|额)", "(?:不超过|上限)", "ceiling|controltarget|upperlimit"],
  },
  {
    role: "target",
    place: "whole",
    words: [
      "(?:年初|年度|全年|年|本年|当年|调整后?|全年调整|变动|期初|考核)?(?:预算|计划|任务|目标|责任目标|指标)(?:数|额|值|总数|任务|目标|指标)?",
      "(?:下达|分解|考核|责任|既定|保底|基本|确保)(?:任务|目标|指标|计划)(?:数|额|值)?",
      "(?:任务|目标)(?:数|额|值)?|应完成(?:数|额)?|计划完成(?:数|额)?",
      "(?:annual|fullyear|full-year|revised|approved|original|adopted|current|amended)?(?:target|budget|plan|planned|goal|quota|forecast|estimate)(?:d|ed)?(?:amount|figure)?(?:%|\\(%\\))?",
    ],
  },
  { role: "target", place: "end", words: ["(?:预算|计划|任务|目标)(?:数|额|值)", "(?:年度|全年|(?<!青)年|责任|考核)(?:目标|任务|计划)(?:数)?", "任务|目标", "target", "(?:annual|full-?year|revised|approved|original|adopted|amended)?budget"] },
  {
    role: "found",
    place: "end",
    words: ["(?:共)?(?:排查|检查|查出|发现|摸排|查处|自查)(?:出|发现)?(?:隐患|问题)?(?:数|量|总数|项数|条数|起数|\\(项\\)|\\(条\\))?", "应整改(?:数)?", "(?:found|identified|detected)"],
  },
  {
    role: "done",
    place: "end",
    words: ["(?:已|按期|完成|已完成)?(?<![未应])(?:整改|治理|销号)(?:完成|到位|完毕)?(?:隐患|问题)?(?:数|量|总数|项数|条数)?", "(?:rectified|resolved|fixed|closed)"],
  },
  {
    role: "benchmark",
    place: "whole",
    words: ["(?:全国|全省|全市|全区|全州|全县)(?:±|增长|增减)(?:%|\\(%\\))?", "(?:全国|全省|全市|全区|全州|全县)(?:平均|均值|平均水平|平均数|增速|水平|增幅)?", "(?:national|provincial|regional|state)?(?:average|benchmark)", "national"],
  },
  { role: "reason", place: "end", words: ["(?:增减|变动|变化|原因|主要|未完成|未整改|未达标|滞后|偏差|差异|下降|上升|增长)*原因(?:说明|分析)?", "情况分析", "reasons?", "explanation"] },
  { role: "note", place: "end", words: ["备注|附注|说明|注释|备考", "remarks?|notes?|comments?|footnotes?"] },
  {
    role: "actual",
    place: "whole",
    words: [
      "(?:实际|实绩|执行|完成|发生|实现|实际完成|执行情况|完成情况|收支)(?:数|额|值|情况|量|完成|执行|绝对量|绝对额)?",
      "(?:决算|实际|报告期|期末)(?:数|额|值)?",
      "总量(?:指标|数据)|绝对(?:量|数)指标|aggregatedata",
      "(?:我|本)[省市县区州旗镇乡局院校]",
      "(?:实际)?(?:到位|入库|收缴|支付|拨付|征收|缴库)(?:数|额|资金)?|(?:期末|月末|季末|年末)?余额|绝对(?:量|额|数|值)|总量|数值|金额|数量|数额|数|值|合计数|总额|总值",
      "(?:actual|spent|spend)(?:s|todate)?|achieved|executed|realised|delivered|results?|value|amount|figure|figures|obs_?value|number|outturn|count|level|data|actuals?|quantity",
    ],
  },
  { role: "actual", place: "end", words: ["实际(?:完成|执行|发生)(?:数|额|值|量)?", "(?:完成|执行|决算|实际)(?:数|额|值|量)", "完成情况", "(?<!未)完成", "actuals?"] },
];

/** Of the headers of shares those that are of a whole (占GDP比重), not of a task (占预算%). */
export const SHARE_OF_WHOLE = /^(?!.*(?:预算|任务|计划|目标|指标|控制|budget|target|plan\b|estimate|forecast|full-?year)).*(?:占|比重|份额|share|proportion|%\s?of)/i;

const COUNTED_NOUN = "(?:总)?(?:投资|资金|产值|收入|支出|面积|人数|户数|产量|金额|税收|里程|任务量|工作量|造林|贷款|数量|总量|额|量|数)(?:额|数|量)?";

/** Words before a noun that tell the role of the figure that the noun names: 年度计划投资, 完成投资. */
export const LEADING_ROLE_WORDS: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  { role: "target", pattern: new RegExp(`^(?:年度|全年|本年|当年)?(?:计划|目标|任务)(?:完成)?(?=${COUNTED_NOUN}$)`) },
  { role: "actual", pattern: new RegExp(`^(?:已|实际)?完成(?=${COUNTED_NOUN}$)`) },
];

/** What is found and put right, named by the words of the role itself: 排查隐患, 发现问题. */
export const FOUND_NOUN = /隐患|问题|风险点?|线索/;

/** Words that stand for time relative to the table's own. The longest is tried first. */
export interface TimeWords {
  readonly relation: "current" | Comparison | null;
  readonly scope: "single" | "cumulative" | "year" | null;
  readonly words: readonly string[];
}

export const TIME_WORDS: readonly TimeWords[] = [
  { relation: "prior", scope: "cumulative", words: ["(?:上年|去年|上年度)(?:同期)?累计(?:数|值|完成|入库)?", "同期累计", "(?:last|prior|previous)(?:year)?(?:to-?date|ytd)", "ytd(?:last|prior|previous)year"] },
  { relation: "year-start", scope: null, words: ["(?:上年|去年|上年度)(?:年)?(?:末|底)(?:数|余额|值)?", "年初(?:数|余额)", "(?:endof(?:last|prior|previous)year|yearstart|opening(?:balance)?)"] },
  { relation: "current", scope: null, words: ["(?:本|当)?(?:期|年|月|季)末(?:数|值)?", "closing(?:balance)?"] },
  { relation: "prior", scope: "single", words: ["(?:上年|去年)(?:本|当|同)(?:月|季)度?", "同月数?"] },
  {
    relation: "prior",
    scope: null,
    words: ["(?:上年|去年|上一年|上年度)同期(?:数|值|完成数?|实际|额)?", "同期(?:数|值|完成数?|完成|实际|额)?", "same(?:period|month|quarter)(?:of)?(?:the)?(?:last|previous|prior)year", "(?:a)?yearago", "yearearlier", "基期(?:数)?"],
  },
  { relation: "prior", scope: "year", words: ["(?:上|去|前)(?:一|个)?学年(?:度)?", "(?:上年|去年|上年度|上一年)(?:全年)?(?:数|实际|完成数?|实绩|决算数?|执行数)?", "(?:prior|previous|last)year(?:'s)?"] },
  { relation: "previous", scope: "single", words: ["上(?:个)?(?:月|季度?|期|旬|周)(?:数|值|实际|完成数?)?", "(?:previous|prior|last)(?:month|quarter|period|week)"] },
  { relation: "current", scope: "cumulative", words: ["1月?[-—–至到~～](?:本|当)月", "(?:自)?(?:本年|年初|今年|全年|1月|一月)(?:以来|至今|起)?累计", "(?:自)?年初(?:至今|以来)(?:累计)?", "(?:1月?[-—–至到~～])?(?:本|当)月(?:止|末|底)?(?:止)?累计", "累计", "year[- ]?to[- ]?date", "ytd", "cumulative"] },
  { relation: "current", scope: "single", words: ["(?:本|当)(?:月|季度?|旬|周|日)(?:数|值|发生(?:数|额)?|实际)?", "(?:this|current)(?:month|quarter|week)", "in-?month", "month|quarter"] },
  { relation: "current", scope: null, words: ["(?:本|当)期(?:数|值|发生(?:数|额)?|实际|累计)?", "报告期(?:数)?", "现(?:期|状)(?:数|值)?", "(?:this|current)(?:period)?"] },
  { relation: "current", scope: "year", words: ["全年|年度|当年|年初|年(?=控制|目标|任务|计划|预算)", "annual|full-?year"] },
  { relation: "current", scope: null, words: ["(?:本|今|当)学年(?:度)?", "本年(?:度)?(?:数|实际)?|今年(?:以来)?", "this ?year|latest"] },
];

/**
 * Qualifiers at the end of a series' name: they tell the kind of period or rate and are no part of the name. `:` and `_` before
 * them are dropped too.
 */
export const SERIES_QUALIFIERS: readonly { readonly role: Role | null; readonly scope: "single" | "cumulative" | null; readonly words: readonly string[] }[] = [
  { role: "stated-rate", scope: "cumulative", words: ["累计(?:值)?同比(?:实际|名义)?(?:增速|增长率?|增减)?", "累计(?:值)?(?:增速|增长率?)"] },
  { role: "stated-rate", scope: "single", words: ["(?:当月|当季|当期|本月|本季|当年)(?:值)?同比(?:实际|名义)?(?:增速|增长率?|增减)?", "(?:当月|当季|当期)(?:增速|增长率?)"] },
  { role: "stated-rate", scope: null, words: ["同比(?:实际|名义)?(?:增速|增长率?|增减)?", "(?:实际|名义)?同比"] },
  { role: null, scope: "cumulative", words: ["累计(?:值|额|数)?", "本年累计"] },
  { role: null, scope: "single", words: ["(?:当月|当季|当期|本月|本期|本季|单月|单季)(?:值|额|数)?"] },
];

/** Qualifiers of rates against the period before: a rate, but of another kind, so that the word stays in the name. */
export const KEPT_RATE_QUALIFIER = /(?:环比|m\/m|q\/q)(?:实际|名义)?(?:增速|增长率?|增减)?$/i;

/** Rows among periods that sum up the last of them: the year so far, or as many months as are named. */
export const YEAR_SO_FAR = /^(?:year[- ]to[- ]date|ytd|cumulative|本年累计|年初至今|年初累计|累计)(?:\s*total)?$/i;
export const LAST_MONTHS = /^(?:(?:latest|last|past|most recent|rolling)\s+(?:(\d{1,2}|three|six|twelve)[- ]months?|(quarter)|(year))|(?:最近|近|过去)(\d{1,2}|三|六|十二)个月)(?:\s*(?:total|合计))?$/i;

/** A row below a figure that gives its growth over the year. */
export const RATE_ON_YEAR = /^(?:percentage|per ?cent|%)\s?(?:change|growth)\s.*(?:year (?:earlier|ago|before)|previous year|last year|on year)|^(?:同比|比上年同期|较上年同期)(?:增长|增速|增减|±)?(?:率)?(?:[(（]?%[)）]?)?$/i;

/** Growth with the change of prices taken out. */
export const REAL_GROWTH = /实际(?:增长|增速|同比|增幅)|\breal\b/i;

/** A place among others by growth, and not by amount. */
export const RANK_OF_GROWTH = /(?:增速|增幅|增长)[^/]{0,4}(?:排名|排位|位次|名次)|growth rank/i;

/**
 * "% change on year", "Change on the previous quarter", "Growth over the same month a year earlier (%)": a comparison that comes after the
 * change. Groups: what stands before, the sign of a rate, the word for change, what is compared with.
 */
export const COMPARED_AFTER =
  /^(.*?)\s*((?:annual\s)?(?:%|percent(?:age)?|per\s?cent)\s)?\s*\b(change|growth|increase|difference)\s+(?:on|over|from|since|versus|vs\.?|compared (?:with|to))\s+((?:the\s+)?(?:previous|prior|last|same|preceding|a)?\s?(?:month|quarter|year|period|week)(?:\s+(?:(?:a|one)\s+)?(?:year\s+)?(?:ago|earlier|before)|\s+of\s+(?:the\s+)?(?:last|previous)\s+year|\s+last\s+year)?)\s*(\(%\)|%)?$/i;
