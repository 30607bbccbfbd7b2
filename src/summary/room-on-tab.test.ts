import { describeProblem } from "../lexicon/messages/messages";
import { MAX_ROWS } from "../sheet/address";
import { Problem } from "../sheet/problem";
import { assertRoom } from "./room-on-tab";

test("a tab keeps room for its title, notes and sentences, and says how many rows it would take", () => {
  expect(() => assertRoom([MAX_ROWS - 66])).not.toThrow();
  expect(() => assertRoom([500_000, 500_000])).not.toThrow();
  const refused = ((): unknown => {
    try {
      return assertRoom([MAX_ROWS - 65]);
    } catch (error) {
      return error;
    }
  })();
  if (!(refused instanceof Problem)) throw new Error("not refused");
  expect(refused.code).toBe("tab-too-long");
  expect(describeProblem(refused, "zh-CN")).toContain("要有 1048577 行，一张工作表只有 1048576 行，没有写入");
  expect(() => assertRoom([600_000, 500_000])).toThrow(Problem);
});
