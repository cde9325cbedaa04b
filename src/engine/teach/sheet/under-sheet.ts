/**
 * The same case with what a sheet says in the place of what the rules give: how the sheet goes on from its own figures.
 *
 * In:       the case, the programme, steps with what was written in their place.
 * Out:      a case and forced figures under which the steps that follow can be worked out.
 */
import type { PlanProgramme } from "../../plan/plan.ts";
import { changedGroup, literal, literalLike, settledAs, withRule } from "../change-plan.ts";
import type { LessonStep } from "../lesson/lesson.ts";
import { type Forced, ruleOf, type Subject, type Taught } from "../taught.ts";
import { maybeEnteredNumber } from "./entered.ts";

export interface UnderSheet {
  readonly taught: Taught;
  readonly forced: Forced;
}

/** One more step as the sheet has it. A step that says nothing readable leaves everything as it is. */
export function withEntry(
  { taught, forced }: UnderSheet,
  subject: Subject,
  step: LessonStep,
  entered: string,
): UnderSheet {
  const number = maybeEnteredNumber(entered);
  if (step.id.startsWith("value ") && number !== undefined) {
    const key = step.id.slice("value ".length);
    return { taught, forced: new Map(forced).set(key, number) };
  }
  const rule = ruleOf(taught.plan, subject.programme);
  if (rule === undefined) return { taught, forced };
  const isMet = entered === "yes" ? true : entered === "no" ? false : undefined;
  const changed =
    step.kind === "exact" && number !== undefined
      ? withSum(rule, number)
      : isMet === undefined
        ? rule
        : withAnswer(rule, step, isMet);
  return { taught: { ...taught, plan: withRule(taught.plan, changed) }, forced };
}

function withSum(rule: PlanProgramme, sum: NonNullable<ReturnType<typeof maybeEnteredNumber>>) {
  const { amount } = rule;
  if (amount?.body === undefined) return rule;
  const node = amount.body.kind === "formula" ? amount.body.node : amount.body.rows[0]?.result;
  if (node === undefined) return rule;
  const body = { kind: "formula" as const, node: literalLike(node, sum), text: "" };
  return { ...rule, amount: { ...amount, body } };
}

function withAnswer(rule: PlanProgramme, step: LessonStep, isMet: boolean): PlanProgramme {
  const { eligible, scope: _, duration: __, ...rest } = rule;
  switch (step.kind) {
    case "scope":
      return { ...rule, scope: literal(isMet, rule.at) };
    case "period": {
      const { duration: ___, ...open } = rule;
      return isMet ? open : refused(open);
    }
    case "outcome":
      return isMet ? rest : refused(rule);
    default: {
      if (eligible === undefined) return rule;
      const [list = "", index = ""] = step.id.slice("condition ".length).split(".");
      const own = { all: eligible.all, any: eligible.any, none: eligible.none }[list] ?? [];
      const meant = index === "" ? own : own.slice(Number(index), Number(index) + 1);
      const group = changedGroup(eligible, (one) =>
        meant.includes(one) ? settledAs(one, isMet) : one,
      );
      return { ...rule, eligible: group };
    }
  }
}

/** With a condition that nobody meets. */
function refused(rule: PlanProgramme): PlanProgramme {
  const { eligible = { all: [], any: [], none: [] }, name: id, en, cite, from, at } = rule;
  const never = settledAs(
    { id, en, force: "firm", cite, from, at, kind: "open", open: { zh: "", en: "" } },
    false,
  );
  return { ...rule, eligible: { ...eligible, all: [...eligible.all, never] } };
}
