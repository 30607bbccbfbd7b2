import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeReport } from "../../src/brief/make-report";
import { readableGrids } from "../../src/brief/readable-grids";
import { DEFAULT_STYLE } from "../../src/brief/report";
import { PackageWorkbook } from "../../src/package/package-workbook";
import type { Job } from "./jobs";
import { applyPlan } from "../contract/apply-plan";

const SAMPLE = "city-safety-2012q1.xlsx";

/** The main job on a sample, from bytes to bytes, beside opening the file alone. */
export const reportJob: Job = {
  name: "report",
  inProcess: true,
  contenders: async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", SAMPLE)));
    const read = async () => {
      const workbook = await PackageWorkbook.open(bytes, SAMPLE);
      return { workbook, grids: await readableGrids(workbook, null) };
    };
    return [
      {
        name: "report",
        run: async () => {
          const { workbook, grids } = await read();
          const report = makeReport({ grids, fileName: SAMPLE, prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: "2026-01-01" });
          for (const plan of report.plans) await applyPlan(workbook, plan);
          workbook.save();
        },
      },
      { name: "reading alone", run: async () => void (await read()) },
    ];
  },
};
