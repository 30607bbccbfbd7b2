import type { Dice } from "./dice";

const PIECES = [
  ..."0123456789.,-+%‰（）()〔〕{}|:：；。，、—…*=@[]<>&\"'\\/_ 　\n\t\u0000\u00a0\ud800",
  ..."一二三十百千万亿零〇两半余多约近超年月日季度上下旬累计同期比增长降少减亡起人元个百分点占第",
  "2012年", "一季度", "1—3月", "上年同期", "控制指标", "合计", "其中：", "增长", "下降", "个百分点", "万元", "Q1", "per cent", "rose by", "1e308", "９９", "𠮷", "👩‍👩", "{本期}", "{?增减}", "__proto__", "constructor", "=1+1",
];

/** A text of at most so many pieces of what reports, templates and cells are made of, put together without sense. */
export function textOfPieces(dice: Dice, most: number): string {
  return dice.times(most).map(() => dice.pick(PIECES, "")).join("");
}

/** A passage of a real text, of at most so many characters, with some of it taken away, repeated, moved or replaced. */
export function brokenPassage(dice: Dice, text: string, most: number): string {
  const start = dice.below(text.length);
  let passage = text.slice(start, start + 1 + dice.below(most));
  for (let left = dice.below(6); left > 0; left -= 1) passage = broken(dice, passage);
  return passage;
}

function broken(dice: Dice, text: string): string {
  const from = dice.below(text.length + 1);
  const to = from + dice.below(12);
  const [before, within, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  switch (dice.below(5)) {
    case 0:
      return before + after;
    case 1:
      return before + within.repeat(1 + dice.below(9)) + after;
    case 2:
      return after + within + before;
    case 3:
      return before + within.replaceAll(/\d/g, () => String(dice.below(10))) + after;
    default:
      return before + textOfPieces(dice, 3) + after;
  }
}
