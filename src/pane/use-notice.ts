import { useCallback, useEffect, useState } from "react";
import { describeProblem } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import { Cancelled, type Engine } from "./engine";
import { asProblem } from "./report-loop";
import type { PaneTexts } from "./texts/texts";

/** What became of an action. `byHand` is text that the user has to copy himself, because nothing else is allowed. */
export interface Notice {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly text: string;
  readonly byHand?: string;
  /** What one can do about it. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

export interface Told {
  readonly notice: Notice | null;
  /** Says what became of an action; one that the clerk gave up needs no word. */
  readonly tell: (work: Promise<Notice | void>) => void;
  readonly tellFailure: (error: unknown) => void;
  readonly dismiss: () => void;
}

export function useNotice(engine: Engine, { notices }: PaneTexts, locale: Locale): Told {
  const [notice, setNotice] = useState<Notice | null>(null);
  const tell = useCallback(
    (work: Promise<Notice | void>): void => {
      setNotice(null);
      work.then(
        (told) => told && setNotice(told),
        (error: unknown) => {
          if (!(error instanceof Cancelled)) setNotice({ intent: "error", text: describeProblem(asProblem(error), locale) });
        },
      );
    },
    [locale],
  );
  const tellFailure = useCallback((error: unknown) => tell(Promise.reject(error)), [tell]);
  /** Once is enough. */
  const [isHeldUpTold, setHeldUpTold] = useState(false);
  useEffect(() => {
    if (isHeldUpTold) return undefined;
    return engine.onHeldUp(() => {
      setHeldUpTold(true);
      setNotice({ intent: "info", text: notices.heldUp });
    });
  }, [engine, notices, isHeldUpTold]);
  const dismiss = useCallback(() => setNotice(null), []);
  return { notice, tell, tellFailure, dismiss };
}
