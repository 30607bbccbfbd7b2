import type { Verdict } from "../../audit/claim";

/** A sign stands beside each mark: colour alone tells nothing to some. */
export const SIGNS: Readonly<Record<Verdict, string>> = { consistent: "✓", "within-rounding": "≈", inconsistent: "✗", wording: "!", unverifiable: "?" };
