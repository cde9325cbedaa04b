/**
 * State of a household that a reader builds: as typed, and what the engine says of it.
 *
 * In:       the facts in view, the form, the policy's texts, the date, the programme that is looked at; the client.
 * Out:      the household with its faults and the questions that are left; edits. Changed facts are told after a pause.
 * Ignores:  markup and words. Nothing is kept but in memory.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CaseData, CaseFault } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { Question } from "../../../worker/household-protocol.ts";
import type { PolicyTexts } from "../../../worker/policy-texts.ts";
import type { Said } from "../../../worker/said-fault.ts";
import { useAnswer } from "../../parts/use-answer.ts";
import type { HouseholdForm } from "./household-form.ts";
import {
  editedHousehold,
  factsFromThing,
  type HouseholdEdit,
  type Thing,
  thingFromFacts,
} from "./household-tree.ts";

/** Where a household that is no scenario comes from; absent: a scenario that was changed. */
export type HouseholdOrigin =
  | { readonly kind: "created" }
  | { readonly kind: "opened"; readonly file: string };

export interface HouseholdAsked {
  readonly engine: EngineClient | undefined;
  readonly form: HouseholdForm;
  readonly facts: CaseData;
  readonly policy: PolicyTexts | undefined;
  readonly date: string;
  readonly programme: string;
  /** Undefined: the scenario again. */
  readonly onChange: (facts: CaseData | undefined, origin?: HouseholdOrigin) => void;
}

export interface HouseholdState {
  readonly root: Thing;
  readonly faults: readonly Said<CaseFault>[];
  /** Absent until the engine has answered. */
  readonly questions?: readonly Question[];
  /** Something was changed, told or not yet. */
  readonly isEdited: boolean;
  readonly edit: (edit: HouseholdEdit) => void;
  /** Another household in the place of this one. */
  readonly replace: (root: Thing, origin?: HouseholdOrigin) => void;
  readonly restore: () => void;
  /** Tell at once what was changed, so that what is done elsewhere on the screen comes on top of it. */
  readonly tell: () => void;
}

/** Shorter than a pause for thought, longer than the time between two keys. */
const pauseInMs = 200;
const isThere = (answer: unknown) => answer !== undefined;

interface Desk {
  readonly root: Thing;
  readonly isEdited: boolean;
  /** The last edit is perhaps not at its end. */
  readonly isTyping?: boolean;
  readonly origin?: HouseholdOrigin;
}

export function useHousehold(asked: HouseholdAsked): HouseholdState {
  const { engine, form, facts, policy, date, programme, onChange } = asked;
  const [{ root, isEdited, isTyping = false, origin }, setState] = useState<Desk>(() => ({
    root: thingFromFacts(facts, form),
    isEdited: false,
  }));
  const told = useRef<CaseData>(facts);
  useEffect(() => {
    // What comes back is what was told, unless another household was picked.
    if (facts === told.current) return;
    told.current = facts;
    setState({ root: thingFromFacts(facts, form), isEdited: false });
  }, [facts, form]);
  const current = useMemo(() => factsFromThing(root, form), [root, form]);
  const tell = useCallback(() => {
    if (!isEdited || told.current === current) return;
    told.current = current;
    onChange(current, origin);
  }, [current, isEdited, origin, onChange]);
  useEffect(() => {
    if (!isTyping) {
      tell();
      return;
    }
    const timer = setTimeout(tell, pauseInMs);
    return () => clearTimeout(timer);
  }, [tell, isTyping]);
  const factsAsked = useMemo(
    () => policy && { policy, facts: current, date },
    [policy, current, date],
  );
  const questionsAsked = useMemo(
    () => factsAsked && { ...factsAsked, programme },
    [factsAsked, programme],
  );
  const checked = useAnswer(engine, "check-facts", factsAsked, isThere);
  const next = useAnswer(engine, "next-questions", questionsAsked, isThere);
  const edit = useCallback(
    (change: HouseholdEdit) =>
      setState((before) => ({
        ...before,
        root: editedHousehold(before.root, change),
        isEdited: true,
        isTyping: change.kind === "state" && change.isTyped === true,
      })),
    [],
  );
  const replace = useCallback(
    (other: Thing, from?: HouseholdOrigin) =>
      setState((before) => {
        const known = from ?? before.origin;
        return { root: other, isEdited: true, ...(known === undefined ? {} : { origin: known }) };
      }),
    [],
  );
  const restore = () => {
    setState({ root: thingFromFacts(facts, form), isEdited: false });
    onChange(undefined);
  };
  const questions = next.last?.answer;
  return {
    root,
    isEdited,
    faults: checked.last?.answer ?? [],
    ...(questions === undefined ? {} : { questions }),
    edit,
    replace,
    restore,
    tell,
  };
}
