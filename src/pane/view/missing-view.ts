import type { Observations } from "../../recognition/table";
import type { CellRef } from "../../sheet/address";
import { areasOfCells } from "../../sheet/cell-areas";
import { groupBy } from "../../sheet/group-by";
import type { MissingView } from "./report-view";

/** Figures that a table should have and has not, by the reason: the cells that could not be read before those that are simply empty. */
export function viewMissing(observations: Observations): readonly MissingView[] {
  const missing = observations.flatMap(({ figure, cell }) => (figure.kind === "missing" ? [{ reason: figure.reason, cell }] : []));
  const cells = groupBy(missing, ({ reason }) => reason);
  return ORDER.flatMap((reason) => {
    const figures = cells.get(reason) ?? [];
    return figures.length === 0 ? [] : [{ reason, count: figures.length, areas: areasOfSheets(figures.map(({ cell }) => cell)) }];
  });
}

const ORDER: readonly MissingView["reason"][] = ["error-value", "no-cached-value", "not-a-number", "suppressed", "below-half-unit", "not-applicable", "blank"];

function areasOfSheets(cells: readonly CellRef[]): MissingView["areas"] {
  return [...groupBy(cells, ({ sheet }) => sheet).entries()].flatMap(([sheet, own]) => areasOfCells(own).map((area) => ({ sheet, area })));
}
