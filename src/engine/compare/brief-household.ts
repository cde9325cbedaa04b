/**
 * A described household without what only its explanation needs.
 *
 * In:       the household.
 * Out:      the same programmes, each with the part that speaks for it: its deciding reason without what lies within,
 *           and where its amount is cited. A tenth of the size, for tables of many.
 */
import type { PlainHousehold } from "./describe-household.ts";
import type { PlainPart, PlainProgramme, PlainReason } from "./plain.ts";

export function briefHousehold(household: PlainHousehold): PlainHousehold {
  return { ...household, programmes: household.programmes.map(briefProgramme), isBrief: true };
}

function briefProgramme(programme: PlainProgramme): PlainProgramme {
  return { ...programme, parts: programme.parts.slice(0, 1).map(briefPart) };
}

function briefPart(part: PlainPart): PlainPart {
  const { main, sums } = part;
  return {
    ...part,
    ...(main === undefined ? {} : { main: briefReason(main) }),
    reasons: [],
    sums: sums.slice(-1).map((sum) => ({ ...sum, terms: [] })),
  };
}

function briefReason(reason: PlainReason): PlainReason {
  return { ...reason, children: [] };
}
