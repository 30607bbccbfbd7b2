import type { Bulletin } from "./bulletin";

/** Reports of bureaus and of a board, in both languages; all figures are made up. */
export const BUREAU_REPORTS: readonly Bulletin[] = [
  {
    text: "2024年前三季度全县林业工作情况\n前三季度，全县完成营造林12.6万亩，占年度任务15万亩的84%，快于序时进度9个百分点，剩余2.4万亩计划四季度完成。其中人工造林5.2万亩、封山育林4.3万亩、退化林修复3.1万亩。义务植树168万株，参加28万人次，人均6株。发生森林火灾3起，同比减少2起，下降40%；过火面积46公顷，平均每起15.3公顷。林业总产值24.8亿元，同比增长7.8%，增速比上半年的6.9%加快0.9个百分点。查处涉林案件85起，办结80起，办结率94.1%，未办结5起。",
    blunders: [["的84%", "的48%"], ["快于序时进度9个百分点", "快于序时进度19个百分点"], ["剩余2.4万亩", "剩余3.4万亩"], ["退化林修复3.1万亩", "退化林修复4.1万亩"], ["人均6株", "人均8株"], ["下降40%", "下降66.7%"], ["平均每起15.3公顷", "平均每起13.5公顷"], ["加快0.9个百分点", "加快1.9个百分点"], ["办结率94.1%", "办结率91.4%"], ["未办结5起", "未办结15起"]],
  },
  {
    text: "2023年全市医疗保障事业发展统计快报\n截至年底，全市基本医疗保险参保486.2万人，比上年减少2.4万人，下降0.5%。其中职工医保98.6万人，城乡居民医保387.6万人，分别占20.3%和79.7%。全年基金收入86.4亿元，支出82.1亿元，当年结余4.3亿元，累计结余65.7亿元。职工医保住院政策范围内报销比例84.6%，居民医保68.2%，两者相差16.4个百分点。异地就医直接结算62.5万人次，是上年31.2万人次的2倍。检查定点医药机构2150家，处理645家，占三成；追回医保基金3870万元，平均每家6万元。",
    blunders: [["下降0.5%", "下降5%"], ["20.3%和79.7%", "23.0%和79.7%"], ["职工医保98.6万人", "职工医保89.6万人"], ["当年结余4.3亿元", "当年结余5.3亿元"], ["相差16.4个百分点", "相差14.6个百分点"], ["的2倍", "的3倍"], ["占三成", "占四成"], ["比上年减少2.4万人", "比上年增加2.4万人"]],
  },
  {
    text: "2024年度部门整体支出绩效自评报告\n本部门年初预算2860万元，年中追加340万元，调整后预算3200万元，实际支出3040万元，预算执行率95.0%，结余160万元。其中基本支出1824万元，占60%，项目支出1216万元，占40%。“三公”经费支出42万元，比上年减少6万元，下降12.5%；会议费18万元，比预算20万元节约2万元。设定绩效指标25个，完成23个，未完成2个，完成率92%，自评得分93.5分。政府采购计划金额860万元，实际采购金额817万元，节约43万元，节约率5%。",
    blunders: [["结余160万元", "结余180万元"], ["占40%", "占45%"], ["项目支出1216万元", "项目支出1261万元"], ["下降12.5%", "下降14.3%"], ["未完成2个", "未完成4个"], ["调整后预算3200万元", "调整后预算3300万元"]],
  },
  {
    text: "5月份全市市场监管投诉举报分析\n5月，全市12315平台共接收投诉举报咨询8640件，环比增长8.0%，上月为8000件。其中投诉5184件，占60%；举报1728件，占20%；咨询1728件，占20%。投诉按时初查率99.2%，已办结4925件，办结率95.0%，为消费者挽回经济损失138.4万元。从类别看，商品类投诉3370件，服务类投诉1814件，商品类占65%，约占三分之二。投诉量居前三位的是食品类972件、服装鞋帽648件、家居用品486件，三类共2106件，占投诉总量的40.6%。网络购物投诉2592件，占投诉总量的一半（50.0%），同比上升3.5个百分点。",
    blunders: [["环比增长8.0%", "环比增长7.4%"], ["占60%", "占66%"], ["举报1728件", "举报1278件"], ["办结率95.0%", "办结率90.5%"], ["商品类占65%", "商品类占75%"], ["三类共2106件", "三类共2206件"], ["总量的40.6%", "总量的46.0%"], ["一半（50.0%）", "六成（50.0%）"]],
  },
  {
    text: "2023年乡村振兴衔接资金使用情况\n全县共投入衔接资金1.86亿元，其中中央0.96亿元、省级0.52亿元、市级0.18亿元、县级0.20亿元，实施项目124个，已完工118个，完工率95.2%，支付资金1.71亿元，支付率91.9%。用于产业发展1.12亿元，占比60.2%，高于60%的要求0.2个百分点。脱贫人口人均纯收入由14200元增加到16188元，增加1988元，增长14.0%。监测对象1240户3968人，户均3.2人，已消除风险868户，风险消除率70%，尚有372户未消除。",
    blunders: [["完工率95.2%", "完工率92.5%"], ["支付率91.9%", "支付率99.1%"], ["占比60.2%", "占比62.0%"], ["要求0.2个百分点", "要求1.2个百分点"], ["增加1988元", "增加1998元"], ["增长14.0%", "增长12.3%"], ["户均3.2人", "户均2.3人"], ["消除率70%", "消除率75%"]],
  },
  {
    text: "Water company annual performance\nWe supplied 420 million litres a day to 1.4 million customers, an average of 300 litres per customer. Leakage fell from 84 to 76 million litres a day, a reduction of 9.5%, and accounted for 18.1% of water supplied. There were 1,260 pollution incidents, 140 fewer than the 1,400 recorded in 2022/23, a 10% reduction. We replaced 210 km of mains against a plan of 200 km, 5% above plan. Written complaints halved, from 5,200 to 2,600. Customer satisfaction was 81.5%, 1.5 percentage points above the target of 80%. Capital investment of £315m was 90% of the £350m budget, an underspend of £35m.",
    blunders: [["reduction of 9.5%", "reduction of 5.9%"], ["140 fewer", "160 fewer"], ["a 10% reduction", "a 11% reduction"], ["Written complaints halved, from 5,200 to 2,600", "Written complaints halved, from 5,200 to 3,600"], ["1.5 percentage points above", "1.5 percentage points below"], ["90% of the £350m", "95% of the £350m"], ["fell from 84", "rose from 84"]],
  },
  {
    text: "Adult social care quarterly report\nWe received 3,600 new requests for support in the quarter, an increase of 300 (9.1%) on the same quarter last year. Of these, 1,080 (30%) led to a long-term service and 1,440 (40%) to short-term help; the remaining 1,080 (30%) were signposted. The proportion of assessments completed within 28 days was 82.4%, up 4.1 percentage points from 78.3%. Residential placements cost £1,050 per week on average, up from £1,000 a year ago, a rise of 5%. Delayed discharges fell by a quarter, from 48 to 36. The service forecasts spend of £61.8m against a budget of £60.0m, an overspend of £1.8m (3.0%). Vacancies stood at 96 posts, 8% of the establishment of 1,200.",
    blunders: [["300 (9.1%)", "300 (8.3%)"], ["1,440 (40%)", "1,440 (45%)"], ["remaining 1,080", "remaining 1,280"], ["up 4.1 percentage points", "up 3.1 percentage points"], ["a rise of 5%", "a rise of 15%"], ["fell by a quarter", "fell by a third"], ["overspend of £1.8m", "underspend of £1.8m"], ["(3.0%)", "(3.9%)"], ["8% of the establishment", "18% of the establishment"]],
  },
  {
    text: "Port traffic bulletin\nThe port handled 24.6 million tonnes of cargo in the first half of 2024, compared with 23.2 million tonnes in the first half of 2023, growth of 6.0%. Bulk cargo was 14.1 million tonnes (57.3%), containers 7.5 million tonnes (30.5%) and other cargo 3.0 million tonnes (12.2%). Container throughput rose 8.0% to 702,000 units from 650,000 units. Vessel calls fell by 60 to 2,340, a decrease of 2.5%. Average turnaround time shortened from 31.5 hours to 28.9 hours. The port ranked third in the region, up two places from fifth in 2023. Revenue of $118.8 million was up 10% on the $108.0 million earned a year earlier.",
    blunders: [["growth of 6.0%", "growth of 8.0%"], ["(57.3%)", "(53.7%)"], ["rose 8.0% to 702,000", "rose 6.0% to 702,000"], ["decrease of 2.5%", "decrease of 5.2%"], ["shortened from", "lengthened from"], ["fell by 60", "rose by 60"]],
  },
];
