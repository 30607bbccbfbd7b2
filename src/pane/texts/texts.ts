import type { LabelKind } from "../../lexicon/header-words";
import type { Role } from "../../lexicon/roles";
import type { MeasureName } from "../../measures/measure-name";
import type { NotMovedKind } from "../engine";
import type { Layout, MissingReason } from "../../recognition/table";
import type { SettingsTexts } from "./settings-texts";

/** Every word of the pane and the desk in one language; what an office's words mean stands in `lexicon/`. */
export interface PaneTexts {
  readonly product: string;
  readonly tabs: { readonly label: string; readonly brief: string; readonly data: string; readonly audit: string; readonly settings: string };
  /** What takes long. */
  readonly work: { readonly reading: string; readonly computing: string; readonly writing: string };
  /** Before the reason why what is shown is from before. */
  readonly outdated: string;
  readonly cancelled: { readonly title: string; readonly again: string };
  readonly tour: { readonly label: string; readonly skip: string; readonly next: string; readonly done: string; readonly again: string; readonly steps: readonly { readonly title: string; readonly words: string }[] };
  readonly actions: {
    readonly write: string;
    readonly writing: string;
    readonly restore: string;
    readonly copy: string;
    readonly copyTable: string;
    readonly copySentence: string;
    readonly retry: string;
    readonly cancel: string;
    readonly dismiss: string;
    readonly close: string;
    readonly writeAnyway: string;
    readonly showAll: (count: number) => string;
    readonly showFewer: string;
  };
  readonly notices: {
    readonly written: (sheets: string) => string;
    readonly rewritten: (sheets: string) => string;
    readonly differences: (cells: string) => string;
    readonly restored: string;
    readonly nothingToRestore: string;
    readonly writeCancelled: string;
    readonly copied: string;
    readonly pressCopy: string;
    readonly heldUp: string;
  };
  /** `corrected`: nothing is left since the clerk corrected what was read. */
  readonly empty: { readonly title: string; readonly advice: string; readonly corrected: string; readonly forget: string; readonly samples: string };
  readonly failed: { readonly title: string };
  readonly source: {
    readonly scope: string;
    readonly activeSheet: (sheet: string) => string;
    readonly allSheets: string;
    readonly briefSheets: (sheets: string) => string;
    readonly indicators: (count: number) => string;
    readonly period: string;
    readonly newestPeriod: string;
    readonly periodChoice: (period: string) => string;
    readonly unit: (unit: string) => string;
  };
  readonly table: {
    readonly heading: string;
    readonly indicator: string;
    readonly prior: (value: string) => string;
    readonly details: (indicator: string) => string;
    readonly schedule: (percent: string) => string;
    readonly total: string;
    readonly search: string;
    readonly notFound: (search: string) => string;
  };
  readonly sentences: { readonly heading: string; readonly none: string };
  readonly template: {
    readonly label: string;
    readonly edit: string;
    readonly add: string;
    readonly hint: string;
    readonly fields: string;
    readonly result: string;
    readonly save: string;
    readonly remove: string;
    readonly reverse: string;
    readonly confirm: (binding: string) => string;
    readonly unbound: (number: string) => string;
    /** A template that gave way. `before` and `now` stand over what was and is said. */
    readonly replaced: { readonly label: string; readonly heading: string; readonly before: string; readonly template: string; readonly now: string; readonly nothing: string };
  };
  /** 人工改定. */
  readonly handSet: {
    readonly set: string;
    readonly mark: string;
    readonly figure: string;
    readonly value: (unit: string | null) => string;
    readonly reason: string;
    readonly own: (value: string) => string;
    readonly noNumber: string;
    readonly noReason: string;
    readonly apply: string;
    readonly cancel: string;
    readonly label: string;
    readonly used: (name: string, value: string, was: string, reason: string) => string;
    readonly changed: (name: string, value: string, was: string, now: string, reason: string) => string;
    readonly notFound: (name: string, value: string) => string;
    readonly keep: (value: string) => string;
    readonly drop: (now: string) => string;
    readonly remove: string;
  };
  readonly renewal: {
    readonly label: string;
    readonly writtenOn: (date: string | null) => string | null;
    readonly stale: string;
    readonly fresh: string;
    readonly changes: (count: number) => string;
    readonly roll: string;
    readonly rolledLabel: string;
    readonly rolled: (from: string | null, to: string) => string;
    readonly notMoved: string;
    readonly added: (names: string) => string;
    readonly kinds: Readonly<Record<NotMovedKind, string>>;
  };
  readonly trace: { readonly hint: string; readonly stated: string; readonly standOn: (cells: string, count: number) => string };
  readonly warnings: (count: number) => string;
  readonly data: {
    readonly range: string;
    readonly columns: string;
    readonly column: string;
    readonly role: string;
    readonly why: string;
    readonly doubtful: string;
    readonly meaning: (column: string) => string;
    readonly leftOut: string;
    readonly automatic: string;
    readonly labelKinds: Readonly<Record<LabelKind | "label", string>>;
    readonly notes: (notes: readonly string[]) => string;
    readonly observations: (known: number) => string;
    readonly layouts: Readonly<Record<Layout, string>>;
    readonly missingLabel: string;
    readonly missing: Readonly<Record<MissingReason, string>>;
    readonly missingCount: (reason: string, count: number) => string;
    readonly showCells: string;
    readonly showMissing: (reason: string) => string;
    /** Of one row. */
    readonly leaveOutRow: string;
    readonly leftOutLabel: string;
    readonly leftOutColumn: (header: string) => string;
    readonly leftOutRow: (label: string) => string;
    readonly takeIn: string;
    readonly roles: Readonly<Record<Role, string>>;
    readonly showArea: (range: string) => string;
    readonly prior: { readonly heading: string; readonly none: string; readonly choose: string; readonly remove: string; readonly used: (fileName: string) => string };
  };
  readonly audit: {
    readonly input: { readonly heading: string; readonly open: string; readonly placeholder: string };
    /** Before anything is there to check. */
    readonly advice: string;
    readonly checking: string;
    readonly found: (audit: { readonly numbers: number; readonly recognised: number }, inconsistent: number) => string;
    readonly heading: string;
    readonly filter: string;
    readonly marks: (count: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly correct: (text: string) => string;
    readonly writeCheckList: string;
  };
  readonly measures: Readonly<Record<MeasureName, string>>;
  readonly settings: SettingsTexts;
  readonly desk: {
    readonly title: string;
    readonly open: string;
    readonly openAnother: string;
    readonly save: string;
    readonly drop: string;
    readonly dropHint: string;
    readonly dropNow: string;
    readonly samples: string;
    readonly sampleNames: Readonly<Record<"city" | "banner" | "township", string>>;
    readonly sheets: string;
    readonly grid: (sheet: string) => string;
    readonly written: string;
    readonly privacy: string;
    readonly saved: (fileName: string) => string;
    readonly unsaved: string;
    readonly emptySheet: string;
  };
}
