import { expect, test } from "vitest";
import { applyFixes } from "../../../src/engine/base/apply-fixes.ts";

const fix = (start: number, end: number, text: string) => ({ at: { file: "a", start, end }, text });

test("fixes are applied wherever they stand, in whatever order they come", () => {
  const { text, applied } = applyFixes("abcdef", [fix(4, 6, "Z"), fix(0, 1, ""), fix(2, 2, "--")]);
  expect(text).toBe("b--cdZ");
  expect(applied.map(({ at }) => at.start)).toEqual([0, 2, 4]);
});

test("of two that overlap the first to begin is applied, the other waits", () => {
  expect(applyFixes("abcdef", [fix(2, 5, "Y"), fix(1, 3, "X")]).text).toBe("aXdef");
  expect(applyFixes("abc", [fix(1, 1, "X"), fix(1, 1, "Y")]).text).toBe("aXbc");
});

test("an insertion may stand beside a replacement", () => {
  expect(applyFixes("abc", [fix(1, 2, "Y"), fix(1, 1, "X"), fix(2, 2, "Z")]).text).toBe("aXYZc");
});

test("a fix that changes nothing was not applied", () => {
  expect(applyFixes("abc", [fix(1, 2, "b")])).toEqual({ text: "abc", applied: [] });
});
