import { BRIEF_NAMESPACE, printBriefPart, readBriefPart } from "../sheet/brief-part";
import type { StoredBrief } from "../sheet/workbook";
import type { ExcelGateway } from "./excel-gateway";

interface BriefPart {
  readonly part: string;
  readonly brief: StoredBrief;
}

/** Our own custom XML parts, in two round trips. */
export async function readBriefParts(gateway: ExcelGateway): Promise<readonly BriefPart[]> {
  return gateway.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(BRIEF_NAMESPACE).load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => ({ part: part.id, xml: part.getXml() }));
    await context.sync();
    return texts.flatMap(({ part, xml }) => {
      const brief = readBriefPart(xml.value);
      return brief === null ? [] : [{ part, brief }];
    });
  });
}

/** Adds the brief, or replaces the part of the one with the same id. */
export async function saveBriefPart(gateway: ExcelGateway, brief: StoredBrief): Promise<void> {
  const known = (await readBriefParts(gateway)).find((part) => part.brief.id === brief.id);
  await gateway.run(async (context) => {
    const { customXmlParts } = context.workbook;
    if (known) customXmlParts.getItem(known.part).setXml(printBriefPart(brief));
    else customXmlParts.add(printBriefPart(brief));
    await context.sync();
  });
}
