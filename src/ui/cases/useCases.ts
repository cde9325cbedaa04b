/**
 * State of the case screen: the selection in the address, the household in memory, the engine, and what they come to.
 *
 * In:       the catalogue; how to reach the engine.
 * Out:      plain values and callbacks for the view.
 * Ignores:  markup and words. A changed household is kept here alone and is gone with the page.
 */
import { useCallback, useMemo, useState } from "react";
import type { CaseData, ComparedHouseholds } from "../../engine/index.ts";
import type { EngineClient } from "../../worker/client.ts";
import type { PolicyFault } from "../../worker/protocol.ts";
import type { Catalogue } from "../compare/compare-state.ts";
import type { Run } from "../compare/use-run.ts";
import { useAddressSelection } from "../parts/use-address-selection.ts";
import { useEngine } from "../parts/use-engine.ts";
import {
  answerOf,
  type CaseAnswer,
  type CasesChange,
  type CasesHousehold,
  type CasesSelection,
  caseFromAddress,
  changeCase,
  firstCase,
  householdInView,
  type OwnHousehold,
  searchOfCase,
} from "./cases-state.ts";
import type { HouseholdOrigin } from "./household/use-household.ts";
import { useAnswers } from "./use-answers.ts";
import { type Inquiry, useInquiry } from "./use-inquiry.ts";

export interface CasesState {
  readonly engine: EngineClient | undefined;
  readonly selection: CasesSelection;
  readonly household: CasesHousehold;
  readonly run: Run;
  readonly compared?: ComparedHouseholds;
  readonly answer?: CaseAnswer;
  readonly inquiry: Inquiry;
  readonly faults: readonly PolicyFault[];
  readonly change: (change: CasesChange) => void;
  /** The household with other facts; undefined: the scenario again. */
  readonly changeFacts: (facts: CaseData | undefined, origin?: HouseholdOrigin) => void;
  readonly retry: () => void;
}

const addressed = {
  first: firstCase,
  read: caseFromAddress,
  write: searchOfCase,
  change: changeCase,
};

export function useCases(catalogue: Catalogue, connect?: () => EngineClient): CasesState {
  const { selection, isRead, change: select } = useAddressSelection(catalogue, addressed);
  const [own, setOwn] = useState<OwnHousehold>();
  const changeFacts = useCallback(
    (facts: CaseData | undefined, origin?: HouseholdOrigin) =>
      setOwn(facts && { facts, ...(origin === undefined ? {} : { origin }) }),
    [],
  );
  const [attempt, setAttempt] = useState(0);
  const engine = useEngine(connect);
  const household = useMemo(
    () => householdInView(selection, catalogue, own),
    [selection, catalogue, own],
  );
  const run = useAnswers({
    client: engine,
    catalogue,
    facts: household.facts,
    date: isRead ? selection.date : undefined,
    region: selection.region,
    attempt,
  });
  const compared = "compared" in run ? run.compared : undefined;
  const answer = useMemo(() => compared && answerOf(selection, compared), [selection, compared]);
  const inquiry = useInquiry({
    engine,
    catalogue,
    facts: household.facts,
    date: selection.date,
    region: run.kind === "ready" ? answer?.policy.id : undefined,
    programme: answer?.programme.name,
  });
  const change = useCallback(
    (asked: CasesChange) => {
      if (asked.kind === "household") changeFacts(undefined);
      select(asked);
    },
    [select, changeFacts],
  );
  return {
    engine,
    selection,
    household,
    run,
    ...(compared === undefined ? {} : { compared }),
    ...(answer === undefined ? {} : { answer }),
    inquiry,
    faults: "faults" in run ? run.faults : [],
    change,
    changeFacts,
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  };
}
