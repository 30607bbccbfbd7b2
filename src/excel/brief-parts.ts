import { BRIEF_NAMESPACE, printBriefPart, readBriefPart } from "../sheet/brief-part";
import type { StoredBrief } from "../sheet/workbook";
import type { ExcelGateway, Patience, WriteStep } from "./excel-gateway";
import { CALL_BYTES, sizeInBytes } from "./size-in-bytes";

interface BriefPart {
  readonly part: string;
  readonly brief: StoredBrief;
}

/** Our own custom XML parts, in two round trips. */
export async function readBriefParts(gateway: ExcelGateway, patience?: Patience): Promise<readonly BriefPart[]> {
  return gateway.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(BRIEF_NAMESPACE).load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => ({ part: part.id, xml: part.getXml() }));
    await context.sync();
    return texts.flatMap(({ part, xml }) => {
      const brief = readBriefPart(xml.value);
      return brief === null ? [] : [{ part, brief }];
    });
  }, patience);
}

/** Makes the parts hold `brief` under the id, or nothing when it is null. @param known the parts as they are */
export function briefStep(known: readonly BriefPart[], id: string, brief: StoredBrief | null): WriteStep {
  const old = known.find((part) => part.brief.id === id);
  const xml = brief === null ? "" : printBriefPart(brief);
  return {
    bytes: sizeInBytes(xml) + 3 * CALL_BYTES,
    queue: ({ workbook: { customXmlParts } }) => {
      if (old === undefined) {
        if (brief !== null) customXmlParts.add(xml);
      } else if (brief === null) customXmlParts.getItem(old.part).delete();
      else customXmlParts.getItem(old.part).setXml(xml);
    },
  };
}

/** Adds the brief, replaces the one with the same id, or with null takes it away. */
export async function putBriefPart(gateway: ExcelGateway, id: string, brief: StoredBrief | null, patience?: Patience): Promise<void> {
  await gateway.send([briefStep(await readBriefParts(gateway, patience), id, brief)], patience);
}
