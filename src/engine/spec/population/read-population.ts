/**
 * A population's file as a model that households can be drawn from.
 *
 * In:       the text.
 * Out:      the model; undefined where it is no map, has no date or an input or a total could not be read, so that
 *           nothing is ever drawn from half a model.
 * Reports:  `yaml/…`, `schema/…`, and what population-messages.ts words without a plan.
 * Ignores:  which facts, programmes and parameters there are (engine/populate/check-population.ts).
 */
import { maybeDate } from "../../base/calendar.ts";
import type { Diagnostic, Report } from "../../base/diagnostic.ts";
import type { SourceText } from "../read-spec.ts";
import { reportInOrder } from "../report-in-order.ts";
import { checkShape } from "../shape/check-shape.ts";
import type { MapNode } from "../tree.ts";
import { given, maybeMap, maybeScalar, maybeText, maybeWords, namedMaps } from "../tree-access.ts";
import { readTree } from "../yaml/read-tree.ts";
import { checkInputs } from "./check-inputs.ts";
import type { PopulationDocument, PopulationModel } from "./population-model.ts";
import { readGroups, readRises, readTotals } from "./read-figures.ts";
import { readGiven } from "./read-given-values.ts";
import { readInputs } from "./read-inputs.ts";

export function readPopulation(
  { file, text }: SourceText,
  report: Report,
): PopulationModel | undefined {
  const found: Diagnostic[] = [];
  const note = (diagnostic: Diagnostic) => void found.push(diagnostic);
  const tree = readTree(file, text, note);
  if (tree !== undefined) checkShape("population", tree, note);
  // What has not the right shape is reported once, not again as missing.
  const isShaped = found.every(({ severity }) => severity !== "error");
  const model = tree === undefined || !isShaped ? undefined : modelFrom(tree, note);
  reportInOrder(found, [file], report);
  return found.some(({ severity }) => severity === "error") ? undefined : model;
}

function modelFrom(tree: MapNode, report: Report): PopulationModel | undefined {
  const date = maybeDate(maybeText(tree, "date") ?? "");
  if (date === undefined) return undefined;
  const documents = documentsOf(tree);
  const assumed = maybeMap(tree, "given");
  const sources = { documents, report };
  const groups = readGroups(tree, sources);
  const lists = new Map(
    [...(maybeMap(tree, "lists")?.entries.values() ?? [])].map(({ key, value }) => [
      key,
      value.kind === "scalar" ? value.text : "0",
    ]),
  );
  const inputs = readInputs(tree, sources);
  const unknown = maybeMap(tree, "unknown");
  const model: PopulationModel = {
    id: maybeText(tree, "id") ?? "",
    region: maybeText(tree, "region") ?? "",
    title: maybeWords(tree, "title") ?? { zh: "", en: "" },
    ...given("note", maybeWords(tree, "note")),
    date,
    documents,
    parameters: assumed === undefined ? [] : readGiven(assumed, "parameters", sources),
    readings: assumed === undefined ? [] : readGiven(assumed, "readings", sources),
    totals: readTotals(tree, sources),
    rises: readRises(tree, sources),
    groups,
    lists,
    inputs,
    unknown: new Map(
      [...(unknown?.entries.keys() ?? [])].map((name) => [
        name,
        (unknown && maybeWords(unknown, name)) ?? { zh: "", en: "" },
      ]),
    ),
    at: maybeScalar(tree, "id")?.at ?? tree.at,
  };
  checkInputs(model, report);
  return model;
}

function documentsOf(tree: MapNode): ReadonlyMap<string, PopulationDocument> {
  return new Map(
    namedMaps(tree, "documents").map(({ entry: { key }, node }) => [
      key,
      {
        id: key,
        title: maybeWords(node, "title") ?? { zh: key, en: key },
        ...given("published", maybeText(node, "published")),
        ...given("note", maybeWords(node, "note")),
      },
    ]),
  );
}
