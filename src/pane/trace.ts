import { useSyncExternalStore } from "react";

/** Findings, by their index in the report that is shown. */
type Findings = readonly number[] | null;

/** The findings under the pointer or the focus, else those activated last. Kept beside React's tree: pointing at a number redraws one line, not the pane. */
export class Trace {
  private passing: Findings = null;
  private chosen: Findings = null;
  private readonly listeners = new Set<() => void>();

  /** Those under the pointer or the focus; null when it leaves. */
  readonly show = (findings: Findings): void => {
    this.passing = findings;
    this.tell();
  };

  /** Those that were activated: they stay when the pointer leaves. */
  readonly choose = (findings: Findings): void => {
    this.chosen = findings;
    this.tell();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly readShown = (): Findings => this.passing ?? this.chosen;

  readonly readChosen = (): Findings => this.chosen;

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export function useTraced(trace: Trace): Findings {
  return useSyncExternalStore(trace.subscribe, trace.readShown);
}

export function useChosen(trace: Trace): Findings {
  return useSyncExternalStore(trace.subscribe, trace.readChosen);
}
