/**
 * Whether a result is the one expected: exactly, numbers at the digits that are expected.
 *
 * A number that ends is compared as it is. One that has no end, or as many digits as the standard's decimals hold, is
 * first rounded, half to even, to the decimals of the expected one, which was cut somewhere too.
 */
import { compare, type Rational } from "../base/rational.ts";
import { isSame } from "./compare-values.ts";
import { hasDigits, roundHalfEven, tenTo } from "./numbers.ts";
import type { Value } from "./value.ts";

/** Beyond these significant digits a number counts as one without an end. */
const digitsOfEnding = 30;

export function meets(found: Value, expected: Value): boolean {
  if (found.kind === "number" && expected.kind === "number")
    return isNumberMet(found.value, expected.value);
  if (found.kind === "list" && expected.kind === "list")
    return (
      found.items.length === expected.items.length &&
      found.items.every((item, index) => meets(item, expected.items[index] ?? { kind: "null" }))
    );
  if (found.kind === "context" && expected.kind === "context")
    return (
      found.entries.size === expected.entries.size &&
      [...found.entries].every(([key, value]) => {
        const other = expected.entries.get(key);
        return other !== undefined && meets(value, other);
      })
    );
  return isSame(found, expected);
}

function isNumberMet(found: Rational, expected: Rational): boolean {
  if (compare(found, expected) === 0) return true;
  if (hasDigits(found, digitsOfEnding) || expected.d === 1n) return false;
  return compare(roundHalfEven(found, tenTo(-decimalsOf(expected.d))), expected) === 0;
}

/** How many decimals a denominator of twos and fives needs. */
function decimalsOf(denominator: bigint): number {
  let places = 0;
  for (let power = 1n; power % denominator !== 0n; power *= 10n) places += 1;
  return places;
}
