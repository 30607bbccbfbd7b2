import { useEffect, useState, type RefObject } from "react";
import type { Area } from "../sheet/address";
import type { SheetLayout } from "./sheet-layout";
import { HEADER_WIDTH, ROW_HEIGHT } from "./sheet-sizes";

export interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the canvas that is in view, followed while it scrolls and while the window changes. */
export function useView(viewport: RefObject<HTMLDivElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 1200, height: 800 });
  useEffect(() => {
    const element = viewport.current;
    if (element === null) return undefined;
    const update = (): void => setView({ top: element.scrollTop, left: element.scrollLeft, width: element.clientWidth, height: element.clientHeight });
    update();
    element.addEventListener("scroll", update, { passive: true });
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", update);
      observer.disconnect();
    };
  }, [viewport]);
  return view;
}

/** Scrolls only as far as it must. */
export function reveal(element: HTMLElement, layout: SheetLayout, area: Area): void {
  const top = layout.tops[area.top] ?? 0;
  const bottom = ROW_HEIGHT + (layout.tops[area.bottom + 1] ?? 0);
  const left = layout.lefts[area.left] ?? 0;
  const right = HEADER_WIDTH + (layout.lefts[area.right + 1] ?? 0);
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  if (left < element.scrollLeft) element.scrollLeft = left;
  else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
}
