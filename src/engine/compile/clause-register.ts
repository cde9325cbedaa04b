/**
 * The clause register of a policy with who cites what.
 *
 * In:   a spec; for coverage, the ids that the traces of cases reach (evaluate/coverage.ts).
 * Out:  every clause with the entries that cite it, and totals by disposition.
 */
import type {
  Amount,
  Body,
  Citation,
  Clause,
  Condition,
  ConditionGroup,
  Duration,
  Entry,
  Force,
  Parameter,
  Programme,
  Rounding,
  Spec,
} from "../spec/spec.ts";

/** An entry that cites a clause, itself or through one of its parts. */
export interface CitingEntry {
  readonly section:
    | "parameters"
    | "readings"
    | "derived"
    | "programmes"
    | "choices"
    | "checks"
    | "deadlines"
    | "routes";
  readonly name: string;
  readonly en: string;
  /** Id of a condition or an entitlement; absent for the entry as a whole. */
  readonly part?: string;
  readonly partEn?: string;
  /** The weight of the wording; absent where it is firm, and where the entry has none. */
  readonly force?: Force;
}

export interface RegisteredClause {
  readonly clause: Clause;
  readonly disposition: "encoded" | "duty" | "open" | "umbrella";
  readonly citedBy: readonly CitingEntry[];
}

export interface ClauseTotals {
  readonly all: number;
  readonly encoded: number;
  readonly duty: number;
  readonly open: number;
  readonly umbrella: number;
  /** Encoded, and cited by nothing. */
  readonly uncited: number;
}

export interface ClauseRegister {
  readonly clauses: readonly RegisteredClause[];
  readonly totals: ClauseTotals;
}

export function clauseRegister(spec: Spec): ClauseRegister {
  const citing = citingEntries(spec);
  const clauses = [...spec.clauses.values()].map((clause) => ({
    clause,
    disposition: clause.disposition ?? ("umbrella" as const),
    citedBy: citing.get(clause.id) ?? [],
  }));
  const count = (disposition: RegisteredClause["disposition"]) =>
    clauses.filter((one) => one.disposition === disposition).length;
  const uncited = clauses.filter(
    ({ disposition, citedBy }) => disposition === "encoded" && citedBy.length === 0,
  ).length;
  return {
    clauses,
    totals: {
      all: clauses.length,
      encoded: count("encoded"),
      duty: count("duty"),
      open: count("open"),
      umbrella: count("umbrella"),
      uncited,
    },
  };
}

/** The encoded clauses that none of the ids reaches, and how many there are in all. */
export function clausesNotReached(
  spec: Spec,
  reached: ReadonlySet<string>,
): { readonly all: number; readonly missed: readonly string[] } {
  const encoded = [...spec.clauses.values()]
    .filter(({ disposition }) => disposition === "encoded")
    .map(({ id }) => id);
  return { all: encoded.length, missed: encoded.filter((id) => !reached.has(id)) };
}

/** By the id of a clause or a document: the entries that cite it, each once. */
function citingEntries(spec: Spec): ReadonlyMap<string, readonly CitingEntry[]> {
  const found = new Map<string, CitingEntry[]>();
  const note = (entry: CitingEntry, cites: Iterable<Citation>) => {
    for (const { id } of cites) {
      const entries = found.get(id) ?? [];
      const isKnown = entries.some(
        ({ section, name, part }) =>
          section === entry.section && name === entry.name && part === entry.part,
      );
      if (!isKnown) found.set(id, [...entries, entry]);
    }
  };
  const noteAll = <One extends Entry & { readonly force?: Force }>(
    section: CitingEntry["section"],
    entries: Iterable<One>,
    inner: (entry: One) => Iterable<Citation>,
  ) => {
    for (const entry of entries) {
      const { name, en } = entry;
      note({ section, name, en, ...weight(entry) }, [...entry.cite, ...inner(entry)]);
    }
  };
  noteAll("parameters", spec.parameters.values(), citesOfParameter);
  noteAll("readings", spec.readings.values(), () => []);
  noteAll("derived", spec.derived, ({ body, round }) => [
    ...citesOfBody(body),
    ...citesOfRounding(round),
  ]);
  noteAll("programmes", spec.programmes.values(), ({ amount, duration }) => [
    ...citesOfAmount(amount),
    ...citesOfDuration(duration),
  ]);
  for (const programme of spec.programmes.values()) {
    const { name, en } = programme;
    for (const part of partsOf(programme)) {
      const entry = { section: "programmes", name, en, part: part.id, partEn: part.en } as const;
      note({ ...entry, ...weight(part) }, part.cite);
    }
  }
  noteAll("choices", spec.choices.values(), () => []);
  noteAll("checks", spec.checks.values(), () => []);
  noteAll("deadlines", spec.deadlines.values(), ({ due }) => citesOfBody(due));
  noteAll("routes", spec.routes.values(), ({ body }) => citesOfBody(body));
  return found;
}

function weight({ force }: { readonly force?: Force }): { readonly force?: Force } {
  return force === undefined || force === "firm" ? {} : { force };
}

/** A condition or an entitlement. */
type Part = Pick<Condition, "id" | "en" | "force" | "cite">;

/** Conditions, nested ones included, and entitlements. */
function partsOf({ eligible, entitlements }: Programme): readonly Part[] {
  const own = entitlements.map(({ name: id, en, force, cite }) => ({ id, en, force, cite }));
  return [...conditionsIn(eligible), ...own];
}

function conditionsIn(group: ConditionGroup | undefined): readonly Condition[] {
  const own = [...(group?.all ?? []), ...(group?.any ?? []), ...(group?.none ?? [])];
  return own.flatMap((condition) =>
    condition.kind === "group" ? [condition, ...conditionsIn(condition.group)] : [condition],
  );
}

function citesOfParameter({ values }: Parameter): readonly Citation[] {
  return values.flatMap(({ cite }) => cite);
}

function citesOfBody(body: Body | undefined): readonly Citation[] {
  return body?.kind === "table" ? body.table.rows.flatMap(({ cite }) => cite) : [];
}

function citesOfAmount(amount: Amount | undefined): readonly Citation[] {
  return amount === undefined
    ? []
    : [...amount.cite, ...citesOfBody(amount.body), ...citesOfRounding(amount.round)];
}

function citesOfDuration(duration: Duration | undefined): readonly Citation[] {
  return duration?.cite ?? [];
}

function citesOfRounding(round: Rounding | undefined): readonly Citation[] {
  return round?.cite ?? [];
}
