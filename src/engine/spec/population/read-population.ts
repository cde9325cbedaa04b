/**
 * A population's file as a model that households can be drawn from.
 *
 * In:       the text.
 * Out:      the model; undefined where it is no map, has no date or an input or a total could not be read, so that
 *           nothing is ever drawn from half a model.
 * Reports:  `yaml/…`, `schema/…`, and what population-messages.ts words without a plan.
 * Ignores:  which facts, programmes and parameters there are (engine/populate/check-population.ts).
 *
 * The format, section by section. Every figure has a `status`: published and derived ones `cite` a document, assumed ones
 * give a `range` of least and most, each written as the figure itself is.
 *   documents  what is cited: `id: {title, published, note}`.
 *   given      parameters and readings that the region leaves open and the figures need: `name: {value}`.
 *   totals     `{programme, measure: households | people | payment, where: {fact: word}, value, step, date, use}`: `step`
 *              is one unit of the last digit printed; `use` says whether weights are to `fit` it, the outcome is to
 *              `compare` with it, or it is only `shown`.
 *   rises      what a rise of a parameter was reported to cost: `{parameter, to, programme, months, value, step, date}`.
 *   groups     kinds of households: `{rows: share of the rows drawn, households: how many they stand for}`.
 *   lists      how many things of an entity there are: a whole number or the input that says so.
 *   inputs     what is drawn, in this order: `{of: entity, helper, by, …}`, `by` being inputs drawn before, `group` or
 *              `position`. Drawn from `shares` (weights by word), `bands` (`[least, most, weight]`, evenly within and
 *              without the end; of a date, years of age) or one `value`; under `by` one for each word, `else` for the rest.
 *              The word `unstated` leaves a fact out.
 *              A number has a grain, `step`, and may be multiplied (`times`) by inputs and parameters, then `split` among
 *              lower things by weight, with the `rest` to a fact of its own. A `helper` is no fact.
 *   unknown    facts left unknown, with the reason.
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
