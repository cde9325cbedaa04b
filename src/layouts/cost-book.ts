/**
 * The book of the cost screen, read from policies, proposals and populations when the site is built.
 *
 * In:       the date that is looked from at first.
 * Throws:   an error that names the file where a policy cannot be read; the build then fails.
 */
import {
  maybeDate,
  offeredFigures,
  openPolicy,
  planOn,
  readPopulation,
  textFromDate,
} from "../engine/index.ts";
import type { CostBook, CostPopulation, CostRegion } from "../ui/cost/cost-book.ts";
import { readDraftCatalogue } from "./catalogue.ts";
import { policyTextsOf } from "./policy-texts.ts";

const populationTexts: Readonly<Record<string, string>> = import.meta.glob(
  "../../scenarios/populations/*.yaml",
  { query: "?raw", import: "default", eager: true },
);

export function readCostBook(date: string): CostBook {
  const day = maybeDate(date);
  if (day === undefined) throw new Error(`"${date}" is no date.`);
  const { policies, places, sources, proposals = [], households } = readDraftCatalogue(date, []);
  const populations = readPopulations();
  const regions = policies.flatMap(({ id, baseline }): readonly CostRegion[] => {
    const { policy } = openPolicy(policyTextsOf(id));
    const place = places.find((one) => one.id === id);
    if (policy === undefined || place === undefined) throw new Error(`${id}.yaml cannot be read.`);
    const { title, seal } = place;
    const own = populations.find(({ region }) => region === id);
    const looked = maybeDate(own?.date ?? date) ?? day;
    const figures = offeredFigures(planOn(policy, looked));
    return [{ id, ...(baseline === undefined ? {} : { baseline }), title, seal, figures }];
  });
  return { date, regions, sources, proposals, households, populations };
}

/** Each with its text, which the engine's thread draws from. */
function readPopulations(): readonly CostPopulation[] {
  return Object.entries(populationTexts).map(([path, text]) => {
    const source = { file: path.slice(path.lastIndexOf("/") + 1), text };
    const model = readPopulation(source, ({ severity, code, message, at }) => {
      if (severity === "error") throw new Error(`${at.file}: ${code}: ${message}`);
    });
    if (model === undefined) throw new Error(`${source.file} cannot be read.`);
    const { id, region, title } = model;
    return { id, region, title, source, date: textFromDate(model.date) };
  });
}
