import type { FigureChange, Refreshed } from "../brief/refresh";
import type { NotMoved } from "../brief/not-moved";
import type { OfficeStyle } from "../brief/report";
import type { Rolled } from "../brief/roll-forward";
import { periodName } from "../lexicon/period-names";
import { ROLES } from "../lexicon/roles";
import { formatPeriod } from "../quantity/period";
import { shownAddress } from "../sheet/address";
import { fillIn } from "./texts/fill-in";
import type { Texts } from "./texts/texts";
import { TEXTS } from "./texts/dictionaries";

/** What a brief that is written again has to say besides its report. */
export type Renewal = { readonly kind: "refreshed"; readonly refreshed: Refreshed } | { readonly kind: "rolled"; readonly rolled: Rolled };

export function renewalJson(renewal: Renewal | null): object {
  if (renewal === null) return {};
  if (renewal.kind === "refreshed") {
    const { isStale, changes } = renewal.refreshed;
    return { refreshed: { stale: isStale, changes: changes?.map((change) => ({ ...change, cell: change.cell === null ? null : shownAddress(change.cell) })) ?? null } };
  }
  const { from, to, moved, notMoved, added } = renewal.rolled;
  return { rolled: { from: from === null ? null : formatPeriod(from), to: formatPeriod(to), moved, notMoved, added } };
}

/** Before the report: what changed, or what moved and what could not. */
export function renewalText(renewal: Renewal | null, style: OfficeStyle): string {
  if (renewal === null) return "";
  const texts = TEXTS[style.locale];
  const lines = renewal.kind === "refreshed" ? refreshedLines(renewal.refreshed, texts) : rolledLines(renewal.rolled, style, texts);
  return `${lines.join("\n")}\n\n`;
}

function refreshedLines({ isStale, changes }: Refreshed, texts: Texts): readonly string[] {
  if (!isStale) return [texts.renewal.unchanged];
  if (changes === null) return [texts.renewal.changed];
  return [texts.renewal.changed, ...changes.map((change) => `  ${changeLine(change, texts)}`)];
}

function changeLine({ indicator, entity, role, before, after, cell }: FigureChange, texts: Texts): string {
  const place = cell === null ? "" : ` (${shownAddress(cell)})`;
  return `${[entity, indicator].filter((name) => name !== null).join(" ")} ${roleName(role, texts)}: ${before ?? "—"} → ${after ?? "—"}${place}`;
}

function rolledLines({ from, to, moved, notMoved, added }: Rolled, { locale }: OfficeStyle, texts: Texts): readonly string[] {
  const name = (period: Rolled["to"] | null): string => (period === null ? "—" : periodName(period, locale));
  return [
    fillIn(texts.renewal.rolled, { from: name(from), to: name(to) }),
    ...moved.map((move) => `  ${move.from} → ${move.to}`),
    ...(notMoved.length === 0 ? [] : [texts.renewal.notMoved, ...notMoved.map((item) => `  ${notMovedLine(item, texts)}`)]),
    ...(added.length === 0 ? [] : [texts.renewal.added, ...added.map(({ entity, indicator }) => `  ${[entity, indicator].filter((part) => part !== null).join(" ")}`)]),
  ];
}

function notMovedLine(item: NotMoved, texts: Texts): string {
  const kind = texts.renewal.kinds[item.kind];
  switch (item.kind) {
    case "sheet":
      return `${kind}: ${item.sheet}`;
    case "column":
      return `${kind}: ${roleName(item.role, texts)}`;
    case "correction":
      return `${kind}: ${item.header}`;
    case "prior-file":
      return `${kind}: ${item.file}`;
    case "indicator":
      return `${kind}: ${[item.entity, item.indicator].filter((part) => part !== null).join(" ")}`;
    case "figure":
      return `${kind}: ${[item.entity, item.indicator].filter((part) => part !== null).join(" ")} ${roleName(item.role, texts)}`;
  }
}

function roleName(role: string, texts: Texts): string {
  const known = ROLES.find((other) => other === role);
  return known === undefined ? role : texts.roles[known];
}
