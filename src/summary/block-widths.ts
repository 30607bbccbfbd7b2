import type { PlanContent } from "../sheet/sheet-plan";
import type { Block } from "./block";
import type { BodyCell } from "./body-cells";
import { columnWidth, textWidth } from "./widths";

/** The widths of the tab's columns: each as wide as the widest of the tables needs it there. */
export function blockWidths(blocks: readonly Block[]): readonly number[] {
  const count = Math.max(1, ...blocks.map((block) => block.columns.length));
  return Array.from({ length: count }, (_, column) => Math.max(8, ...blocks.map((block) => widthIn(block, column))));
}

function widthIn(block: Block, column: number): number {
  const header = block.headers[column];
  if (header === undefined) return 0;
  const cells = block.body.map((row) => row[column]).filter((cell) => cell !== undefined);
  return columnWidth({ header, body: cells.map(shownText), wraps: cells.every(({ part }) => part.part !== "number") });
}

/** A text as wide as the cell's shown value; for numbers an upper limit, from the format's digits, sign and marks. */
export function shownText({ content, part }: BodyCell): string {
  const indent = "  ".repeat(part.indent ?? 0);
  const shown = shownNumber(content);
  if (typeof shown === "string") return indent + shown;
  const format = part.numberFormat ?? "";
  const percent = format.includes("%");
  const whole = String(Math.trunc(Math.abs(shown) * (percent ? 100 : 1)));
  const thousands = format.includes(",") ? ",".repeat(Math.floor((whole.length - 1) / 3)) : "";
  const section = /0(\.0+)?/.exec(format.split("]").at(-1) ?? "")?.[0] ?? "0";
  const word = /"([^"]+)"$/.exec(format)?.[1] ?? "";
  const number = `▲${whole}${thousands}${section}${percent ? "%" : ""}`;
  return textWidth(word) > textWidth(number) ? word : number;
}

function shownNumber(content: PlanContent): string | number {
  if (content.kind === "text") return content.text;
  return content.kind === "number" ? content.number : content.expected;
}
