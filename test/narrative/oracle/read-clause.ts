import { numbersIn, numbersSaid, readable, readAt, type ReadableClause } from "./clause";
import { CHINESE_CLAUSES, CHINESE_NAMED } from "./clauses-zh-CN";
import { ENGLISH_CLAUSES, ENGLISH_NAMED } from "./clauses-en";
import type { Facts } from "./facts";
import type { Judge } from "./judge";
import { JUDGES_OF_COMPARISON } from "./judges-of-comparison";
import { JUDGES_OF_TARGETS } from "./judges-of-targets";
import type { Said, Setting } from "./setting";

/** A piece of a sentence that was read, and held against the table. */
export interface PieceRead {
  readonly length: number;
  /** Numbers that were recomputed. */
  readonly numbers: number;
  readonly wrong: readonly string[];
}

export interface ClauseRead extends PieceRead {
  readonly of: Facts;
  readonly says: readonly string[];
}

const JUDGES: Readonly<Record<string, Judge>> = { ...JUDGES_OF_COMPARISON, ...JUDGES_OF_TARGETS };

/** What a name is called besides itself, and what is said of none of it. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = { 事故起数: ["共发生事故", "发生事故"], 死亡人数: ["死亡"] };
const NONE: Readonly<Record<string, readonly string[]>> = { 事故起数: ["未发生事故", "[Tt]here were no accidents"], 死亡人数: ["未发生人员死亡", "[Tt]here were no deaths"], 直接经济损失: ["未造成直接经济损失"] };

/** Reads one clause, of a row that it names or that was named before it. */
export class ClauseReader {
  readonly labels: readonly string[];
  readonly nones: readonly string[];
  private readonly named: readonly ReadableClause[];
  private readonly plain: readonly ReadableClause[];
  private when = "同比";
  /** The indicator that was named last, also in a sentence before. */
  private topic = "";

  constructor(
    private readonly facts: readonly Facts[],
    private readonly setting: Setting,
  ) {
    const names = new Set(facts.map(({ name }) => name));
    const entities = new Set(facts.flatMap(({ entity }) => entity ?? []));
    this.labels = [...new Set([...names].flatMap((name) => [...(OTHER_NAMES[name] ?? []), name])), ...entities];
    this.nones = [...names].flatMap((name) => NONE[name] ?? []);
    const [plain, named] = setting.locale === "en" ? [ENGLISH_CLAUSES, ENGLISH_NAMED] : [CHINESE_CLAUSES, CHINESE_NAMED];
    this.named = readable(named, setting, this.labels, this.nones);
    this.plain = readable(plain, setting);
  }

  /** @param when what a clause that names no time is compared with */
  readNamed(text: string, at: number, entity: string | null, when: string): ClauseRead | null {
    for (const { says, expression } of this.named) {
      const found = readAt(expression, text, at);
      if (found === null) continue;
      const of = this.rowOf(found.groups?.["label"], found.groups?.["none"], entity);
      if (of !== null) return this.judged(found, says, of, when, text);
    }
    return null;
  }

  readPlain(text: string, at: number, of: Facts, when: string): ClauseRead | null {
    for (const { says, expression } of this.plain) {
      const found = readAt(expression, text, at);
      if (found !== null) return this.judged(found, says, of, when, text);
    }
    return null;
  }

  private rowOf(label: string | undefined, none: string | undefined, entity: string | null): Facts | null {
    const rows = this.facts.filter((of) => of.entity === entity);
    const isCalled = ({ name }: Facts): boolean => (label === undefined ? (NONE[name] ?? []).some((words) => new RegExp(`^${words}$`).test(none ?? "")) : label === name || (OTHER_NAMES[name] ?? []).includes(label));
    const named = rows.find(isCalled);
    if (named !== undefined) {
      this.topic = named.name;
      return named;
    }
    // A part is called by its entity alone: of the indicator that its total has named.
    const parts = label === entity ? rows.filter(({ actual }) => actual !== null) : [];
    return parts.find(({ name }) => name === this.topic) ?? (parts.length === 1 ? (parts[0] ?? null) : null);
  }

  private judged(found: RegExpExecArray, says: readonly string[], of: Facts, context: string, text: string): ClauseRead {
    const { before, when, ...groups } = found.groups ?? {};
    // 负值收窄 speaks of the base that was just named.
    const isOfLast = found[0].includes("负值");
    // After 与上年同期相比 rates are listed, without bands.
    const said: Said = { ...groups, ...(context === "" ? {} : { listed: context }), when: before ?? (when === undefined || when === "" ? (isOfLast ? this.when : context === "" ? "同比" : context) : when) };
    this.when = said["when"] ?? this.when;
    const wrong = says.filter((one) => JUDGES[one]?.(of, said, this.setting) !== true).map((one) => `${one}: "${found[0]}" of ${of.entity ?? ""}${of.name} in "${text}"`);
    const numbers = numbersSaid(said);
    const isAttributed = numbersIn(found[0]) === numbers;
    return { of, says, length: found[0].length, numbers, wrong: isAttributed ? wrong : [...wrong, `a number of no measure in "${found[0]}"`] };
  }
}
