import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";
import ts from "typescript";
import * as reportWords from "../../src/lexicon/report-words";

/** The rooms whose patterns meet texts that anybody may have written. */
const ROOMS = ["src/audit", "src/quantity", "src/lexicon"];

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function patternsIn(folder: string): readonly Pattern[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return patternsIn(file);
    return /\.ts$/u.test(file) && !/\.test\.ts$/u.test(file) ? literalsIn(file) : [];
  });
}

function literalsIn(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

/** A repetition without end within another: (a+)+ takes time without end. */
function nestsRepetitions({ source, flags }: Pattern): boolean {
  let nests = false;
  let open = 0;
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const isEndless = ({ max }: AST.Quantifier): boolean => max === Infinity;
  visitRegExpAST(pattern, {
    onQuantifierEnter: (quantifier) => {
      if (isEndless(quantifier) && open > 0) nests = true;
      if (isEndless(quantifier)) open += 1;
    },
    onQuantifierLeave: (quantifier) => {
      if (isEndless(quantifier)) open -= 1;
    },
  });
  return nests;
}

/** Those that are put together from words when the module is read. */
const ASSEMBLED: readonly Pattern[] = Object.entries(reportWords).flatMap(([name, value]) => (value instanceof RegExp ? [{ file: name, source: value.source, flags: value.flags }] : []));

const PATTERNS = [...ROOMS.flatMap(patternsIn), ...ASSEMBLED];

test("no pattern that reads a text repeats without end what repeats without end", () => {
  expect(PATTERNS.length).toBeGreaterThan(100);
  expect(PATTERNS.filter(nestsRepetitions).map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
});

test("the check finds what it looks for", () => {
  const nested = ["(a+)+", "(?:x*y?)*", "(a|b+)*"].map((source) => nestsRepetitions({ file: "", source, flags: "u" }));
  expect(nested).toEqual([true, true, true]);
  expect(nestsRepetitions({ file: "", source: "(?:a{1,9}b)+c*", flags: "u" })).toBe(false);
});
