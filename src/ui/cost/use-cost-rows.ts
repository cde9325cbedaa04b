/**
 * A page of the households behind a figure, asked of the engine and held in memory only.
 *
 * In:       the client; what the screen asked; which proposal and which rows.
 * Out:      the rows of the last answer, and whether they answer what is asked now.
 */
import { useMemo } from "react";
import type { EngineClient } from "../../worker/client.ts";
import type { CostAsked, CostRows, ProposalAsked, RowChoice } from "../../worker/cost-protocol.ts";
import { useAnswer } from "../parts/use-answer.ts";

export const rowsAPage = 20;

const isKept = () => true;

interface Wanted {
  readonly client: EngineClient | undefined;
  /** Absent until the run that they belong to is there: rows never make it wait. */
  readonly asked: CostAsked | undefined;
  readonly proposal: ProposalAsked | undefined;
  readonly of: RowChoice;
  readonly first: number;
}

export function useCostRows({ client, asked, proposal, of, first }: Wanted): {
  readonly rows?: CostRows;
  readonly isCurrent: boolean;
} {
  const wanted = useMemo(() => {
    if (asked === undefined || proposal === undefined) return undefined;
    const { policy, population, date, shared } = asked;
    return { policy, population, date, shared, proposal, of, first, count: rowsAPage };
  }, [asked, proposal, of, first]);
  const { last } = useAnswer(client, "cost-rows", wanted, isKept);
  return last === undefined
    ? { isCurrent: false }
    : { rows: last.answer, isCurrent: last.asked === wanted };
}
