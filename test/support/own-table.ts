/** Drawn households as a table of one's own, so that what is read of it can be held against what was drawn. */
import {
  type CaseData,
  householdAt,
  mappableFacts,
  type Plan,
  type Population,
} from "../../src/engine/index.ts";

/** A row for each person, facts of the household in each of its rows; heads first. */
export function tableOfPopulation(
  population: Population,
  plan: Plan,
): readonly (readonly string[])[] {
  const facts = mappableFacts(plan);
  const heads = ["户号", ...facts.map(({ fact }) => fact.name)];
  const rows = Array.from({ length: population.size }, (_, row) => {
    const { household = {} } = householdAt(population, plan, row) as CaseData;
    const people = (household.成员 ?? [{}]) as readonly Record<string, unknown>[];
    return people.map((person) => [
      `H${String(row).padStart(6, "0")}`,
      ...facts.map(({ entity, fact }) => {
        const value = (entity === plan.household ? household : person)[fact.name];
        return value === undefined
          ? ""
          : value === true
            ? "是"
            : value === false
              ? "否"
              : String(value);
      }),
    ]);
  });
  const all = rows.flat();
  const isStated = heads.map((_, at) => all.some((cells) => cells[at] !== ""));
  return [heads, ...all].map((cells) => cells.filter((_, at) => isStated[at]));
}
