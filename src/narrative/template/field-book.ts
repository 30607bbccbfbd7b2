import { fieldKindOf, fieldWord, normalWord, PERIOD_WORDS, SPAN_WORDS, WORDS_AFTER_NAMES, type FieldKind } from "../../lexicon/template-words";
import type { Locale } from "../../lexicon/roles";
import { isYearToDate } from "../../quantity/period-arithmetic";
import { toHalfWidth } from "../../quantity/width";
import type { Table } from "../../recognition/table";
import { itemsOf, type Item } from "../items";
import type { FindingSet } from "../sentence";
import type { Voice } from "../voice";
import { nearestNames } from "./nearest-names";

/** An item with the table it stands in. */
export interface NamedItem {
  readonly item: Item;
  readonly table: Table;
}

/** The items of tables, in their order. */
export function namedItems(voice: Voice, sets: readonly (FindingSet & { readonly table: Table })[]): readonly NamedItem[] {
  return sets.flatMap((set) => itemsOf(voice, set).map((item) => ({ item, table: set.table })));
}

export type PeriodField = keyof typeof PERIOD_WORDS;

/** What the text between two braces means. */
export type Reference =
  | { readonly kind: "figure"; readonly of: NamedItem; readonly field: FieldKind }
  | { readonly kind: "period"; readonly which: PeriodField }
  | { readonly kind: "unknown"; readonly nearest: readonly string[] }
  | { readonly kind: "unclear"; readonly candidates: readonly string[] }
  | { readonly kind: "no-indicator" };

type Span = keyof typeof SPAN_WORDS;

const SEPARATOR = /[·•・]/;

/**
 * The figures of some tables by the names that a template calls them: an indicator, after its entity or sheet where that is needed,
 * before the measure where it is not the figure itself: 死亡人数, 火灾·死亡人数·同比, 固定资产投资完成率.
 */
export class FieldBook {
  private readonly byName = new Map<string, NamedItem[]>();

  constructor(readonly items: readonly NamedItem[]) {
    for (const named of this.items) {
      const names = [named.item.indicator, named.item.label, named.item.entity ?? "", named.table.sheet].map(normalName).filter((name) => name !== "");
      for (const name of new Set(names)) {
        const known = this.byName.get(name);
        if (known === undefined) this.byName.set(name, [named]);
        else known.push(named);
      }
    }
  }

  /** @param context the item that the template spoke of last: a measure without an indicator is of that one */
  find(written: string, context: NamedItem | null): Reference {
    const period = periodField(written);
    if (period !== null && !this.byName.has(normalName(written))) return { kind: "period", which: period };
    const path = this.readPath(written);
    if (path === null) return { kind: "unknown", nearest: this.nearest(written) };
    const { names, field, span } = path;
    const named = this.narrowed(names, span, context);
    if (named.length > 1) return { kind: "unclear", candidates: named.slice(0, 3).map((one) => this.nameOf(one, "zh-CN")) };
    const [of] = named;
    return of === undefined ? { kind: "no-indicator" } : { kind: "figure", of, field };
  }

  /** The shortest name that is clear without what went before it. */
  nameOf(named: NamedItem, locale: Locale, field: FieldKind = "value"): string {
    const { item, table } = named;
    const entity = item.entity === null || item.entity === item.label ? [] : [item.entity];
    const spans = item.period !== null && !isYearToDate(item.period) ? [[], [SPAN_WORDS.single[0] ?? ""]] : [[]];
    const heads = [[item.label], [...entity, item.label], [...entity, item.indicator], [table.sheet, ...entity, item.label], [table.sheet, ...entity, item.indicator]];
    const paths = heads.flatMap((head) => spans.map((span) => [...head, ...span].join("·")));
    const path = paths.find((candidate) => this.means(candidate, named)) ?? paths.at(-1) ?? item.label;
    return field === "value" ? path : `${path}·${fieldWord(field, locale)}`;
  }

  private means(path: string, { item }: NamedItem): boolean {
    const read = this.readPath(path);
    const found = read === null ? [] : this.narrowed(read.names, read.span, null);
    return found.length === 1 && found[0]?.item === item;
  }

  private readPath(written: string): { readonly names: readonly string[]; readonly field: FieldKind; readonly span: Span | null } | null {
    if (this.byName.has(normalName(written))) return { names: [normalName(written)], field: "value", span: null };
    const segments = written.split(SEPARATOR).map((segment) => segment.trim());
    const names: string[] = [];
    let field: FieldKind | null = null;
    let span: Span | null = null;
    for (const [position, segment] of segments.entries()) {
      const kind = fieldKindOf(segment);
      const isLast = position === segments.length - 1;
      if (kind !== null && (isLast || !this.byName.has(normalName(segment)))) field = kind;
      else if (this.byName.has(normalName(segment))) names.push(normalName(segment));
      else if (spanOf(segment) !== null) span = spanOf(segment);
      else {
        const joined = this.splitName(segment);
        if (joined === null) return null;
        names.push(joined.name);
        field = joined.field;
      }
    }
    return { names, field: field ?? "value", span };
  }

  /** 固定资产投资完成率, 死亡人数的同比: a measure written behind the name. */
  private splitName(segment: string): { readonly name: string; readonly field: FieldKind } | null {
    const written = normalWord(segment);
    for (const word of WORDS_AFTER_NAMES) {
      if (!written.endsWith(word)) continue;
      const name = normalName(written.slice(0, written.length - word.length).replace(/的\s*$/, ""));
      const field = fieldKindOf(word);
      if (field !== null && this.byName.has(name)) return { name, field };
    }
    return null;
  }

  private narrowed(names: readonly string[], span: Span | null, context: NamedItem | null): readonly NamedItem[] {
    if (names.length === 0) return context !== null ? this.inSpan(context, span) : this.items.length === 1 ? this.items : [];
    let found: readonly NamedItem[] = names.reduce<readonly NamedItem[]>((rest, name) => rest.filter((named) => isCalled(named, name)), this.byName.get(names[0] ?? "") ?? []);
    const prefer = (wanted: (named: NamedItem) => boolean): void => {
      const preferred = found.length > 1 ? found.filter(wanted) : [];
      if (preferred.length > 0) found = preferred;
    };
    if (span !== null) found = found.filter(({ item }) => spanOfItem(item) === span);
    prefer(({ item }) => names.some((name) => normalName(item.indicator) === name));
    if (!names.some((name) => found.some(({ item }) => normalName(item.entity ?? "") === name))) prefer(({ item }) => item.entity === null);
    if (context !== null) {
      prefer(({ table }) => table === context.table);
      prefer(({ item }) => item.indicator === context.item.indicator);
      prefer(({ item }) => item.entity === context.item.entity);
    }
    prefer(({ item }) => spanOfItem(item) === "to-date");
    return found;
  }

  /** The same indicator's figure of the month, or of the year to date. */
  private inSpan(context: NamedItem, span: Span | null): readonly NamedItem[] {
    if (span === null) return [context];
    return this.items.filter(({ item, table }) => table === context.table && item.indicator === context.item.indicator && item.entity === context.item.entity && spanOfItem(item) === span);
  }

  private nearest(written: string): readonly string[] {
    const last = written.split(SEPARATOR).at(-1)?.trim() ?? written;
    const labels = new Set(this.items.map(({ item }) => item.label));
    return nearestNames(last, [...labels, ...WORDS_AFTER_NAMES]);
  }
}

function isCalled({ item, table }: NamedItem, name: string): boolean {
  return [item.indicator, item.label, item.entity ?? "", table.sheet].some((own) => normalName(own) === name);
}

function spanOfItem({ period }: Item): Span {
  return period === null || isYearToDate(period) ? "to-date" : "single";
}

function spanOf(word: string): Span | null {
  const written = normalWord(word);
  if (SPAN_WORDS.single.includes(written)) return "single";
  return SPAN_WORDS["to-date"].includes(written) ? "to-date" : null;
}

function periodField(word: string): PeriodField | null {
  const written = normalWord(word);
  const found = (["period", "period-end", "year"] as const).find((which) => PERIOD_WORDS[which].includes(written));
  return found ?? null;
}

function normalName(name: string): string {
  return toHalfWidth(name).replaceAll(/\s+/g, "").toLowerCase();
}
