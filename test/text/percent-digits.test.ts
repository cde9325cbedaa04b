import { expect, test } from "vitest";
import { percentDigits } from "../../src/text/figures.ts";

test.each([
  // 7 / 202 is 3.4653… per cent; 1 / 8 is 12.5 exactly; 1 / 800 rounds away from zero.
  ["7/202", "≈3.47%"],
  ["0.125", "12.50%"],
  ["1/800", "≈0.13%"],
  ["-1/800", "≈−0.13%"],
  ["1", "100.00%"],
  ["0", "0.00%"],
  ["0.04", "4.00%"],
  ["12.5", "1,250.00%"],
])("%s of something is %s", (share, words) => {
  expect(percentDigits(share)).toBe(words);
});
