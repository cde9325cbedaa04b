/**
 * The vocabulary: what a case may state, the same for every jurisdiction.
 *
 * In:       the vocabulary's tree, its shape checked.
 * Out:      entities with their facts, enums, the English of words, and the programmes in the order of results.
 * Reports:  `spec/unknown-entity`, `spec/entity-loop`, `spec/no-household`, `spec/second-household`,
 *           `spec/unknown-option`, `spec/range-order`, those of read-type.ts.
 * Ignores:  every other list of names under `results`.
 */
import { maybeRationalFromDecimal } from "../../base/decimal.ts";
import type { Report } from "../../base/diagnostic.ts";
import { nearestName } from "../../base/nearest.ts";
import { compare, type Rational, rationalFromInteger, zero } from "../../base/rational.ts";
import type { DeclaredType, Entity, Fact, Vocabulary } from "../spec.ts";
import type { MapEntry, MapNode } from "../tree.ts";
import {
  given,
  isTrue,
  maybeMap,
  maybeScalar,
  maybeText,
  namedMaps,
  readWords,
  scalars,
  texts,
} from "../tree-access.ts";
import { readDeclaredType } from "./read-type.ts";
import {
  duplicateOption,
  entityLoop,
  noHousehold,
  rangeOrder,
  secondHousehold,
  unknownEntity,
  unknownOption,
} from "./spec-messages.ts";

type Enums = ReadonlyMap<string, readonly string[]>;

/** Money facts without limits of their own lie between nothing and this many yuan. */
const mostMoney = rationalFromInteger(100_000_000);
const sections = new Set(["entities", "enums", "words", "results"]);

export function readVocabulary(tree: MapNode, report: Report): Vocabulary {
  const enums = readEnums(tree, report);
  const declared = new Map(namedMaps(tree, "entities").map(({ entry, node }) => [entry.key, node]));
  for (const { key, keyAt } of tree.entries.values()) {
    if (sections.has(key) || declared.has(key)) continue;
    report(unknownEntity(key, nearestName(key, declared.keys()), keyAt));
  }
  const entities = new Map<string, Entity>();
  for (const [name, node] of declared) {
    checkOwner(name, declared, report);
    entities.set(name, readEntity(name, node, readFacts(tree, name, { enums, report })));
  }
  checkHousehold(tree, report);
  const results = maybeMap(tree, "results");
  return {
    entities,
    enums,
    words: readWords(tree),
    programmes: results === undefined ? [] : texts(results, "programmes"),
  };
}

function readEnums(tree: MapNode, report: Report): Enums {
  const enums = maybeMap(tree, "enums");
  const read = new Map<string, readonly string[]>();
  for (const name of enums?.entries.keys() ?? []) {
    if (enums === undefined) break;
    const options = scalars(enums, name);
    for (const [index, { text, at }] of options.entries()) {
      const first = options.findIndex((option) => option.text === text);
      if (first < index) report(duplicateOption(text, at, options[first]?.at ?? at));
    }
    read.set(name, [...new Set(options.map((option) => option.text))]);
  }
  return read;
}

function readEntity(name: string, node: MapNode, facts: ReadonlyMap<string, Fact>): Entity {
  return {
    name,
    en: maybeText(node, "en") ?? "",
    ...given("of", maybeText(node, "of")),
    isPerson: maybeText(node, "unit") === "人",
    facts,
  };
}

/** Owners exist, and following them ends at the household. */
function checkOwner(name: string, declared: ReadonlyMap<string, MapNode>, report: Report): void {
  const seen = new Set<string>();
  for (let at: string | undefined = name; at !== undefined; ) {
    const node: MapNode | undefined = declared.get(at);
    const owner = node && maybeScalar(node, "of");
    if (owner === undefined) return;
    if (at === name && !declared.has(owner.text)) {
      report(unknownEntity(owner.text, nearestName(owner.text, declared.keys()), owner.at));
    }
    if (owner.text === name) report(entityLoop(name, owner.at));
    if (owner.text === name || seen.has(owner.text)) return;
    seen.add(owner.text);
    at = owner.text;
  }
}

/** One entity, the household, belongs to nothing. */
function checkHousehold(tree: MapNode, report: Report): void {
  const section = tree.entries.get("entities");
  const declared = namedMaps(tree, "entities");
  if (section?.value.kind === "map" && declared.length === 0) report(noHousehold(section.keyAt));
  const [first, ...others] = declared.filter(({ node }) => !node.entries.has("of"));
  for (const { entry } of first === undefined ? [] : others) {
    report(secondHousehold(entry.key, entry.keyAt, first?.entry.keyAt ?? entry.keyAt));
  }
}

function readFacts(
  tree: MapNode,
  entity: string,
  { enums, report }: { enums: Enums; report: Report },
): ReadonlyMap<string, Fact> {
  const facts = namedMaps(tree, entity).map(({ entry, node }): [string, Fact] => [
    entry.key,
    readFact(entry, node, { enums, report }),
  ]);
  return new Map(facts);
}

function readFact(
  entry: MapEntry,
  node: MapNode,
  { enums, report }: { enums: Enums; report: Report },
): Fact {
  const name = entry.key;
  const type = readDeclaredType(node, { name, at: entry.keyAt }, enums, report);
  const fact: Fact = {
    name,
    en: maybeText(node, "en") ?? "",
    at: entry.keyAt,
    type,
    ...readLimits(node, type, report),
    required: isTrue(node, "required"),
    ...given("default", maybeText(node, "default")),
    ...given("income", incomeOf(maybeText(node, "income"))),
  };
  checkDefault(node, fact, report);
  return fact;
}

function incomeOf(written: string | undefined): Fact["income"] {
  return written === "wage" || written === "other" ? written : undefined;
}

function readLimits(
  node: MapNode,
  type: DeclaredType,
  report: Report,
): { min?: Rational; max?: Rational } {
  const isMoney = type.kind === "number" && (type.unit?.text.startsWith("元") ?? false);
  const min = limit(node, "min") ?? (isMoney ? zero : undefined);
  const max = limit(node, "max") ?? (isMoney ? mostMoney : undefined);
  const at = (maybeScalar(node, "max") ?? maybeScalar(node, "min"))?.at;
  if (min !== undefined && max !== undefined && at !== undefined && compare(min, max) > 0) {
    report(rangeOrder(maybeText(node, "min") ?? "", maybeText(node, "max") ?? "", at));
  }
  return { ...given("min", min), ...given("max", max) };
}

function limit(node: MapNode, key: string): Rational | undefined {
  const text = maybeText(node, key);
  return text === undefined ? undefined : maybeRationalFromDecimal(text);
}

/** What absence means is one of the options, where there are options. */
function checkDefault(node: MapNode, fact: Fact, report: Report): void {
  const written = maybeScalar(node, "default");
  const options = fact.type.kind === "boolean" ? ["true", "false"] : fact.type.options;
  if (written === undefined || options === undefined || options.includes(written.text)) return;
  const nearest = nearestName(written.text, options);
  const allowed = options.join(", ");
  report(unknownOption({ name: fact.name, option: written.text, nearest, allowed }, written.at));
}
