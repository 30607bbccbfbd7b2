import type { Role } from "./roles";

/** Roles whose figures stand in a column of their own. */
export const FIGURE_ROLES = ["actual", "prior", "previous", "target", "stretch", "ceiling", "found", "done", "benchmark"] as const satisfies readonly Role[];

export type FigureRole = (typeof FIGURE_ROLES)[number];

const FIGURES: ReadonlyMap<Role, FigureRole> = new Map(FIGURE_ROLES.map((role) => [role, role]));

/** The role where it is one of those, or null. */
export function figureRole(role: Role): FigureRole | null {
  return FIGURES.get(role) ?? null;
}
