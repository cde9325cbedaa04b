/**
 * A case can say which option of a choice was taken: the fact that says so has an option of its name.
 *
 * Reports:  `check/choice-without-option`, at the option of the choice.
 * Ignores:  a `chosen` that is no fact, and options that are no programmes (compile).
 */
import type { Report } from "../base/diagnostic.ts";
import { nearestName } from "../base/nearest.ts";
import type { Spec } from "../spec/spec.ts";
import { choiceWithoutOption } from "./messages.ts";

export function choicesCanBeMade(spec: Spec, report: Report): void {
  const household = [...spec.vocabulary.entities.values()].find(({ of }) => of === undefined);
  for (const { options, chosen } of spec.choices.values()) {
    const fact = household?.facts.get(chosen.id);
    if (fact === undefined) continue;
    const known = fact.type.options ?? [];
    for (const { id, at } of options) {
      if (known.includes(id)) continue;
      const names = { option: id, fact: fact.name, nearest: nearestName(id, known) };
      report(choiceWithoutOption(names, at, chosen.at));
    }
  }
}
