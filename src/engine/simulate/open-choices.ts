/**
 * Options between which nobody has chosen: they are never added up.
 *
 * In:       what a plan gives a population.
 * Out:      the same, but that a household which meets two options of a choice and has taken neither gets none of them yet:
 *           each is `needs`, for lack of the choice. Columns without such a household stay the ones they were.
 * Source:   the language's choices: the engine never picks the larger amount.
 */
import type { Missing } from "../evaluate/result.ts";
import type { Plan, PlanChoice } from "../plan/plan.ts";
import { outcomeIndex, type ProgrammeColumns, type Simulation } from "./simulation.ts";

const found = new WeakMap<Simulation, Simulation>();

export function withoutOpenChoices({ choices, rules }: Plan, simulation: Simulation): Simulation {
  const known = found.get(simulation);
  if (known !== undefined) return known;
  const programmes = new Map(simulation.programmes);
  for (const choice of choices.values()) {
    const options = choice.options.flatMap((key) => {
      const rule = rules.get(key);
      const columns = rule?.kind === "programme" ? programmes.get(rule.name) : undefined;
      return columns ?? [];
    });
    const isOpen = rowsOpenIn(options);
    if (isOpen.includes(1))
      for (const columns of options) programmes.set(columns.name, waiting(columns, choice, isOpen));
  }
  const closed = { ...simulation, programmes };
  found.set(simulation, closed);
  return closed;
}

/** Where two options are met: an option that was not taken is `no`. */
function rowsOpenIn(options: readonly ProgrammeColumns[]): Uint8Array {
  const isOpen = new Uint8Array(options[0]?.byDefault.length ?? 0);
  for (let row = 0; row < isOpen.length; row += 1) {
    let met = 0;
    for (const { byDefault } of options) if (byDefault[row] === outcomeIndex.yes) met += 1;
    if (met > 1) isOpen[row] = 1;
  }
  return isOpen;
}

function waiting(
  columns: ProgrammeColumns,
  { name }: PlanChoice,
  isOpen: Uint8Array,
): ProgrammeColumns {
  const itself: readonly Missing[] = [{ kind: "choice", name, path: "" }];
  const missing = Uint32Array.from(columns.missing);
  const byDefault = Uint8Array.from(columns.byDefault);
  for (let row = 0; row < isOpen.length; row += 1) {
    if (isOpen[row] !== 1 || byDefault[row] !== outcomeIndex.yes) continue;
    byDefault[row] = outcomeIndex.needs;
    missing[row] = columns.missingSets.length;
  }
  return { ...columns, byDefault, missing, missingSets: [...columns.missingSets, itself] };
}
