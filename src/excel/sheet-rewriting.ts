import { LONG_PATIENCE, type ExcelGateway } from "./excel-gateway";
import { printStep } from "./print-setup";
import { step } from "./sheet-cells";
import { addedCharts, removedCharts, type DrawnChart } from "./sheet-charts";
import { readSourceNames, sheetWithId, sourceSteps, type ListedSheet } from "./sheet-list";
import { snapshotSteps, takeSnapshot, type SheetSnapshot } from "./sheet-snapshot";
import { allChartIds } from "./snapshot-charts";

/** Sheets of ours as they were before a write, and how they become so again. */
export class SheetRewriting {
  /** What each of our charts shows, as long as it was drawn here, by sheet: before ExcelApi 1.15 Excel cannot tell. */
  private readonly drawn = new Map<string, readonly DrawnChart[]>();

  constructor(private readonly gateway: ExcelGateway) {}

  remember(id: string, charts: readonly DrawnChart[]): void {
    this.drawn.set(id, charts);
  }

  async snapshot(sheet: ListedSheet): Promise<SheetSnapshot> {
    const snapshot = await takeSnapshot(this.gateway, sheet);
    const charts = this.drawn.get(sheet.id);
    return charts?.length === snapshot.chartIds.length ? { ...snapshot, charts } : snapshot;
  }

  /** @param outgoing the charts that stand in the place of the snapshot's */
  async putBack(snapshot: SheetSnapshot, outgoing: readonly string[], patience = LONG_PATIENCE): Promise<void> {
    const findSheet = sheetWithId(snapshot.id);
    await this.gateway.send(
      [
        ...snapshotSteps(findSheet, snapshot),
        ...sourceSteps(findSheet, snapshot.sources, await readSourceNames(this.gateway, snapshot.id)),
        ...addedCharts(findSheet, snapshot.charts),
        ...removedCharts(findSheet, outgoing),
        step(findSheet, (sheet) => {
          sheet.name = snapshot.name;
          if (!snapshot.visible) sheet.visibility = snapshot.visibility;
        }, 2),
      ],
      patience,
    );
    if (snapshot.print !== null) await this.gateway.send([printStep(findSheet, snapshot.print)], patience).catch(() => undefined);
    this.drawn.set(snapshot.id, snapshot.charts);
  }

  /** Which of the steps were carried out before the failure is not known: the charts are looked at again. */
  async putBackAfterFailure(snapshot: SheetSnapshot): Promise<void> {
    const charts = await allChartIds(this.gateway, snapshot.id);
    const untouched = snapshot.chartIds.every((id) => charts.includes(id));
    const staying = untouched ? [...snapshot.foreignChartIds, ...snapshot.chartIds] : snapshot.foreignChartIds;
    const outgoing = charts.filter((id) => !staying.includes(id));
    await this.putBack(untouched ? { ...snapshot, charts: [] } : snapshot, outgoing);
    if (untouched) this.drawn.set(snapshot.id, snapshot.charts);
  }
}
