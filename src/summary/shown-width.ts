import type { PlanContent } from "../sheet/sheet-plan";
import type { BodyCell } from "./block";
import { textWidth } from "./widths";

/** How a number format widens a number; worked out once a format. */
interface FormatWidth {
  readonly percent: boolean;
  readonly thousands: boolean;
  /** What stands beside the whole digits: decimals, per cent sign, mark of the direction. */
  readonly extra: number;
  /** A word in the number's place. */
  readonly word: number;
}

const formatWidths = new Map<string, FormatWidth>();

function formatWidth(format: string): FormatWidth {
  let known = formatWidths.get(format);
  if (known === undefined) {
    const percent = format.includes("%");
    const section = /0(\.0+)?/.exec(format.split("]").at(-1) ?? "")?.[0] ?? "0";
    const word = /"([^"]+)"$/.exec(format)?.[1] ?? "";
    known = { percent, thousands: format.includes(","), extra: textWidth("▲") + section.length + (percent ? 1 : 0), word: textWidth(word) };
    formatWidths.set(format, known);
  }
  return known;
}

/** The width of the cell's shown value; for numbers an upper limit, from the format's digits, sign and marks. */
export function shownWidth({ content, part }: BodyCell): number {
  const shown = shownNumber(content);
  if (typeof shown === "string") return 2 * (part.indent ?? 0) + textWidth(shown);
  const format = formatWidth(part.numberFormat ?? "");
  const whole = digitsOf(Math.trunc(Math.abs(shown) * (format.percent ? 100 : 1)));
  const thousands = format.thousands ? Math.floor((whole - 1) / 3) : 0;
  return Math.max(format.word, format.extra + whole + thousands);
}

function digitsOf(whole: number): number {
  let digits = 1;
  for (let limit = 10; whole >= limit && Number.isFinite(limit); limit *= 10) digits += 1;
  return digits;
}

function shownNumber(content: PlanContent): string | number {
  if (content.kind === "text") return content.text;
  return content.kind === "number" ? content.number : content.expected;
}
