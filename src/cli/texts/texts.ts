import type { NotMoved } from "../../brief/not-moved";
import type { Verdict } from "../../audit/claim";
import type { Role } from "../../lexicon/roles";
import type { MeasureName } from "../../measures/measure-name";

/** The words of the command line in one language. */
export interface Texts {
  readonly help: Readonly<
    Record<
      | "program"
      | "inspect"
      | "report"
      | "audit"
      | "written"
      | "against"
      | "calc"
      | "file"
      | "files"
      | "measure"
      | "values"
      | "sheet"
      | "json"
      | "prior"
      | "range"
      | "period"
      | "brief"
      | "length"
      | "locale"
      | "rounding"
      | "decimals"
      | "entity"
      | "eachEntity"
      | "entityBlocks"
      | "date"
      | "out"
      | "force"
      | "stdin"
      | "threads"
      | "column"
      | "unit"
      | "time"
      | "leaveOut"
      | "polarity"
      | "word"
      | "includeHidden"
      | "look"
      | "signatures"
      | "valuesOnly"
      | "workingPaper"
      | "ranking"
      | "submission"
      | "refresh"
      | "roll"
      | "dropAdditions"
      | "briefs",
      string
    >
  >;
  readonly roles: Readonly<Record<Role, string>>;
  readonly measures: Readonly<Record<MeasureName, string>>;
  readonly headings: Readonly<Record<"indicator" | "entity" | "period" | "columns" | "warnings" | "written" | "total", string>>;
  readonly units: Readonly<Record<"points" | "times", string>>;
  /** At what prices the amounts of a table are. */
  readonly priceBasis: Readonly<Record<"current" | "constant", string>>;
  /** What a brief that is written again says besides its report; {…} is filled in. */
  readonly renewal: {
    readonly unchanged: string;
    readonly changed: string;
    readonly rolled: string;
    readonly notMoved: string;
    readonly added: string;
    readonly kinds: Readonly<Record<NotMoved["kind"], string>>;
  };
  readonly briefs: { readonly none: string; readonly headers: readonly string[]; readonly fresh: string; readonly stale: string; readonly unknown: string };
  /** Reasons of a refused call; {…} is filled in. */
  readonly audit: {
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly serious: string;
    readonly summary: string;
    readonly recognised: string;
  };
  readonly refusals: Readonly<
    Record<"notADate" | "notDecimals" | "rangeNeedsSheet" | "severalNeedFolder" | "noMeasure" | "wrongCount" | "notANumber" | "notAChoice" | "noValue" | "outOfRange" | "entityTwice" | "stdinAndValues" | "notThreads" | "outIsInput" | "notAPair" | "notAMeaning", string>
  >;
}
