import { areaAddress } from "../sheet/address";
import type { PlanCell, PlanContent } from "../sheet/sheet-plan";
import { escapeXml } from "../sheet/xml-text";
import { formulaForFile } from "./formula-dialect";

type Formula = Extract<PlanContent, { kind: "formula" }>;

/**
 * Prints the formulas of a plan, cell by cell from top to bottom. Of a run the file holds the first, and the others say that they share it. Only
 * formulas that name cells of their own sheet may: of others Excel keeps the first cell's references for all (EPPlus #92).
 */
export class FormulaPrinter {
  /** What the cells of a run hold behind the first, by the column of the run. */
  private readonly running = new Map<number, { readonly first: number; readonly shared: string }>();
  private runs = 0;

  /** The <f> element of a cell. */
  print({ row, column }: PlanCell, formula: Formula): string {
    const { run } = formula;
    if (run !== undefined && row > run.first) {
      const running = this.running.get(column);
      if (running?.first === run.first) return running.shared;
    }
    const text = escapeXml(formulaForFile(formula.formula));
    if (run?.first !== row) return `<f>${text}</f>`;
    const index = this.runs++;
    this.running.set(column, { first: row, shared: `<f t="shared" si="${index}"/>` });
    return `<f t="shared" ref="${areaAddress({ top: row, bottom: run.last, left: column, right: column })}" si="${index}">${text}</f>`;
  }
}
