import { useCallback, useEffect, useState } from "react";
import type { OfficeSettings } from "../brief/office";
import type { SavedBrief } from "../brief/saved-brief";
import { briefIdOfMark } from "../brief/report-mark";
import type { Workbook } from "../sheet/workbook";
import { NO_DEFINITION, type Definition } from "./definition";
import type { Engine, KnownBrief } from "./engine";

export interface KeptDefinition {
  readonly definition: Definition;
  readonly change: (change: Partial<Definition>) => void;
}

/** What the clerk said of the report: what the workbook's brief holds for the sheet in front, and what is said now. */
export function useDefinition(workbook: Workbook, engine: Engine, onKnown: (office: OfficeSettings) => void, onFailure: (error: unknown) => void): KeptDefinition {
  const [definition, setDefinition] = useState<Definition>(NO_DEFINITION);
  useEffect(() => {
    let isCurrent = true;
    knownBrief(workbook, engine).then((known) => {
      if (!isCurrent || known === null) return;
      setDefinition(known.definition);
      onKnown(known.office);
    }, onFailure);
    return () => {
      isCurrent = false;
    };
  }, [workbook, engine, onKnown, onFailure]);
  const change = useCallback((changed: Partial<Definition>) => setDefinition((before) => ({ ...before, ...changed })), []);
  return { definition, change };
}

/** The brief whose tab or sheet stands in front; else none. */
async function knownBrief(workbook: Workbook, engine: Engine): Promise<KnownBrief | null> {
  const stored = await workbook.readBriefs();
  if (stored.length === 0) return null;
  const [known, sheets, active] = await Promise.all([engine.readBriefs(stored), workbook.sheets(), workbook.activeSheet()]);
  const mark = sheets.find((sheet) => sheet.name === active)?.mark ?? null;
  const isMeant = ({ id, source }: SavedBrief): boolean => (mark === null ? active !== null && (source?.sheets ?? []).includes(active) : briefIdOfMark(mark) === id);
  return known.findLast(({ definition }) => isMeant(definition.brief)) ?? null;
}
