/**
 * The map of two figures: what it asks, and its run.
 *
 * In:       the client; what the screen asks; the selection.
 * Out:      the run. Whoever makes a cell the proposal keeps the map, for it asks the same.
 */
import { useMemo } from "react";
import type { EngineClient } from "../../../worker/client.ts";
import type { CostAsked } from "../../../worker/cost-protocol.ts";
import type { CostBook } from "../cost-book.ts";
import { type CostSelection, figuresOf } from "../cost-state.ts";
import { type Explored, useExplore } from "../use-explore.ts";
import { maybeMapAsked, usualAxes } from "./map-axes.ts";

export function useMap(
  client: EngineClient | undefined,
  asked: CostAsked | undefined,
  selection: CostSelection,
  book: CostBook,
): Explored<"cost-map"> {
  const { region, population, size, seed, date, figure, chosen, map } = selection;
  const figures = figuresOf(selection, book);
  const axes = map ?? usualAxes(figures, figure);
  const wanted = asked && maybeMapAsked(asked, chosen, axes, figures);
  const { proposal, across, down } = wanted ?? {};
  const key = JSON.stringify([region, population, size, seed, date, proposal, across, down]);
  const own = asked?.population.kind === "own" ? asked.population.own : undefined;
  // The key says all that is asked: a proposal that moves only the two figures asks nothing else.
  const mapping = useMemo(() => wanted, [key, own]);
  return useExplore(client, "cost-map", mapping);
}
