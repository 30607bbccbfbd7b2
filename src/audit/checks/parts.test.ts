import { auditText } from "../audit-text";
import type { ClaimKind } from "../claim";

const verdicts = (text: string, kind: ClaimKind): readonly string[] => auditText(text, { locale: "zh-CN" }).claims.filter((claim) => claim.kind === kind).map(({ verdict }) => verdict);

test("parts in one bracket are not more than their whole together", () => {
  expect(verdicts("全市共有学校56所（其中小学31所，初中24所）。", "sum")).toEqual([]);
  expect(verdicts("全市共有学校56所（其中小学35所，初中24所）。", "sum")).toEqual(["inconsistent"]);
});

test("kinds listed in one breath that a division opens are hardly more than their whole", () => {
  expect(verdicts("全县共有各类学校186所。按类型分，幼儿园78所、小学72所、初中24所、高中12所。", "sum")).toEqual(["consistent"]);
  expect(verdicts("全县共有各类学校186所。按类型分，幼儿园78所、小学72所、初中24所、高中13所。", "sum")).toEqual(["inconsistent"]);
});

test("parts whose shares make a hundred are all there are", () => {
  expect(verdicts("全年财政收入320亿元，其中地税186.7亿元，占58.3%；国税133.3亿元，占41.7%。", "sum")).toEqual(["consistent"]);
  expect(verdicts("全年财政收入320亿元，其中地税186.7亿元，占58.3%；国税153.3亿元，占41.7%。", "sum")).toEqual(["inconsistent"]);
});

test("the members of a structure are the shares of the parts before it", () => {
  const text = (last: string): string => `全县实现生产总值200.0亿元。其中，第一产业增加值20.0亿元，第二产业增加值60.0亿元，第三产业增加值120.0亿元。三次产业结构为10.0:30.0:${last}。`;
  expect(verdicts(text("60.0"), "share")).toEqual(["consistent", "consistent", "consistent"]);
  expect(verdicts(text("65.0"), "share")).toEqual(["consistent", "consistent", "inconsistent"]);
});

test("of counted things some whole part gives a share whose part is not said", () => {
  expect(verdicts("全县共有党员186名。女性占党员的31.2%。", "share")).toEqual(["consistent"]);
  expect(verdicts("全县共有党员19名。女性占党员的31.2%。", "share")).toEqual(["unverifiable"]);
});
