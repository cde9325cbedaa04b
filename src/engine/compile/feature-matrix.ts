/**
 * What each jurisdiction's texts say of each feature: the region × feature matrix, read off the specs.
 *
 * In:   specs with their baseline merged in; the order of programmes is the vocabulary's.
 * Out:  a row for each programme, for each of its parts, and for each parameter, choice, check, deadline, route and
 *       reading that any of them has, and for each derived value that a clause speaks of (the others are steps); in each
 *       jurisdiction's cell the weight of the wording and what it cites. A jurisdiction without a cell is silent.
 * Ignores:  values of parameters, which depend on a date.
 */
import type {
  Body,
  Citation,
  Condition,
  ConditionGroup,
  Entry,
  Force,
  Programme,
  Spec,
} from "../spec/spec.ts";

export interface FeatureRow {
  readonly section:
    | "programmes"
    | "derived"
    | "parameters"
    | "choices"
    | "checks"
    | "deadlines"
    | "routes"
    | "readings";
  readonly name: string;
  readonly en: string;
  /** Of a row about a part: a condition, an entitlement, the amount or the duration. */
  readonly part?: FeaturePart;
  /** By jurisdiction, in the order asked for; none for one that is silent. */
  readonly cells: ReadonlyMap<string, FeatureCell>;
}

export interface FeaturePart {
  readonly kind: PartKind;
  readonly id: string;
  readonly en: string;
  /** Of several conditions of one name in one programme, which: from the second on, in the order of the text. */
  readonly nth?: number;
}

export type PartKind = "condition" | "entitlement" | "amount" | "duration";

export interface FeatureCell {
  /** The file that says so: the jurisdiction's or the baseline's. */
  readonly from: string;
  /** Absent where the feature has no weight of its own. */
  readonly force?: Force;
  /** Ids of clauses and documents, the entry's own first, then those of its parts. */
  readonly cites: readonly string[];
  /** Of a parameter: no dated value is given. */
  readonly isOpen?: true;
}

const sections = ["parameters", "choices", "checks", "deadlines", "routes", "readings"] as const;

export function featureMatrix(specs: readonly Spec[]): readonly FeatureRow[] {
  const order = specs[0]?.vocabulary.programmes ?? [];
  const programmes = named(
    specs.map(({ programmes: all }) => all, order),
    order,
  );
  return [
    ...programmes.flatMap((name) => programmeRows(name, specs)),
    ...derivedRows(specs),
    ...sections.flatMap((section) =>
      named(specs.map((spec) => spec[section])).map((name) => entryRow(section, name, specs)),
    ),
  ];
}

/** Every name once: those of the order given first, then as they come. */
function named(
  maps: readonly ReadonlyMap<string, unknown>[],
  order: readonly string[] = [],
): readonly string[] {
  const all = new Set(maps.flatMap((map) => [...map.keys()]));
  return [
    ...order.filter((name) => all.has(name)),
    ...[...all].filter((one) => !order.includes(one)),
  ];
}

/** Values of one name stand in one row, whichever entities they belong to. */
function derivedRows(specs: readonly Spec[]): readonly FeatureRow[] {
  const rows = new Map<string, FeatureRow & { readonly cells: Map<string, FeatureCell> }>();
  for (const { id, derived, clauses } of specs) {
    for (const entry of derived) {
      const cell = cellOf(entry);
      if (!cell.cites.some((cite) => clauses.has(cite))) continue;
      const { name, en } = entry;
      const cells = rows.get(name)?.cells ?? new Map<string, FeatureCell>();
      rows.set(name, { section: "derived", name, en, cells: cells.set(id, cell) });
    }
  }
  return [...rows.values()];
}

function entryRow(
  section: (typeof sections)[number],
  name: string,
  specs: readonly Spec[],
): FeatureRow {
  const cells = new Map<string, FeatureCell>();
  let en = "";
  for (const spec of specs) {
    const entry = spec[section].get(name);
    if (entry === undefined) continue;
    en ||= entry.en;
    cells.set(spec.id, cellOf(entry));
  }
  return { section, name, en, cells };
}

type Featured = Entry & {
  readonly force?: Force;
  readonly body?: Body;
  readonly due?: Body;
  readonly values?: readonly { readonly cite: readonly Citation[] }[];
};

function cellOf(entry: Featured): FeatureCell {
  const { cite, from, force, body, due, values } = entry;
  const inner = [...(values ?? []).flatMap((value) => value.cite), ...rowCites(body ?? due)];
  return {
    from,
    ...(force === undefined ? {} : { force }),
    cites: ids([...cite, ...inner]),
    ...(values?.length === 0 ? { isOpen: true } : {}),
  };
}

function programmeRows(name: string, specs: readonly Spec[]): readonly FeatureRow[] {
  const rows = new Map<string, FeatureRow & { readonly cells: Map<string, FeatureCell> }>();
  const put = (region: string, part: Part | undefined, en: string, cell: FeatureCell) => {
    const key = part === undefined ? "" : `${part.kind} ${part.id} ${part.nth ?? 1}`;
    const whole = { section: "programmes", name, en } as const;
    const row = rows.get(key) ?? {
      ...whole,
      ...(part === undefined ? {} : { part: featurePart(part) }),
      cells: new Map<string, FeatureCell>(),
    };
    row.cells.set(region, cell);
    rows.set(key, row);
  };
  for (const spec of specs) {
    const programme = spec.programmes.get(name);
    if (programme === undefined) continue;
    const { en, from, force } = programme;
    const parts = partsOf(programme);
    const inner = parts.flatMap(({ cite }) => cite);
    put(spec.id, undefined, en, { from, force, cites: ids([...programme.cite, ...inner]) });
    for (const part of parts) {
      const weight = part.force === undefined ? {} : { force: part.force };
      put(spec.id, part, en, { from: part.from, ...weight, cites: ids(part.cite) });
    }
  }
  return [...rows.values()];
}

function featurePart({ kind, id, en, nth }: Part): FeaturePart {
  return { kind, id, en, ...(nth === undefined ? {} : { nth }) };
}

interface Part extends FeaturePart {
  readonly from: string;
  readonly force?: Force;
  readonly cite: readonly Citation[];
}

function partsOf(programme: Programme): readonly Part[] {
  const { eligible, duration, amount, entitlements, from } = programme;
  const nameless = { id: "", en: "", from };
  const conditions = conditionsIn(eligible);
  return [
    ...conditions.map(({ id, en, from: file, force, cite }, index) => {
      const before = conditions.slice(0, index).filter((one) => one.id === id).length;
      const nth = before === 0 ? {} : { nth: before + 1 };
      return { kind: "condition", id, en, ...nth, from: file, force, cite } as const;
    }),
    ...(duration ? [{ ...nameless, kind: "duration", cite: duration.cite } as const] : []),
    ...(amount
      ? [
          {
            ...nameless,
            kind: "amount",
            cite: [...amount.cite, ...rowCites(amount.body), ...(amount.round?.cite ?? [])],
          } as const,
        ]
      : []),
    ...entitlements.map(({ name: id, en, from: file, force, cite }) => {
      return { kind: "entitlement", id, en, from: file, force, cite } as const;
    }),
  ];
}

function conditionsIn(group: ConditionGroup | undefined): readonly Condition[] {
  const own = [...(group?.all ?? []), ...(group?.any ?? []), ...(group?.none ?? [])];
  return own.flatMap((condition) =>
    condition.kind === "group" ? [condition, ...conditionsIn(condition.group)] : [condition],
  );
}

function rowCites(body: Body | undefined): readonly Citation[] {
  return body?.kind === "table" ? body.table.rows.flatMap(({ cite }) => cite) : [];
}

function ids(cites: readonly Citation[]): readonly string[] {
  return [...new Set(cites.map(({ id }) => id))];
}
