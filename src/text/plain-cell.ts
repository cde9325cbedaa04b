/** A cell of a table as the engine reads the fact that it states. */
import type { PlanFact } from "../engine/index.ts";
import { plainText } from "./plain-text.ts";

export function plainCell(written: string, { type, isMonth, unit }: PlanFact): string {
  if (type.kind === "instances" || type.kind === "list") return written;
  return plainText(written, { kind: isMonth ? "month" : type.kind, unit: unit.text });
}
