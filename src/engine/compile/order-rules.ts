/**
 * Put rules in an order in which each can be computed, and find the readings and parameters that each can reach.
 *
 * In:       compiled rules with what they read.
 * Out:      the same rules, what is read before what reads it; ties keep the author's order.
 * Reports:  `compile/circular-rules`, once per loop, pointing at every rule on it.
 * Ignores:  types, dates, households.
 */
import type { Report } from "../base/diagnostic.ts";
import type { PlanChoice, PlanRule } from "../plan/plan.ts";
import type { Compiled } from "./compile-rules.ts";
import { circularRules } from "./messages.ts";

export function orderRules(
  compiled: readonly Compiled<PlanRule>[],
  choices: readonly PlanChoice[],
  report: Report,
): ReadonlyMap<string, PlanRule> {
  const byKey = new Map(compiled.map((one) => [one.rule.key, one]));
  const ordered = new Map<string, PlanRule>();
  const entered = new Set<Compiled<PlanRule>>();
  const open = new Set<Compiled<PlanRule>>();
  for (const one of compiled) visit(one);
  return ordered;

  /** Depth first, with a stack of its own: a chain of rules may be long. */
  function visit(start: Compiled<PlanRule>): void {
    const stack: Visit[] = [];
    const enter = (one: Compiled<PlanRule>) => {
      if (entered.has(one)) return;
      entered.add(one);
      open.add(one);
      const needed = dependencies(one, choices, byKey);
      stack.push({ one, needed, rest: [...needed] });
    };
    enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.rest.shift();
      if (next === undefined) {
        stack.pop();
        finish(top);
      } else if (open.has(next)) {
        const first = stack.findIndex(({ one }) => one === next);
        reportLoop(stack.slice(first).map(({ one }) => one.rule));
      } else enter(next);
    }
  }

  function finish({ one, needed }: Visit): void {
    open.delete(one);
    const readings = new Set(one.uses.readings);
    const parameters = new Set(one.uses.parameters);
    for (const { rule } of needed) {
      const found = ordered.get(rule.key);
      for (const reading of found?.readings ?? []) readings.add(reading);
      for (const parameter of found?.parameters ?? []) parameters.add(parameter);
    }
    ordered.set(one.rule.key, {
      ...one.rule,
      readings: [...readings],
      parameters: [...parameters],
    });
  }

  function reportLoop(loop: readonly PlanRule[]): void {
    report(
      circularRules(
        loop.map(({ name }) => name),
        loop.map(({ at }) => at),
      ),
    );
  }
}

/** A rule that was entered, what it needs, and what of that has not been looked at. */
interface Visit {
  readonly one: Compiled<PlanRule>;
  readonly needed: readonly Compiled<PlanRule>[];
  readonly rest: Compiled<PlanRule>[];
}

/** Reading an option of a choice reads the whole choice; rules that did not compile are needed by nothing. */
function dependencies(
  { uses }: Compiled<PlanRule>,
  choices: readonly PlanChoice[],
  byKey: ReadonlyMap<string, Compiled<PlanRule>>,
): readonly Compiled<PlanRule>[] {
  const keys = new Set<string>();
  for (const key of uses.rules) {
    const choice = choices.find(({ options }) => options.includes(key));
    for (const option of choice?.options ?? [key]) keys.add(option);
  }
  return [...keys].flatMap((key) => byKey.get(key) ?? []);
}
