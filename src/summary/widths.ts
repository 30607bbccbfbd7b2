const FIRST_IDEOGRAPH = "\u4e00";
const LAST_IDEOGRAPH = "\u9fff";

/** How many columns of the default font a text takes: CJK and full-width characters count as two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u0080" ? 1 : character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH ? 2 : isWide(character) ? 2 : 1;
  return width;
}

/** CJK letters and punctuation, full-width forms, and the signs that Chinese fonts draw full-width: — … ‰ × ▲ “ ” ①. */
function isWide(character: string): boolean {
  return /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦—…‘’“”‰×▲▼△①-⓿†≈]|[\u{20000}-\u{3fffd}]/u.test(character);
}

/**
 * Room to spare: fonts that stand in for ours are wider, and a broken line loses a little at its end, where punctuation and
 * numbers stay whole.
 */
const SPARE = 1.1;

/** The lines a text needs in a cell of the given width, its own line breaks counted. */
export function lineCount(text: string, width: number): number {
  const usable = Math.max(2, width - 1);
  const linesOf = (line: string): number => Math.max(1, Math.ceil((textWidth(line) * SPARE) / usable));
  return !text.includes("\n") ? linesOf(text) : text.split("\n").reduce((lines, line) => lines + linesOf(line), 0);
}

/** Height in points of so many lines of a font size. */
export function linesHeight(lines: number, fontSize: number): number {
  return Math.ceil(lines * fontSize * 1.5 + 4);
}

/** What a column has at least, and where its labels and headers break. */
interface Limits {
  readonly narrowest: number;
  readonly label: number;
  readonly word: number;
  readonly header: number;
}

const WIDEST_HEADER = 12;
const USUAL: Limits = { narrowest: 8, label: 36, word: 36, header: WIDEST_HEADER };
/** Of a table that would be printed too small: more lines, larger print. */
const CROWDED: Limits = { narrowest: 6, label: 24, word: 12, header: 10 };

export interface ColumnTexts {
  readonly header: string;
  /** The width of the widest text or number below the header. */
  readonly widest: number;
  /** Labels and words may wrap; numbers may not. */
  readonly holds: "labels" | "words" | "numbers";
}

/** A long header breaks before its bracket, （百分点）, not within it. */
export function brokenHeader(header: string): string {
  return textWidth(header) <= WIDEST_HEADER ? header : header.replace(/(?=（[^（）]*）$)/, "\n");
}

/** The width of a column: all of its numbers, its labels up to a limit, its header in lines of a bearable length. */
export function columnWidth({ header, widest, holds }: ColumnTexts, crowded = false): number {
  const limits = crowded ? CROWDED : USUAL;
  const most = { labels: limits.label, words: limits.word, numbers: Infinity }[holds];
  const headerLine = Math.max(...header.split("\n").map(textWidth));
  const content = Math.ceil(Math.max(limits.narrowest, Math.min(widest, most)) * SPARE) + 2;
  return Math.max(content, Math.ceil(Math.min(headerLine, limits.header) * SPARE) + 1);
}

/** Widens all columns in proportion until together they fill the page: sentences below a narrow table need room. */
export function fillPage(widths: readonly number[], page: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return total >= page || total === 0 ? widths : widths.map((width) => Math.floor((width * page) / total));
}
