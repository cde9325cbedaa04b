/**
 * Parameters with their dated values.
 *
 * In:       the merged `parameters` of a jurisdiction.
 * Out:      parameters; values in date order, their texts held against the declared type.
 * Reports:  `schema/not-a-number`, `schema/not-a-date`, `schema/not-a-yes-or-no`, `spec/unknown-option`,
 *           `spec/overlapping-values`, `spec/ends-before-start`, `spec/range-order`, `spec/missing-range`.
 * Ignores:  whether variants are options of what `by` names: only the compiler knows derived values.
 */
import { maybeDate, maybeDateTime, maybeMonth, textFromDate } from "../../base/calendar.ts";
import { maybeRationalFromDecimal } from "../../base/decimal.ts";
import type { Diagnostic, Report } from "../../base/diagnostic.ts";
import { nearestName } from "../../base/nearest.ts";
import { compare } from "../../base/rational.ts";
import { maybeMendedBoolean, maybeMendedDate, maybeMendedNumber } from "../shape/mend-leaf.ts";
import { notADate, notANumber, notAYesOrNo } from "../shape/shape-messages.ts";
import type { DatedValue, DeclaredType, Parameter, VariantRange, VariantValue } from "../spec.ts";
import type { MapNode, ScalarNode, TreeNode } from "../tree.ts";
import { citations, given, maybeList, maybeScalar, maybeText, maybeWords } from "../tree-access.ts";
import { readDeclaredType } from "./read-type.ts";
import { type NamedMap, type ReadingContext, readEntry } from "./reading-context.ts";
import * as messages from "./spec-messages.ts";

interface Owner {
  readonly name: string;
  readonly type: DeclaredType;
  readonly report: Report;
}

export function readParameter(named: NamedMap, context: ReadingContext): Parameter {
  const { entry, node } = named;
  const { report, vocabulary } = context;
  const declared = { name: entry.key, at: entry.keyAt };
  const type = readDeclaredType(node, declared, vocabulary.enums, report);
  const owner: Owner = { name: entry.key, type, report };
  const items = maybeList(node, "values")?.items ?? [];
  const values = items.flatMap((item) =>
    item.kind === "map" ? (maybeDatedValue(item, owner) ?? []) : [],
  );
  return {
    ...readEntry(named, context),
    type,
    by: citations(node, "by"),
    values: inDateOrder(values, owner),
  };
}

function maybeDatedValue(node: MapNode, owner: Owner): DatedValue | undefined {
  const fromScalar = maybeScalar(node, "from");
  const from = fromScalar && maybeDate(fromScalar.text);
  const value = maybeVariants(node.entries.get("value")?.value, owner);
  if (fromScalar === undefined || from === undefined || value === undefined) return undefined;
  const to = maybeDate(maybeText(node, "to") ?? "");
  const range = maybeRange(node.entries.get("range")?.value, owner.report);
  const status = maybeText(node, "status");
  const dated: DatedValue = {
    from,
    fromAt: fromScalar.at,
    ...given("to", to),
    value,
    status: status === "derived" || status === "assumed" ? status : "published",
    ...given("range", range),
    cite: citations(node, "cite"),
    ...given("note", maybeWords(node, "note")),
    at: node.at,
  };
  checkDatedValue(dated, node, owner);
  return dated;
}

function checkDatedValue(dated: DatedValue, node: MapNode, owner: Owner): void {
  const to = maybeScalar(node, "to");
  if (to !== undefined && dated.to !== undefined && dated.to < dated.from) {
    owner.report(messages.endsBeforeStart(textFromDate(dated.from), to.text, to.at, dated.fromAt));
  }
  const status = maybeScalar(node, "status");
  const needsRange = dated.status === "assumed" && owner.type.kind === "number";
  if (needsRange && status !== undefined && !node.entries.has("range")) {
    owner.report(messages.missingRange(owner.name, status.at));
  }
}

function maybeVariants(node: TreeNode | undefined, owner: Owner): VariantValue | undefined {
  if (node === undefined || node.kind === "list") return undefined;
  if (node.kind === "map") {
    const options = [...node.entries.values()].flatMap(
      ({ key, value }): [string, VariantValue][] => {
        const variant = maybeVariants(value, owner);
        return variant === undefined ? [] : [[key, variant]];
      },
    );
    return { kind: "variants", options: new Map(options), at: node.at };
  }
  if (node.empty) return undefined;
  const fault = maybeFault(node, owner);
  if (fault !== undefined) owner.report(fault);
  return { kind: "plain", text: node.text, at: node.at };
}

/** What keeps a text from being a value of the declared type. */
function maybeFault({ text, at }: ScalarNode, { name, type }: Owner): Diagnostic | undefined {
  switch (type.kind) {
    case "number":
      return maybeRationalFromDecimal(text) === undefined
        ? notANumber(text, maybeMendedNumber(text), at)
        : undefined;
    case "boolean":
      return text === "true" || text === "false"
        ? undefined
        : notAYesOrNo(text, maybeMendedBoolean(text), at);
    case "date":
      return maybeDate(text) === undefined ? notADate(text, maybeMendedDate(text), at) : undefined;
    case "month":
      return maybeMonth(text) === undefined ? notADate(text, maybeMendedDate(text), at) : undefined;
    case "datetime":
      return maybeDateTime(text) === undefined ? notADate(text, undefined, at) : undefined;
    case "enum": {
      const options = type.options ?? [];
      if (options.includes(text)) return undefined;
      const nearest = nearestName(text, options);
      return messages.unknownOption(
        { name, option: text, nearest, allowed: options.join(", ") },
        at,
      );
    }
    case "string":
      return undefined;
  }
}

function maybeRange(node: TreeNode | undefined, report: Report): VariantRange | undefined {
  if (node?.kind === "map") {
    const options = [...node.entries.values()].flatMap(
      ({ key, value }): [string, VariantRange][] => {
        const range = maybeRange(value, report);
        return range === undefined ? [] : [[key, range]];
      },
    );
    return { kind: "variants", options: new Map(options), at: node.at };
  }
  const [least, most] = node?.kind === "list" ? node.items : [];
  if (node === undefined || least?.kind !== "scalar" || most?.kind !== "scalar") return undefined;
  const [low, high] = [maybeRationalFromDecimal(least.text), maybeRationalFromDecimal(most.text)];
  if (low === undefined || high === undefined) return undefined;
  if (compare(low, high) > 0) report(messages.rangeOrder(least.text, most.text, node.at));
  return { kind: "plain", least: least.text, most: most.text, at: node.at };
}

/** Sorted by first day; of a variant, the same first day or an end after the next beginning is two values on one day. */
function inDateOrder(values: readonly DatedValue[], { name, report }: Owner): DatedValue[] {
  const sorted = values.toSorted((a, b) => a.from - b.from);
  for (const [index, value] of sorted.entries()) {
    const other = sorted.slice(0, index).findLast((before) => bothHold(before, value));
    if (other === undefined) continue;
    const date = textFromDate(value.from);
    report(messages.overlappingValues({ name, date }, value.fromAt, other.fromAt));
  }
  return sorted;
}

/** Whether some variant has both values on the first day of the later one. */
function bothHold(before: DatedValue, { from, value }: DatedValue): boolean {
  const goesOn = before.from === from || (before.to !== undefined && before.to >= from);
  return goesOn && shareVariant(before.value, value);
}

/** A plain value speaks of all variants, any other of those alone that it names. */
function shareVariant(one: VariantValue, other: VariantValue): boolean {
  if (one.kind === "plain" || other.kind === "plain") return true;
  return [...one.options].some(([option, variant]) => {
    const same = other.options.get(option);
    return same !== undefined && shareVariant(variant, same);
  });
}
