import { periodName } from "../../lexicon/period-names";
import type { Observation } from "../../recognition/table";
import type { Series } from "./figure-index";
import type { ClaimContext } from "../verdicts/judge";

/** What a figure of the workbook is called to the reader: 2025年上半年东城区死亡人数; Ashford, Housing completions, April 2024 to March 2025. */
export function nameOf({ locale }: ClaimContext, { entity, indicator }: Series, { period }: Pick<Observation, "period">): string {
  const [root = "", ...parts] = indicator.split(/[:：]/u);
  const name = parts.length === 0 ? root : locale === "en" ? `${root}, ${parts.join(", ")}` : `${root}（${parts.join("，")}）`;
  const time = period === null ? "" : periodName(period, locale);
  if (locale === "en") return [entity, name, time].filter((part) => part !== null && part !== "").join(", ");
  return `${time}${entity ?? ""}${name}`;
}

/** A sum behind what it is of. */
export function namedSum({ locale }: ClaimContext, name: string, sum: string): string {
  return locale === "en" ? `${name}: ${sum}` : `${name}：${sum}`;
}
