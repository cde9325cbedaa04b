/** A half-done paper after a reload: the same paper from the same rules goes on, any other begins anew. */
import { describe, expect, test } from "vitest";
import { keptPaper, type PaperKey } from "../../../src/ui/train/quiz/kept-paper.ts";
import type { RecordedAnswer } from "../../../src/ui/train/use-record.ts";

const key: PaperKey = {
  region: "r",
  topic: "all",
  seed: "7",
  difficulty: "mixed",
  kinds: "",
  rules: "abc",
};

function answer(
  index: number,
  option: number,
  other: Partial<RecordedAnswer> = {},
): RecordedAnswer {
  const fixed = { at: "", kind: "amount", isRight: true, mistake: "", cite: [] } as const;
  return { ...fixed, ...key, round: 1, index, option, ...other };
}

describe("a paper goes on where it was left", () => {
  test("its answers are there again", () => {
    expect(keptPaper([answer(0, 2), answer(1, 1)], key)).toEqual({
      round: 1,
      chosen: { 0: 2, 1: 1 },
    });
  });

  test("started over, only the last time counts", () => {
    expect(keptPaper([answer(0, 2), answer(1, 1), answer(0, 3, { round: 2 })], key)).toEqual({
      round: 2,
      chosen: { 0: 3 },
    });
  });

  test.each([{ seed: "8" }, { rules: "abd" }, { kinds: "amount" }, { difficulty: "edge" }])(
    "another paper has none of them: %o",
    (other) => {
      expect(keptPaper([answer(0, 2, other)], key).chosen).toEqual({});
    },
  );
});
