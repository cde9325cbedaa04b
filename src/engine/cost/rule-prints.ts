/**
 * Which programmes a proposal can change at all: those of which anything that they reach is written otherwise.
 *
 * In:       two plans of one jurisdiction.
 * Out:      for each programme a print of all that decides it: its rule, the rules it reads, its parameters and readings.
 *           Equal prints: the same result for every household.
 * Ignores:  where in the texts something stands.
 */
import { textFromRational } from "../base/decimal.ts";
import type { Plan, PlanRule } from "../plan/plan.ts";

/** Names of the programmes that may give something else under the second plan. */
export function programmesTouched(before: Plan, after: Plan): ReadonlySet<string> {
  const [old, now] = [printsOf(before), printsOf(after)];
  const names = new Set([...before.programmes, ...after.programmes].map(({ name }) => name));
  return new Set([...names].filter((name) => old.get(name) !== now.get(name)));
}

function printsOf(plan: Plan): ReadonlyMap<string, string> {
  const own = new Map([...plan.rules].map(([key, rule]) => [key, ownPrint(rule)]));
  return new Map(
    plan.programmes.map(({ name, rule }) => {
      const keys = rule === undefined ? [] : keysReached(rule, own, plan);
      const rules = keys.map((key) => plan.rules.get(key)).filter((one) => one !== undefined);
      const parameters = namesOf(rules, "parameters").map((one) => plan.parameters.get(one));
      const values = parameters.map((one) => [one?.name, writtenOf(one?.current)].join("="));
      const readings = namesOf(rules, "readings").map((one) => {
        const reading = plan.readings.get(one);
        return [one, reading?.fixed ?? reading?.default].join("=");
      });
      return [name, [...keys.map((key) => own.get(key)), ...values, ...readings].join("\n")];
    }),
  );
}

function namesOf(rules: readonly PlanRule[], key: "parameters" | "readings"): readonly string[] {
  return [...new Set(rules.flatMap((rule) => rule[key]))].sort();
}

/** The rule and all that it leads to; a rule names others by their key, and a choice sets options against each other. */
function keysReached(
  first: string,
  own: ReadonlyMap<string, string>,
  { rules, choices }: Plan,
): readonly string[] {
  const reached = new Set([first]);
  for (const key of reached) {
    for (const [, other = ""] of (own.get(key) ?? "").matchAll(/"rule":"((?:[^"\\]|\\.)*)"/g))
      reached.add(JSON.parse(`"${other}"`));
    const rule = rules.get(key);
    const choice = rule?.kind === "programme" ? choices.get(rule.choice ?? "") : undefined;
    for (const option of choice?.options ?? []) reached.add(option);
  }
  return [...reached].sort();
}

function ownPrint(rule: PlanRule): string {
  return JSON.stringify(rule, plain);
}

/** What a value is on the date, without who says so. */
function writtenOf(current: unknown): string {
  return JSON.stringify(current, (key, value: unknown) =>
    key === "source" ? undefined : plain(key, value),
  );
}

const placeKeys: ReadonlySet<string> = new Set(["at", "cite", "from", "en", "text", "note"]);

/** Places are left out, maps and numbers are written. */
function plain(key: string, value: unknown): unknown {
  if (placeKeys.has(key)) return undefined;
  if (typeof value === "bigint") return String(value);
  if (value instanceof Map) return [...value];
  if (isFraction(value)) return textFromRational(value);
  return value;
}

function isFraction(value: unknown): value is { readonly n: bigint; readonly d: bigint } {
  return (
    typeof value === "object" &&
    value !== null &&
    "n" in value &&
    "d" in value &&
    typeof value.n === "bigint" &&
    typeof value.d === "bigint"
  );
}
