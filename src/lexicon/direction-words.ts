/** Words that say which way a figure went, as they stand before a number. */
const UP = "增长|上升|增加|提高|上涨|增收|多退|加快|快于|快|高于|高|多|上浮|扩大|新增|净增|攀升|grew by|grew|rose by|rose|increased by|increased|up|ahead by|above by|higher by";
const DOWN = "下降|减少|降低|回落|减收|少退|放缓|慢于|慢|低于|低|少|下滑|收窄|下跌|减亏|净减|落后|fell by|fell|decreased by|decreased|declined by|declined|down|behind by|below by|lower by";
const SAID = new RegExp(`(?:(?<up>${UP})|(?<down>${DOWN}))(?:了|约|达|序时进度|时间进度|均衡进度|控制进度)?\\s*$`, "i");

/** The direction that words before a number say, null where they say none. */
export function directionSaid(before: string): "up" | "down" | null {
  const groups = SAID.exec(before)?.groups;
  if (groups === undefined) return null;
  return groups["up"] === undefined ? "down" : "up";
}

/** Words after which a figure is a loss, or a profit, without a sign. */
export function signSaid(before: string): "up" | "down" | null {
  if (/(?:亏损|loss of)(?:了|为|额)?\s*$/i.test(before)) return "down";
  return /(?:盈利|profit of)(?:了|为|额)?\s*$/i.test(before) ? "up" : null;
}

/** Direction words as they occur in sentences, each with the choice that takes its place. */
export const DIRECTION_WORDS: readonly { readonly up: string; readonly down: string; readonly flat: string; readonly of: "rate" | "quantity" | "any" }[] = [
  { up: "增长", down: "下降", flat: "持平", of: "rate" },
  { up: "上升", down: "下降", flat: "持平", of: "rate" },
  { up: "上涨", down: "下降", flat: "持平", of: "rate" },
  { up: "提高", down: "回落", flat: "持平", of: "any" },
  { up: "增加", down: "减少", flat: "持平", of: "quantity" },
  { up: "增收", down: "减收", flat: "持平", of: "quantity" },
  { up: "多退", down: "少退", flat: "持平", of: "quantity" },
  { up: "grew by", down: "fell by", flat: "was unchanged", of: "rate" },
  { up: "rose by", down: "fell by", flat: "was unchanged", of: "any" },
  { up: "up", down: "down", flat: "unchanged", of: "any" },
];

/** What is said of a change too small to be printed, where a template gives a word for none. */
export const NEARLY: ReadonlyMap<string, string> = new Map([["持平", "基本持平"], ["与上年同期持平", "与上年同期基本持平"], ["unchanged", "little changed"], ["was unchanged", "was little changed"]]);
