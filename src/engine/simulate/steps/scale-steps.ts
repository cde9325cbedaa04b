/**
 * Numbers as steps: brought to one divisor, added, divided and rounded.
 *
 * Out:      steps whose divisors follow from those of what they take; `Beyond` where a divisor itself is too large.
 */
import type { Rational } from "../../base/rational.ts";
import type { Rows } from "../columns/frame.ts";
import { added, divided, multipliedBy } from "../columns/number-kernels.ts";
import { type Direction, rounded } from "../columns/round-kernels.ts";
import type { Numbers, Vector } from "../columns/vector.ts";
import { Beyond } from "./place.ts";
import type { ValueStep, Workshop } from "./workshop.ts";

export function unary(
  name: string,
  from: ValueStep,
  { shop, divisor = from.divisor }: { readonly shop: Workshop; readonly divisor?: number },
  kernel: (a: Numbers, rows: Rows) => Vector,
): ValueStep {
  const { table, reach } = from;
  return shop.value(
    `${name} ${from.id}`,
    { kind: "number", divisor },
    {
      table,
      reach,
      run: (frame) => kernel(frame.get(from) as Numbers, { table, frame }), // the operator takes numbers
    },
  );
}

export function binary<V extends Vector>(
  name: string,
  [a, b]: readonly [ValueStep, ValueStep],
  {
    shop,
    kind,
    divisor = 1,
  }: { readonly shop: Workshop; readonly kind: ValueStep["kind"]; readonly divisor?: number },
  kernel: (a: V, b: V, rows: Rows) => Vector,
): ValueStep {
  const { table } = a;
  return shop.value(
    `${name} ${a.id} ${b.id}`,
    { kind, divisor },
    {
      table,
      reach: a.reach | b.reach,
      run: (frame) =>
        kernel(frame.get(a) as unknown as V, frame.get(b) as unknown as V, { table, frame }), // of the kinds that the operator takes
    },
  );
}

export function factorsFor(a: number, b: number) {
  const common = (a / divisorOf(a, b)) * b;
  if (!Number.isSafeInteger(common)) throw new Beyond();
  return { fa: common / a, fb: common / b, common };
}

export function divisorOf(a: number, b: number): number {
  return b === 0 ? a : divisorOf(b, a % b);
}

export function addedStep(
  steps: readonly [ValueStep, ValueStep],
  sign: 1 | -1,
  shop: Workshop,
): ValueStep {
  const [a, b] = steps;
  const { fa, fb, common } = factorsFor(a.divisor, b.divisor);
  return binary<Numbers>(
    sign === 1 ? "add" : "subtract",
    steps,
    { shop, kind: "number", divisor: common },
    (x, y, rows) => added(x, y, { fa, fb: fb * sign }, rows),
  );
}

export function quotient(steps: readonly ValueStep[], shop: Workshop): ValueStep {
  const [a, b] = pair(steps);
  const common = divisorOf(a.divisor, b.divisor);
  const factor = b.divisor / common;
  return binary<Numbers>(
    "divide",
    [a, b],
    { shop, kind: "number", divisor: a.divisor / common },
    (x, y, rows) => divided(x, y, factor, rows),
  );
}

export function timesWhole(
  from: ValueStep,
  factor: number,
  shop: Workshop,
  divisor = from.divisor,
): ValueStep {
  if (factor === 1 && divisor === from.divisor) return from;
  return unary(`times ${factor} ${divisor}`, from, { shop, divisor }, (a, rows) =>
    multipliedBy(a, factor, rows),
  );
}

export function roundedStep(
  from: ValueStep,
  direction: Direction,
  step: Rational,
  shop: Workshop,
): ValueStep {
  const [worth, divisor] = [Number(step.n), Number(step.d)];
  const bottom = from.divisor * worth;
  if (![worth, divisor, bottom].every(Number.isSafeInteger)) throw new Beyond();
  const common = divisorOf(divisor, bottom);
  const scale = { top: divisor / common, bottom: bottom / common, worth };
  return unary(`round ${direction} ${worth}/${divisor}`, from, { shop, divisor }, (a, rows) =>
    rounded(a, direction, scale, rows),
  );
}

export function pair(steps: readonly ValueStep[]): readonly [ValueStep, ValueStep] {
  const [first, second, ...others] = steps;
  if (first === undefined || second === undefined || others.length > 0) throw new Beyond();
  return [first, second];
}
