import { useEffect, useRef, useState } from "react";
import type { Audit } from "../../audit/claim";
import type { Locale } from "../../lexicon/roles";
import type { Problem } from "../../sheet/problem";
import { Cancelled, type Engine } from "../engine";
import { asProblem } from "../report-loop";

/** The written report and what was found in it. Held above the tabs, so that nothing is lost when another tab comes to the front. */
export interface AuditState {
  readonly text: string;
  /** The text that `audit` belongs to, and the claims of it; null before the first check. */
  readonly checked: { readonly text: string; readonly audit: Audit } | null;
  readonly problem: Problem | null;
  readonly isChecking: boolean;
  readonly setText: (text: string) => void;
}

/** Typing rests this long before the report is checked again. */
const REST_MS = 250;

/**
 * Checks the report again whenever its text, the language or the figures change; one check at a time, and the last change always gets
 * through. `figures` is anything whose identity changes with the figures.
 */
export function useAudit(engine: Engine, locale: Locale, figures: unknown): AuditState {
  const [text, setText] = useState("");
  const [checked, setChecked] = useState<AuditState["checked"]>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isChecking, setChecking] = useState(false);
  const round = useRef(0);

  useEffect(() => {
    const current = ++round.current;
    if (text.trim() === "") {
      setChecked(null);
      setProblem(null);
      setChecking(false);
      return undefined;
    }
    const timer = setTimeout(() => {
      setChecking(true);
      engine.auditReport({ text, locale }).then(
        (audit) => settle(() => setChecked({ text, audit })),
        (error: unknown) => settle(() => error instanceof Cancelled || setProblem(asProblem(error))),
      );
    }, REST_MS);
    return () => clearTimeout(timer);

    function settle(tell: () => void): void {
      if (current !== round.current) return;
      setProblem(null);
      setChecking(false);
      tell();
    }
  }, [engine, text, locale, figures]);

  return { text, checked, problem, isChecking, setText };
}
