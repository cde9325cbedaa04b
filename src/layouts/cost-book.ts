/**
 * The book of the cost screen, read from policies, proposals and populations when the site is built.
 *
 * In:       the date that is looked from at first.
 * Throws:   an error that names the file where a policy cannot be read; the build then fails.
 */
import { maybeDate, offeredFigures, openPolicy, planOn } from "../engine/index.ts";
import type { CostBook, CostRegion } from "../ui/cost/cost-book.ts";
import { readDraftCatalogue } from "./catalogue.ts";
import { policyTextsOf } from "./policy-texts.ts";

export function readCostBook(date: string): CostBook {
  const day = maybeDate(date);
  if (day === undefined) throw new Error(`"${date}" is no date.`);
  const { policies, places, sources, proposals = [], households } = readDraftCatalogue(date, []);
  const regions = policies.flatMap(({ id, baseline }): readonly CostRegion[] => {
    const { policy } = openPolicy(policyTextsOf(id));
    const place = places.find((one) => one.id === id);
    if (policy === undefined || place === undefined) throw new Error(`${id}.yaml cannot be read.`);
    const { title, seal } = place;
    const figures = offeredFigures(planOn(policy, day));
    return [{ id, ...(baseline === undefined ? {} : { baseline }), title, seal, figures }];
  });
  return { date, regions, sources, proposals, households };
}
