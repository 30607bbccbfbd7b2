import { shownAddress } from "../../sheet/address";
import type { Problem, ProblemDetail, Warning } from "../../sheet/problem";
import type { Locale } from "../roles";
import type { Messages } from "./dictionary";
import { EN } from "./en";
import { ZH_CN } from "./zh-CN";

const MESSAGES: Readonly<Record<Locale, Messages>> = { "zh-CN": ZH_CN, en: EN };

/** What happened and what to do next, in one line. */
export function describeProblem(problem: Problem, locale: Locale): string {
  return fill(MESSAGES[locale].problems[problem.code], problem.detail);
}

/** What was doubtful and what was done about it, in one line. */
export function describeWarning(warning: Warning, locale: Locale): string {
  return describeWarningAt(warning, warning.cell ? shownAddress(warning.cell) : "", locale);
}

/** The same with another place in the stead of its cell. */
export function describeWarningAt(warning: Warning, cell: string, locale: Locale): string {
  return fill(MESSAGES[locale].warnings[warning.code], { cell, ...warning.detail });
}

/**
 * Puts the particulars in. A part in 〔〕 is left out when a particular that it names is missing or empty, so that one
 * template serves with and without it.
 */
function fill(template: string, detail: ProblemDetail): string {
  const value = (name: string): string => String(detail[name] ?? "");
  const complete = (part: string): boolean => [...part.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => value(name) !== "");
  return template
    .replace(/〔([^〔〕]*)〕/g, (_, part: string) => (complete(part) ? part : ""))
    .replace(/\{(\w+)\}/g, (_, name: string) => value(name));
}
