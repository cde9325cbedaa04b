/**
 * What every figure of a population says of itself: its status, its sources and what is to be noted.
 *
 * Reports:  `population/unknown-document`, `population/without-source`, `population/assumed-without-range`,
 *           `population/range-misses-value`.
 */
import { maybeRationalFromDecimal } from "../../base/decimal.ts";
import type { Report } from "../../base/diagnostic.ts";
import { compare, type Rational } from "../../base/rational.ts";
import type { SourceSpan } from "../../base/span.ts";
import type { MapEntry, MapNode } from "../tree.ts";
import { citations, given, maybeList, maybeText, maybeWords } from "../tree-access.ts";
import {
  assumedWithoutRange,
  rangeMissesValue,
  unknownDocument,
  withoutSource,
} from "./population-messages.ts";
import type { FigureStatus, Sourced } from "./population-model.ts";

export interface Sources {
  readonly documents: ReadonlyMap<string, unknown>;
  readonly report: Report;
}

export function readSourced(
  { key, keyAt }: MapEntry,
  node: MapNode,
  { documents, report }: Sources,
): Sourced {
  const status = statusOf(node);
  const cited = citations(node, "cite");
  for (const { id, at } of cited)
    if (!documents.has(id)) report(unknownDocument(id, [...documents.keys()].join(", "), at));
  if (status !== "assumed" && cited.length === 0) report(withoutSource(key, status, keyAt));
  if (status === "assumed" && maybeList(node, "range") === undefined)
    report(assumedWithoutRange(key, keyAt));
  return {
    status,
    cite: cited.map(({ id }) => id),
    ...given("note", maybeWords(node, "note")),
    at: keyAt,
  };
}

export function numberUnder(map: MapNode, key: string): Rational | undefined {
  return maybeRationalFromDecimal(maybeText(map, key) ?? "");
}

/** The range of a plain number, which holds its value. */
export function readRange(
  node: MapNode,
  { name, value, at }: { readonly name: string; readonly value: Rational; readonly at: SourceSpan },
  report: Report,
): readonly [Rational, Rational] | undefined {
  const [least, most] = (maybeList(node, "range")?.items ?? []).map((item) =>
    item.kind === "scalar" ? maybeRationalFromDecimal(item.text) : undefined,
  );
  if (least === undefined || most === undefined) return undefined;
  if (compare(least, value) > 0 || compare(value, most) > 0) report(rangeMissesValue(name, at));
  return [least, most];
}

function statusOf(node: MapNode): FigureStatus {
  const text = maybeText(node, "status");
  return text === "published" || text === "derived" ? text : "assumed";
}
