/**
 * Rules × places on a day, worked out when the site is built: what a reader sees before anything is computed.
 *
 * In:       policy-specs/; the date on which values are read; the ids of the policies, in the order of the columns.
 * Out:      what the engine's worker finds for that day, as far as it is shown at first: without the parts of programmes,
 *           and of each policy no more than the cells cite. All of it goes into the page.
 * Throws:   an error that names the file where a policy cannot be read; the build then fails.
 */
import {
  describePolicy,
  LineFinder,
  type MatrixRow,
  maybeDate,
  openPolicy,
  type PolicyView,
  planOn,
  rulesMatrix,
} from "../engine/index.ts";
import { policySources, policyTextsOf } from "./policy-texts.ts";

export function readRulesBook(date: string, ids: readonly string[]) {
  const day = maybeDate(date);
  if (day === undefined) throw new Error(`"${date}" is no date.`);
  const places = ids.map((id) => {
    const { spec, policy } = openPolicy(policyTextsOf(id));
    if (spec === undefined || policy === undefined) throw new Error(`${id}.yaml cannot be read.`);
    return { spec, plan: planOn(policy, day) };
  });
  const finders = new Map(
    Object.entries(policySources).map(([id, text]) => [`${id}.yaml`, new LineFinder(text)]),
  );
  const rows = rulesMatrix(places, ({ file, start }) => ({
    file,
    line: finders.get(file)?.positionAt(start).line ?? 1,
  }));
  const shown = rows.filter(({ part }) => part === undefined);
  const policies = places.map(({ spec, plan }, index) =>
    citedOnly(describePolicy(spec, plan), citedIn(shown, index)),
  );
  return { date, policies, rows: shown, faults: [] };
}

function citedIn(rows: readonly MatrixRow[], index: number): ReadonlySet<string> {
  const cells = rows.flatMap(({ cells: all }) => all[index] ?? []);
  return new Set(cells.flatMap((cell) => (cell.kind === "silent" ? [] : cell.cites)));
}

function citedOnly(policy: PolicyView, cited: ReadonlySet<string>): PolicyView {
  const pick = <Value>(all: Readonly<Record<string, Value>>, ids: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  const clauses = pick(policy.clauses, cited);
  const of = Object.values(clauses).map(({ document }) => document);
  const documents = pick(policy.documents, new Set([...cited, ...of, policy.origin ?? ""]));
  return { ...policy, clauses, documents, assumptions: {}, readings: {} };
}
