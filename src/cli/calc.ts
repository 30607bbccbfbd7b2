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
    try {
      output.write(`${resultOfLine(line, options, texts)}\n`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failed = true;
      output.write(`error: ${error.detail["reason"] ?? error.code}\n`);
    }
  }
  return failed ? 1 : 0;
}

/** Tabs at the end of a line, as a spreadsheet leaves them where other lines have more columns, are no values. */
function resultOfLine(line: string, options: CalcOptions, texts: Texts): string {
  const fields = line.replace(/^\uFEFF/, "").trimEnd();
  return fields === "" ? "" : resultOf(fields.split("\t"), options, texts);
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
  if (result.kind === "not-a-number") throw refusal(fillIn(texts.refusals.notANumber, { value: result.value }));
  return result.printed;
}

function isCalculation(name: string): name is Calculation {
  return Object.hasOwn(CALCULATIONS, name);
}

function refusal(reason: string): Problem {
  return new Problem("call-invalid", { reason });
}
