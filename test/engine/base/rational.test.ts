/**
 * Fractions against an independent recomputation: every number is taken as ten-thousandths in whole numbers, where
 * addition and comparison need no fraction at all, and products and quotients are checked by multiplying back.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  maybeDecimalFromRational,
  maybeRationalFromDecimal,
  textFromRational,
} from "../../../src/engine/base/decimal.ts";
import {
  add,
  compare,
  divide,
  floor,
  isZero,
  multiply,
  power,
  type Rational,
  type RoundingMode,
  rational,
  roundToStep,
  subtract,
} from "../../../src/engine/base/rational.ts";

const scale = 10_000n;
const scaled = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
const fraction = fc.tuple(
  fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
  fc.bigInt({ min: 1n, max: 10n ** 6n }),
);
const made = ([n, d]: readonly [bigint, bigint]): Rational => rational(n, d);
const absolute = (value: bigint) => (value < 0n ? -value : value);

describe("arithmetic", () => {
  test("sums and differences are those of whole ten-thousandths", () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const [x, y] = [rational(a, scale), rational(b, scale)];
        expect(add(x, y)).toEqual(rational(a + b, scale));
        expect(subtract(x, y)).toEqual(rational(a - b, scale));
        expect(Math.sign(compare(x, y))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test("a fraction is reduced, its denominator positive", () => {
    fc.assert(
      fc.property(fraction, fc.bigInt({ min: 1n, max: 1000n }), ([n, d], factor) => {
        const value = rational(n * factor, -d * factor);
        expect(value).toEqual(rational(-n, d));
        expect(value.d > 0n).toBe(true);
      }),
    );
  });

  test("what is divided and multiplied again is what it was", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        fc.pre(b[0] !== 0n);
        const [x, y] = [made(a), made(b)];
        expect(multiply(divide(x, y), y)).toEqual(x);
      }),
    );
  });

  test("a sum of fractions is the sum over the common denominator", () => {
    fc.assert(
      fc.property(fraction, fraction, ([a, b], [c, d]) => {
        const sum = add(rational(a, b), rational(c, d));
        expect(sum.n * b * d).toBe((a * d + c * b) * sum.d);
      }),
    );
  });

  test("three shares of a third are the whole, and a negative power turns a fraction round", () => {
    const third = rational(1n, 3n);
    expect(add(add(third, third), third)).toEqual(rational(1n));
    expect(power(rational(2n, 3n), -2)).toEqual(rational(9n, 4n));
    expect(isZero(subtract(third, rational(2n, 6n)))).toBe(true);
  });

  test("a denominator of zero is our own mistake", () => {
    expect(() => rational(1n, 0n)).toThrow("denominator of zero");
  });
});

describe("rounding", () => {
  test("the floor of a negative fraction lies below it", () => {
    expect(floor(rational(-1n, 2n))).toBe(-1n);
    expect(floor(rational(-2n))).toBe(-2n);
    expect(floor(rational(1n, 2n))).toBe(0n);
  });

  /** 313.5, 314.5 and their fen: what each mode makes of a tie and of its neighbours. */
  test.for<[text: string, mode: RoundingMode, step: string, expected: string]>([
    ["313.5", "up", "1", "314"],
    ["313.01", "up", "1", "314"],
    ["313", "up", "1", "313"],
    ["313.99", "down", "1", "313"],
    ["313.5", "half-up", "1", "314"],
    ["313.49", "half-up", "1", "313"],
    ["313.5", "half-down", "1", "313"],
    ["313.51", "half-down", "1", "314"],
    ["0.005", "half-up", "0.01", "0.01"],
    ["0.0049", "half-up", "0.01", "0"],
    ["-313.5", "half-up", "1", "-314"],
    ["-313.5", "up", "1", "-314"],
    ["-313.5", "down", "1", "-313"],
    ["127", "half-up", "5", "125"],
    ["128", "half-up", "5", "130"],
  ])("%s, %s in steps of %s, is %s", ([text, mode, step, expected]) => {
    const [value, size] = [text, step].map(maybeRationalFromDecimal);
    if (value === undefined || size === undefined) throw new Error("no decimal");
    expect(textFromRational(roundToStep(value, size, mode))).toBe(expected);
  });

  test("a rounded amount is a multiple of the step, and nearer than one step", () => {
    const modes: readonly RoundingMode[] = ["up", "down", "half-up", "half-down"];
    const step = fc.bigInt({ min: 1n, max: 100_000n });
    fc.assert(
      fc.property(scaled, step, fc.constantFrom(...modes), (value, size, mode) => {
        const rounded = roundToStep(rational(value, scale), rational(size, scale), mode);
        const result = (rounded.n * scale) / rounded.d;
        expect((rounded.n * scale) % rounded.d).toBe(0n);
        expect(result % size).toBe(0n);
        const distance = absolute(result - value);
        expect(distance < size).toBe(true);
        if (mode === "up") expect(absolute(result) >= absolute(value)).toBe(true);
        if (mode === "down") expect(absolute(result) <= absolute(value)).toBe(true);
        if (mode.startsWith("half")) expect(2n * distance <= size).toBe(true);
      }),
    );
  });
});

describe("decimals", () => {
  test("what is printed is read again as the same number", () => {
    fc.assert(
      fc.property(scaled, (value) => {
        const exact = rational(value, scale);
        expect(maybeRationalFromDecimal(textFromRational(exact))).toEqual(exact);
      }),
    );
  });

  test("a third has no decimal and is written as a fraction", () => {
    expect(maybeDecimalFromRational(rational(1n, 3n))).toBeUndefined();
    expect(textFromRational(rational(1n, 3n))).toBe("1/3");
  });

  test.for(["1e3", "010", "1,000", ".5", "5.", "+1", " 1", "", "--1", "١", "0.12345678901"])(
    "%s is no decimal of a policy",
    (text) => {
      expect(maybeRationalFromDecimal(text)).toBeUndefined();
    },
  );
});
