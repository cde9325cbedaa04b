/**
 * The names that a rule reads and that the place it goes to does not have.
 *
 * In:       the spec that has the rule, as far as it is moved; the spec it goes to.
 * Out:      names that only the first declares, in the order of its text: parameters, readings, derived values,
 *           programmes. Facts and entities are everybody's.
 */
import { namesRead } from "../../check/formulas-of.ts";
import type { Spec } from "../../spec/spec.ts";

export type MovedKind = "parameters" | "readings" | "derived" | "programmes";

export interface MovedName {
  readonly kind: MovedKind;
  readonly name: string;
  readonly en: string;
}

/** What of a spec is moved; the rest of it is left out. */
export type MovedPart = Partial<
  Pick<
    Spec,
    | "parameters"
    | "readings"
    | "derived"
    | "programmes"
    | "choices"
    | "checks"
    | "deadlines"
    | "routes"
  >
>;

/** What a proposal brings along with the rule that it moves. */
export type CarriedPart = Required<Pick<MovedPart, MovedKind>>;

export function missingNames(part: MovedPart, source: Spec, target: Spec): readonly MovedName[] {
  const read = namesRead(only(source, part));
  const own = new Set(namesOf(only(source, part)).map(({ name }) => name));
  const there = new Set(namesOf(target).map(({ name }) => name));
  return namesOf(source).filter(({ name }) => read.has(name) && !own.has(name) && !there.has(name));
}

/** Everything that the missing names need in their turn, they among it; the rule itself is not. */
export function namesToCarry(part: MovedPart, source: Spec, target: Spec): readonly MovedName[] {
  const found = new Map<string, MovedName>();
  const own = new Set(namesOf(only(source, part)).map(({ name }) => name));
  let waiting = missingNames(part, source, target);
  while (waiting.length > 0) {
    for (const one of waiting) found.set(one.name, one);
    const next = missingNames(entriesOf(waiting, source), source, target);
    waiting = next.filter(({ name }) => !found.has(name) && !own.has(name));
  }
  const carried = [...found.values()];
  return kinds.flatMap((kind) => carried.filter((one) => one.kind === kind));
}

/** The named entries of a spec. */
export function entriesOf(wanted: readonly MovedName[], source: Spec): CarriedPart {
  const has = (kind: MovedKind, name: string) =>
    wanted.some((one) => one.kind === kind && one.name === name);
  const pick = <Value>(kind: MovedKind, entries: ReadonlyMap<string, Value>) =>
    new Map([...entries].filter(([name]) => has(kind, name)));
  return {
    parameters: pick("parameters", source.parameters),
    readings: pick("readings", source.readings),
    derived: source.derived.filter(({ name }) => has("derived", name)),
    programmes: pick("programmes", source.programmes),
  };
}

/** Derived values and programmes of a spec whose formulas read the name. */
export function readersOf(name: string, spec: Spec): readonly MovedName[] {
  return namesOf(spec).filter(({ kind, name: own }) => {
    if (own === name || kind === "parameters" || kind === "readings") return false;
    const part =
      kind === "derived"
        ? { derived: spec.derived.filter((one) => one.name === own) }
        : { programmes: new Map([...spec.programmes].filter(([key]) => key === own)) };
    return namesRead(only(spec, part)).has(name);
  });
}

const kinds = ["parameters", "readings", "derived", "programmes"] as const;

function namesOf(spec: Spec): readonly MovedName[] {
  return kinds.flatMap((kind) =>
    [...spec[kind].values()].map(({ name, en }) => ({ kind, name, en })),
  );
}

function only(spec: Spec, part: MovedPart): Spec {
  const none = new Map();
  return {
    ...spec,
    parameters: none,
    readings: none,
    derived: [],
    programmes: none,
    choices: none,
    checks: none,
    deadlines: none,
    routes: none,
    ...part,
  };
}
