import { isUnit, tidyUnit } from "../lexicon/unit-words";

/** "% of budget", 位次 and Number alone are what the column holds, not its unit. */
const NO_UNIT_ALONE = /^%\s?\w|^(?:位次|名次|number)$/i;

const BRACKETS = /[([【]\s*(?:(?:计量)?单位\s*[:：]\s*)?([^()[\]【】]{1,40}?)\s*[)\]】]/g;

/** 较序时进度（±百分点）: the sign is of the change, the rest its unit; ± before % is known as it stands. */
function signedUnit(inner: string): { readonly sign: string; readonly unit: string } {
  const [, sign, unit] = /^(±|\+\/?-)\s*([^%‰]+)$/.exec(inner) ?? [];
  return sign === undefined || unit === undefined ? { sign: "", unit: inner } : { sign: "±", unit };
}

/** Budget £000: a currency and its scale behind a name, without brackets. */
const MONEY_BEHIND = /^(.*[a-z)].*?)\s+((?:[£$€]|us\$)\s?(?:'?000'?s?|mn?|bn|k|millions?|billions?|thousands?))$/i;

const PRICES_BEHIND = /^(.+?)(\s*[,;]\s*(?:(?:at\s+)?(?:current|constant|real|nominal)(?:\s+(?:19|20)\d{2})?\s+prices|(?:19|20)\d{2}\s+prices|chained volume measures?))$/i;

/** Takes the unit out: 损失(万元), 收入,亿元, Exports [£ million]. A header that is a unit and nothing else has no name. */
export function takeUnit(text: string): { readonly unit: string | null; readonly rest: string } {
  if (isUnit(text) && !NO_UNIT_ALONE.test(text)) return { unit: tidyUnit(text), rest: "" };
  for (const match of text.matchAll(BRACKETS)) {
    const { sign, unit } = signedUnit(match[1] ?? "");
    if (!isUnit(unit)) continue;
    return { unit: tidyUnit(unit), rest: `${text.slice(0, match.index)}${sign} ${text.slice(match.index + match[0].length)}`.replaceAll(/\s+/g, " ").trim() };
  }
  // 100,000 collections: a comma within a number parts nothing.
  const tail = /^(.+?)\s*(?:[,，](?!\d{3})|[:：]|单位[:：])\s*([^,，:：]{1,20})$/.exec(text);
  if (tail && isUnit(tail[2] ?? "")) return { unit: tidyUnit(tail[2] ?? ""), rest: tail[1] ?? "" };
  // Gross value added, £ million, current prices: a basis of prices is no unit, and stays with the name.
  const basis = PRICES_BEHIND.exec(text);
  const outer = basis === null ? null : takeUnit(basis[1] ?? "");
  if (basis !== null && outer !== null && outer.unit !== null) return { unit: outer.unit, rest: `${outer.rest}${basis[2] ?? ""}` };
  const [, before, money] = MONEY_BEHIND.exec(text) ?? [];
  return before === undefined || money === undefined ? { unit: null, rest: text } : { unit: tidyUnit(money), rest: before };
}
