/** @jest-environment ./test/excel-host/office-environment.js */
import fc from "fast-check";
import { openInExcel } from "../contract/workbooks";
import { cellAt } from "../excel-host/book";
import { gridsOf, hostileTable, reportOn } from "./hostile-tables";

test("in Excel each text is that text and no formula, and the formulas come to the texts that are expected", async () => {
  await fc.assert(
    fc.asyncProperty(hostileTable, async (table) => {
      const grids = gridsOf(table);
      const { plans } = reportOn(grids, table.locale);
      const { workbook, host } = await openInExcel(grids);
      const applied = await workbook.write({ plans, brief: null });
      expect(applied.flatMap(({ differences }) => differences)).toEqual([]);
      for (const [index, { sheet }] of applied.entries()) {
        const written = host.book.sheet(sheet);
        const texts = plans[index]?.cells.filter(({ content }) => content?.kind === "text") ?? [];
        expect(texts.length).toBeGreaterThan(0);
        for (const { row, column, content } of texts) {
          const cell = written && cellAt(written, row, column);
          expect({ value: cell?.value ?? "", formula: cell?.formula ?? null }).toEqual({ value: content?.kind === "text" ? content.text : null, formula: null });
        }
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
