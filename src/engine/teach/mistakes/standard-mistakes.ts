/**
 * Mistakes with a standard: that of another kind of household or person, or one that no longer holds.
 *
 * In:       a plan and a verdict under it.
 * Out:      mistakes; a value that the case gives is exchanged in the case.
 */
import { textFromDate } from "../../base/calendar.ts";
import type { CaseData, RawFact, RawRecord } from "../../evaluate/facts/raw-case.ts";
import type { Cell, Verdict } from "../../evaluate/result.ts";
import type {
  InForce,
  Known,
  Plan,
  PlanParameter,
  PlanParameterValue,
  ValueInForce,
} from "../../plan/plan.ts";
import { cellsBehind } from "./figures-of-verdict.ts";
import type { Mistake } from "./mistake.ts";

export function standardMistakes(plan: Plan, verdict: Verdict): readonly Mistake[] {
  const seen = new Set<string>();
  return cellsBehind(verdict).flatMap(({ cell }) => {
    const { node } = cell;
    const parameter = node.kind === "parameter" ? plan.parameters.get(node.name) : undefined;
    if (parameter === undefined || seen.has(parameter.name)) return [];
    seen.add(parameter.name);
    return [...variantMistakes(parameter), ...earlierMistakes(parameter, cell)];
  });
}

function variantMistakes(parameter: PlanParameter): readonly Mistake[] {
  const { name, en, by } = parameter;
  return by.flatMap(({ options }, level) =>
    options.map(
      (option): Mistake => ({
        said: { kind: "other-variant", name, en, detail: option },
        apply: ({ plan, facts }) => ({
          plan: withParameter(plan, parameter, asVariant(parameter.current, option, level)),
          facts: givenAsVariant(facts, name, option),
        }),
      }),
    ),
  );
}

/** Every variant along an axis as the one. */
function asVariant<T>(
  value: InForce<T> | undefined,
  option: string,
  level: number,
): InForce<T> | undefined {
  if (value === undefined || value.kind === "plain") return value;
  if (level > 0) {
    const inner = [...value.options].flatMap(([name, one]): [string, InForce<T>][] => {
      const changed = asVariant(one, option, level - 1);
      return changed === undefined ? [] : [[name, changed]];
    });
    return { kind: "variants", options: new Map(inner) };
  }
  const chosen = value.options.get(option);
  if (chosen === undefined) return value;
  return {
    kind: "variants",
    options: new Map([...value.options.keys()].map((name) => [name, chosen])),
  };
}

/** The same of a value that the case gives by variants. */
function givenAsVariant(facts: CaseData, name: string, option: string): CaseData {
  const given = facts.parameters?.[name];
  const variants = maybeRecord(given);
  const chosen = variants?.[option];
  if (variants === undefined || chosen === undefined) return facts;
  const all = Object.fromEntries(Object.keys(variants).map((one) => [one, chosen]));
  return { ...facts, parameters: { ...facts.parameters, [name]: all } };
}

function maybeRecord(fact: RawFact | undefined): RawRecord | undefined {
  return typeof fact === "object" && fact !== null && !Array.isArray(fact)
    ? (fact as RawRecord) // a list is an object too, and TypeScript does not narrow a readonly list away
    : undefined;
}

/** The value before the one that was read. */
function earlierMistakes(parameter: PlanParameter, { sources }: Cell): readonly Mistake[] {
  const [read] = sources ?? [];
  if (read === undefined) return [];
  const earlier = parameter.history
    .filter(({ to, status }) => to !== undefined && to <= read.from && status !== "assumed")
    .toSorted((a, b) => b.from - a.from)[0];
  if (earlier === undefined) return [];
  const { name, en } = parameter;
  return [
    {
      said: { kind: "earlier-value", name, en, detail: textFromDate(earlier.from) },
      apply: ({ plan, facts }) => ({
        plan: withParameter(plan, parameter, overlaid(parameter.current, earlier.value, earlier)),
        facts,
      }),
    },
  ];
}

/** What the earlier value says, and for variants of which it says nothing, what holds. */
function overlaid(
  current: InForce<ValueInForce> | undefined,
  earlier: InForce<Known>,
  source: PlanParameterValue,
): InForce<ValueInForce> {
  if (earlier.kind === "plain") return { kind: "plain", value: { value: earlier.value, source } };
  const options = new Map(current?.kind === "variants" ? current.options : []);
  for (const [option, value] of earlier.options)
    options.set(option, overlaid(options.get(option), value, source));
  return { kind: "variants", options };
}

function withParameter(
  plan: Plan,
  { current: _, ...parameter }: PlanParameter,
  current: InForce<ValueInForce> | undefined,
): Plan {
  const changed = { ...parameter, ...(current === undefined ? {} : { current }) };
  return { ...plan, parameters: new Map(plan.parameters).set(parameter.name, changed) };
}
