/**
 * State of the cost screen: the selection in the address, the run behind it, and the rows that are looked at.
 *
 * In:       the book; how to reach the engine.
 * Out:      plain values and callbacks for the view.
 * Ignores:  markup and words.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { OfferedFigure } from "../../engine/index.ts";
import type { Locale } from "../../text/text-for.ts";
import type { EngineClient } from "../../worker/client.ts";
import type { CostAsked } from "../../worker/cost-protocol.ts";
import type { OwnTable } from "../../worker/own-protocol.ts";
import { useAddressSelection } from "../parts/use-address-selection.ts";
import { useEngine } from "../parts/use-engine.ts";
import {
  type CostBook,
  dayOf,
  ownAsked,
  policyOf,
  populationAsked,
  regionOf,
  sampleHouseholds,
} from "./cost-book.ts";
import {
  type CostChange,
  type CostSelection,
  changeSelection,
  figureOf,
  firstSelection,
  hasDocuments,
  proposalsAsked,
  proposalsAtMost,
  searchOfSelection,
  selectionFromAddress,
} from "./cost-state.ts";
import type { CostState } from "./cost-view-props.ts";
import { fileOfId } from "./documents/own-documents.ts";
import { type OwnDocuments, useDocuments } from "./documents/use-documents.ts";
import { useMap } from "./map/use-map.ts";
import { useOwn } from "./own/use-own.ts";
import { type CostAnswered, useCostRun } from "./use-cost-run.ts";
import { useExplore } from "./use-explore.ts";

const addressed = {
  first: firstSelection,
  read: selectionFromAddress,
  write: searchOfSelection,
  change: changeSelection,
};

export function useCost(
  published: CostBook,
  locale: Locale,
  connect?: () => EngineClient,
): CostState {
  const documents = useDocuments(published);
  const { book } = documents;
  const { selection, isRead, change } = useAddressSelection(book, addressed);
  const client = useEngine(connect);
  const [attempt, setAttempt] = useState({ count: 0, controller: new AbortController() });
  const { chosen, view: _, budget: __, map: ___, ...asking } = selection;
  const region = regionOf(selection.region, book);
  const policy = useMemo(() => region && policyOf(region, published), [region, published]);
  const ownDay = dayOf(sampleHouseholds, book);
  const own = useOwn({ client, policy, date: ownDay, locale });
  const [isOwn, setIsOwn] = useState(false);
  const ownTable = isOwn ? own.used : undefined;
  // What the journal keeps is waited for where a proposal is not here without it.
  const isReady = isRead && (documents.isRead || hasDocuments(selection, book));
  const texts = proposalsAsked(selection, figureOf(selection, book), book);
  const key = JSON.stringify([asking, texts]);
  // The key says all that is asked: another view of the same is no other question.
  const asked = useMemo(
    () => (isReady ? maybeAsked(selection, book, ownTable) : undefined),
    [isReady, key, published, ownTable],
  );
  const run = useCostRun({
    client,
    asked,
    attempt: attempt.count,
    cancelled: attempt.controller.signal,
  });
  const figure = figureOf(selection, book);
  const last = run.kind === "ready" ? run.last : undefined;
  const budget = selection.budget === "" ? firstBudget(last) : selection.budget;
  const solving = useMemo(
    () => (last === undefined ? undefined : maybeSolve(last.asked, chosen, { figure, budget })),
    [last, chosen, figure, budget],
  );
  const ranging = useMemo(() => {
    const proposal = last?.asked.proposals[chosen];
    if (last === undefined || proposal === undefined) return undefined;
    const { proposals: _all, ...base } = last.asked;
    return { ...base, proposal };
  }, [last, chosen]);
  const search = useExplore(client, "cost-solve", solving);
  const ranges = useExplore(client, "cost-ranges", ranging);
  const map = useMap(client, asked, selection, book);
  const cancel = useCallback(() => attempt.controller.abort(), [attempt]);
  const retry = useCallback(
    () => setAttempt(({ count }) => ({ count: count + 1, controller: new AbortController() })),
    [],
  );
  const changeAfter = useCallback(
    (one: CostChange) => {
      // What is asked next has not been cancelled.
      setAttempt((before) =>
        before.controller.signal.aborted
          ? { count: before.count, controller: new AbortController() }
          : before,
      );
      change(one);
      if (one.kind === "own" || one.kind === "population") setIsOwn(one.kind === "own");
      // One's own households stay in view in another region.
      if (one.kind === "region" && isOwn) change({ kind: "own" });
    },
    [change, isOwn],
  );
  useOpened(documents, selection, changeAfter);
  const engine = { client, asked, run, budget, search, ranges, map };
  const state = { selection, isAlive: isRead, book, documents, ...engine, own };
  return { ...state, isOwn: ownTable !== undefined, change: changeAfter, cancel, retry };
}

/** Files that were opened are proposals as soon as the book has them; there are only so many places. */
function useOpened(
  { opened, settle }: OwnDocuments,
  { proposals }: CostSelection,
  change: (change: CostChange) => void,
): void {
  useEffect(() => {
    if (opened.length === 0) return;
    const isThere = (id: string) => proposals.some(({ source }) => source === id);
    let places = proposalsAtMost - proposals.length;
    const left: string[] = [];
    for (const id of opened)
      if (isThere(id) || places-- > 0) change({ kind: "source", source: id });
      else left.push(id);
    settle(left.map((id) => ({ name: fileOfId(id), why: "full" as const })));
  }, [opened, settle, proposals, change]);
}

/** What the first proposal costs, in whole yuan. */
function firstBudget(last: CostAnswered | undefined): string {
  const first = last?.answer.proposals.find(({ result }) => result !== undefined)?.result;
  return first?.comparison.difference.split(/[./]/)[0] ?? "0";
}

function maybeSolve(
  { proposals, ...base }: CostAsked,
  chosen: number,
  { figure, budget }: { readonly figure: OfferedFigure | undefined; readonly budget: string },
) {
  const proposal = proposals[chosen];
  if (figure === undefined || proposal === undefined) return undefined;
  const { parameter, variant, value, step } = figure;
  const own = proposals.flatMap(({ settings }) =>
    settings.filter((one) => one.parameter === parameter && `${one.variant}` === `${variant}`),
  );
  const upTo = own.reduce(
    (most, one) => (Number(one.value) > Number(most) ? one.value : most),
    value,
  );
  return { ...base, proposal, figure: { parameter, variant, value, step }, budget, upTo };
}

function maybeAsked(
  selection: ReturnType<typeof firstSelection>,
  book: CostBook,
  own: OwnTable | undefined,
): CostAsked | undefined {
  const region = regionOf(selection.region, book);
  if (region === undefined) return undefined;
  return {
    policy: policyOf(region, book),
    population:
      own === undefined ? populationAsked(selection, book) : ownAsked(own, selection.region, book),
    date: selection.date,
    shared: [],
    proposals: proposalsAsked(selection, figureOf(selection, book), book),
  };
}
