/** Light or dark, as the surroundings have it. High contrast is left to the browser's forced colours, which Fluent follows. */
export interface Appearance {
  isDark(): boolean;
  /** Tells of changes until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** What the system prefers: the rule of a plain web page, and the last resort in Excel. */
export function systemAppearance(page: Window): Appearance {
  const query = page.matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => query.matches,
    subscribe: (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
  };
}
