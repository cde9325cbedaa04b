/**
 * Programmes: who gets what, how much and for how long.
 *
 * In:       the merged `programmes` of a jurisdiction.
 * Out:      programmes; one that does not say on what it bears is left out.
 * Reports:  `schema/missing-key`, `spec/unknown-entity`, `spec/unknown-unit`, those of bodies and conditions.
 */

import { missingKey } from "../shape/shape-messages.ts";
import type { Amount, Duration, Entitlement, Entry, Programme } from "../spec.ts";
import type { MapNode } from "../tree.ts";
import { citations, given, maybeMap, namedMaps } from "../tree-access.ts";
import { maybeBody, maybeFormula, maybeRounding, readFormula } from "./read-body.ts";
import { readGroup } from "./read-conditions.ts";
import { maybeEntitlementKind, readForce } from "./read-force.ts";
import { readUnit } from "./read-type.ts";
import {
  type NamedMap,
  neededScalar,
  type ReadingContext,
  readEntity,
  readEntry,
} from "./reading-context.ts";

export function maybeProgramme(named: NamedMap, context: ReadingContext): Programme | undefined {
  const { node } = named;
  const entry = readEntry(named, context);
  const on = readEntity(named, context);
  const eligible = maybeMap(node, "eligible");
  // The parts are read even without an entity, so that their faults show in the same run.
  const parts = {
    force: readForce(node),
    ...given("scope", maybeFormula(node, "scope", context.report)),
    ...given("eligible", eligible && readGroup(eligible, context)),
    ...given("duration", maybeDuration(node, context)),
    ...given("amount", maybeAmount(node, entry, context)),
    entitlements: readEntitlements(node, context),
  };
  return on && { ...entry, on, ...parts };
}

function maybeDuration(programme: MapNode, { report }: ReadingContext): Duration | undefined {
  const node = maybeMap(programme, "duration");
  const at = programme.entries.get("duration")?.keyAt;
  if (node === undefined || at === undefined) return undefined;
  const place = { name: "duration", at };
  const start = neededScalar(node, "start", place, report);
  const months = neededScalar(node, "months", place, report);
  const limits = {
    ...given("least", maybeFormula(node, "least", report)),
    ...given("most", maybeFormula(node, "most", report)),
  };
  const formulas = {
    start: start && readFormula(start, report),
    months: months && readFormula(months, report),
  };
  if (formulas.start === undefined || formulas.months === undefined) return undefined;
  return {
    start: formulas.start,
    months: formulas.months,
    ...limits,
    cite: citations(node, "cite"),
    at: node.at,
  };
}

function maybeAmount(
  programme: MapNode,
  entry: Entry,
  { report, round: fileRound }: ReadingContext,
): Amount | undefined {
  const node = maybeMap(programme, "amount");
  const at = programme.entries.get("amount")?.keyAt;
  if (node === undefined || at === undefined) return undefined;
  const cite = citations(node, "cite");
  const unit = neededScalar(node, "unit", { name: "amount", at }, report);
  const round = node.entries.has("round") ? maybeRounding(node, report) : fileRound;
  const parts = {
    ...given("body", maybeBody(node, "formula", { name: entry.name, at, cite }, report)),
    ...given("floor", maybeFormula(node, "floor", report)),
    ...given("ceiling", maybeFormula(node, "ceiling", report)),
    ...given("round", round),
    cite,
    at: node.at,
  };
  return unit && { unit: readUnit(unit, report), unitAt: unit.at, ...parts };
}

function readEntitlements(programme: MapNode, context: ReadingContext): Entitlement[] {
  return namedMaps(programme, "entitlements").flatMap((named): Entitlement[] => {
    const { entry, node } = named;
    const kind = maybeEntitlementKind(node);
    if (!node.entries.has("kind")) context.report(missingKey("kind", entry.key, entry.keyAt));
    const when = maybeFormula(node, "when", context.report);
    const common = readEntry(named, context);
    if (kind === undefined) return [];
    return [{ ...common, kind, ...given("when", when), force: readForce(node) }];
  });
}
