/**
 * Units as exponent vectors, and their arithmetic.
 *
 * 人 counts, 户 does not: a rule sees one household, so /户, /件 and /次 may be written for the reader and equal 1.
 * 岁 is 年. A unit remembers how its author wrote it; comparisons look at the exponents alone.
 */

export interface Unit {
  /** As written (`元/户/月`), or worked out where nobody wrote it. Empty for a pure number. */
  readonly text: string;
  /** The exponents in a fixed order (`元1月-1`); equal keys are equal units. */
  readonly key: string;
}

const baseUnits = ["元", "人", "月", "年", "日", "小时", "平方米", "分"] as const;
type BaseUnit = (typeof baseUnits)[number];
type Exponents = Partial<Record<BaseUnit, number>>;

/** By the word that writes it. */
const baseOf: ReadonlyMap<string, BaseUnit> = new Map([
  ...baseUnits.map((base): [string, BaseUnit] => [base, base]),
  ["岁", "年"],
]);
const countsAsOne = new Set(["1", "户", "件", "次", "例", "套", "倍"]);

export const pureNumber: Unit = { text: "", key: "" };

/** The unit that a text writes (`元/人/月`, `人·月`), or undefined when it holds a word that is no unit. */
export function maybeUnit(text: string): Unit | undefined {
  const exponents: Exponents = {};
  const parts = text.trim().split("/");
  for (const [index, part] of parts.entries()) {
    for (const word of part.split("·")) {
      if (countsAsOne.has(word)) continue;
      const base = baseOf.get(word);
      if (base === undefined) return undefined;
      exponents[base] = (exponents[base] ?? 0) + (index === 0 ? 1 : -1);
    }
  }
  const key = keyOf(exponents);
  return { text: key === "" && text === "1" ? "" : text.trim(), key };
}

/** A unit known to be well written; for literals in code. */
export function unit(text: string): Unit {
  return maybeUnit(text) ?? pureNumber;
}

export function isSameUnit(a: Unit, b: Unit): boolean {
  return a.key === b.key;
}

export function isPureNumber(a: Unit): boolean {
  return a.key === "";
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1);
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1);
}

export function powerOfUnit(a: Unit, exponent: number): Unit {
  const exponents = exponentsOf(a);
  const raised: Exponents = {};
  for (const base of baseUnits) {
    const times = exponents[base];
    if (times !== undefined) raised[base] = times * exponent;
  }
  return fromExponents(raised);
}

/**
 * The unit of an amount per person once it is added up over a household's people: `元/人/月` is paid out as `元/户/月`.
 * A unit that is not per person stays as it is.
 */
export function unitPerHousehold(a: Unit): Unit {
  if (!a.text.includes("/人")) return a;
  const known = unitsPerHousehold.get(a.text);
  if (known !== undefined) return known;
  const found = unit(a.text.replace("/人", "/户"));
  unitsPerHousehold.set(a.text, found);
  return found;
}

const unitsPerHousehold = new Map<string, Unit>();

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  if (b.key === "") return a.key === "" ? pureNumber : a;
  const exponents = exponentsOf(a);
  const other = exponentsOf(b);
  const sum: Exponents = {};
  for (const base of baseUnits) {
    const times = (exponents[base] ?? 0) + sign * (other[base] ?? 0);
    if (times !== 0) sum[base] = times;
  }
  return fromExponents(sum);
}

function fromExponents(exponents: Exponents): Unit {
  const key = keyOf(exponents);
  if (key === "") return pureNumber;
  const above = baseUnits.filter((base) => (exponents[base] ?? 0) > 0);
  const below = baseUnits.filter((base) => (exponents[base] ?? 0) < 0);
  const repeated = (base: BaseUnit) => Array<string>(Math.abs(exponents[base] ?? 0)).fill(base);
  const numerator = above.flatMap(repeated).join("·");
  const denominator = below.flatMap(repeated).map((word) => `/${word}`);
  return { text: `${numerator || "1"}${denominator.join("")}`, key };
}

function keyOf(exponents: Exponents): string {
  let key = "";
  for (const base of baseUnits)
    if ((exponents[base] ?? 0) !== 0) key += `${base}${exponents[base]}`;
  return key;
}

const parsedKeys = new Map<string, Exponents>();

function exponentsOf(a: Unit): Exponents {
  const known = parsedKeys.get(a.key);
  if (known !== undefined) return known;
  const exponents: Exponents = {};
  for (const [, word, times] of a.key.matchAll(/(\D+?)(-?\d+)/g)) {
    const base = baseUnits.find((candidate) => candidate === word);
    if (base !== undefined) exponents[base] = Number(times);
  }
  parsedKeys.set(a.key, exponents);
  return exponents;
}
