/**
 * The chosen rule tried elsewhere: what is asked of the engine, and its last answer.
 *
 * In:       the engine, the catalogue, the matrix that is shown, the row and between which places it is tried.
 * Out:      the answer to what is asked now; nothing while it is worked out.
 * Ignores:  words, but for the titles of proposals.
 */
import { useMemo } from "react";
import type { MatrixRow } from "../../../engine/index.ts";
import { trialTitle } from "../../../text/rules/trial-title.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { TransplantAnswer } from "../../../worker/rules-protocol.ts";
import { type Catalogue, policyTexts } from "../../compare/compare-state.ts";
import { useAnswer } from "../../parts/use-answer.ts";

export interface TriedAsked {
  readonly row: MatrixRow;
  /** In both languages, with its programme. */
  readonly name: { readonly zh: string; readonly en: string };
  readonly from: string;
  readonly to: string;
  /** Of a value that varies: the variant that is taken. */
  readonly variant?: readonly string[];
  readonly household: string;
  readonly isCarrying: boolean;
  readonly date: string;
}

export type TriedState =
  | { readonly kind: "running" }
  | { readonly kind: "failed" }
  | { readonly kind: "ready"; readonly answer: TransplantAnswer };

export function useTried(
  engine: EngineClient | undefined,
  catalogue: Catalogue,
  tried: TriedAsked | undefined,
): TriedState {
  // The same words are the same question: an object made anew with each drawing is not.
  const key = JSON.stringify(tried && { ...tried, row: tried.row.id });
  const asked = useMemo(() => tried && requestOf(tried, catalogue), [key, catalogue]);
  const { last, isFailed } = useAnswer(engine, "transplant", asked, isKept);
  if (last !== undefined && last.asked === asked) return { kind: "ready", answer: last.answer };
  return { kind: isFailed ? "failed" : "running" };
}

function isKept(): boolean {
  return true;
}

function requestOf(
  { row, name, from, to, variant, household, isCarrying, date }: TriedAsked,
  catalogue: Catalogue,
) {
  const { places, policies, households } = catalogue;
  const titleOf = (id: string) => places.find((one) => one.id === id)?.title ?? { zh: id, en: id };
  const { section, entry, part, nth } = row;
  return {
    policies: policyTexts(catalogue),
    households: households.map(({ id, facts }) => ({ id, facts })),
    item: {
      section,
      name: entry,
      ...(part === undefined
        ? {}
        : { part: { kind: part, id: row.name.zh, ...(nth === undefined ? {} : { nth }) } }),
    },
    titles: Object.fromEntries(
      policies.map(({ id }) => [id, trialTitle(name, titleOf(from), titleOf(id))]),
    ),
    ...(variant === undefined ? {} : { variant }),
    from,
    to,
    household,
    isCarrying,
    date,
  };
}
