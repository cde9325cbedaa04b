/**
 * What a value is declared to be: its unit, its options or its type.
 *
 * In:       the map of a fact, a parameter, a derived value or an amount.
 * Out:      a declared type; a number without a unit is a pure number.
 * Reports:  `spec/unknown-unit`, `spec/unknown-type`, `spec/two-ways`, `spec/duplicate-option`.
 * Ignores:  values.
 */
import type { Report } from "../../base/diagnostic.ts";
import { nearestName } from "../../base/nearest.ts";
import type { SourceSpan } from "../../base/span.ts";
import { maybeUnit, pureNumber, type Unit } from "../../base/unit.ts";
import type { DeclaredType } from "../spec.ts";
import type { MapNode, ScalarNode } from "../tree.ts";
import { given, maybeScalar, scalars } from "../tree-access.ts";
import { duplicateOption, twoWays, unknownType, unknownUnit } from "./spec-messages.ts";

/** A name with its place, for faults of what it declares. */
export interface Declared {
  readonly name: string;
  readonly at: SourceSpan;
}

type Kind = DeclaredType["kind"];
const plainKinds: readonly Kind[] = ["boolean", "string", "date", "month", "datetime"];
const typeWords: readonly string[] = ["number", "integer", ...plainKinds];
const unitWords = [
  "元",
  "人",
  "月",
  "年",
  "日",
  "小时",
  "平方米",
  "分",
  "岁",
  "户",
  "件",
  "次",
  "例",
  "套",
  "倍",
];

/** The type that `unit`, `options` and `type` declare together. */
export function readDeclaredType(
  node: MapNode,
  declared: Declared,
  enums: ReadonlyMap<string, readonly string[]>,
  report: Report,
): DeclaredType {
  const [unit, type] = [maybeScalar(node, "unit"), maybeScalar(node, "type")];
  const options = node.entries.get("options");
  const rival = unit ?? type;
  if (options !== undefined && rival !== undefined) {
    const first = unit === undefined ? "type" : "unit";
    report(twoWays({ name: declared.name, first, second: "options" }, options.keyAt, rival.at));
  }
  if (options !== undefined) {
    return { kind: "enum", options: readOptions(node, report), at: options.value.at };
  }
  if (type === undefined || typeWords.slice(0, 2).includes(type.text)) {
    return numberType(unit, type, declared.at, report);
  }
  if (unit !== undefined) {
    report(twoWays({ name: declared.name, first: "unit", second: "type" }, type.at, unit.at));
  }
  return typeOfWord(type, enums, report);
}

/** The unit that a text writes; a pure number where a word of it is no unit. Reports: `spec/unknown-unit`. */
export function readUnit(scalar: ScalarNode, report: Report): Unit {
  const unit = maybeUnit(scalar.text);
  if (unit !== undefined) return unit;
  for (const match of scalar.text.matchAll(/[^/·\s]+/g)) {
    const [word] = match;
    if (maybeUnit(word) !== undefined) continue;
    const start = (scalar.lineStarts[0] ?? scalar.at.start) + match.index;
    const at = { file: scalar.at.file, start, end: start + word.length };
    // Of one character every unit of one character would be as near.
    const nearest = word.length > 1 ? nearestName(word, unitWords) : undefined;
    report(unknownUnit(word, nearest, at));
    return pureNumber;
  }
  report(unknownUnit(scalar.text, undefined, scalar.at));
  return pureNumber;
}

/** The options of a list. Reports: `spec/duplicate-option`. */
export function readOptions(node: MapNode, report: Report): string[] {
  const first = new Map<string, SourceSpan>();
  for (const { text, at } of scalars(node, "options")) {
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, at);
    else report(duplicateOption(text, at, earlier));
  }
  return [...first.keys()];
}

function numberType(
  unit: ScalarNode | undefined,
  type: ScalarNode | undefined,
  nameAt: SourceSpan,
  report: Report,
): DeclaredType {
  return {
    kind: "number",
    unit: unit === undefined ? pureNumber : readUnit(unit, report),
    ...given("integer", type?.text === "integer" ? true : undefined),
    at: unit?.at ?? type?.at ?? nameAt,
  };
}

function typeOfWord(
  type: ScalarNode,
  enums: ReadonlyMap<string, readonly string[]>,
  report: Report,
): DeclaredType {
  const { text, at } = type;
  const kind = plainKinds.find((known) => known === text);
  if (kind !== undefined) return { kind, at };
  const options = enums.get(text);
  if (options !== undefined) return { kind: "enum", options, enumName: text, at };
  report(unknownType(text, nearestName(text, [...typeWords, ...enums.keys()]), at));
  return { kind: "string", at };
}
