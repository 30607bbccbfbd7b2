import type { Book, HostSheet } from "./book";
import type { Place } from "./objects/areas";
import { HostError } from "./host-error";
import type { Json } from "./wire";

/** What the objects of the model need of the host around them. */
export interface HostContext {
  readonly book: Book;
  /** Something a formula may depend on has changed. */
  invalidate(): void;
  /** Brings formulas up to date before they are read. */
  calculate(): void;
  recalculate(): void;
  /** Cells changed: told to the handlers of `onChanged`, once a request and area. */
  cellsChanged(place: Place): void;
  announce(type: number, targets: readonly string[], facts: Readonly<Record<string, Json>>): void;
  eventsEnabled: boolean;
}

/** @throws HostError `AccessDenied` on a protected sheet */
export function assertWritable(sheet: HostSheet): void {
  if (sheet.protected) throw HostError.accessDenied();
}

export function assertStructureWritable(book: Book): void {
  if (book.structureProtected) throw HostError.accessDenied();
}
