/** Values that are written: one for everyone. */
import type { Known } from "../../plan/plan.ts";
import type { ValueKind } from "../columns/select-kernels.ts";
import type { ValueStep, Workshop } from "./workshop.ts";

/** `reach`: what it moves with, of a parameter that does. */
export function literalStep(value: Known, kind: ValueKind, shop: Workshop, reach = 0): ValueStep {
  if (typeof value === "string") return shop.constant(kind, shop.words.numberOf(value), { reach });
  if (typeof value === "boolean") return shop.constant(kind, value ? 1 : 0, { reach });
  if (typeof value === "number") return shop.constant(kind, value, { reach });
  const [top, divisor] = [Number(value.n), Number(value.d)];
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(divisor)) return shop.beyond(kind);
  return shop.constant(kind, top, { divisor, reach });
}

export function kindOfLiteral(value: Known, isMoment: boolean): ValueKind {
  if (typeof value === "object") return "number";
  if (typeof value === "boolean") return "truth";
  return typeof value === "string" || !isMoment ? "word" : "moment";
}
