import { parsePeriodCode } from "../../src/quantity/period";
import type { Table } from "../../src/recognition/table";
import { roleTable } from "./role-table";

/** A district (null: all of them), its accidents this year and last, its deaths likewise. */
export type District = readonly [string | null, readonly [number, number], readonly [number, number]];

/** Accidents and deaths of districts in the first half of 2025, as one table gives them. */
export function safetyByDistrict(districts: readonly District[]): Table {
  const rows = districts.flatMap(([entity, accidents, deaths]) => [
    { indicator: "事故起数", unit: "起", entity, cells: accidents },
    { indicator: "死亡人数", unit: "人", entity, cells: deaths },
  ]);
  return roleTable("上半年", parsePeriodCode("2025H1"), ["actual", "prior"], rows).table;
}
