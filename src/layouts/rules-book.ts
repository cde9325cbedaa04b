/**
 * Rules × places, worked out from the policies when the site is built.
 *
 * In:       policy-specs/; the date on which values are read.
 * Out:      plain data for the page. Parts of programmes are left out: they are read on /clauses and in the rules.
 * Throws:   an error that names the file where a policy cannot be read; the build then fails.
 */
import {
  describePolicy,
  type FeatureCell,
  type FeatureRow,
  featureMatrix,
  type InForce,
  maybeDate,
  openPolicy,
  type Plan,
  type PlanParameter,
  planOn,
  type Spec,
  textFromKnown,
  type ValueInForce,
} from "../engine/index.ts";
import type { RulesBook, RulesCell, RulesRow, RulesValue } from "../ui/rules/rules-book.ts";
import { policyIds, policyTextsOf } from "./policy-texts.ts";

interface Place {
  readonly spec: Spec;
  readonly plan: Plan;
}

export function readRulesBook(date: string): RulesBook {
  const day = maybeDate(date);
  if (day === undefined) throw new Error(`"${date}" is no date.`);
  const all = policyIds.map((id) => openOne(id, day));
  const places = all
    .filter(({ spec }) => spec.baseline !== undefined)
    .sort((a, b) => a.spec.seal.series - b.spec.seal.series);
  const rows = featureMatrix(places.map(({ spec }) => spec)).filter(
    ({ part }) => part === undefined,
  );
  const sections = [...new Set(rows.map(({ section }) => section))];
  return {
    date,
    policies: places.map(({ spec, plan }) => describePolicy(spec, plan)),
    places: all.map(({ spec: { id, title, seal } }) => ({ id, title, seal })),
    sections: sections.map((section) => ({
      section,
      rows: rows.filter((row) => row.section === section).map((row) => rowOf(row, places)),
    })),
  };
}

function openOne(id: string, day: number): Place {
  const { spec, policy } = openPolicy(policyTextsOf(id));
  if (spec === undefined || policy === undefined) throw new Error(`${id}.yaml cannot be read.`);
  return { spec, plan: planOn(policy, day) };
}

function rowOf({ section, name, en, cells }: FeatureRow, places: readonly Place[]): RulesRow {
  const parameters = places.map(({ plan }) =>
    section === "parameters" ? plan.parameters.get(name) : undefined,
  );
  const said = places.map(({ spec }, index) => cellOf(cells.get(spec.id), spec, parameters[index]));
  const first = said[0]?.kind === "silent" ? undefined : said[0];
  const isCompared = section === "parameters" && first !== undefined && first.values.length > 0;
  const unit = parameters.find((one) => one !== undefined && one.unitText !== "")?.unitText;
  const isAsFirst = (cell: Said) => first !== undefined && sayingOf(cell) === sayingOf(first);
  return {
    name: { zh: name, en: en || name },
    ...(unit === undefined ? {} : { unit }),
    cells: said.map((cell) => ({
      ...cell,
      ...(isCompared && cell !== first && cell.values.length > 0
        ? { isAsFirst: isAsFirst(cell) }
        : {}),
    })),
    isCommon: said.every((cell) =>
      section === "parameters" ? isAsFirst(cell) : cell.kind !== "silent",
    ),
  };
}

type Said = Omit<RulesCell, "isAsFirst">;

/** Two cells that say the same have the same saying, wherever it stands. */
function sayingOf({ kind, force, values, isOpen }: Said): string {
  if (kind === "silent") return "silent";
  return JSON.stringify([
    force ?? "firm",
    isOpen,
    values.map(({ variant, text }) => [variant, text]),
  ]);
}

function cellOf(
  cell: FeatureCell | undefined,
  spec: Spec,
  parameter: PlanParameter | undefined,
): Said {
  if (cell === undefined) return { kind: "silent", values: [], isOpen: false, cites: [] };
  const { from, force, cites } = cell;
  const values = parameter?.current === undefined ? [] : valuesIn(parameter.current, parameter, []);
  return {
    kind: from === spec.id ? "own" : "baseline",
    ...(force === undefined ? {} : { force }),
    values,
    isOpen: parameter !== undefined && values.length === 0,
    cites: [...(values.length === 0 ? cites : citedIn(parameter?.current))].sort(
      (a, b) => rankOf(a, spec) - rankOf(b, spec),
    ),
  };
}

/** What the values in force cite; older ones have their own. */
function citedIn(current: PlanParameter["current"]): ReadonlySet<string> {
  if (current === undefined) return new Set();
  if (current.kind === "plain") return new Set(current.value.source.cite);
  return new Set([...current.options.values()].flatMap((inner) => [...citedIn(inner)]));
}

/** Clauses first, then notices, then what the baseline brings. */
function rankOf(id: string, { clauses, documents }: Spec): number {
  if (clauses.has(id)) return 0;
  return documents.get(id)?.outside === true ? 2 : 1;
}

function valuesIn(
  current: InForce<ValueInForce>,
  { type, by }: Pick<PlanParameter, "type" | "by">,
  variant: readonly string[],
): readonly RulesValue[] {
  if (current.kind === "plain") {
    const { value, source } = current.value;
    return [{ variant, text: textFromKnown(value, type), status: source.status }];
  }
  return [...current.options].flatMap(([option, inner]) =>
    valuesIn(inner, { type, by }, [...variant, option]),
  );
}
