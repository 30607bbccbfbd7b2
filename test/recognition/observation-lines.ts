import { formatPeriod } from "../../src/quantity/period";
import { recogniseTables } from "../../src/recognition/recognise-tables";
import type { Observation, Table } from "../../src/recognition/table";
import { cellAddress } from "../../src/sheet/address";
import type { Grid } from "../../src/sheet/grid";

/** "C4 死亡人数 @火灾 2012Q1 actual 8 人": one figure in one line, for tests to read. */
export function observationLine(observation: Observation): string {
  const { figure } = observation;
  const value = figure.kind === "known" ? figure.value.toString() : figure.reason;
  const parts = [
    cellAddress(observation.cell.row, observation.cell.column),
    observation.indicator,
    observation.entity === null ? (observation.isTotal ? "@total" : "") : `@${observation.entity}`,
    observation.period === null ? "" : formatPeriod(observation.period),
    observation.role,
    observation.against === undefined || observation.against === "prior" ? "" : `against ${observation.against}`,
    value,
    observation.unit ?? "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

export function linesOf(table: Table | undefined): readonly string[] {
  return (table?.observations ?? []).map(observationLine);
}

/** All tables of a sheet. */
export function recognise(grid: Grid, fileName = ""): readonly Table[] {
  return recogniseTables(grid, { fileName });
}
