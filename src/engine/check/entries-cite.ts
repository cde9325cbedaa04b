/**
 * Every rule and entry cites what it rests on.
 *
 * Reports:  `check/uncited`, at the entry's name; for a programme once, with the parts that cite nothing either.
 * Ignores:  parameters, whose values cite (values-cite.ts); an open one states nothing that could be cited.
 */
import type { RelatedPlace, Report } from "../base/diagnostic.ts";
import type { Body, Entry, Programme, Spec } from "../spec/spec.ts";
import { conditionsOf } from "./citations-of.ts";
import { uncited } from "./messages.ts";

export function entriesCite(spec: Spec, report: Report): void {
  const check = (entry: Entry, isCovered = false) => {
    if (entry.cite.length === 0 && !isCovered) report(uncited(entry.name, entry.nameAt, []));
  };
  for (const entry of spec.readings.values()) check(entry);
  for (const entry of spec.derived) check(entry, everyRowCites(entry.body));
  for (const entry of spec.programmes.values()) checkProgramme(entry, report);
  for (const entry of spec.choices.values()) check(entry);
  for (const entry of spec.checks.values()) check(entry);
  for (const entry of spec.deadlines.values()) check(entry, everyRowCites(entry.due));
  for (const entry of spec.routes.values()) check(entry, everyRowCites(entry.body));
}

/** A programme whose every part cites for itself needs no citation over them. */
function checkProgramme(programme: Programme, report: Report): void {
  if (programme.cite.length > 0) return;
  const { eligible, duration, amount, entitlements, name, nameAt } = programme;
  const parts = [
    ...[...conditionsOf(eligible)].map(({ id, at, cite }) => ({ note: id, at, cite })),
    ...(duration === undefined ? [] : [{ ...duration, note: "duration" }]),
    ...(amount === undefined ? [] : [{ ...amount, note: "amount" }]),
    ...entitlements.map(({ name: note, nameAt: at, cite }) => ({ note, at, cite })),
  ];
  const silent = parts.filter(({ cite }) => cite.length === 0);
  if (parts.length > 0 && silent.length === 0) return;
  const because = silent.map(({ at, note }): RelatedPlace => ({ at, note }));
  report(uncited(name, nameAt, because));
}

function everyRowCites(body: Body): boolean {
  return body.kind === "table" && body.table.rows.every(({ cite }) => cite.length > 0);
}
