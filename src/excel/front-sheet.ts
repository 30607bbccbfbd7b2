import { contains, parseArea, type Area } from "../sheet/address";
import type { FrontSheet } from "../sheet/workbook";
import type { ExcelGateway } from "./excel-gateway";
import { askBlock, blockOf, type Block } from "./sheet-block";
import { askExtent, extentOf, type Extent } from "./sheet-extent";
import { ownNamesOf } from "./sheet-list";
import { readWithin } from "./sheet-reading";

/** What nearly every table of an office fits into: its cells come with the first answer. */
const FIRST_CELLS = "A1:Y200";
const FIRST_AREA = parseArea(FIRST_CELLS);

interface FoundFront {
  readonly sheet: string;
  readonly fileName: string;
  readonly isOurs: boolean;
  readonly extent: Extent | null;
  /** All cells of the sheet; null where there are more. */
  readonly whole: Block | null;
}

/** The sheet in front with all that stands on it, in one round trip where that is no more than a table of an office. */
export async function readFrontSheet(gateway: ExcelGateway): Promise<FrontSheet & { readonly fileName: string }> {
  const { sheet, fileName, isOurs, extent, whole } = await findFront(gateway);
  return { sheet, fileName, grid: isOurs ? null : await readWithin(gateway, sheet, extent, whole) };
}

function findFront(gateway: ExcelGateway): Promise<FoundFront> {
  return gateway.run(async (context) => {
    const workbook = context.workbook.load("name,previouslySaved");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const asked = askExtent(context, sheet);
    const first = askBlock(asked.used.getIntersectionOrNullObject(FIRST_CELLS), false);
    await context.sync();
    const extent = extentOf(asked, sheet.name);
    return {
      sheet: sheet.name,
      fileName: workbook.previouslySaved ? workbook.name : "",
      isOurs: ownNamesOf(sheet.names).mark !== null,
      extent,
      whole: extent === null || extent.indent === null || !isWithinFirst(extent.area) ? null : blockOf(first, extent.area, extent.indent),
    };
  });
}

function isWithinFirst({ bottom, right }: Area): boolean {
  return FIRST_AREA !== null && contains(FIRST_AREA, bottom, right);
}
