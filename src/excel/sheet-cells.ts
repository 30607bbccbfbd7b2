import type { Area } from "../sheet/address";
import type { CellInput } from "./cell-input";
import type { WriteStep } from "./excel-gateway";
import { CALL_BYTES, slices } from "./size-in-bytes";

/** Finds the sheet in whatever request the step goes into. */
export type SheetFinder = (context: Excel.RequestContext) => Excel.Worksheet;

/** A step of a size that hardly varies. */
export function step(findSheet: SheetFinder, queue: (sheet: Excel.Worksheet) => void, calls = 1): WriteStep {
  return { bytes: calls * CALL_BYTES, queue: (context) => queue(findSheet(context)) };
}

/** Rows of something that a range takes as a two-dimensional array, in slices of bounded size. */
export function* rowSteps<T>(findSheet: SheetFinder, at: { readonly top: number; readonly left: number }, rows: readonly (readonly T[])[], put: (range: Excel.Range, rows: T[][]) => void): Generator<WriteStep> {
  for (const slice of slices(rows)) {
    const width = slice.rows[0]?.length ?? 0;
    if (width === 0) continue;
    const queue = (sheet: Excel.Worksheet): void =>
      put(
        sheet.getRangeByIndexes(at.top + slice.first, at.left, slice.rows.length, width),
        slice.rows.map((row) => [...row]),
      );
    yield { ...step(findSheet, queue), bytes: slice.bytes + CALL_BYTES * (2 + Math.ceil((slice.rows.length * width) / 500)) };
  }
}

/** Contents first, then number formats: a format that Excel takes over from the cells of a formula is overruled so. */
export function* contentSteps(findSheet: SheetFinder, at: { readonly top: number; readonly left: number }, inputs: readonly (readonly CellInput[])[], numberFormats: readonly (readonly string[])[]): Generator<WriteStep> {
  yield* rowSteps(findSheet, at, inputs, (range, rows) => {
    range.formulas = rows;
  });
  yield* rowSteps(findSheet, at, numberFormats, (range, rows) => {
    range.numberFormat = rows;
  });
}

/** Takes from a sheet of ours everything that a plan puts there, except charts. Clearing "all" would take the clerk's comments as well. */
export function clearStep(findSheet: SheetFinder): WriteStep {
  return step(
    findSheet,
    (sheet) => {
      const all = sheet.getRange();
      all.unmerge();
      all.clear(Excel.ClearApplyTo.contents);
      all.clear(Excel.ClearApplyTo.formats);
      all.conditionalFormats.clearAll();
      all.rowHidden = false;
      all.columnHidden = false;
      all.format.useStandardWidth = true;
      all.format.useStandardHeight = true;
      sheet.freezePanes.unfreeze();
    },
    10,
  );
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}
