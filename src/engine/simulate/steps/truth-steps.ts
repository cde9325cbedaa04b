/** Truths joined by `and` and `or`, and turned round, as steps. */
import { type Decisive, joined, negated } from "../columns/truth-kernels.ts";
import type { Truths } from "../columns/vector.ts";
import { spreadTogether } from "./asked.ts";
import type { ValueStep, Workshop } from "./workshop.ts";

/** What settles it for everyone is enough, and what settles it for nobody adds nothing. */
export function joinedStep(
  limbs: readonly ValueStep[],
  decisive: Decisive,
  shop: Workshop,
): ValueStep {
  const settled = limbs.find((limb) => shop.maybeNumberForAll(limb) === decisive);
  if (settled !== undefined) return settled;
  const open = limbs.filter((limb) => shop.maybeNumberForAll(limb) === undefined);
  const [first, ...others] = spreadTogether(open, shop);
  if (first === undefined) return shop.constant("truth", 1 - decisive);
  return others.reduce<ValueStep>((a, b) => joinedPair(a, b, decisive, shop), first);
}

/** What settles a whole stretch leaves the other unasked, and what settles none of it leaves the other as it is. */
function joinedPair(a: ValueStep, b: ValueStep, decisive: Decisive, shop: Workshop): ValueStep {
  const { table } = a;
  return shop.value(
    `join${decisive} ${a.id} ${b.id}`,
    { kind: "truth" },
    {
      table,
      reach: a.reach | b.reach,
      run: (frame) => {
        const x = frame.get(a) as Truths; // what is joined are truths
        if (x.uniform === decisive) return x;
        const y = frame.get(b) as Truths; // the same
        if (x.uniform !== undefined || y.uniform === decisive) return y;
        return y.uniform === undefined ? joined(x, y, decisive, { table, frame }) : x;
      },
    },
  );
}

export function negatedStep(from: ValueStep, shop: Workshop): ValueStep {
  const { table, reach } = from;
  return shop.value(
    `not ${from.id}`,
    { kind: "truth" },
    {
      table,
      reach,
      run: (frame) => negated(frame.get(from) as Truths, { table, frame }), // `not` takes a truth
    },
  );
}
