/** Values that are written: one for everyone. */
import type { Known } from "../../plan/plan.ts";
import type { ValueKind } from "../columns/select-kernels.ts";
import type { ValueStep, Workshop } from "./workshop.ts";

export function literalStep(value: Known, kind: ValueKind, shop: Workshop): ValueStep {
  if (typeof value === "string") return shop.constant("", kind, shop.words.numberOf(value));
  if (typeof value === "boolean") return shop.constant("", kind, value ? 1 : 0);
  if (typeof value === "number") return shop.constant("", kind, value);
  const [top, bottom] = [Number(value.n), Number(value.d)];
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) return shop.beyond(kind);
  return shop.constant("", kind, top, bottom);
}

export function kindOfLiteral(value: Known, isMoment: boolean): ValueKind {
  if (typeof value === "object") return "number";
  if (typeof value === "boolean") return "truth";
  return typeof value === "string" || !isMoment ? "word" : "moment";
}
