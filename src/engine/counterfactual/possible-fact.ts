/** What a missing fact can be by its declaration, and the cases that tell how much it would decide. */
import { addMonths } from "../base/calendar.ts";
import type { Instance } from "../evaluate/facts/instance.ts";
import type { Known, PlanFact } from "../plan/plan.ts";
import type { FactPlace } from "./changed-household.ts";
import { known, numbers, type Possible, type Shape, unknowable } from "./possible.ts";

export function possibleFact(owner: Instance, name: string): Possible {
  const fact = owner.declared.get(name);
  const stated = owner.facts.get(name) ?? fact?.default;
  if (stated !== undefined) return known(stated);
  if (fact === undefined) return unknowable();
  const turnsOn = new Set([keyOfPlace({ path: owner.path, name })]);
  return { shape: shapeOf(fact), turnsOn, mayLack: false };
}

/** `成员[0].月工资`, as needs and faults name it. */
export function keyOfPlace({ path, name }: FactPlace): string {
  return path === "" ? name : `${path}.${name}`;
}

/** Every value of a fact that has few; of a number the ends of its range, of a date a long life before a day and it. */
export function casesOf(fact: PlanFact, date: number): readonly Known[] {
  const { type, min, max } = fact;
  if (type.kind === "boolean") return [true, false];
  if (type.kind === "enum") return type.options;
  if (type.kind === "date") return [addMonths(date, -monthsOfALongLife), date];
  return [min, max].filter((end) => end !== undefined);
}

const monthsOfALongLife = 1200;

function shapeOf({ type, min, max }: PlanFact): Shape {
  switch (type.kind) {
    case "boolean":
      return { kind: "either" };
    case "enum":
      return { kind: "words", options: type.options };
    case "number":
      return numbers(min, max);
    case "date":
    case "datetime":
      return { kind: "moments" };
    default:
      return { kind: "any-word" };
  }
}
