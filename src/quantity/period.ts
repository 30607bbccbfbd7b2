/** A calendar year, or null where the workbook does not say which. */
export type Year = number | null;

/**
 * The time a figure belongs to. `cumulative` ones run from 1 January to the end of a quarter, month or day
 * (截至3月底); a first quarter, a first half and a whole year are cumulative by nature. Months count from 1.
 */
export type Period =
  | { readonly kind: "year"; readonly year: Year }
  | { readonly kind: "half"; readonly year: Year; readonly half: 1 | 2 }
  | { readonly kind: "quarter"; readonly year: Year; readonly quarter: number; readonly cumulative: boolean }
  | { readonly kind: "month"; readonly year: Year; readonly month: number; readonly cumulative: boolean }
  | { readonly kind: "ten-days"; readonly year: Year; readonly month: number; readonly part: 1 | 2 | 3 }
  | { readonly kind: "day"; readonly year: Year; readonly month: number; readonly day: number; readonly cumulative: boolean }
  | { readonly kind: "range"; readonly from: CalendarDay; readonly to: CalendarDay };

export interface CalendarDay {
  readonly year: Year;
  readonly month: number;
  readonly day: number;
}
