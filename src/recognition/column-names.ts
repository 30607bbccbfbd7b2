import { BARE_TOTAL, DIVISION_WORDS, OF_WHICH } from "../lexicon/header-words";
import { ROLES_OF_THE_YEAR } from "../lexicon/roles";
import { isRateUnit, unitOfName } from "../lexicon/unit-words";
import { FOUND_NOUN } from "../lexicon/role-words";
import type { Axes } from "./axes";
import type { ColumnMeaning } from "./column-meaning";
import { lowestOf } from "./header-reading";
import { CJK, compactText } from "./plain-text";

/**
 * Names that stand for themselves: 已整改/一般 belongs to 隐患 as 发现隐患/一般 does; 小计 under a name is that name; 男 and 女 over
 * offices are parts of what the title names.
 */
export function withWholeNames(columns: readonly ColumnMeaning[], axes: Axes, title: string): readonly ColumnMeaning[] {
  const noun = columns.find((column) => column.role === "found" && FOUND_NOUN.test(column.name[0] ?? ""))?.name[0];
  const named = columns.map((column) => (noun !== undefined && (column.role === "found" || column.role === "done") && column.name[0] !== noun ? { ...column, name: [noun, ...column.name] } : column));
  const figures = named.filter((column) => column.name.length > 0 && column.role !== "other" && column.role !== "stated-rank");
  const whole = figures.length > 0 && figures.every(({ name }) => name.length === 1 && isEndOf(title, name[0] ?? "")) ? [title] : null;
  if (whole !== null) return named.map((column) => (column.name.length === 1 && isEndOf(title, column.name[0] ?? "") ? { ...column, name: whole } : column));
  const areParts = axes.rows === "entity" && figures.length > 1 && figures.every((column) => column.name.length === 1 && DIVISION_WORDS.test(column.name[0] ?? ""));
  return named.map((column) => {
    const isLoneTotal = column.name.length === 1 && BARE_TOTAL.test(compactText(column.name[0] ?? "")) && figures.length > 1 && axes.rows === "entity";
    // 下达 under 合计, beside 下达 under 中央资金: what stands under a total is the whole of it.
    const [first = "", ...rest] = column.name;
    if (rest.length > 0 && BARE_TOTAL.test(compactText(first))) return { ...column, name: rest };
    const name = (areParts || isLoneTotal) && column.name.length > 0 ? [title, ...column.name] : column.name;
    const isWhole = name.length > 1 && BARE_TOTAL.test(compactText(name.at(-1) ?? ""));
    return isWhole ? { ...column, name: name.slice(0, -1), isTotal: false } : { ...column, name };
  });
}

/** 收入, 支出数 under the title 税收收入, 三公经费支出: said in full there. */
function isEndOf(title: string, name: string): boolean {
  const noun = name.replace(/(?<=..)[数额]$/, "");
  return CJK.test(noun) && noun.length >= 2 && title.length > noun.length && title.endsWith(noun);
}

/** 能耗降低率目标 | 实际降低率: the second is what became of the first, and has its name. */
export function withNamesOfTargets(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const targets = columns.filter(({ role, name }) => role === "target" && name.length > 0);
  return columns.map((column) => {
    const own = column.role === null || column.role === "actual" ? /^实际(.+)$/.exec(column.name.at(-1) ?? "")?.[1] : undefined;
    const target = own === undefined ? undefined : targets.find(({ name }) => name.at(-1)?.endsWith(own));
    return target === undefined ? column : { ...column, role: "actual", name: target.name };
  });
}

const BASES: ReadonlySet<ColumnMeaning["relation"]> = new Set(["prior", "previous"] as const);

/** 受理件数 | 上季度受理, PM2.5平均浓度 | PM2.5年度目标: a base or target that is called by less than its figure is still that figure's. */
export function withNamesOfFigures(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const figures = columns.filter((column) => (column.role === null || column.role === "actual") && !BASES.has(column.relation) && column.name.length === 1);
  const isKnown = (name: string): boolean => figures.some((figure) => figure.name[0] === name);
  return columns.map((column) => {
    const [own, ...more] = column.name;
    if ((!BASES.has(column.relation) && !(column.role !== null && ROLES_OF_THE_YEAR.has(column.role))) || own === undefined || own.length < 2 || more.length > 0 || isKnown(own)) return column;
    const [figure, ...others] = figures.filter(({ name: [name = ""] }) => name.startsWith(own));
    return figure === undefined || others.length > 0 ? column : { ...column, name: figure.name };
  });
}

/** 交办件数 | 已办结 | 未办结. */
const HANDLED = /^(?:已|未|尚未|正在)?(?:办结|办理|受理|结案|整改|完成|答复|化解|处置|销号)(?:中|数)?$/;

/** 项目数（个） | 其中：亿元以上项目; 总人口（人） | 男: a part is counted as what it is a part of. */
export function withUnitsOfWholes(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  let unit: string | null = null;
  return columns.map((column) => {
    const last = lowestOf(column.label);
    const isPart = OF_WHICH.test(last) || DIVISION_WORDS.test(column.name.at(-1) ?? "") || HANDLED.test(column.name.at(-1) ?? "");
    const isFigure = column.role === null || column.role === "actual";
    if (!isPart && isFigure && column.name.length > 0) unit = column.unit ?? unitOfName(column.name.at(-1) ?? "");
    if (!isPart || !isFigure) return column;
    const name = column.name.length > 1 && column.name[0] === "其中" ? column.name.slice(1) : column.name;
    return { ...column, name, unit: column.unit ?? unit };
  });
}

export const OF_ANOTHER: ReadonlySet<string> = new Set(["other", "prior", "previous", "target", "stretch", "ceiling", "stated-rate", "stated-change", "stated-share", "stated-rank"]);

/** 地区生产总值 | 增长% | 人口: a rate or base without a name belongs to the figure on its left. */
export function withNamesFromLeft(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const firstNamed = ownerOfFirst(columns);
  let last: ColumnMeaning | undefined;
  return columns.map((column) => {
    if (column.name.length > 0) last = column;
    // What stands before all names takes the first one, unless it is a figure of its own: Latest quarter | Record / highest.
    const isOwn = last === undefined && (column.role === null || column.role === "actual") && !column.undecided && column.relation === "current";
    const owner = isOwn ? undefined : (last ?? firstNamed);
    const needsName = column.name.length === 0 && (column.undecided || column.relation !== null || (column.role !== null && OF_ANOTHER.has(column.role)));
    const fitting = needsName ? ownerCountedAs(column.unit, owner, columns) : undefined;
    return fitting === undefined ? column : { ...column, name: fitting.name };
  });
}

/** The figure on the left where it is counted as the column is; else the only one of the table that is: 控制指标（人） right of 死亡人数 and 受伤率. */
function ownerCountedAs(unit: string | null, owner: ColumnMeaning | undefined, all: readonly ColumnMeaning[]): ColumnMeaning | undefined {
  const isAlike = (figure: ColumnMeaning): boolean => unit === (figure.unit ?? unitOfName(figure.name.at(-1) ?? ""));
  if (unit === null || isRateUnit(unit) || owner === undefined || isAlike(owner)) return owner;
  const alike = all.filter((column) => column.name.length > 0 && (column.role === null || column.role === "actual") && isAlike(column));
  const [only, ...others] = new Set(alike.map(({ name }) => name.join(":")));
  return only === undefined || others.length > 0 ? undefined : alike[0];
}

/** What stands before all names belongs to the first of them, unless a figure without a name stands there too: 年度任务 | 完成数 | 上年同期 | 签约项目数. */
function ownerOfFirst(columns: readonly ColumnMeaning[]): ColumnMeaning | undefined {
  const first = columns.findIndex((column) => column.name.length > 0);
  const isFigure = (column: ColumnMeaning): boolean => column.role === "actual" && column.comparison === null;
  return columns.slice(0, Math.max(0, first)).some(isFigure) ? undefined : columns[first];
}

/** 1月 … 12月 | 合计: the total of periods is no indicator of that name. */
export function withoutTotalsOfTime(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const isTotal = (column: ColumnMeaning): boolean => column.isTotal && column.name.length === 1 && column.role === null;
  const isOfTime = columns.filter((column) => column.period !== null).length > 1 && columns.every((column) => column.name.length === 0 || isTotal(column));
  return isOfTime ? columns.map((column) => (isTotal(column) ? { ...column, name: [] } : column)) : columns;
}

/** Rolling 12 months | Previous 12 months: the second is what the first is held against. */
export function withRollingBases(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  return columns.map((column, index) => {
    const left = columns[index - 1];
    const isBase = PREVIOUS_MONTHS.test(column.name[0] ?? "") && left !== undefined && ROLLING_MONTHS.test(left.name[0] ?? "");
    return isBase ? { ...column, role: "prior", words: column.label, name: left.name } : column;
  });
}

const ROLLING_MONTHS = /^(?:rolling|latest|last|current) (?:12|twelve) months$/i;
const PREVIOUS_MONTHS = /^(?:previous|prior|preceding) (?:12|twelve) months$/i;

const SEASON = /^(?:fall|autumn|spring|summer|winter)(?: (?:term|semester|census))?$/i;

/** Fall 2024 | Fall 2025: where all years are told of one season, it tells nothing apart and names nothing. */
export function withoutSeasons(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const isOfSeason = (column: ColumnMeaning): boolean => column.period?.kind === "year" && column.name.length === 1 && SEASON.test(column.name[0] ?? "");
  const seasons = new Set(columns.filter(isOfSeason).map(({ name }) => name[0]?.toLowerCase()));
  return seasons.size === 1 ? columns.map((column) => (isOfSeason(column) ? { ...column, name: [] } : column)) : columns;
}

/** "Affordable %" beside "Affordable completions": the share of what is counted there. */
function partOf(column: ColumnMeaning, all: readonly ColumnMeaning[]): ColumnMeaning {
  const [name, ...others] = column.name;
  const isPart = name !== undefined && others.length === 0 && column.unit === "%" && column.role === null && all.some((other) => other.name[0]?.startsWith(`${name} `) === true);
  return isPart ? { ...column, name: [`${name} share`] } : column;
}

/** 税收占比 where no column counts 税收: a share that is an indicator of its own keeps its whole name, and in a series is its figure. */
export function withOwnShares(columns: readonly ColumnMeaning[], isSeries: boolean): readonly ColumnMeaning[] {
  return columns.map((whole) => {
    const column = partOf(whole, columns);
    const name = column.name.join(":");
    const isOwn = column.role === "stated-share" && column.chosen.role === null && name !== "" && !columns.some((other) => other !== column && other.name.join(":") === name);
    if (!isOwn) return column;
    const last = `${column.name.at(-1) ?? ""}${CJK.test(column.words) ? "" : " "}${column.words.replaceAll(/[%‰()（）]/g, "").trim()}`;
    return { ...column, name: [...column.name.slice(0, -1), last.trim()], unit: column.unit ?? "%", role: isSeries ? "actual" : column.role };
  });
}
