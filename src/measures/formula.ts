import type { Observation } from "../recognition/table";
import { formulaAddress } from "../sheet/address";
import type { Definition } from "./definitions";
import { printExpression, type Constant, type FigureName, type Operands } from "./expression";
import type { Finding, FindingFormula } from "./finding";

/** How a formula names a figure that plays a part in it; null where Excel could not come to it. */
export type NameFigure = (observation: Observation | undefined, role: FigureName) => string | null;

/**
 * A finding's measure for Excel, with the guards of `outcomeOf` in the same order. Null where a figure has no cell with a computed value, so
 * that Excel could not come to the same result, and for counts and places. It is printed when asked for: a hundred thousand rows
 * have half a million findings, and few of their formulas are ever written.
 * @param name by its cell in the source where nothing else is said
 */
export function formulaOf({ definition, row }: Finding, name: NameFigure = operandOf): FindingFormula | null {
  if (definition === null || row === null) return null;
  const operands = new Map<FigureName, string>();
  for (const role of definition.figures) {
    const operand = name(row.figures.get(role), role);
    if (operand === null) return null;
    operands.set(role, operand);
  }
  const figure = (role: FigureName): string => operands.get(role) ?? "";
  const constant = (name: Constant): string => row.calendar.text(name);
  const number = printExpression(definition.expression, { figure, constant });
  return { number, ...guardsOf(definition, [...operands.keys()], { figure, constant }) };
}

/** Whether `formulaOf` gives one, without printing it. */
export function hasFormula({ definition, row }: Finding): boolean {
  return definition !== null && row !== null && definition.figures.every((role) => isWritable(row.figures.get(role)));
}

function isWritable(observation: Observation | undefined): boolean {
  return observation !== undefined && (observation.figure.kind === "known" || observation.figure.reason !== "no-cached-value");
}

/** How a formula names a figure: its cell, scaled where the cell is; a figure no formula can follow is written out. Null where Excel could not come to it. */
export function operandOf(observation: Observation | undefined): string | null {
  if (observation === undefined) return null;
  const { figure } = observation;
  if (figure.kind === "missing") return figure.reason === "no-cached-value" ? null : formulaAddress(observation.cell);
  if (!figure.live) return figure.value.sign() < 0 ? `(${figure.value.toString()})` : figure.value.toString();
  const address = formulaAddress(observation.cell);
  return figure.cellFactor === 1 ? address : `(${address}*${figure.cellFactor})`;
}

function guardsOf(definition: Definition, roles: readonly FigureName[], { figure, constant }: Operands): Pick<FindingFormula, "valid" | "otherwise"> {
  const { guard } = definition;
  const known = roles.map((role) => isNumber(figure(role)));
  const main = roles.find((role) => role === "actual" || role === "done");
  const missing: FindingFormula["otherwise"] = main === undefined ? [] : [{ state: "missing-value", condition: `NOT(${isNumber(figure(main))})` }];
  const missingBase = { state: "missing-base", condition: null } as const;
  if (guard.kind === "level" || guard.kind === "difference") return { valid: and(known), otherwise: [...missing, missingBase] };
  if (guard.kind === "parts") {
    const moved = `${printExpression(guard.whole, { figure, constant })}<>0`;
    return { valid: and([...known, moved]), otherwise: [...missing, missingBase] };
  }
  if (guard.kind === "growths") {
    const conditions = [...guard.bases.map((name) => `${figure(name)}>0`), ...guard.figures.map((name) => `${figure(name)}>=0`)];
    return { valid: and([...known, ...conditions]), otherwise: [...missing, missingBase] };
  }
  const base = figure(guard.base);
  if (guard.kind === "progress") return { valid: and([...known, `${base}>0`, `${figure(guard.earlier)}>0`]), otherwise: [...missing, missingBase] };
  if (guard.kind === "ratio") {
    const floor = guard.notNegative === undefined ? [] : [`${figure(guard.notNegative)}>=0`];
    return { valid: and([...known, `${base}>0`, ...floor]), otherwise: [...missing, missingBase] };
  }
  const actual = figure("actual");
  return {
    valid: and([...known, `${base}>0`, `${actual}>=0`]),
    otherwise: [
      ...missing,
      { state: "missing-base", condition: `NOT(${isNumber(base)})` },
      { state: "flat", condition: `${actual}=${base}` },
      { state: "zero-base", condition: `${base}=0` },
      { state: "turned-negative", condition: `${base}>0` },
      { state: "turned-positive", condition: `${actual}>0` },
      { state: "narrowed-loss", condition: `${actual}>${base}` },
      { state: "widened-loss", condition: null },
    ],
  };
}

/** An operand that was scaled, ('S'!A1*100), would turn an empty cell into 0: the cell itself is asked. */
function isNumber(operand: string): string {
  const scaled = /^\((.+)\*-?\d+\)$/.exec(operand);
  return `ISNUMBER(${scaled?.[1] ?? operand})`;
}

function and(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "TRUE") : `AND(${conditions.join(",")})`;
}
