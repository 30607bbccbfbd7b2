import { useVirtualizer } from "@tanstack/react-virtual";
import { createContext, useCallback, useContext, useDeferredValue, useLayoutEffect, useState, type RefObject } from "react";

/** The element of the pane that scrolls. */
export const ScrollContext = createContext<RefObject<HTMLElement | null> | null>(null);

/** So few rows are all put into the page: search in the page and screen readers then have them whole. */
const FEW = 60;
/** So many of them at once, the others right after: more than fill a pane's first view. */
const FIRST = 6;
/** Drawn beyond the edges of the view. */
const OVERSCAN = 3;

export interface VirtualRow {
  readonly index: number;
  /** To be given to the row's element as its `ref`, beside `data-index`. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

export interface VirtualRows {
  /** To be given to the element that holds the rows as its `ref`. */
  readonly container: (element: HTMLElement | null) => void;
  readonly items: readonly VirtualRow[];
  /** The room of rows that are not in the page, in pixels. */
  readonly before: number;
  readonly after: number;
  /** Brings a row into view; does nothing while all rows are in the page. */
  readonly scrollTo: (index: number) => void;
}

/** The rows of a long list that are in view. Heights are measured as rows appear; `usualHeight` stands in before. */
export function useVirtualRows(count: number, usualHeight: number): VirtualRows {
  const scroller = useContext(ScrollContext);
  const [element, container] = useState<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const frame = scroller?.current;
    const content = frame?.firstElementChild;
    if (element === null || frame === null || frame === undefined || content === null || content === undefined || count <= FEW) return undefined;
    // Whatever grows or shrinks above the list moves it.
    const observer = new ResizeObserver(() => setMargin(Math.round(element.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop)));
    observer.observe(content);
    return () => observer.disconnect();
  }, [scroller, element, count]);
  const virtualizer = useVirtualizer({ count, getScrollElement: () => scroller?.current ?? null, estimateSize: useCallback(() => usualHeight, [usualHeight]), overscan: OVERSCAN, scrollMargin: margin, enabled: count > FEW });
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: "auto" }), [virtualizer]);
  const drawn = useDeferredValue(count, Math.min(count, FIRST));
  if (count <= FEW) return { container, items: Array.from({ length: Math.min(count, drawn) }, (_, index) => ({ index, measure: undefined })), before: 0, after: 0, scrollTo };
  const items = virtualizer.getVirtualItems();
  return {
    container,
    items: items.map(({ index }) => ({ index, measure: virtualizer.measureElement })),
    before: (items[0]?.start ?? margin) - margin,
    after: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin),
    scrollTo,
  };
}
