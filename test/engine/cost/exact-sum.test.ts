/** Sums of weighted amounts lose nothing, however large these are. */
import { expect, test } from "vitest";
import { rational } from "../../../src/engine/base/rational.ts";
import { exactSum } from "../../../src/engine/cost/exact-sum.ts";

test("amounts that columns hold and amounts that they do not are added to the last digit", () => {
  const sum = exactSum();
  sum.add(1, 3, 1000);
  sum.add(Number.MAX_SAFE_INTEGER, 1, 1500);
  sum.addLarge(rational(2n ** 70n + 1n, 3n), 1000);
  // 1/3 + 1.5 × (2^53 - 1) + (2^70 + 1) / 3
  expect(sum.total()).toEqual(rational(2n * (2n ** 70n + 2n) + 9n * (2n ** 53n - 1n), 6n));
});
