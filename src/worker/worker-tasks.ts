import { makeReport } from "../brief/make-report";
import { readableGrids } from "../brief/readable-grids";
import type { Report, ReportRequest } from "../brief/report";
import type { Copyable } from "../pane/copying";
import type { ReportJob } from "../pane/engine";
import { tablesCopy } from "../pane/view/table-copy";
import { cutView, type ViewHead, type ViewPart } from "../pane/view/view-parts";
import { viewReport } from "../pane/view/view-report";
import { Problem } from "../sheet/problem";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { Tasks } from "./protocol";

/** Keeps the report made last: its tabs and tables are asked for later, and are too much to hand over each time. */
export class WorkerTasks implements Tasks {
  private last: { readonly report: Report; readonly request: ReportRequest } | null = null;

  makeReport({ request, locale }: ReportJob, send: (part: ViewPart) => void): ViewHead {
    const report = makeReport(request);
    this.last = { report, request };
    const parts = cutView(viewReport(report, locale, request.style.rounding));
    for (;;) {
      const next = parts.next();
      if (next.done === true) return next.value;
      send(next.value);
    }
  }

  plans(): readonly SheetPlan[] {
    return this.made().report.plans;
  }

  copyTables(): Copyable {
    const { report, request } = this.made();
    return tablesCopy(report, request.style.locale, request.style.rounding);
  }

  /** The reader of files is loaded when the first file is chosen. @throws Problem */
  async readWorkbookFile(file: File): ReturnType<Tasks["readWorkbookFile"]> {
    const { PackageWorkbook } = await import("../package/package-workbook");
    const workbook = await PackageWorkbook.open(new Uint8Array(await file.arrayBuffer()), file.name);
    return { grids: await readableGrids(workbook, null), fileName: file.name };
  }

  private made(): { readonly report: Report; readonly request: ReportRequest } {
    if (this.last === null) throw new Problem("no-table");
    return this.last;
  }
}
