/**
 * The totals that a population is made to meet, the rises that it is held against, and the groups whose households it
 * is drawn from.
 *
 * Reports:  what read-sourced.ts reports.
 */
import { one, zero } from "../../base/rational.ts";
import type { MapNode } from "../tree.ts";
import { given, maybeMap, maybeText, maybeWords, namedMaps } from "../tree-access.ts";
import type {
  PopulationGroup,
  PopulationTotal,
  PublishedRise,
  TotalMeasure,
  TotalUse,
} from "./population-model.ts";
import { textOf } from "./read-given-values.ts";
import { numberUnder, readRange, readSourced, type Sources } from "./read-sourced.ts";

export function readTotals(tree: MapNode, sources: Sources): readonly PopulationTotal[] {
  return namedMaps(tree, "totals").map(({ entry, node }) => {
    const value = numberUnder(node, "value") ?? zero;
    const sourced = readSourced(entry, node, sources);
    const where = [...(maybeMap(node, "where")?.entries.values() ?? [])];
    return {
      id: entry.key,
      title: maybeWords(node, "title") ?? { zh: entry.key, en: entry.key },
      programme: maybeText(node, "programme") ?? "",
      // The schema allows nothing else.
      measure: maybeText(node, "measure") as TotalMeasure,
      where: new Map(
        where.map(({ key, value: word }) => [key, word.kind === "scalar" ? word.text : ""]),
      ),
      value,
      step: numberUnder(node, "step") ?? one,
      date: maybeText(node, "date") ?? "",
      use: maybeText(node, "use") as TotalUse,
      ...given(
        "range",
        readRange(node, { name: entry.key, value, at: entry.keyAt }, sources.report),
      ),
      ...sourced,
    };
  });
}

export function readGroups(tree: MapNode, sources: Sources): readonly PopulationGroup[] {
  return namedMaps(tree, "groups").map(({ entry, node }) => {
    const households = numberUnder(node, "households") ?? zero;
    const place = { name: entry.key, value: households, at: entry.keyAt };
    return {
      id: entry.key,
      title: maybeWords(node, "title") ?? { zh: entry.key, en: entry.key },
      rows: Number(maybeText(node, "rows") ?? "0"),
      households,
      ...given("range", readRange(node, place, sources.report)),
      ...readSourced(entry, node, sources),
    };
  });
}

export function readRises(tree: MapNode, sources: Sources): readonly PublishedRise[] {
  return namedMaps(tree, "rises").map(({ entry, node }) => {
    const to = node.entries.get("to")?.value;
    return {
      id: entry.key,
      title: maybeWords(node, "title") ?? { zh: entry.key, en: entry.key },
      parameter: maybeText(node, "parameter") ?? "",
      to: to === undefined ? "" : textOf(to),
      programme: maybeText(node, "programme") ?? "",
      months: Number(maybeText(node, "months") ?? "0"),
      value: numberUnder(node, "value") ?? zero,
      step: numberUnder(node, "step") ?? one,
      date: maybeText(node, "date") ?? "",
      ...readSourced(entry, node, sources),
    };
  });
}
