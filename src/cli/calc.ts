import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { CALCULATIONS, calculate, type Calculation } from "../measures/calculate";
import type { Rounding } from "../quantity/rounding";
import { Problem } from "../sheet/problem";
import { fillIn } from "./texts/fill-in";
import type { Texts } from "./texts/texts";

export interface CalcOptions {
  readonly decimals?: number;
  readonly rounding?: Rounding;
}

/** Prints one result. @throws Problem `call-invalid` */
export function calculateOne(measure: string | undefined, values: readonly string[], options: CalcOptions, texts: Texts): void {
  process.stdout.write(`${resultOf([measure ?? "", ...values], options, texts)}\n`);
}

/**
 * One tab-separated "MEASURE VALUE…" a line in, one result a line out: an empty line for an empty one, so that input and output can
 * be pasted side by side, and "error: …" for one that cannot be computed.
 * @returns the exit code: 1 when a line could not be computed
 */
export async function calculateStream(input: Readable, output: Writable, options: CalcOptions, texts: Texts): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const result = attempt(() => resultOfLine(line, options, texts));
    failed ||= result instanceof Problem;
    const isRoomLeft = output.write(result instanceof Problem ? `error: ${result.detail["reason"] ?? result.code}\n` : `${result}\n`);
    if (!isRoomLeft) await once(output, "drain");
  }
  return failed ? 1 : 0;
}

function attempt(compute: () => string): string | Problem {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function resultOfLine(line: string, options: CalcOptions, texts: Texts): string {
  const [measure = "", ...values] = line.replace(/^\uFEFF/, "").split("\t").map((field) => field.trim());
  const count = isCalculation(measure) ? CALCULATIONS[measure].length : 0;
  // Tabs at the end, as a spreadsheet leaves them where other lines have more columns, are no values.
  while (values.length > count && values.at(-1) === "") values.pop();
  return measure === "" && values.length === 0 ? "" : resultOf([measure, ...values], options, texts);
}

function resultOf(fields: readonly string[], options: CalcOptions, texts: Texts): string {
  const [name = "", ...values] = fields.map((field) => field.trim());
  if (!isCalculation(name)) {
    throw refusal(fillIn(texts.refusals.noMeasure, { value: name, measures: Object.keys(CALCULATIONS).join(", ") }));
  }
  const expected = CALCULATIONS[name];
  if (values.length !== expected.length) {
    throw refusal(fillIn(texts.refusals.wrongCount, { measure: name, arguments: expected.join(" ") }));
  }
  const result = calculate(name, values, { decimals: options.decimals ?? 1, rounding: options.rounding ?? "half-up" });
  if (result.kind === "printed") return result.printed;
  const { argument, value } = result;
  throw refusal(fillIn(texts.refusals[REFUSALS[result.kind]], { argument, value }));
}

const REFUSALS = { missing: "noValue", "not-a-number": "notANumber", "out-of-range": "outOfRange" } as const;

function isCalculation(name: string): name is Calculation {
  return Object.hasOwn(CALCULATIONS, name);
}

function refusal(reason: string): Problem {
  return new Problem("call-invalid", { reason });
}
