import { areaAddress, type Area } from "../sheet/address";
import { byPlace, type PlanCell } from "../sheet/sheet-plan";

/** Excel cuts an address at 8,192 characters. */
const MAX_ADDRESS = 8_000;

/** The cells of each style as few rectangles: runs in a row, then runs of equal extent below one another. */
export function areasByStyle(cells: Iterable<PlanCell>): ReadonlyMap<string, readonly Area[]> {
  const ordered = [...cells].sort(byPlace);
  const areas = new Map<string, Area[]>();
  for (const run of rowRuns(ordered)) {
    const known = areas.get(run.style) ?? [];
    areas.set(run.style, known);
    known.push(run.area);
  }
  return new Map([...areas].map(([style, runs]) => [style, joinDownwards(runs)]));
}

function rowRuns(ordered: readonly PlanCell[]): readonly { readonly style: string; readonly area: Area }[] {
  const runs: { style: string; area: Area }[] = [];
  for (const { row, column, style } of ordered) {
    const last = runs[runs.length - 1];
    if (last && last.style === style && last.area.top === row && last.area.right === column - 1) last.area = { ...last.area, right: column };
    else runs.push({ style, area: { top: row, left: column, bottom: row, right: column } });
  }
  return runs;
}

function joinDownwards(runs: readonly Area[]): readonly Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) open.set(key, { ...above, bottom: run.bottom });
    else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}

/** Address lists for `getRanges`, each short enough. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    const address = areaAddress(area);
    if (list.length + address.length + 1 > MAX_ADDRESS) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
