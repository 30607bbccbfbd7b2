/** What a column of labels holds, told by its header. Patterns are whole headers without blanks, in lower case and half width. */
export const LABEL_KINDS = ["indicator", "group", "entity", "period", "unit", "number", "code", "note", "reason"] as const;

export type LabelKind = (typeof LABEL_KINDS)[number];

export const LABEL_HEADERS: readonly { readonly kind: LabelKind; readonly words: readonly string[] }[] = [
  { kind: "number", words: ["序号", "编号", "no\\.?", "#", "行次", "序", "栏次", "number", "line(?: ?no\\.?| ?number)?", "s\\.? ?no\\.?"] },
  { kind: "code", words: [".*(?:代码|编码)", "fips|geoid|nuts\\d?|.*gsscode", ".*id", "code", "cdid", "iso\\d?", ".*code", "identifier", "(?:sic|isic|nace|naics|coicop|cpa|hs|sitc)(?:rev\\.?\\d)?(?:\\d{4})?(?:section|division|group|class|sector|heading)?", "ref(?:erence)?(?:no\\.?|number)?"] },
  { kind: "unit", words: ["计量单位", "单位", "units?", "unit ?of ?measure(?:ment)?", "计算单位", "measureunit"] },
  { kind: "period", words: ["日期", "时间", "期间", "时期", "年份", "月份", "年度", "季度", "年", "月", "年月", "报告期", "统计期", "date", "period", "time(?:period)?", "year", "month", "quarter", "refdate", "年\\/月", "reference ?period", "time_?period"] },
  { kind: "note", words: ["备注|附注|说明|注释|备考", "remarks?|notes?|comments?|footnotes?", "责任单位|责任部门|牵头单位|责任人|填报单位|数据来源|来源|source", "(?:建设|合同|起止|工程)?(?:年限|周期|起止年限|工期|起止时间)|建设期|建设单位|责任领导|联系领导|形象进度|所属行业", "(?:obs(?:ervation)?[ _]?)?(?:status|flags?)|rag(?: ?rating| ?status)?|direction ?of ?travel|polarity|亮灯(?:情况)?|红黄绿灯?"] },
  { kind: "reason", words: ["(?:.*)原因(?:说明|分析)?", "reasons?", "explanation"] },
  {
    kind: "entity",
    words: [
      "地区(?:名称)?|区域|地方|省份?|省市|省\\(区、?市\\)|城市|市州|市\\(州\\)|市县|县区|区县|县\\(市、?区\\)|县市区|县区市|旗县区?|盟市|乡镇(?:\\(街道\\))?(?:名称)?|镇街|镇\\(街\\)|镇\\(街道\\)|镇乡|街道|镇区|村(?:名|居)?|园区",
      "(?:征收|执收|主管|预算|用款)(?:部门|单位|机关)|单位名称|部门(?:名称)?|预算单位|企业(?:名称|类别)?|行业(?:类别|名称)?|单位\\(部门\\)|机构(?:名称)?|所属单位|公司(?:名称)?|学校|医院|分局|税务机关|征收单位|产业",
      "geo(?:\\(labels?\\))?|geopoliticalentity.*|(?:ref(?:erence)?[ _]?)area|行别|银行(?:名称)?|金融机构|(?:region|country|area|district|county)name|region|country(?:orarea)?|area|state|province|county|city|district|municipality|department|unitname|organi[sz]ation|agency|sector|industry|company|branch|territory|geography|local ?authority|office|school|town(?:ship)?|division|site|venue|provider|trust|ward|parish|constituency|fund|programme",
    ],
  },
  { kind: "indicator", words: ["(?:主要|统计|经济|考核)?指标(?:名称)?", "(?:重点|主要|目标)?(?:工作|任务)(?:事项|任务|名称|内容|目标)|(?:民生)?(?:实事|事项)(?:名称|项目)?|目标任务(?:名称|内容)?", "(?:预算|收支|收入|支出)?(?:科目|项目)(?:名称)?", "主要经济指标", "(?:(?:key|core|main|headline|success|outcome|strategic|corporate|local)?(?:performance)?indicators?|kpis?|(?:performance|outcome|key)measures?)(?:name|title|description)?", "measure", "item", "items", "series(?:name)?", "dataitemdescription", "variable", "metric", "accounts?", "line ?item", "description", "project|名称|内容|税种|品种|产品|产品名称|particulars"] },
  { kind: "group", words: ["类别|分类|类型|种类|大类|.*类别|.*类型", "category|group|type|class|row ?labels?|行标签"] },
];

/** Headers over parts of an organisation, which are entities where a title says what is counted of them, and indicators where nothing does. */
export const PART_OF_ORGANISATION = /^(?:directorate|portfolio|cost ?cent(?:re|er)|service(?: ?area)?|team|committee|function)$/i;

/** Headers of a lone figure column that say nothing about what is counted. */
export const VALUE_HEADER = /^(?:数值|值|数据|金额|数量|数额|value|amount|figure|obs_?value|data|number)$/i;

/** Rows above the figures that describe series, by their first words. */
export const METADATA_ROWS: readonly { readonly kind: "name" | "unit" | "frequency" | "entity" | "other"; readonly words: readonly string[] }[] = [
  { kind: "name", words: ["指标名称", "指标", "series", "seriesname", "dataitemdescription", "title", "indicator"] },
  { kind: "unit", words: ["单位", "units?", "计量单位", "measure"] },
  { kind: "frequency", words: ["频率", "频度", "frequency", "freq"] },
  { kind: "entity", words: ["地区", "地区名称", "国家", "区域", "region", "country", "area"] },
  {
    kind: "other",
    words: [
      "指标id|指标代码|地区编码|发布方|来源|数据来源|更新时间|更新日期|开始时间|结束时间|起始时间|时间范围|时间区间|备注|状态|口径",
      "seriestype|datatype|collectionmonth|seriesstart|seriesend|no\\.?\\s?ofobs\\.?|no\\.?obs\\.?|seriesid|cdid|source|sourcedatasetid|prereleasedate|predecessor|releasedate|nextrelease|importantnotes|preunit|lastupdated|notes?|id|weight|datasetidentifier|collection|observations",
    ],
  },
];

/** What stands in the first of two cells of a line that describes an export: Unit of measure | Million euro. */
export const DESCRIPTION_KEY = /^\s*(?:dataset|title|unit(?: of measure)?|time frequency|frequency|last updated(?: date)?|geography|seasonal adjustment|data source|source|series|freq|release date|special value)\s*:?\s*$/i;

/** Lines under a table, and lines that end it. */
export const NOTE_LINE = /^\s*(?:注[:：1-9一.、]|注$|备注[:：]|说明[:：]|附注|数据来源|资料来源|来源[:：]|填报人|填表|制表|审核|复核|负责人[:：]|单位负责人|联系人|notes?\b|sources?\b|special value|©|footnotes?\b|\*+\s*\S|†|‡|①|②|③|[¹²³⁴⁵]|\(?\d\)?\s*(?:this|these|includes?|data|figures)\b)/i;

/** A line that tells the metadata of an export: 数据库：…, 时间：…, 指标：…. */
export const METADATA_LINE = /^\s*(数据库|时间|指标|地区|频度|频率|geography|seasonal adjustment|region|indicator|period|date|time|variable|frequency|area)\s*[:：]\s*(.+)$/i;

/** The unit in a corner: 单位：万元, 计量单位:亿元, (单位：项), Unit: £ million, in thousands. */
export const CORNER_UNIT = /(?<![\u4e00-\u9fff])(?:金额|计量|计算|数据|货币)?(?:单位|units?)\s*(?:[:：]|为)\s*([^\s，,、；;)）\]】]+(?:\s+(?:million|billion|thousand|thousands|hours|tonnes|persons))?)/i;

/** Lines that say who filled in a form, and when. */
export const FORM_LINE = /^\s*(?:填报|编制|报送|制表|上报|填表|汇总|报告|主管|综合)(?:单位|部门|机关|人|日期|时间)(?:\s*[(（](?:盖章|签章|公章)[)）])?\s*[:：]/;

/** Lines that say when something was published, which is not what it is of. */
export const RELEASE_LINE = /\b(?:last|next)\s+(?:revised|updated?|release)|\b(?:release|publication|extraction|print(?:ing)?)\s*date|\b(?:released|published|extracted|printed|retrieved|accessed|downloaded|data as of)\b|(?:发布|更新|打印|导出|下载|查询|制表|填报)(?:日期|时间)/i;

/** Lines that say of the whole table that it holds rates of growth. */
export const RATE_LINE = /^(?:annual |monthly |quarterly |12-month |year-on-year )?(?:percent(?:age)?|per cent|%) (?:change|growth)\b|^growth rates?\b|\bgrowth(?: rates?)?(?:[,:]? [^%]*)?\(%\)$|(?:增长速度|增速|增长率|增幅)(?:情况|一览)?表?(?:\s*[(（].*[)）])?$/i;

/** What a pivot table says of itself. */
export const PIVOT_WORDS = /^(?:column ?labels|values|列标签|\(all\)|\(multiple items\)|\(全部\)|\(多项\))$/i;

/** In a pivot table, over its row labels: what is summed up. */
export const PIVOT_VALUE = /^(?:(?:sum|count|average|max|min) of|(?:求和|计数|平均值|最大值|最小值)项\s*[:：])\s*(.+)$/i;

/** The names that spreadsheet programs give to new sheets. */
export const DEFAULT_SHEET = /^(?:sheet|工作表|table|feuil|tabelle)\s*\d*(?:\s*\(\d+\))?$/i;

/** Before the parts of a whole. */
export const OF_WHICH = /^(?:其中|其|of\s?which|including|memo(?:randum)?(?:\s?items?)?)\s*[:：,，]?\s*/i;

/** A name that is a total or subtotal and nothing else. */
export const BARE_TOTAL = /^(?:合计|总计|小计|共计|累计|总数|总和|全部|合计数|总合计|汇总|(?:grand|sub)?[- ]?total|all|sum|overall|total)s?$/i;

/** Titles that name what all rows of a table add up to: 一般公共预算收入, 固定资产投资. */
export const NAMES_A_TOTAL = /(?:收入|支出|税收|投资|产值|增加值|产量|销售额|零售总额|进出口(?:总额|总值)?|出口额?|贷款|存款|余额|人数|人次|件数|起数|户数|面积|(?:用|发)电量|(?:客|货)运量|客流量|保费|到位资金|警情)$/;

/** 某县 before what is counted there. */
export const PLACE_BEFORE = /^(?!城市|都市|市县|区县|省市|乡镇|园区|地区|社区|县级|市级)[\u4e00-\u9fffA-Z×]{1,6}?(?:省|市|县|区|旗|州|镇|乡|街道)(?![场政级域县镇])(?=.{3})/;

/** A line that says by what the figure above it is divided: 按产业分, 分行业, of which by sector. */
export const DIVIDED_BY = /^(?:按.{1,14}(?:分|划分|分组|分类|看)|分.{1,8}看?|by\s+[a-z][a-z ]{2,24})$/i;

/** An area that is the whole of the others: 全县, 全市合计 …. */
export const WHOLE_AREA = /^(?:全(?:国|省|市|县|区|州|盟|旗|镇|乡|校|院|局|系统|公司|集团|部门|街道)(?:合计|总计|小计|平均)?|(?:全部|所有).{0,4}|national|nationwide|world|all (?:ages|persons|people|industries|sectors|households|regions|areas|offences|categories|groups|tenures|modes|sizes|types))$/i;

/** An area or all units on the average: what is said of the whole, and no sum of the others. */
export const MEAN_OF_ALL = /^(?:全[\u4e00-\u9fff]{1,2}|各[\u4e00-\u9fff]{1,3}|总体)?(?:平均|均值)(?:值|数|水平)?$|^(?:(?:overall|national|regional|county|district|england) )?(?:average|mean)$/i;

/** A name that ends in a word of total: 收入合计, 本年支出总计. Begins with one in English. */
export const NAMED_TOTAL = /(?:合计|总计|小计|共计)$|^(?:grand\s|sub-?\s?)?total\b|\btotal$/i;

/** Marks that point to notes. */
export const NOTE_MARK = /\s?\[YR\d{4}\]|\[note \d+\](?:,\s*)?|(?<=[^\s[])\s*\[[bcdefprux]\](?=$|\s)|(?<=[\p{L}%])\(\d{1,2}\)$|(?<=\d)\s?\([befpr]\)$|(?<=^(?:19|20)\d{2})[pref]$|[①-⑳†‡]|(?<!(?:^|[^A-Za-z]|[kcd])m)[¹²³⁴⁵⁶⁷⁸⁹]+|\*+(?=$|\s)|[*#]+$/giu;

/** Levels of government and similar words that divide a figure when they head columns. */
export const DIVISION_WORDS = /^(?:中央|省|市|县|区|乡|镇|乡镇|街道|地方|本级|(?:中央|省|市|县|区|乡|乡镇|镇|地方|全省|全市|全县)(?:级|本级|财政|小计|合计)|合计|总计|小计|其中|男|女|男性|女性|城镇|农村|城市|乡村|male|female|men|women|urban|rural|total|all|persons)$/i;

/** Names of places and offices by their last character. */
export const PLACE_ENDING = /(?:省|自治区|市|县|自治县|区|旗|盟|州|镇|乡|街道|街道办|办事处|开发区|园区|高新区|新区|农场|林场|社区|村|村委会|居委会|分局|支局|派出所|税务所|财政所|局|委员会|委|办|公司|集团|厂|矿|学校|中学|小学|医院|支行|分行|大队|中心)$/;

/** Series that are kept with a negative sign by convention and printed without it. */
export const NEGATIVE_BY_CONVENTION = /退税|退库|退付|冲减|抵减|抵扣|返还|refunds?|rebates?|deduction/i;

/** Labels of rows that hold rates, in tables where rows of levels and of rates stand under one another. */
export const RATE_LABEL = /^(?:percentage|percent|per cent|%)\s?(?:change|growth)|\b(?:growth|inflation|annual|12-month) rates?\b|^growth\b|\bgrowth$|同比(?:增长|增速|增减|±)?(?:率|%)?$|(?:增长|增)(?:率|速)(?:%)?$/i;

/** Parts of a name that say how a figure was worked on, not what it is: a sentence names what stands before them too. */
export const QUALIFYING_PART = /^(?:NSA|SA|SAAR|s\.?a\.?|n\.?s\.?a\.?|(?:not |un)?seasonally adjusted|unadjusted|季调|季节调整|上.{1,4}=100|(?:环比|较上.|比上.|比年初|较年初|实际增长|名义增长).*|real growth|[qm](?:\/|-?on-?)[qm]|人民币|美元|现价|不变价|可比价|当年价|current prices?|constant prices?)$/i;

/** Parts that make one name with what stands before them: 地区生产总值 and 增速. */
export const JOINED_PART = /^(?:增速|growth)$/i;

/** At what prices amounts are: rates of growth from current ones are not the official ones. */
export const CURRENT_PRICES = /现价|当年价格?|名义|current prices?|nominal/i;
/** 增长速度按不变价格计算: said of the growth, whatever is said of the amounts beside it. */
export const GROWTH_AT_CONSTANT_PRICES = /(?:增长(?:速度|率)?|增速|增幅|发展速度)[^，,。；;]{0,4}(?:不变价|可比价)|growth[^.,;]{0,30}(?:constant prices?|real terms)/i;
export const CONSTANT_PRICES = /不变价|可比价|constant prices?|chained volume|real terms/i;

/** What a table says on its second page. */
export const CONTINUED = /续表|（续）|\(续\)|continued/i;

/** Lines that only number a table or an annex, and name nothing. */
export const TABLE_NUMBER = /^(?:附件?|附表|表|table|annex|appendix)\s*[:：]?\s*[\dA-Z一二三四五六七八九十]*[\d.\-—]*\s*[:：.]?$|^data extracted|^last updated/i;
