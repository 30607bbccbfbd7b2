import {
  ZH_AVERAGE,
  ZH_BENCHMARK,
  ZH_BOUND,
  ZH_CEILING,
  ZH_COMPARED,
  ZH_COMPARED_AFTER,
  ZH_COMPLETION,
  ZH_CONTROL_SHARE,
  ZH_DELTA,
  ZH_DONE,
  ZH_FOUND,
  ZH_FROM,
  ZH_HIGHER,
  ZH_LAST_YEAR,
  ZH_LEFT,
  ZH_LEFT_AFTER,
  ZH_LOWER,
  ZH_MULTIPLE,
  ZH_MULTIPLE_OF,
  ZH_NET,
  ZH_OTHER_BASE,
  ZH_OUTSTANDING,
  ZH_OWN_BASE,
  ZH_PREVIOUS,
  ZH_PRIOR_LEVEL,
  ZH_RECTIFICATION,
  ZH_SCHEDULE,
  ZH_SHARE,
  ZH_TARGET,
  ZH_TO,
} from "../../lexicon/report-words";
import type { Meaning, Mention, WordInText } from "./mention";
import type { Reading, Surroundings } from "./surroundings";
import { subjectIn } from "./subject";

const LIST_LINK = /^\s*(?:[、,]|和|及|与|以及|或)?\s*$/u;
/** What a number of a list may inherit. */
const LISTED: ReadonlySet<Meaning> = new Set(["change", "growth", "share", "completion", "points", "benchmark-points", "multiple", "ratio"]);
const NOTHING: Reading = { meaning: "level", direction: 0, verb: null, degree: null, base: null, subject: "", whole: "", continues: false };

/** 较上年上升2位: a change of rank, and no figure. */
const MOVED_IN_RANK = /(?:前移|后移|上移|下移|前进|进位|跃升|晋升|上升|下降|提升|提高|回落|倒退|下滑)(?:了)?$/u;
const NOTHING_BEHIND = /^\s*(?:[,，。；;（(]|$)/u;

/** What a number of a Chinese report is said to be. */
export function meaningInChinese(around: Surroundings): Reading {
  const { number, gap, after, previous } = around;
  if (number.isPlace) return { ...NOTHING, meaning: "place", subject: subjectIn(around.lead) };
  // 每10万人: what a rate is of.
  if (ZH_BOUND.test(after) || gap.endsWith("每")) return { ...NOTHING, meaning: "bound" };
  if (previous !== null && LIST_LINK.test(gap) && continuesList(around, previous)) {
    const { meaning, direction, verb, degree, base, whole } = previous;
    return { meaning, direction, verb, degree, base, subject: previous.subject, whole, continues: true };
  }
  const { dimension, base } = around.unit;
  if (base === "位" && MOVED_IN_RANK.test(gap) && NOTHING_BEHIND.test(after)) return { ...NOTHING, meaning: "bound" };
  if (dimension === "points") return pointsReading(around);
  if (dimension === "ratio") return ratioReading(around);
  if (base === "倍" || base === "番") return multipleReading(around);
  return quantityReading(around);
}

function continuesList({ number, unit, gap }: Surroundings, previous: Mention): boolean {
  if (!LISTED.has(previous.meaning)) return false;
  if (previous.number.end === number.start || gap.trim() === "") return false;
  const [one, other] = [previous.unit, unit];
  if (previous.meaning === "change") return other.dimension !== "ratio" && other.dimension !== "points";
  return one.dimension === other.dimension || (one.base === "" && previous.number.unit !== null && other.dimension === "points") || (one.base === "个" && other.dimension === "points");
}

function verbIn(around: Surroundings): { readonly reading: Partial<Reading>; readonly before: string } | null {
  const match = ZH_DELTA.exec(around.gap);
  if (match === null) return null;
  const { down, up, degree } = match.groups ?? {};
  const word = down ?? up ?? "";
  const start = around.gapStart + match.index + (degree ?? "").length;
  const verb: WordInText = { start, end: start + word.length, text: word };
  return { reading: { direction: down === undefined ? 1 : -1, verb, degree: degree ?? null, base: baseOf(around) }, before: around.gap.slice(0, match.index) };
}

/** What the comparison is with; the words for it may stand in the clause before (与去年同期相比，…). */
function baseOf({ since }: Surroundings): string | null {
  if (ZH_LAST_YEAR.test(since)) return "last-year";
  if (ZH_PREVIOUS.test(since)) return "previous";
  return ZH_OTHER_BASE.exec(since)?.groups?.["base"] ?? null;
}

const COMPARISON = /(?:与|同|比|较)?(?:上年|去年|上一年|前一年)(?:同期|同月|同季|末|底)?(?:相比|比)?|同比|环比|(?:与|比|较)上(?:月|季度?|期)(?:相比)?|(?:(?<!占)比(?![重例率值])|较|与)[^，]{1,14}(?:相比)?$/gu;

function deltaSubject(before: string): string {
  return subjectIn(before.replaceAll(COMPARISON, "").replace(/名义$/u, ""));
}

function pointsReading(around: Surroundings): Reading {
  const { lead } = around;
  const at = Math.max(lead.lastIndexOf("#"), -1);
  const near = lead.slice(at + 1);
  const direction = ZH_LOWER.test(near) ? -1 : ZH_HIGHER.test(near) ? 1 : 0;
  if (ZH_SCHEDULE.test(near)) return { ...NOTHING, meaning: "schedule-gap", direction, subject: deltaSubject(near.replace(/(?:超|快于|慢于|高于|低于|超过|落后|滞后|领先)?(?:于)?(?:序时|时间|均衡|计划)进度.*/u, "")) };
  const delta = verbIn(around);
  if (delta !== null && !/(?:提高|降低)?到$/u.test(near)) return { ...NOTHING, ...delta.reading, meaning: "points", subject: deltaSubject(delta.before) };
  if (ZH_BENCHMARK.test(near)) return { ...NOTHING, meaning: "benchmark-points", direction, subject: subjectIn(near.replace(/(?:高于|低于|高出|快于|慢于|超过|好于).*/u, "")) };
  return { ...NOTHING, meaning: "points", direction, subject: "" };
}

function ratioReading(around: Surroundings): Reading {
  const { lead, gap, number, since } = around;
  const signed = number.value.sign() < 0 ? -1 : 0;
  if (ZH_AVERAGE.test(gap)) return { ...NOTHING, meaning: "average-growth", direction: /下降/u.test(gap) ? -1 : 1 };
  const to = toOrFrom(around);
  if (to !== null) return to;
  if (/(?:序时|时间|均衡)进度(?:快|慢|高|低|超)(?:了|出)?$|(?:快于|慢于|超过?|高于|低于|落后于?|领先|滞后于?)(?:序时|时间|均衡)进度$/u.test(lead)) return { ...NOTHING, meaning: "schedule-gap", direction: /慢|低|落后|滞后/u.test(gap) ? -1 : 1 };
  if (ZH_CONTROL_SHARE.test(lead)) return { ...NOTHING, meaning: "control-share", subject: subjectIn(lead.replace(/占[^占]*$/u, "").replace(/^.*#/u, "")) };
  if (ZH_COMPLETION.test(lead)) return { ...NOTHING, meaning: "completion", subject: completionSubject(lead) };
  if (ZH_RECTIFICATION.test(lead)) return { ...NOTHING, meaning: "rectification" };
  const share = ZH_SHARE.exec(lead);
  if (share !== null && !/增|降|升/u.test(lead.slice(share.index + 1))) return { ...NOTHING, meaning: "share", whole: subjectIn(share.groups?.["whole"] ?? ""), subject: subjectIn(lead.slice(0, share.index)) };
  const delta = verbIn(around);
  if (delta !== null) return { ...NOTHING, ...delta.reading, meaning: "growth", subject: deltaSubject(delta.before) };
  if (isPrior(around)) return { ...NOTHING, meaning: "prior" };
  if (/(?:增速|增幅|增长率|同比|环比)(?:为|达|达到|约)?$/u.test(gap)) return { ...NOTHING, meaning: "growth", direction: signed === 0 ? 1 : signed, base: baseOf(around), subject: subjectIn(gap.replace(/(?:同比|环比)?(?:增速|增幅|增长率)?(?:为|达|达到|约)?$/u, "")) };
  return { ...NOTHING, meaning: "ratio", subject: subjectIn(gap === "" ? since : gap), base: baseOf(around) };
}

/** 上年同期1.8亿元, and 比上年同期的1.8亿元; not 比上年增加1.8亿元. */
function isPrior({ gap }: Surroundings): boolean {
  return ZH_OWN_BASE.test(gap) || (ZH_PRIOR_LEVEL.test(gap) && !/(?:比|较|与)(?:上年|去年|上一年)[^，]*$/u.test(gap));
}

function completionSubject(lead: string): string {
  return subjectIn(lead.replace(/[^#]*#/u, "").replace(/(?:占|为|达到?|完成)(?:[^占为达完]*)$/u, ""));
}

/** 由 A 增加到 B: what a figure was, and what it became. */
function toOrFrom(around: Surroundings): Reading | null {
  const { gap, lead, previous } = around;
  const to = ZH_TO.exec(gap);
  if (to !== null) {
    const direction = to.groups?.["down"] === undefined ? 1 : -1;
    const word = to.groups?.["down"] ?? to.groups?.["up"] ?? "";
    const start = around.gapStart + to.index;
    const hasFrom = previous?.meaning === "from";
    return { ...NOTHING, meaning: hasFrom ? "to" : "level", direction, verb: { start, end: start + word.length, text: word }, subject: hasFrom ? previous.subject : deltaSubject(gap.slice(0, to.index)), continues: false };
  }
  if (ZH_FROM.test(gap) && /^[^，]{0,2}(?:元|人)?(?:增|提|上|下|降|升|减|扩|回|缩)[^，]{0,3}(?:到|至|为)/u.test(around.after)) return { ...NOTHING, meaning: "from", subject: subjectIn(lead.replace(/(?:由|从)[^由从]*$/u, "").replace(/^.*#/u, "").replace(/占[^占]*$/u, "")) };
  return null;
}

function multipleReading(around: Surroundings): Reading {
  const delta = verbIn(around);
  if (delta !== null) return { ...NOTHING, ...delta.reading, meaning: "growth", subject: deltaSubject(delta.before) };
  if (ZH_MULTIPLE.test(around.gap) || ZH_MULTIPLE_OF.test(around.lead) || (around.unit.base === "番" && /翻了?$/u.test(around.gap))) return { ...NOTHING, meaning: "multiple", base: baseOf(around) };
  return { ...NOTHING, meaning: "bound" };
}

/** 15—59岁人口: a group of age is no figure. */
function isOfAge({ number, after, gap }: Surroundings): boolean {
  return number.unit === "岁" ? !/龄[^，]{0,4}$/u.test(gap) : number.unit === null && /^[-—–~～至]$/u.test(after);
}

/** 死亡人数占控制指标…; 全年死亡控制指标…; 控制指标死亡… */
function ceilingSubject(lead: string): string {
  if (lead.includes("占")) return subjectIn(lead.replace(/占[^占]*$/u, "").replace(/^.*#/u, ""));
  return /(?:死亡|受伤|事故)(?:人数|起数)?$/u.exec(lead)?.[0] ?? /(?<name>死亡|受伤|事故)(?:人数|起数)?控制/u.exec(lead)?.groups?.["name"] ?? "";
}

/** 同比增长46.2%，恢复到2019年同期5.12万人次的75.4%: that year is not the one that the growth is measured from. */
const RECOVERED = /(?:恢复(?:到|至)?|相当于|达到?)(?:了)?(?<base>(?:19|20)\d{2}年)(?:同期|同月|同季)?(?:的)?$/u;

/** 环比增长8.0%，上月为8000件 */
const LAST_PERIOD = /^(?:上月|上季度?|上期|上周)(?:为|是)$/u;

/** 比年初增加202.5亿元（年初2671.8亿元） */
const OF_START = /^(?<base>年初|上年末|上年底|去年末|去年底|上月末|上月底|上季末)(?:数|余额)?(?:为|是)?$/u;

function quantityReading(around: Surroundings): Reading {
  const { lead, gap, number, previous } = around;
  if (isOfAge(around)) return { ...NOTHING, meaning: "bound" };
  if (number.unit === null && /^\s*个?百分点/u.test(around.after)) return pointsReading(around);
  if (/(?:死亡|重伤|受伤|投资|过|超过|达|单价|每[^，]{0,4})$/u.test(gap) && /^(?:以上|以下)/u.test(around.after)) return { ...NOTHING, meaning: "bound" };
  if (ZH_CEILING.test(lead) && /控制|下达/u.test(lead)) return { ...NOTHING, meaning: "ceiling", subject: ceilingSubject(lead) };
  // 完成任务12件 is what was done; 完成任务12亿元的80% is done of that.
  if (ZH_TARGET.test(lead) && (/^的$/u.test(around.after) || !/(?:完成|实现)[^占为，#]{0,16}(?:任务|目标|指标)$/u.test(lead))) return { ...NOTHING, meaning: "target", subject: subjectIn(lead.replace(/(?:占|为|年初|年度|全年|当年|调整)*(?:预算|任务|目标|计划|指标)+[^预任目计指]*$/u, "").replace(/^.*#/u, "")) };
  const to = toOrFrom(around);
  if (to !== null) return to;
  const delta = verbIn(around);
  // 分别下降2个和3.7个百分点: the first of a list leaves the unit to the last.
  if (delta !== null && number.unit === "个" && /^\s*(?:和|、|及|与)\s*$/u.test(around.after)) return { ...NOTHING, ...delta.reading, meaning: "points", subject: deltaSubject(delta.before) };
  if (delta !== null) return { ...NOTHING, ...delta.reading, meaning: "change", subject: deltaSubject(delta.before) };
  if (ZH_NET.test(gap) && previous !== null && previous.direction > 0) return { ...NOTHING, meaning: "change", direction: 1 };
  const compared = ZH_COMPARED_AFTER.test(around.after) ? (ZH_COMPARED.exec(gap)?.groups?.["base"] ?? null) : null;
  if (isPrior(around)) return { ...NOTHING, meaning: "prior", base: RECOVERED.exec(gap)?.groups?.["base"] ?? null };
  if (LAST_PERIOD.test(gap)) return { ...NOTHING, meaning: "prior", base: "previous" };
  const start = around.inBracket ? OF_START.exec(gap)?.groups?.["base"] : undefined;
  if (start !== undefined) return { ...NOTHING, meaning: "prior", base: start };
  if (compared !== null) return { ...NOTHING, meaning: "prior", base: compared };
  if (ZH_OUTSTANDING.test(gap) || (ZH_LEFT.test(gap) && ZH_LEFT_AFTER.test(around.after))) return { ...NOTHING, meaning: "outstanding" };
  if (ZH_DONE.test(gap)) return { ...NOTHING, meaning: "done" };
  if (ZH_FOUND.test(gap) && /隐患|问题|缺陷|投诉|信访|举报|诉求|案件/u.test(gap)) return { ...NOTHING, meaning: "found", subject: subjectIn(gap) };
  if (/^(?:的)?(?:年度|全年)?(?:目标|任务|预算|计划)(?!完成)/u.test(around.after)) return { ...NOTHING, meaning: "target" };
  if (/力争(?:完成|达到|突破|实现)?$/u.test(gap)) return { ...NOTHING, meaning: "target" };
  const own = subjectIn(gap);
  const subject = own !== "" || around.beyond !== "" ? own : previous === null || !around.since.includes("#") ? subjectIn(around.clauseBefore.length <= 24 ? around.clauseBefore : "") : "";
  return { ...NOTHING, subject };
}
