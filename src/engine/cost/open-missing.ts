/**
 * What of a population nobody could know: parameters that the text leaves open, facts that the population does not have.
 *
 * In:       a population and a plan; what a row lacks.
 * Out:      whether a row lacks such things alone. Then the programme cannot be worked out for anybody like it, which is
 *           said of the programme; a household that lacks a fact others state is itself not known.
 */
import type { Plan } from "../plan/plan.ts";
import type { Population } from "../simulate/population.ts";
import type { ProgrammeColumns } from "../simulate/simulation.ts";

export type IsOpen = (missing: ProgrammeColumns["missingSets"][number]) => boolean;

export function openIn(population: Population, plan: Plan): IsOpen {
  const stated = new Set<string>(population.tables.keys());
  for (const { columns } of population.tables.values())
    for (const name of columns.keys()) stated.add(name);
  const known = new Map<ProgrammeColumns["missingSets"][number], boolean>();
  const isFact = (name: string) =>
    plan.entities.has(name) || [...plan.entities.values()].some(({ facts }) => facts.has(name));
  return (missing) => {
    const found =
      known.get(missing) ??
      missing.every(({ kind, name }) => kind !== "fact" || (isFact(name) && !stated.has(name)));
    known.set(missing, found);
    return found;
  };
}
