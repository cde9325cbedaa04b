/**
 * Runs over neighbouring parts of a population as one run over the whole.
 *
 * In:       simulations of the parts, in the order of their rows.
 * Out:      the simulation that a run over all rows at once gives.
 */
import type { Missing } from "../evaluate/result.ts";
import type { ProgrammeColumns, Simulation } from "./simulation.ts";

export function joinSimulations(parts: readonly Simulation[]): Simulation {
  const [first, ...others] = parts;
  if (first === undefined) return { size: 0, programmes: new Map(), routed: 0 };
  if (others.length === 0) return first;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const programmes = [...first.programmes].map(([name, columns]) => {
    const own = parts.flatMap((part) => part.programmes.get(name) ?? []);
    return [name, joined(columns, own, size)] as const;
  });
  return {
    size,
    programmes: new Map(programmes),
    routed: parts.reduce((sum, { routed }) => sum + routed, 0),
  };
}

function joined(
  head: ProgrammeColumns,
  parts: readonly ProgrammeColumns[],
  size: number,
): ProgrammeColumns {
  const bytes = (of: (part: ProgrammeColumns) => Uint8Array) => {
    const all = new Uint8Array(size);
    place(parts.map(of), all);
    return all;
  };
  const numbers = (of: (part: ProgrammeColumns) => Float64Array) => {
    const all = new Float64Array(size);
    place(parts.map(of), all);
    return all;
  };
  return {
    ...head,
    outcome: bytes(({ outcome }) => outcome),
    byDefault: bytes(({ byDefault }) => byDefault),
    known: bytes(({ known }) => known),
    bound: bytes(({ bound }) => bound),
    numerator: numbers(({ numerator }) => numerator),
    denominator: numbers(({ denominator }) => denominator),
    ...joinedSets(parts, size),
  };
}

function place(
  parts: readonly (Uint8Array | Float64Array)[],
  all: Uint8Array | Float64Array,
): void {
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
}

/** Each part counts its own sets. */
function joinedSets(
  parts: readonly ProgrammeColumns[],
  size: number,
): Pick<ProgrammeColumns, "missing" | "missingSets"> {
  const missingSets: (readonly Missing[])[] = [[]];
  const known = new Map<string, number>([["", 0]]);
  const missing = new Uint32Array(size);
  let at = 0;
  for (const part of parts) {
    const indices = part.missingSets.map((set) => {
      const key = set.map((one) => `${one.kind} ${one.name} ${one.path}`).join("\n");
      const index = known.get(key) ?? missingSets.push(set) - 1;
      known.set(key, index);
      return index;
    });
    for (const own of part.missing) {
      missing[at] = indices[own] ?? 0;
      at += 1;
    }
  }
  return { missing, missingSets };
}
