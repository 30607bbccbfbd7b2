/**
 * Words of written reports that decide what a number beside them means. All patterns are anchored at the number: they are tried on the
 * few dozen characters before or behind it, and none can take more than linear time.
 */

/** A verb right before a number, with a word of degree; 新增 counts what is new, it compares nothing. */
const ZH_UP = "增长|增加|增产|增收|增支|偏多|偏高|多退|多收|多支|上升|上涨|提高|提升|加快|扩大|攀升|延长|增|(?<!提)升|涨";
const ZH_DOWN = "负增长|下降|减少|减产|偏少|偏低|下跌|降低|回落|减收|减支|少退|少收|少支|收窄|缩小|下滑|压减|缩减|缩短|降|减|跌";
export const ZH_DELTA = new RegExp(`(?<degree>略有|略|小幅|微幅|大幅度|大幅|明显|显著|成倍)?(?:(?<down>${ZH_DOWN})|(?<![新净])(?<up>${ZH_UP}))(?:幅度?|率)?(?:了|约|为|达|达到|近|超|逾|个)*[:：]?$`, "u");
/** 增加到, 降至: what follows is where it ended. */
export const ZH_TO = new RegExp(`(?:(?<down>${ZH_DOWN})|(?<up>${ZH_UP}))(?:了)?(?:到|至|为)(?:了)?(?:\\d{4}年的?)?[^#，]{0,8}$`, "u");
export const ZH_FROM = /(?:由|从)[^，；#]{0,24}$/u;
export const ZH_LAST_YEAR = /同比|(?:比|较|与|同)?(?:上年|去年|上一年|前一年)(?:同期|同月|同季)?/u;
export const ZH_PREVIOUS = /环比|(?:比|较|与)上(?:月|季度?|期|周|旬)/u;
export const ZH_OTHER_BASE = /(?:(?<!占)比(?![重例率值])|较|与)(?<base>[^，。；、#比较]{1,16}?)(?=相比|略|大幅|明显|增|减|下|上|提|回|降|升|收|扩|加|多|少|高|低|$)/u;
export const ZH_PRIOR_LEVEL = /(?:(?:上年|去年|上一年|前一年)(?:同期|同月|同季)?|(?:\d{4}年|常年|往年)(?:同期|同月|同季))(?:数|值)?[^，；#增减升降]{0,4}$/u;
/** 与2010年普查的498215人相比, 比2022年的17.8万吨增加: what stands in between is what is compared with. */
export const ZH_COMPARED = /(?:与|同|比|较)(?<base>[^，；#比与较]{1,24})的$/u;
export const ZH_COMPARED_AFTER = /^(?:相比|年均|(?:略有|大幅|小幅|略)?(?:增[长加产收]|减[少产收]|提高|提升|上升|上涨|下降|下跌|降低|回落))/u;
/** What came to be besides, where a change was told before it: 增长28%，五年净增0.9万吨. */
export const ZH_NET = /净增(?:加|长)?(?:了|约|近)?$/u;
export const ZH_OWN_BASE = /(?:比|较)(?:上年|去年|上一年)(?:同期|同月|同季)?的$/u;
export const ZH_AVERAGE = /(?:年均|平均|年平均|年复合)(?:增长|增速|递增|增幅|下降|增)(?:为|达|达到|约)?$/u;
export const ZH_CEILING = /(?:控制指标|控制数|控制目标|指标)(?:数|值|总数)?(?:为|是|的)?(?:(?:死亡|受伤|事故)(?:人数|起数)?)?$/u;
export const ZH_TARGET = /(?:预算|任务|目标|计划|指标)(?:数|值|任务|目标|总额|总?投资)?(?:为|是|的)?$/u;
export const ZH_CONTROL_SHARE = /占[^，]{0,20}(?:控制指标|控制数|控制目标)(?:数|值|总数)?#?的$/u;
export const ZH_COMPLETION = /(?:(?:占|为|达到?|完成(?:了)?)(?:[^，的]{0,16})(?:预算|任务|目标|计划|指标|预期)(?:数|值|任务|目标|额)?(?:[（(][^）)]{0,20}[）)])?#?的?|(?:预算)?(?:完成率|执行率|完成进度|执行进度|完成比例|预算执行进度|完成程度)(?:为|达|达到|是)?)$/u;
export const ZH_RECTIFICATION = /(?:整改|整治|治理|销号|办结)(?:完成)?率(?:为|达|达到|是)?$/u;
export const ZH_FOUND = /(?:应整改|需整改|交办|受理|接到|收到|排查|查出|发现|检查出|排查出|查找|摸排|梳理|查处)[^，整改]{0,24}$/u;
export const ZH_DONE = /(?<!应|需|待|拟|须|未|不)(?:整改(?:完成|完毕|到位|落实|销号)?(?:了)?(?:隐患|问题)?|办结(?:了)?)$/u;
export const ZH_OUTSTANDING = /(?:未整改|尚未整改|正在整改|剩余|未完成整改)[^，]{0,8}$/u;
/** 尚有75项未整改. */
export const ZH_LEFT = /(?:尚有|还有|仍有|余|剩|其余)$/u;
export const ZH_LEFT_AFTER = /^[^，]{0,4}(?:未|正在|待)(?:完成)?(?:整改|办结|销号|治理|到位)/u;
export const ZH_SHARE = /占(?!比[较比])(?<whole>[^占，]{0,24}?)(?:的)?(?:比重|比例|份额|比|占比|百分比)?(?:的)?(?:为|是|达|达到|约|约为|的)?$|(?:占比|比重|比例)(?:为|是|达|达到|约)?$/u;
export const ZH_SCHEDULE = /(?:序时|时间|均衡|计划)进度/u;
export const ZH_BENCHMARK = /(?:高于|低于|高出|快于|慢于|超过|好于)[^，]{0,16}(?:平均|全国|全省|全市|全区|水平|增速|增幅|预期|目标)?[^，]{0,10}$/u;
export const ZH_HIGHER = /(?:高于|高出|快于|超|超出|超过|领先|多于|高|快)[^，低慢]{0,24}$/u;
export const ZH_LOWER = /(?:低于|慢于|落后|滞后|差|低|慢|欠)[^，高快]{0,24}$/u;
export const ZH_MULTIPLE = /(?:是|为|达|相当于)[^，#]{0,16}的$/u;
/** 是上年1.6亿元的2倍: the base stands in between. */
export const ZH_MULTIPLE_OF = /(?:是|为|达|相当于)[^，#]{0,12}#的$/u;
/** Behind a number: it bounds what is counted, and is no figure of its own (300万元以上的项目, 死亡10人以上事故). */
export const ZH_BOUND = /^(?:以上|以下|及以上|及以下|以内)?的(?=[^\d比速幅增水])|^(?:以上|以下|及以上|及以下)(?!，|,|。|；|、|$)/u;

export const EN_UP = "grew|grown|growing|rose|risen|rising|increased|increasing|(?<!\\b(?:make|makes|made|making) )up|gained|climbed|climbing|expanded|jumped|surged|advanced|picked up|went up|added";
export const EN_DOWN = "fell|fallen|falling|declined|declining|decreased|decreasing|down|dropped|dropping|shrank|contracted|slid|slipped|lost|went down|reduced";
const EN_UP_NOUN = "growth|increases?|rises?|gains?|expansion|jump|uptick";
const EN_DOWN_NOUN = "falls?|decreases?|declines?|drops?|reductions?|contraction|loss";
const EN_DEGREE = "(?:(?<degree>slightly|marginally|sharply|significantly|strongly|modestly)\\s+)?";
export const EN_DELTA = new RegExp(`(?:\\b(?:(?<up>${EN_UP})|(?<down>${EN_DOWN}))\\s+${EN_DEGREE}(?:by\\s+)?|\\b(?:(?<upNoun>${EN_UP_NOUN})|(?<downNoun>${EN_DOWN_NOUN}))\\s+(?:of|was|by)\\s+)(?:an?\\s+)?(?:estimated\\s+|some\\s+)?$`, "iu");
export const EN_DELTA_AFTER = new RegExp(`^\\s*(?:year-on-year |annual |monthly |quarterly )?(?:(?<up>${EN_UP_NOUN}|higher|more\\b|faster)|(?<down>${EN_DOWN_NOUN}|lower|fewer|less\\b|slower))`, "iu");
export const EN_FROM = /\bfrom\s+(?:an?\s+)?$/iu;
/** (2023: £146 million), the previous year (576,262). */
export const EN_PRIOR_IN_BRACKET = /\(\s*(?:(?:19|20)\d{2}(?:[/–-]\d{2,4})?|(?:last|prior|previous) year)\s*:\s*$|(?:(?:last|prior|previous) (?:year|quarter|month)|a (?:year|month|quarter) (?:earlier|ago|before))\W{0,2}\(\s*$/iu;
/** 8% more than the 38 million of the year before. */
export const EN_THAN = /\bthan\s+(?:the\s+|last year['’]s\s+)?(?:[a-z’' -]{0,40}\bof\s+)?$/iu;
/** An underspend is measured from the budget. */
export const EN_BUDGET_GAP = /\b(?:(?<over>overspend|overspent)|(?<under>underspend|underspent))\s+(?:of|by)\s+$/iu;
export const EN_TO = /\b(?:to|at)\s+(?:an?\s+)?$/iu;
export const EN_PRIOR_LEVEL = /\b(?:compared (?:with|to)|against|versus|vs\.?|(?:up|down)(?: slightly| marginally| sharply| significantly)? from)\s+(?:the\s+|an?\s+)?$/iu;
export const EN_TARGET = /\b(?:target|budget|plan|ceiling|limit|quota|goal|standard)\s+(?:of|is|was|:)\s*$/iu;
export const EN_COMPLETION_AFTER = /^\s*of\s+(?:the\s+|its\s+|our\s+|their\s+|this year['’]s\s+)?(?:full-year\s+|annual\s+|yearly\s+)?(?:target|budget|plan|quota|goal)/iu;
export const EN_CONTROL_AFTER = /^\s*of\s+(?:the\s+|its\s+|our\s+)?(?:annual\s+)?(?:ceiling|limit|control target)/iu;
export const EN_SHARE_AFTER = /^\s*of\s+(?:the\s+|its\s+|all\s+|our\s+)?(?<whole>[a-z][a-z ]{2,40})/iu;
export const EN_AVERAGE = /\baverage\b[a-z ]{0,30}(?:growth|increase|rise)(?: rate)?\s*(?:of|by|was)?\s*$|\b(?:grew|grown|rose|risen|increased)\b[a-z ]{0,20}\baverage (?:annual )?(?:rate )?(?:of|by)\s*$|\bon average by\s*$|\bCAGR[a-z ]{0,10}$/iu;
/** Grade 7, table 3: a number that names. */
export const EN_NAMES = /\b(?:grades?|levels?|stages?|phases?|tiers?|bands?|class|types?|tables?|figures?|charts?|sections?|chapters?|pages?|articles?|notes?|annex|steps?|categor(?:y|ies)|age[ds]?|no\.?|covid-?)\s*$/iu;
export const EN_LAST_YEAR = /year[- ]on[- ]year|a year (?:ago|earlier|before)|the same (?:month|quarter|period|week) (?:last|a|of the previous) year|(?:than|from|over|with|on) (?:last|the previous) year|previous year|12 months|twelve months/iu;
export const EN_PREVIOUS = /month[- ]on[- ]month|quarter[- ]on[- ]quarter|on the (?:month|quarter)|the previous (?:month|quarter|three months)|last (?:month|quarter)/iu;

/** Parts that make up their whole, with nothing beside them; each item may be named in more than one way. */
export const COMPLETE_PARTS: readonly (readonly RegExp[])[] = [
  [/中央/u, /地方/u],
  [/税收/u, /非税/u],
  [/一般债/u, /专项债/u],
  [/职工医保|职工基本医/u, /居民医保|居民基本医/u],
  [/^(?!非).*食品(?!烟)/u, /非食品/u],
  [/消费品(?!零售)/u, /服务/u],
  [/商品零售/u, /餐饮/u],
  [/财产险/u, /人身险/u],
  [/境内/u, /境外/u],
  [/^(?!.*乡|.*农).*城镇/u, /农村|乡村/u],
  [/第一产业|一产/u, /第二产业|二产/u, /第三产业|三产/u],
  [/城市|市区/u, /农村|县域/u],
  [/男/u, /女/u],
  [/国内/u, /国外|境外|国际/u],
  [/出口/u, /进口/u],
  [/\bmen\b|\bmale/iu, /women\b|female/iu],
  [/\bexports?\b/iu, /\bimports?\b/iu],
  [/\burban\b/iu, /\brural\b/iu],
  [/\bboys\b/iu, /\bgirls\b/iu],
  [/\bfull-?\s?time\b/iu, /\bpart-?\s?time\b/iu],
];

/** A sentence that says what is wanted, not what is: its figures are targets. */
export const ZH_INTENT = /目标(?:任务)?(?:是|为)?[:：]|预期目标|(?:今年|全年|力争|计划|确保|要|将)[^，。]{0,20}(?:实现|完成|达到|增长)(?![了])|力争|拟安排/u;
