import { isMoney } from "../lexicon/measure-words";
import { saidLabel } from "../lexicon/said-label";
import type { Table } from "../recognition/table";
import { labelOfCell, lastWords } from "./column-labels";
import type { Item } from "./items";
import { compareToOne, compareToZero, isValid, valueOf, type Bound } from "./source";
import { choose, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, percentOf } from "./words";

/** 占总数的58.33%, or as the table itself states it 占GDP的6.5%; "" for a part that is nothing, or all. */
export function shareClause(voice: Voice, table: Table, item: Item): Node {
  const share = item.findings.get("share");
  const state = share?.finding.outcome.state;
  if (share === undefined || (state !== "known" && state !== "stated")) return "";
  const value = valueOf(share);
  const said = sharedWith(voice, table, item, share);
  const isNothing = compareToZero(value, "=");
  return choose(isValid(share), choose(isNothing, "", state === "stated" ? choose(compareToOne(value, "="), "", said) : said), "");
}

/** 占GDP比重（%）, % of GDP: of what a header says that the share is. */
const WHOLE_IN_HEADER = /占(.+?)的?(?:比重|比例|比率|份额|百分比)$|^占(.+)$|^(?:%|percent(?:age)?|per cent|share|proportion) of (.+)$/i;

function sharedWith(voice: Voice, table: Table, item: Item, bound: Bound): Node {
  const { ofCount, ofAmount, ofWhole, stated } = voice.phrases.share;
  const { finding } = bound;
  const share = percentOf(voice, valueOf(bound), finding.decimals, false);
  if (finding.outcome.state !== "stated") return fill(isMoney(item.unit) ? ofAmount : ofCount, { share });
  const match = WHOLE_IN_HEADER.exec(lastWords(labelOfCell(table, "stated-share", finding.inputs[0]?.cell) ?? ""));
  const whole = match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
  return whole === "" ? fill(stated, { share }) : fill(ofWhole, { whole: saidLabel(whole, voice.style.locale, true), share });
}
