import type { IndicatorKind } from "./indicators";

/** What is said when a figure is compared with an earlier one. Fields: {more} {grows} verbs, {change} {rate} {base} {actual} numbers. */
export interface ComparisonPhrases {
  readonly changeAndRate: string;
  readonly changeOnly: string;
  readonly rateOnly: string;
  readonly points: string;
  readonly flat: string;
  readonly nearlyFlat: string;
  readonly fromZero: string;
  readonly turnedPositive: string;
  readonly turnedNegative: string;
  readonly narrowedLoss: string;
  readonly widenedLoss: string;
}

/** What is said of a difference without its base. */
export type DifferencePhrases = Pick<ComparisonPhrases, "changeOnly" | "points" | "flat" | "nearlyFlat">;

/** How growth moved against that of an earlier period. Fields: {when} the earlier period, {points}. */
export interface RateChangePhrases {
  readonly up: string;
  readonly down: string;
  readonly same: string;
  readonly nearlySame: string;
}

/** How a target is called, by what its column's header says. */
export interface TargetPhrases {
  readonly words: RegExp;
  readonly completion: string;
  readonly met: string;
  readonly exceeded: string;
  readonly notMet: string;
}

/** What differs where a comparison is all that is said of an indicator. */
type PhrasesAlone = Pick<ComparisonPhrases, "rateOnly" | "flat" | "nearlyFlat" | "fromZero">;

/**
 * Every wording of the sentences in one language: templates with fields in braces. A clause carries the punctuation before it,
 * so that it can go without a trace.
 */
export interface SentencePhrases {
  /** A sentence's beginning and end. Fields: {period} {scope} {rest}. */
  readonly opening: { readonly subject: string; readonly both: string; readonly periodOnly: string; readonly scopeOnly: string };
  readonly stop: string;
  /** Between two sentences on one line. */
  readonly sentenceSeparator: string;
  readonly clauseSeparator: string;
  /** Before the last of several figures in one sentence. */
  readonly lastClause: string;
  readonly itemSeparator: string;
  readonly listSeparator: string;
  readonly lastSeparator: string;
  readonly children: string;
  /** What keeps a sentence from beginning with a numeral; "" where it may. */
  readonly beforeNumeral: string;
  readonly value: string;
  readonly targetValue: string;
  /** The same of what comes about in an economy and is not done by an office: 实现地区生产总值. */
  readonly realisedValue: string;
  /** A figure of nothing that is kept low. */
  readonly noneValue: string;
  /** The same of a part, whose label is the name of an office or place. */
  readonly partTargetValue: string;
  readonly totalValue: string;
  readonly entityValue: string;
  /** A part named by its entity alone, under the total of its indicator. */
  readonly partValue: string;
  readonly noFigure: string;
  readonly approximate: string;
  readonly prior: ComparisonPhrases;
  /** @param before what the earlier period is called */
  readonly previous: (before: string) => ComparisonPhrases;
  readonly yearStart: DifferencePhrases;
  /** `growth` is true of rates of any sign, `decline` of two falls, `rises` of two rises of what does not grow. A turn tells the earlier rate: {when} {rate} {grows} {grew}. */
  readonly rateChange: {
    readonly growth: RateChangePhrases;
    readonly decline: RateChangePhrases;
    readonly rises: Partial<Record<IndicatorKind, RateChangePhrases>>;
    readonly turnedUp: string;
    readonly turnedDown: string;
    readonly fromFlat: string;
  };
  /** The growth of two counterparts held against each other. Fields: {one} {other} {points}. */
  readonly scissors: { readonly faster: string; readonly slower: string; readonly alike: string; readonly unknown: string };
  /** Over several years: {years} in words, {grows} the verb of a rate. */
  readonly averageGrowth: { readonly moved: string; readonly flat: string };
  /** How many times the base: {times}. */
  readonly multiple: string;
  readonly prices: { readonly constant: string; readonly current: string };
  readonly before: { readonly month: string; readonly quarter: string; readonly year: string; readonly other: string };
  /** The same of what may turn from a loss to a profit. `loss` is the figure itself: {label} {value}; a turn tells both figures. */
  readonly profitPrior: Pick<ComparisonPhrases, "turnedPositive" | "turnedNegative" | "narrowedLoss" | "widenedLoss">;
  readonly loss: string;
  /** An indicator whose figure is not said: 产值同比增长38%. Fields: {label} {clause}. */
  readonly alone: { readonly sentence: string; readonly prior: PhrasesAlone; readonly previous: (before: string) => Partial<PhrasesAlone> };
  readonly together: {
    readonly opening: string;
    /** Fields: {names} {grows} {rates}. */
    readonly several: string;
    readonly one: string;
    readonly unknown: string;
    readonly prior: Pick<ComparisonPhrases, "rateOnly" | "changeOnly" | "flat" | "nearlyFlat" | "fromZero">;
  };
  /** 两降一升 with its list. `up`, `down` and `flat` are counted: {count}; `group` names the indicators: {names} {grows}. */
  readonly trend: {
    /** The counts alone, before a list of the rates. */
    readonly lead: string;
    readonly counts: readonly string[];
    readonly countSeparator: string;
    /** null: the verbs of the rates. */
    readonly verbs: { readonly up: string; readonly down: string } | null;
    /** Of indicators whose rates have different verbs. */
    readonly mixed: { readonly up: string; readonly down: string };
    readonly up: string;
    readonly down: string;
    readonly flat: string;
    readonly sentence: string;
    readonly fallback: string;
    /** Where many go one way and one or two the other: {names} {falls} {grows}. */
    readonly exceptFew: string;
    readonly groupOfMany: string;
    readonly groupOfOne: string;
    readonly flatMany: string;
    readonly flatOne: string;
  };
  readonly targets: readonly TargetPhrases[];
  /** What the table states of nothing that it names: {name} is its header. */
  readonly statedCompletion: string;
  /** A task that is due: {share} of {name}. */
  readonly dueCompletion: string;
  readonly stretch: string;
  /** The month's or quarter's own figure beside that of the year to date. Fields: {period} {value} {comparison}. */
  readonly within: string;
  /** The same of what is told by its growth alone: {period} {comparison}. */
  readonly withinAlone: string;
  /** Which units keep to the schedule, said of many together: {names}. `separate` is the same of one: {name} {judgement}. */
  readonly progress: { readonly opening: string; readonly done: string; readonly ahead: string; readonly even: string; readonly behind: string; readonly separate: string };
  readonly incomparable: string;
  readonly schedule: { readonly ahead: string; readonly behind: string; readonly even: string; readonly nearlyEven: string };
  readonly control: {
    /** A sentence of its own. Fields: {label} {clause}. */
    readonly sentence: string;
    readonly share: string;
    readonly withinSchedule: string;
    readonly overSchedule: string;
    readonly withinCeiling: string;
    readonly overCeiling: string;
    readonly remaining: string;
    readonly pace: string;
    readonly nothingLeft: string;
  };
  /** `foundBy` is said of an office; `activity` is what a label may end with that is done and not found: 隐患排查整改. */
  readonly rectification: { readonly found: string; readonly none: string; readonly noneBy: string; readonly foundBy: string; readonly activity: RegExp; readonly done: string; readonly rate: string; readonly outstanding: string; readonly allDone: string };
  /** Of what is told by the unit, or, where the table states the share itself, by its header: {whole}. */
  readonly share: { readonly ofCount: string; readonly ofAmount: string; readonly ofWhole: string; readonly stated: string };
  readonly nothingHappened: string;
  /** Two benchmarks on the same side are told together: {benchmarks} and {gaps}, which are numbers with the unit after the last. */
  readonly benchmark: { readonly above: string; readonly below: string; readonly even: string; readonly nearlyEven: string; readonly aboveBoth: string; readonly belowBoth: string };
  /** What a level is held to, where its column has no name. */
  readonly heldTo: { readonly target: string; readonly ceiling: string };
  readonly rank: { readonly place: string; readonly risen: string; readonly fallen: string; readonly kept: string };
  readonly contribution: { readonly rate: string; readonly up: string; readonly down: string };
  readonly ranking: { readonly highest: string; readonly lowest: string; readonly fastest: string; readonly slowest: string; readonly item: string; readonly of: string };
  readonly reason: string;
  /** What a reason may begin with that the clause says already. */
  readonly reasonLead: RegExp;
  readonly reasonMissing: string;
  readonly percent: string;
  /** 倍; "" in a language that has no such count of growth. */
  readonly times: string;
  /** How far a rate goes, before its verb, where the office's style says so. */
  readonly bands: { readonly slight: string; readonly sharp: string };
  /** Words of a template that leaves its choices to the lexicon, and the notice in a living formula whose pattern no longer fits. */
  readonly template: {
    readonly flat: string;
    readonly nearlyFlat: string;
    readonly schedule: { readonly up: string; readonly down: string; readonly flat: string };
    readonly benchmark: { readonly up: string; readonly down: string; readonly flat: string };
    readonly outgrown: string;
  };
  readonly pointsUnit: { readonly one: string; readonly many: string };
}
