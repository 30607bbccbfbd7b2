import { findPeriod } from "../quantity/period-reading";
import { toHalfWidth } from "../quantity/width";
import { takeUnit } from "./header-unit";

/** FY 2022 to FY 2024: a span goes with what joins it. */
function withoutPeriods(text: string): string {
  let rest = text;
  for (let found = findPeriod(rest); found !== null; found = findPeriod(rest)) {
    const after = rest.slice(found.end).replace(/^份(?!额)/, "").replace(/^\s*(?:to|至|-|–|—|~|～|and)\s*(?=(?:fy\s?)?(?:19|20)\d{2})/i, "");
    rest = `${rest.slice(0, found.start)}${after}`;
  }
  return rest.replaceAll(/\s{2,}/g, " ").replace(/\s*[-–—:,]?\s*\b(?:rolling|latest|last|past)\s*(?=,|$)/i, "").replace(/(?:,\s*|\s+)(?:for|in|to|as at|at|year|the)?\s*$/i, "").replace(/\(\s*\)/g, "");
}

const FILLER = /(?:目标|工作)?(?:任务)?(?:分解)?(?:入库|征收|到位|拨付|支付)?(?:及|和|与)?(?:主要)?(?:指标)?(?:统计|一览|汇总|进度|分析|对比|比较|明细|基本|考核)?(?:完成|执行|增长|发展|运行)?(?:情况|进度)?(?:统计|汇总|分析|一览)?(?:通报|简报|公报|台账)?(?:总?表|报表|快报|[周旬月季]报)?(?:\((?:一|二|三|四|五|\d+|续)\))?$/;

/** "Employment by region, seasonally adjusted": no "of" or "by" of somebody, as in "visits abroad by UK residents". */
const DIVISION = /(?<=[a-z\d)])\s+by\s+((?:local |public |service |police |age |housing |main |broad )?(?:region|area|authority|service|district|county|country|state|ward|parish|town|city|sector|industry|type|category|group|age|sex|gender|department|directorate|division|school|hospital|provider|force|site|office|branch|store|tenure|mode|purpose|product|commodity|crop|fuel|source|offence|occupation|team|programme|channel|month|quarter|year)s?(?: (?:area|authority|group|type|force|council)s?)?)(?:\s+and\s+[a-z ]+)?(?:\s*[,(:;–-].*)?$/i;

/** "Revenue budget monitoring - Period 6": the paper that a table belongs to, not what it counts. */
const MONITORING = /\s+(?:monitoring|outturn|performance|position|summary|statement|report|update|dashboard)(?:\s+(?:report|statement|summary|update))?(?:\s*[-–—:,].*)?$/i;

/** "Complaints by service area": what the title says that its figures are divided by, in lower case. */
export function dividedBy(title: string): string | null {
  return DIVISION.exec(withoutPeriods(toHalfWidth(title)).trim())?.[1]?.toLowerCase() ?? null;
}

/** What a title names: "2024年3月全县财政收入完成情况表" → "财政收入"; null when nothing is left. */
export function subjectOf(title: string): string | null {
  const half = takeUnit(toHalfWidth(title)).rest;
  const timeless = withoutPeriods(half);
  const compact = /[\u4e00-\u9fff]/.test(timeless) ? timeless.replaceAll(/\s/g, "") : timeless.trim();
  const subject = compact
    .replace(/^\d{1,2}[-—–－]\d{1,2}\s*(?=\D)/, "")
    .replace(/^(?:附?表\s*\d*[-—.、:：]?|附件\d*[:：]?|table\s+[\w.]+\s*[.:–-]?\s*)/i, "")
    .replace(/^[(（]?[一二三四五六七八九十]{1,2}[)）、.]\s*/, "")
    .replace(/^[,，、:：\s-]+/, "")
    .replace(/^(?:末|底)(?=.{2})/, "")
    .replace(/^(?:各|分|逐|历)(?:月|季度?|年)(?:份|度)?/, "")
    .replace(/^(?:全[省市县区州]各|全|各|分)(?:[\u4e00-\u9fff]{0,4}(?:分局|支局|公司|分行|支行|学校|医院|企业)|地区|乡镇|县区|县市区|市县|市州|部门|单位|街道|行业|国|省|市|县|区|旗|镇|乡)(?:\([^)]{1,6}\))?(?:分地区|分单位)?/, "")
    .replace(/^分(?:地区|县区|乡镇|部门|单位|行业)/, "")
    .replace(FILLER, "")
    .replace(DIVISION, "")
    .replace(/,?\s*(?:first|second|third|fourth) quarter$/i, "")
    .replace(/\s*[-–—:,]?\s*budget (?:to|vs\.?|versus|and) actuals?$/i, "")
    .replace(MONITORING, "")
    .replace(/(?<=(?:revenue|capital))\s+budget$/i, " spending")
    .replace(/[,，、:：\s-]+$/, "");
  return subject.length >= 2 ? subject : null;
}
