import type { ConditionalFormat } from "../sheet/sheet-plan";
import type { ExcelGateway } from "./excel-gateway";
import { areaOf } from "./range-area";

/** The conditional formats of a sheet of ours, of the two kinds that a plan knows. */
export async function readConditionalFormats(gateway: ExcelGateway, id: string): Promise<readonly ConditionalFormat[]> {
  return gateway.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats.load("items/id,items/type");
    await context.sync();
    const asked = formats.items.map((format) => {
      const range = format.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
      const custom = format.customOrNullObject.load("rule/formula,format/font/color,format/font/bold,format/fill/color");
      const bar = format.dataBarOrNullObject.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor");
      return { range, custom, bar };
    });
    await context.sync();
    return asked.flatMap(({ range, custom, bar }) => {
      if (range.isNullObject) return [];
      const area = areaOf(range);
      if (!custom.isNullObject) return [{ area, rule: expressionOf(custom) }];
      return bar.isNullObject ? [] : [{ area, rule: barOf(bar) }];
    });
  });
}

function expressionOf({ rule, format }: Excel.CustomConditionalFormat): ConditionalFormat["rule"] {
  const [color, fill] = [hexadecimal(format.font.color), hexadecimal(format.fill.color)];
  return { kind: "expression", formula: rule.formula, ...(color ? { color } : {}), ...(fill ? { fill } : {}), ...(format.font.bold ? { bold: true } : {}) };
}

function barOf(bar: Excel.DataBarConditionalFormat): ConditionalFormat["rule"] {
  const bound = (rule: Excel.ConditionalDataBarRule): number => Number((rule.formula ?? "").replace(/^=/, ""));
  return { kind: "dataBar", minimum: bound(bar.lowerBoundRule), maximum: bound(bar.upperBoundRule), color: hexadecimal(bar.positiveFormat.fillColor) ?? "638EC6" };
}

export function hexadecimal(color: string | undefined | null): string | null {
  return color ? color.replace("#", "") : null;
}
