/** Words that make two indicators counterparts, whose growth an office holds against each other: 收入 and 支出, 农村 and 城镇. */
const COUNTERPARTS: readonly (readonly [one: RegExp, other: string])[] = [
  [/收入/, "支出"],
  [/农村/, "城镇"],
  [/出口/, "进口"],
  [/\b(?:revenue|income)\b/i, "expenditure"],
  [/\bexports\b/i, "imports"],
  [/\brural\b/i, "urban"],
];

/** What the counterparts of an indicator would be called, in lower case; in most tables there is none of them. */
export function counterpartLabels(label: string): readonly string[] {
  return COUNTERPARTS.filter(([one]) => one.test(label)).map(([one, other]) => label.replace(one, other).toLowerCase());
}
