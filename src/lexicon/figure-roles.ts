import type { Role } from "./roles";

/** Roles whose figures stand in a column of their own. */
export const FIGURE_ROLES = ["actual", "prior", "previous", "target", "stretch", "ceiling", "found", "done", "benchmark"] as const satisfies readonly Role[];

export type FigureRole = (typeof FIGURE_ROLES)[number];
