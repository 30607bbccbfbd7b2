import { useSyncExternalStore } from "react";

/** The findings under the pointer or the focus. Kept beside React's tree: pointing at a number redraws one line, not the pane. */
export class Trace {
  private findings: readonly number[] | null = null;
  private readonly listeners = new Set<() => void>();

  readonly show = (findings: readonly number[] | null): void => {
    this.findings = findings;
    for (const listener of this.listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): readonly number[] | null => this.findings;
}

export function useTraced(trace: Trace): readonly number[] | null {
  return useSyncExternalStore(trace.subscribe, trace.read);
}
