import type { FieldKind } from "../../lexicon/template-words";
import type { Approximation } from "../../quantity/approximation";
import type { Decimal } from "../../quantity/decimal";
import type { DirectionField } from "./directions";
import type { NamedItem, PeriodField } from "./field-book";
import type { TemplateError } from "./template-error";

/** A place in the template, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface FigureField extends Place {
  readonly kind: "figure";
  readonly of: NamedItem;
  readonly field: FieldKind;
}

/** A word of direction, with its choices as the clerk wrote them; null: the lexicon's own verbs. */
export interface ChoiceField extends Place {
  readonly kind: "choice";
  readonly of: NamedItem;
  readonly field: DirectionField;
  readonly words: ChoiceWords | null;
}

export interface ChoiceWords {
  readonly up: string;
  readonly down: string;
  readonly flat: string | null;
  readonly nearly: string | null;
}

/** 近5000万元, 超5000万元: the first of the words that is true. */
export interface ApproximationField extends Place {
  readonly kind: "approximation";
  readonly of: NamedItem;
  readonly field: FieldKind;
  readonly words: readonly { readonly word: string; readonly means: Approximation; readonly isAfter: boolean }[];
  /** In the unit of the figure. */
  readonly stated: Decimal;
  /** As it is printed: 5000万元. */
  readonly shown: string;
}

export interface PeriodPiece extends Place {
  readonly kind: "period";
  readonly which: PeriodField;
}

export interface WordsPiece extends Place {
  readonly kind: "words";
  readonly text: string;
}

/** A figure the workbook does not hold, within an optional part: the part goes. */
export interface AbsentField extends Place {
  readonly kind: "absent";
}

export type Field = FigureField | ChoiceField | ApproximationField | PeriodPiece | AbsentField;

export interface PartPiece extends Place {
  readonly kind: "part";
  readonly pieces: readonly (Field | WordsPiece)[];
}

export type TemplatePiece = Field | WordsPiece | PartPiece;

/** A template read against the figures of a report. With errors it can still be printed as far as it was understood. */
export interface Template {
  readonly text: string;
  readonly pieces: readonly TemplatePiece[];
  readonly errors: readonly TemplateError[];
  /** The items it speaks of, in order, each once. */
  readonly items: readonly NamedItem[];
}
