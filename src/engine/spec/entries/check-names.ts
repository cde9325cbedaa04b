/**
 * No two things of a jurisdiction have the same name, unless they belong to different entities.
 *
 * In:       a spec, its entries read.
 * Out:      nothing.
 * Reports:  `spec/duplicate-name`, at the one that comes later in the order of sections.
 * Ignores:  conditions, entitlements and enums, which formulas do not name.
 */
import type { Report } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";
import type { Spec } from "../spec.ts";
import { duplicateName } from "./spec-messages.ts";

interface Named {
  readonly name: string;
  readonly section: string;
  /** Absent for what belongs to no entity: its name is taken everywhere. */
  readonly on?: string | undefined;
  readonly at: SourceSpan;
}

export function checkNames(spec: Omit<Spec, "hash">, report: Report): void {
  const seen = new Map<string, Named[]>();
  const { entities } = spec.vocabulary;
  for (const named of [...factsOf(spec), ...entriesOf(spec)]) {
    // An entity's name is its list in every formula, so it is taken everywhere.
    if (entities.has(named.name)) {
      const { name, section, at } = named;
      report(duplicateName({ name, section, other: "entities" }, at, undefined));
    }
    const before = seen.get(named.name) ?? [];
    const other = before.find(
      ({ on }) => on === undefined || named.on === undefined || on === named.on,
    );
    if (other !== undefined) reportPair(other, named, report);
    seen.set(named.name, [...before, named]);
  }
}

function* factsOf({ vocabulary }: Omit<Spec, "hash">): Iterable<Named> {
  for (const entity of vocabulary.entities.values()) {
    for (const { name, at } of entity.facts.values()) {
      yield { name, section: "facts", on: entity.name, at };
    }
  }
}

function* entriesOf(spec: Omit<Spec, "hash">): Iterable<Named> {
  const free = {
    parameters: spec.parameters,
    readings: spec.readings,
    choices: spec.choices,
    checks: spec.checks,
  };
  for (const [section, entries] of Object.entries(free)) {
    for (const { name, nameAt } of entries.values()) yield { name, section, at: nameAt };
  }
  const owned = {
    derived: spec.derived,
    programmes: spec.programmes.values(),
    deadlines: spec.deadlines.values(),
    routes: spec.routes.values(),
  };
  for (const [section, entries] of Object.entries(owned)) {
    for (const { name, nameAt, on } of entries) yield { name, section, on: on?.id, at: nameAt };
  }
}

function reportPair(first: Named, second: Named, report: Report): void {
  const details = { name: second.name, section: second.section, other: first.section };
  report(duplicateName(details, second.at, first.at));
}
