/**
 * The shorter kinds of entry: readings, derived values, choices, checks, deadlines and routes.
 *
 * In:       merged entries of a jurisdiction.
 * Out:      each as the spec has it; undefined where the entry lacks what it cannot do without.
 * Reports:  `schema/missing-key`, `spec/unknown-option`, `spec/unknown-entity`, those of bodies and types.
 */
import { nearestName } from "../../base/nearest.ts";
import { missingKey } from "../shape/shape-messages.ts";
import type { Check, Choice, Deadline, Derived, Reading, Route } from "../spec.ts";
import type { ScalarNode } from "../tree.ts";
import { citations, given, maybeScalar, maybeWords } from "../tree-access.ts";
import { maybeFormula, maybeRounding, neededBody, readFormula } from "./read-body.ts";
import { readForce } from "./read-force.ts";
import { readDeclaredType, readOptions } from "./read-type.ts";
import {
  knownEntity,
  type NamedMap,
  neededScalar,
  type ReadingContext,
  readEntity,
  readEntry,
} from "./reading-context.ts";
import { unknownOption } from "./spec-messages.ts";

export function maybeReading(named: NamedMap, context: ReadingContext): Reading | undefined {
  const { entry, node } = named;
  const { report } = context;
  const common = readEntry(withQuestionAsGloss(named), context);
  needKeys(named, ["question", "options"], context);
  const options = readOptions(node, report);
  const chosen = neededScalar(node, "default", placeOf(named), report);
  if (chosen === undefined || options.length === 0) return undefined;
  if (!options.includes(chosen.text)) {
    const nearest = nearestName(chosen.text, options);
    const allowed = options.join(", ");
    report(unknownOption({ name: entry.key, option: chosen.text, nearest, allowed }, chosen.at));
  }
  const question = maybeWords(node, "question") ?? { zh: entry.key, en: common.en };
  return { ...common, question, options, default: chosen.text, defaultAt: chosen.at };
}

export function maybeDerived(named: NamedMap, context: ReadingContext): Derived | undefined {
  const { entry, node } = named;
  const { report, vocabulary } = context;
  const common = readEntry(named, context);
  const on = maybeScalar(node, "on");
  const declared = { name: entry.key, at: entry.keyAt, cite: common.cite };
  const type = readDeclaredType(node, declared, vocabulary.enums, report);
  const round = maybeRounding(node, report);
  const body = neededBody(node, "formula", declared, report);
  return (
    body && {
      ...common,
      ...given("on", on && knownEntity(on, context)),
      type,
      body,
      ...given("round", round),
    }
  );
}

export function maybeChoice(named: NamedMap, context: ReadingContext): Choice | undefined {
  const { node } = named;
  const common = readEntry(named, context);
  needKeys(named, ["options"], context);
  const chosen = neededScalar(node, "chosen", placeOf(named), context.report);
  const options = citations(node, "options");
  return chosen && { ...common, options, chosen: { id: chosen.text, at: chosen.at } };
}

export function maybeCheck(named: NamedMap, context: ReadingContext): Check | undefined {
  const common = readEntry(named, context);
  const when = neededScalar(named.node, "when", placeOf(named), context.report);
  if (when === undefined) return undefined;
  return { ...common, force: readForce(named.node), when: readFormula(when, context.report) };
}

export function maybeDeadline(named: NamedMap, context: ReadingContext): Deadline | undefined {
  const rule = readTimedRule(named, "due", context);
  return rule.on && rule.body && { ...rule.rest, on: rule.on, due: rule.body };
}

export function maybeRoute(named: NamedMap, context: ReadingContext): Route | undefined {
  const rule = readTimedRule(named, "formula", context);
  return rule.on && rule.body && { ...rule.rest, on: rule.on, body: rule.body };
}

/** What deadlines and routes share; every part is read, so that every fault shows. */
function readTimedRule(named: NamedMap, bodyKey: "formula" | "due", context: ReadingContext) {
  const { entry, node } = named;
  const common = readEntry(named, context);
  const declared = { name: entry.key, at: entry.keyAt, cite: common.cite };
  const when = maybeFormula(node, "when", context.report);
  return {
    on: readEntity(named, context),
    rest: { ...common, ...given("when", when), force: readForce(node) },
    body: neededBody(node, bodyKey, declared, context.report),
  };
}

/** A reading's question says in English what it is; a gloss besides is welcome. */
function withQuestionAsGloss(named: NamedMap): NamedMap {
  const question = maybeWords(named.node, "question");
  if (named.node.entries.has("en") || question === undefined || question.en === "") return named;
  const { keyAt } = named.entry;
  const value: ScalarNode = {
    kind: "scalar",
    at: keyAt,
    text: question.en,
    style: "plain",
    lineStarts: [keyAt.start],
    empty: false,
  };
  const entries = new Map(named.node.entries).set("en", { key: "en", keyAt, value });
  return { entry: named.entry, node: { ...named.node, entries } };
}

function needKeys({ entry, node }: NamedMap, keys: readonly string[], { report }: ReadingContext) {
  for (const key of keys) {
    if (!node.entries.has(key)) report(missingKey(key, entry.key, entry.keyAt));
  }
}

function placeOf({ entry }: NamedMap) {
  return { name: entry.key, at: entry.keyAt };
}
