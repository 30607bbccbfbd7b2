import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Job } from "./jobs";
import { commandLine, FOLDER, libreOffice, madeWorkbook, nodePeer, outFile, pythonPeers } from "./processes";

const ROWS = 100_000;
const SAMPLE = join(__dirname, "../../assets/samples/city-safety-2012q1.xlsx");

const report = (source: string, out: string): readonly string[] => ["report", source, "--date", "2026-01-01", "--force", "--out", out];

/**
 * 100,000 units with last year and this year: read, compute, a new tab, saved. Ours writes five columns of guarded formulas with their
 * values, sentences and notes; the peers write one column of growth rates (pandas its values only). LibreOffice, which has no such job, opens
 * the workbook that openpyxl made, computes it and saves it.
 */
export const wholeJob: Job = {
  name: "whole",
  contenders: async () => {
    const source = madeWorkbook("roster", ROWS);
    const withFormulas = outFile("openpyxl");
    return [
      commandLine("indicator-brief", report(source, outFile("own"))),
      ...pythonPeers("whole", source, withFormulas, ["openpyxl"]),
      ...pythonPeers("whole", source, outFile("pandas"), ["pandas"]),
      libreOffice(withFormulas),
      nodePeer("exceljs", "peer.mjs", ["exceljs", "whole", source, outFile("exceljs")]),
      nodePeer("@e965/xlsx", "peer.mjs", ["sheetjs", "whole", source, outFile("sheetjs")]),
    ];
  },
};

/** 100,000 rows of 12 columns. */
export const readingJob: Job = {
  name: "reading",
  contenders: async () => {
    const source = madeWorkbook("wide", ROWS);
    return [
      nodePeer("indicator-brief", "own.mjs", ["read", source]),
      ...pythonPeers("read", source, "", ["openpyxl", "pandas"]),
      nodePeer("exceljs", "peer.mjs", ["exceljs", "read", source]),
      nodePeer("@e965/xlsx", "peer.mjs", ["sheetjs", "read", source]),
    ];
  },
};

/** A tab of ten formulas into a workbook of 8 MB. */
export const addingJob: Job = {
  name: "adding",
  contenders: async () => {
    const source = madeWorkbook("wide", ROWS);
    return [
      nodePeer("indicator-brief", "own.mjs", ["add", source, outFile("own-added")]),
      ...pythonPeers("add", source, outFile("openpyxl-added"), ["openpyxl"]),
      nodePeer("exceljs", "peer.mjs", ["exceljs", "add", source, outFile("exceljs-added")]),
      nodePeer("@e965/xlsx", "peer.mjs", ["sheetjs", "add", source, outFile("sheetjs-added")]),
    ];
  },
};

/** A thousand small workbooks in one call. */
export const countyJob: Job = {
  name: "county",
  contenders: async () => {
    const folder = join(FOLDER, "county");
    mkdirSync(folder, { recursive: true });
    const files = Array.from({ length: 1000 }, (_, index) => join(folder, `town-${index}.xlsx`));
    for (const file of files) copyFileSync(SAMPLE, file);
    const call = (count: number): readonly string[] => ["report", ...files.slice(0, count), "--date", "2026-01-01", "--force", "--out", join(FOLDER, "county-out")];
    return [
      commandLine("1,000 workbooks, all processors", call(1000)),
      commandLine("1,000 workbooks, one", [...call(1000), "--threads", "1"]),
      commandLine("100 workbooks, one", [...call(100), "--threads", "1"]),
      commandLine("10 workbooks, one", call(10)),
    ];
  },
};

export const startJob: Job = {
  name: "start",
  contenders: async () => [commandLine("indicator-brief --version", ["--version"]), commandLine("indicator-brief calc", ["calc", "growth", "8.1", "8.0"])],
};
