/**
 * Households drawn by lot from a policy's own vocabulary, many and fast: stated, left out and unable to stand, with
 * figures on the policy's own lines.
 *
 * Out:      as many cases as are asked for, the same for the same seed.
 * Ignores:  whether such a household could live anywhere.
 */
import { textFromDate } from "../../src/engine/base/calendar.ts";
import { maybeDecimalFromRational } from "../../src/engine/base/decimal.ts";
import { multiply, type Rational, rational } from "../../src/engine/base/rational.ts";
import type { CaseData, RawFact, RawRecord } from "../../src/engine/evaluate/facts/raw-case.ts";
import type {
  InForce,
  Plan,
  PlanEntity,
  PlanFact,
  ValueInForce,
} from "../../src/engine/plan/plan.ts";

/** How much is left out, in hundredths, and how much of what is stated cannot stand, in thousandths. */
export interface DrawnStyle {
  readonly leftOut: number;
  readonly faulty: number;
}

export function drawnHouseholds(
  plan: Plan,
  count: number,
  { seed, style }: { readonly seed: number; readonly style: DrawnStyle },
): readonly CaseData[] {
  const lots = lotsFrom(seed);
  const lines = linesOf(plan);
  const household = plan.entities.get(plan.household);
  if (household === undefined) throw new Error("The plan has no household.");
  const drawing: Drawing = { plan, lots, lines, style };
  return Array.from({ length: count }, () => ({ household: recordOf(household, drawing) }));
}

interface Drawing {
  readonly plan: Plan;
  /** A whole number from 0 to below a limit. */
  readonly lots: (limit: number) => number;
  readonly lines: readonly string[];
  readonly style: DrawnStyle;
}

/** A small generator of whole numbers (xorshift, 32 bits). */
export function lotsFrom(seed: number): (limit: number) => number {
  let state = (seed ^ 0x9e37_79b9) >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
}

/** The policy's figures and their multiples, each with the fen before and after. */
function linesOf(plan: Plan): readonly string[] {
  const figures = [...plan.parameters.values()].flatMap(({ current }) => figuresIn(current));
  const multiples = [rational(1n), rational(2n), rational(3n), rational(1n, 2n), rational(3n, 2n)];
  const near = [rational(0n), rational(1n, 100n), rational(-1n, 100n)];
  const lines = new Set<string>(["0", "0.01"]);
  for (const figure of figures)
    for (const times of multiples)
      for (const step of near) {
        const value = multiply(figure, times);
        const text = maybeDecimalFromRational(
          rational(value.n * step.d + step.n * value.d, value.d * step.d),
        );
        if (text !== undefined && /^\d+(\.\d\d?)?$/.test(text)) lines.add(text);
      }
  return [...lines];
}

function figuresIn(current: InForce<ValueInForce> | undefined): readonly Rational[] {
  if (current === undefined) return [];
  if (current.kind === "variants") return [...current.options.values()].flatMap(figuresIn);
  const { value } = current.value;
  return typeof value === "object" ? [value] : [];
}

function recordOf(entity: PlanEntity, drawing: Drawing): RawRecord {
  const { plan, lots, style } = drawing;
  const record: Record<string, RawFact> = {};
  for (const fact of entity.facts.values()) {
    const isKept = fact.required || lots(100) >= style.leftOut;
    if (isKept) record[fact.name] = lots(1000) < style.faulty ? "？" : factOf(fact, drawing);
  }
  for (const name of entity.children) {
    const child = plan.entities.get(name);
    if (child === undefined || lots(200) < style.leftOut) continue;
    const most = child.isPerson ? (child.of === plan.household ? 5 : 2) : 2;
    const count = child.isPerson && child.of === plan.household ? lots(most) : lots(3) % most;
    record[name] = Array.from({ length: count }, () => recordOf(child, drawing));
  }
  return record;
}

function factOf(fact: PlanFact, drawing: Drawing): RawFact {
  const { lots, plan } = drawing;
  switch (fact.type.kind) {
    case "boolean":
      return lots(2) === 1;
    case "enum":
      // The first option is the usual one of most lists.
      return fact.type.options[lots(2) === 0 ? 0 : lots(fact.type.options.length)] ?? null;
    case "number":
      return numberOf(fact, drawing);
    case "date": {
      const years = lots(3) === 0 ? 1 : 90;
      return textFromDate(plan.date + 30 - lots(years * 366)).slice(0, fact.isMonth ? 7 : 10);
    }
    case "datetime":
      return `${textFromDate(plan.date - lots(400))}T${String(lots(24)).padStart(2, "0")}:30`;
    default:
      return "某";
  }
}

function numberOf({ isInteger, min, max }: PlanFact, { lots, lines }: Drawing): string {
  const [least, most] = [Number((min ?? rational(0n)).n), Number((max ?? rational(200n)).n)];
  if (isInteger)
    return String(Math.max(0, least) + lots(Math.min(most, 130) - Math.max(0, least) + 1));
  const sign = least < 0 && lots(4) === 0 ? "-" : "";
  switch (lots(4)) {
    case 0:
      return "0";
    case 1:
      return `${lots(3000)}.${String(lots(100)).padStart(2, "0")}`;
    case 2:
      return String(lots(20) === 0 ? most : lots(4000));
    default: {
      const line = lines[lots(lines.length)] ?? "0";
      return line === "0" ? line : `${sign}${line}`;
    }
  }
}
