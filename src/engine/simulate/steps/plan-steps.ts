/** The programmes of a plan as steps over a population: nodes, rules and programmes joined together. */
import type { Plan, PlanProgramme } from "../../plan/plan.ts";
import type { Step } from "../columns/frame.ts";
import { code } from "../columns/judgement-kernels.ts";
import {
  finalStep,
  householdOf,
  householdStep,
  isListedByAll,
  unlistedStep,
} from "./choice-steps.ts";
import { derivedStep } from "./derived-steps.ts";
import { type JudgedStep, outcomeForAll } from "./judge-steps.ts";
import { nodeStep } from "./node-steps.ts";
import { Beyond } from "./place.ts";
import { outcomeStep, type ProgrammeSteps, paidStep, programmeSteps } from "./programme-steps.ts";
import type { Making, ValueStep, Workshop } from "./workshop.ts";

/** A programme with all that settles it. */
export interface PlannedProgramme {
  readonly name: string;
  readonly rule: PlanProgramme | undefined;
  /** Absent where no rule is, and where columns cannot work it out for anybody. */
  readonly steps: SettlingSteps | undefined;
}

export interface SettlingSteps extends ProgrammeSteps {
  /** Rolled up for the household. */
  readonly household: JudgedStep;
  readonly unlisted: Step<Uint8Array>;
  /** Nobody leaves out such a list. */
  readonly isListedByAll: boolean;
  /** The outcome for every household, where nobody gets anything and nothing is lacked; absent where they differ. */
  readonly nobodys: number | undefined;
}

export interface AskedOfPlan {
  /** Names of programmes; absent: every one. */
  readonly asked?: readonly string[] | undefined;
  /** Names of parameters that differ from one plan to the next. */
  readonly moving?: ReadonlySet<string>;
}

/** The programmes of a plan, or those of them that are asked for. */
export function planSteps(
  plan: Plan,
  shop: Workshop,
  { asked, moving = new Set() }: AskedOfPlan,
): readonly PlannedProgramme[] {
  shop.begin(plan, moving);
  const known = new Map<string, ValueStep>();
  const making: Making = {
    shop,
    value: (node, place) => nodeStep(node, place, making),
    rule: (key, part) => {
      const name = `${part} ${key}`;
      const step = known.get(name) ?? ruleStep(key, part, making);
      known.set(name, step);
      return step;
    },
  };
  const wanted = plan.programmes.filter(({ name }) => asked === undefined || asked.includes(name));
  return wanted.map(({ name, rule: key }): PlannedProgramme => {
    const rule = key === undefined ? undefined : plan.rules.get(key);
    if (rule?.kind !== "programme") return { name, rule: undefined, steps: undefined };
    return { name, rule, steps: maybeSteps(rule, making) };
  });
}

function maybeSteps(rule: PlanProgramme, making: Making): SettlingSteps | undefined {
  try {
    const steps = programmeSteps(rule, making);
    const { shop } = making;
    const household = householdStep(rule, finalStep(rule, making), making);
    const outcome = outcomeForAll(household, making);
    return {
      ...steps,
      household: shop.repeat(household, householdOf(shop)),
      unlisted: unlistedStep(steps.table, shop),
      isListedByAll: isListedByAll(steps.table),
      nobodys: outcome === code.no || outcome === code.silent ? outcome : undefined,
    };
  } catch (error) {
    if (error instanceof Beyond) return undefined;
    throw error;
  }
}

function ruleStep(key: string, part: "value" | "outcome" | "amount", making: Making): ValueStep {
  const rule = making.shop.plan.rules.get(key);
  if (rule?.kind === "derived" && part === "value") return derivedStep(rule, making);
  if (rule?.kind !== "programme") throw new Beyond(key);
  return part === "outcome" ? outcomeStep(rule, making) : paidStep(rule, making);
}
