import { placeName } from "../lexicon/place-names";
import type { Item } from "./items";
import { completionJudgement } from "./completion-clause";
import { lagFirst } from "./notable-items";
import { compareToOne, compareToZero, isValid, valueOf, type Bound } from "./source";
import { withoutPause } from "./together-clause";
import { both, choose, either, guarded, joined, not, type Condition, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, list } from "./words";

type Course = "done" | "ahead" | "even" | "behind";

/** What is behind comes first: the reader looks for it. */
const COURSES: readonly Course[] = ["behind", "done", "ahead", "even"];

interface Runner {
  readonly item: Item;
  readonly completion: Bound;
  readonly gap: Bound;
}

/** So many units are told one by one. */
const FEWEST_TOGETHER = 4;

/** Whether the parts of a total are so many that what each has of the schedule is better said of all together. */
export function isToldTogether(voice: Voice, parts: readonly Item[]): boolean {
  return voice.style.length !== "full" && runnersOf(parts).length === parts.length && parts.length >= FEWEST_TOGETHER;
}

/**
 * 从进度看，丙镇慢于序时进度，甲镇、乙镇快于序时进度: the farthest behind first, and in brief only those behind, where there are any. When one of
 * them changes its course, the living form tells each by itself.
 */
export function progressClause(voice: Voice, parts: readonly Item[], targetLabel: string): Node {
  const runners = runnersOf(parts);
  const { progress, clauseSeparator } = voice.phrases;
  const notable = runnersOf(lagFirst(parts));
  const groups = COURSES.map((course) => ({ course, of: (course === "behind" ? notable : runners).filter((runner) => conditionOf(runner, course).holds) })).filter(({ of }) => of.length > 0);
  const named = voice.style.length === "brief" && groups[0]?.course === "behind" ? groups.slice(0, 1) : groups;
  const together = joined(named.map(({ course, of }) => fill(progress[course], { names: list(voice, of.map(({ item }) => placeName(item.entity ?? item.label, voice.style.locale))) })), clauseSeparator);
  const separate = joined(
    runners.map(({ item }) => fill(progress.separate, { name: placeName(item.entity ?? item.label, voice.style.locale), judgement: withoutPause(completionJudgement(voice, item, targetLabel), clauseSeparator) })),
    clauseSeparator,
  );
  const keeps = groups.flatMap(({ course, of }) => of.map((runner) => conditionOf(runner, course)));
  return [progress.opening, choose(both(...keeps), together, separate)];
}

function runnersOf(parts: readonly Item[]): readonly Runner[] {
  return parts.flatMap((item) => {
    const [completion, gap] = [item.findings.get("completion"), item.findings.get("schedule-gap")];
    return completion?.finding.outcome.state === "known" && gap !== undefined && valueOf(gap).exact !== null ? [{ item, completion, gap }] : [];
  });
}

function conditionOf({ completion, gap }: Runner, course: Course): Condition {
  const done = guarded(isValid(completion), either(compareToOne(valueOf(completion), ">"), compareToOne(valueOf(completion), "=")));
  if (course === "done") return done;
  const sign = course === "ahead" ? ">" : course === "even" ? "=" : "<";
  return both(not(done), guarded(isValid(gap), compareToZero(valueOf(gap), sign)));
}
