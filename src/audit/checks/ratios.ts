import { averageClaim } from "./average-growth";
import { completionClaim, couldComplete } from "./completions";
import { multipleClaim } from "./multiples";
import { outstandingClaims } from "./outstanding";
import { pointsClaim } from "./points";
import { rectificationClaims } from "./rectifications";
import { scheduleGap } from "./schedule-gaps";
import { shareClaim } from "./shares";
import type { ClaimKind, DraftClaim } from "../claim";
import { unverifiable, wordsOf, type ClaimContext } from "../verdicts/judge";
import type { Mention } from "../reading/mention";
import { quotient } from "../verdicts/quotient";
import type { Statement } from "../statements/statement";

/** Shares, completions, rectification and gaps of one statement, recomputed from what stands in the report. */
export function ratioClaims(context: ClaimContext, statement: Statement, all: readonly Statement[], place: number): readonly DraftClaim[] {
  const rectified = rectificationClaims(context, statement, all);
  const others = statement.ratios.filter(({ mention }) => mention.meaning !== "rectification" && mention.meaning !== "place" && mention.meaning !== "bound" && mention.meaning !== "outstanding");
  return [...rectified, ...outstandingClaims(context, statement), ...couldComplete(context, statement), ...others.flatMap(({ mention, target }) => one(context, statement, mention, target, all, place) ?? [])];
}

const KINDS: Readonly<Partial<Record<Mention["meaning"], ClaimKind>>> = {
  completion: "completion",
  "control-share": "control-share",
  share: "share",
  points: "points",
  "schedule-gap": "schedule-gap",
  "benchmark-points": "benchmark-points",
  "average-growth": "average-growth",
  multiple: "multiple",
};

function one(context: ClaimContext, statement: Statement, mention: Mention, target: Mention | null, all: readonly Statement[], place: number): DraftClaim | null {
  const words = wordsOf(context);
  const kind = KINDS[mention.meaning];
  if (kind === undefined) return null;
  if (mention.number.approximation !== null) return unverifiable(context, kind, mention, words.approximate);
  if (kind === "completion" || kind === "control-share") return completionClaim(context, kind, statement, mention, target, all, place);
  const ofTarget = statement.level ?? statement.restates;
  if (kind === "share") return target !== null && ofTarget !== null ? quotient(context, kind, mention, ofTarget, target) : shareClaim(context, statement, mention, all, place);
  if (kind === "schedule-gap") return scheduleGap(context, statement, mention);
  if (kind === "points") return pointsClaim(context, statement, mention);
  if (kind === "average-growth") return averageClaim(context, statement, mention);
  if (kind === "multiple") return multipleClaim(context, statement, mention);
  return unverifiable(context, kind, mention, kind === "benchmark-points" ? words.earlierRateMissing : words.baseMissing);
}
