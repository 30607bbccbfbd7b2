import { useCallback, useState } from "react";
import { describeProblem } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import { Cancelled } from "./engine";
import type { Notice } from "./notice";
import { asProblem } from "./report-loop";

export interface Told {
  readonly notice: Notice | null;
  /** Says what became of an action; one that the clerk gave up needs no word. */
  readonly tell: (work: Promise<Notice | void>) => void;
  readonly tellFailure: (error: unknown) => void;
  readonly dismiss: () => void;
}

export function useNotice(locale: Locale): Told {
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
  const dismiss = useCallback(() => setNotice(null), []);
  return { notice, tell, tellFailure, dismiss };
}
