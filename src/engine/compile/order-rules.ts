/**
 * Put rules in an order in which each can be computed, and find the readings that each can reach.
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
  const needed = (key: string) => dependencies(byKey.get(key), choices, byKey);
  const ordered = new Map<string, PlanRule>();
  const state = new Map<string, "open" | "done">();
  for (const { rule } of compiled) visit(rule.key);
  return ordered;

  /** Depth first, with a stack of its own: a chain of rules may be long. */
  function visit(start: string): void {
    const stack: { readonly key: string; readonly rest: string[] }[] = [];
    const enter = (key: string) => {
      state.set(key, "open");
      stack.push({ key, rest: needed(key) });
    };
    if (!state.has(start)) enter(start);
    for (let top = stack[stack.length - 1]; top !== undefined; top = stack[stack.length - 1]) {
      const next = top.rest.shift();
      if (next === undefined) {
        stack.pop();
        state.set(top.key, "done");
        finish(top.key);
      } else if (state.get(next) === "open") {
        const loop = stack
          .slice(stack.findIndex(({ key }) => key === next))
          .map(({ key }) => byKey.get(key)?.rule);
        reportLoop(loop.filter((rule): rule is PlanRule => rule !== undefined));
      } else if (!state.has(next)) enter(next);
    }
  }

  function finish(key: string): void {
    const one = byKey.get(key);
    if (one === undefined) return;
    const readings = new Set(one.uses.readings);
    for (const other of needed(key))
      for (const reading of ordered.get(other)?.readings ?? []) readings.add(reading);
    ordered.set(key, { ...one.rule, readings: [...readings] });
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

/** Reading an option of a choice reads the whole choice. */
function dependencies(
  one: Compiled<PlanRule> | undefined,
  choices: readonly PlanChoice[],
  byKey: ReadonlyMap<string, unknown>,
): string[] {
  const keys = new Set<string>();
  for (const key of one?.uses.rules ?? []) {
    const choice = choices.find(({ options }) => options.includes(key));
    for (const option of choice?.options ?? [key]) keys.add(option);
  }
  return [...keys].filter((key) => byKey.has(key));
}
