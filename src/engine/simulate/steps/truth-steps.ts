/** Truths joined by `and` and `or`, and turned round, as steps. */
import { type Decisive, joined, negated } from "../columns/truth-kernels.ts";
import type { Truths } from "../columns/vector.ts";
import { spreadTogether } from "./asked.ts";
import { binary } from "./scale-steps.ts";
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
  return others.reduce<ValueStep>(
    (a, b) =>
      binary<Truths>(`join${decisive}`, [a, b], { shop, kind: "truth" }, (x, y, rows) =>
        joined(x, y, decisive, rows),
      ),
    first,
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
