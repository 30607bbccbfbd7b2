import type { NotMoved } from "../../brief/not-moved";
import type { FigureChange } from "../../brief/refresh";
import type { Rolled } from "../../brief/roll-forward";
import type { SavedBrief } from "../../brief/saved-brief";
import { periodName } from "../../lexicon/period-names";
import type { Locale } from "../../lexicon/roles";
import { parsePeriodCode } from "../../quantity/period";
import type { RolledView } from "../engine";
import type { ChangeView, RenewalView } from "./report-view";

interface Renewal {
  readonly brief: SavedBrief;
  readonly isStale: boolean;
  readonly changes: readonly FigureChange[] | null;
}

/** More are no help: the tab is renewed as a whole. */
const MOST_SHOWN = 50;

/** How a saved brief stands to the figures of today. */
export function viewRenewal({ brief: { written }, isStale, changes }: Renewal, locale: Locale): RenewalView {
  const period = written?.period === undefined ? null : parsePeriodCode(written.period);
  return {
    writtenOn: written?.date ?? null,
    period: period === null ? null : periodName(period, locale),
    isStale,
    changes: changes === null || written === undefined ? [] : changes.slice(0, MOST_SHOWN).map(viewChange),
  };
}

function viewChange({ indicator, entity, before, after, cell }: FigureChange): ChangeView {
  return { name: nameOf(indicator, entity), before, after, cell };
}

export function viewRolled({ brief, from, to, moved, notMoved, added }: Rolled, locale: Locale): RolledView {
  return {
    brief,
    from: from === null ? null : periodName(from, locale),
    to: periodName(to, locale),
    moved,
    notMoved: notMoved.map((left) => ({ kind: left.kind, what: whatStayed(left) })),
    added: added.map(({ indicator, entity }) => nameOf(indicator, entity)),
  };
}

function whatStayed(left: NotMoved): string {
  switch (left.kind) {
    case "sheet":
      return left.sheet;
    case "indicator":
    case "figure":
      return nameOf(left.indicator, left.entity);
    case "column":
      return left.role;
    case "correction":
      return left.header;
    case "prior-file":
      return left.file;
  }
}

function nameOf(indicator: string, entity: string | null): string {
  return entity === null ? indicator : `${entity} ${indicator}`;
}
