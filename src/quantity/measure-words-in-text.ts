/** Units as they follow a number in running text, longest first where one begins another; scale words (万, 亿) are no part of them. */
const WORDS = [
  "%|‰|‱|个百分点|百分点|个基点|倍|番|成(?![立为功员都])",
  "元人民币|美元|欧元|英镑|港元|港币|日元|元|块钱",
  "人次|人天|户次|家次|起|人|户|家|名|位|种|类|门|个(?!百分点|月)|项|条|件|次|例|宗|处|所|座|场|期|批|台|套|辆|艘|架|张|份|部|枚|幢|栋|间|只|头|羽|匹|株|尾",
  "吨标准煤|标准煤|平方公里|平方千米|平方米|立方米|公里|千米|公斤|千克|公顷|千瓦时|千瓦|吨公里|吨|亩|米|克|升|度|标箱|标准箱",
  "个月|年|天|小时|分钟|周岁|岁|周",
  "percentage\\s+points?|per\\s?cent|percent|(?:million|billion|trillion|thousand)(?:\\s+(?:people|persons|pounds|dollars|yuan|tonnes|hours|households|jobs))?|mn?\\b|bn\\b|pounds|dollars|yuan|people|persons|tonnes|hours|days|months|years|accidents|deaths|cases|visits|households|enterprises|items|basis\\s+points?",
];

/** A pattern without groups of its own. */
export const MEASURE_WORDS = WORDS.join("|");
