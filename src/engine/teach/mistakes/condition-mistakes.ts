/**
 * Mistakes with a condition: its end point, a condition or an exclusion not looked at, one judged the wrong way, one
 * of several taken for all of them, a period a month too long or too short.
 *
 * In:       a plan and a verdict under it.
 * Out:      mistakes.
 */
import { rationalFromInteger } from "../../base/rational.ts";
import type { ConditionResult, Verdict } from "../../evaluate/result.ts";
import { quantityOf } from "../../explain/quantities.ts";
import type { OperatorName } from "../../plan/operators.ts";
import type { Plan, PlanCondition, PlanGroup, PlanNode, PlanProgramme } from "../../plan/plan.ts";
import { changedGroup, settledAs, withGroup, withNode, withRule } from "../change-plan.ts";
import { cellsBehind } from "./figures-of-verdict.ts";
import { type Mistake, type MistakeKind, planMistake } from "./mistake.ts";

type GroupCondition = Extract<PlanCondition, { readonly kind: "group" }>;

export function conditionMistakes(plan: Plan, verdict: Verdict): readonly Mistake[] {
  return [
    ...endPointMistakes(plan, verdict),
    ...neglectMistakes(verdict),
    ...joinMistakes(verdict),
    ...everyoneMistakes(plan, verdict),
    ...periodMistakes(verdict.rule),
  ];
}

const otherEnd: Readonly<Partial<Record<OperatorName, { by: OperatorName; kind: MistakeKind }>>> = {
  less: { by: "less-or-equal", kind: "end-point-taken-in" },
  greater: { by: "greater-or-equal", kind: "end-point-taken-in" },
  "less-or-equal": { by: "less", kind: "end-point-left-out" },
  "greater-or-equal": { by: "greater", kind: "end-point-left-out" },
};

function endPointMistakes(plan: Plan, verdict: Verdict): readonly Mistake[] {
  return cellsBehind(verdict).flatMap(({ owner, cell }) => {
    const { node, parts } = cell;
    const other = node.kind === "apply" ? otherEnd[node.operator] : undefined;
    const [, right] = parts;
    if (node.kind !== "apply" || other === undefined || right === undefined) return [];
    const { name, en } = quantityOf(right, plan);
    const rule = plan.rules.get(owner);
    const about = {
      name: name ?? rule?.name ?? "",
      en: (name === undefined ? rule?.en : en) ?? "",
    };
    return [
      planMistake({ kind: other.kind, ...about }, (to) =>
        withNode(to, owner, node, { ...node, operator: other.by }),
      ),
    ];
  });
}

function neglectMistakes({ group, rule }: Verdict): readonly Mistake[] {
  const { eligible } = rule;
  if (group === undefined || eligible === undefined) return [];
  const left = (kind: MistakeKind, { condition }: ConditionResult) =>
    planMistake({ kind, name: condition.id, en: condition.en }, (plan) =>
      withGroup(
        plan,
        rule,
        changedGroup(eligible, (one) => (one.at === condition.at ? undefined : one)),
      ),
    );
  const failed = group.all.filter(({ outcome }) => outcome === "no");
  const excluding = group.none.filter(({ outcome }) => outcome === "yes");
  return [
    ...failed.map((one) => left("condition-ignored", one)),
    ...excluding.map((one) => left("exclusion-ignored", one)),
    ...[...group.all, ...group.none].flatMap(({ condition, outcome }) =>
      outcome === "yes" || outcome === "no" ? [misjudged(rule, condition, outcome === "no")] : [],
    ),
  ];
}

/** As if the condition had come out the other way. */
export function misjudged(rule: PlanProgramme, condition: PlanCondition, isMet: boolean): Mistake {
  const { id: name, en } = condition;
  return planMistake({ kind: "condition-misjudged", name, en }, (plan) => {
    const now = plan.rules.get(rule.key);
    if (now?.kind !== "programme" || now.eligible === undefined) return plan;
    const group = changedGroup(now.eligible, (one) =>
      one.at === condition.at ? settledAs(one, isMet) : one,
    );
    return withGroup(plan, now, group);
  });
}

/** One of several taken as enough where all are asked for, and all asked for where one is enough. */
function joinMistakes({ rule }: Verdict): readonly Mistake[] {
  const { eligible, name, en } = rule;
  if (eligible === undefined) return [];
  const whole = rejoined(eligible).map(({ kind, group }) =>
    planMistake({ kind, name, en }, (plan) => withGroup(plan, rule, group)),
  );
  const inner = groupsIn(eligible).flatMap((condition) =>
    rejoined(condition.group).map(({ kind, group }) =>
      planMistake({ kind, name: condition.id || name, en: condition.en || en }, (plan) =>
        withGroup(
          plan,
          rule,
          changedGroup(eligible, (one) =>
            one.at === condition.at ? { ...condition, group } : one,
          ),
        ),
      ),
    ),
  );
  return [...whole, ...inner];
}

/** Without exclusions, which are asked for one by one however the rest is joined. */
function rejoined({
  all,
  any,
  none,
}: PlanGroup): readonly { kind: MistakeKind; group: PlanGroup }[] {
  if (all.length > 1 && any.length === 0)
    return [{ kind: "one-for-all", group: { all: [], any: all, none } }];
  return any.length > 1
    ? [{ kind: "all-for-one", group: { all: [...all, ...any], any: [], none } }]
    : [];
}

function groupsIn({ all, any, none }: PlanGroup): readonly GroupCondition[] {
  return [...all, ...any, ...none].flatMap((condition) =>
    condition.kind === "group" ? [condition, ...groupsIn(condition.group)] : [],
  );
}

/** One of several persons looked at where it is asked of every one, and the other way round. */
function everyoneMistakes(plan: Plan, verdict: Verdict): readonly Mistake[] {
  return cellsBehind(verdict).flatMap(({ owner, cell: { node } }) => {
    const rule = plan.rules.get(owner);
    if (node.kind !== "quantified" || rule === undefined) return [];
    const isEvery = node.quantifier === "every";
    const { name, en } = rule;
    const kind = isEvery ? "one-for-all" : "all-for-one";
    const quantifier = isEvery ? "some" : "every";
    return [
      planMistake({ kind, name, en }, (to) => withNode(to, owner, node, { ...node, quantifier })),
    ];
  });
}

function periodMistakes(rule: PlanProgramme): readonly Mistake[] {
  const { duration, name, en } = rule;
  if (duration === undefined) return [];
  const shifted = (kind: MistakeKind, months: number) => {
    const by = (node: PlanNode): PlanNode => {
      const { at, type } = node;
      const more: PlanNode = { kind: "literal", value: rationalFromInteger(months), at, type };
      return { kind: "apply", operator: "add", args: [node, more], at, type };
    };
    const { months: length, most } = duration;
    const longer = {
      ...duration,
      months: by(length),
      ...(most === undefined ? {} : { most: by(most) }),
    };
    return planMistake({ kind, name, en }, (plan) => withRule(plan, { ...rule, duration: longer }));
  };
  return [shifted("month-too-long", 1), shifted("month-too-short", -1)];
}
