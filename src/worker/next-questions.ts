/**
 * What to ask a household next.
 *
 * In:       a policy, a date, the facts so far; the programme that the reader looks at.
 * Out:      facts and lists on which results still turn. The programme's own come first, as the engine orders them: those
 *           that narrow its result most. Then those on which more programmes turn, and of these those that narrow more.
 * Ignores:  parameters, choices and rules that leave a result open: no household could answer for them.
 */
import {
  boundResult,
  type Evaluation,
  evaluateHousehold,
  type LinkedPolicy,
  openEvaluation,
  type ProgrammeResult,
  planOn,
} from "../engine/index.ts";
import type { Question, QuestionsAsked } from "./household-protocol.ts";

type Advance = (done: number, total: number) => Promise<void>;

interface Ranked extends Question {
  readonly programmes: string[];
  isOfShown: boolean;
  /** The best place among a programme's needs. */
  rank: number;
}

export async function nextQuestions(
  { facts, programme }: Pick<QuestionsAsked, "facts" | "programme">,
  policy: LinkedPolicy,
  date: number,
  advance: Advance,
): Promise<readonly Question[]> {
  const plan = planOn(policy, date);
  const evaluation = openEvaluation(plan, facts, () => undefined);
  const { programmes } = evaluateHousehold(plan, facts);
  const found = new Map<string, Ranked>();
  for (const [done, result] of programmes.entries()) {
    await advance(done, programmes.length);
    const { name } = result;
    for (const one of result.instances ?? [result]) {
      if (!isOpen(one)) continue;
      for (const [rank, need] of needsOf(one, evaluation).entries()) {
        if (need.kind !== "fact" && need.kind !== "list") continue;
        const key = `${need.path} ${need.name}`;
        const known = found.get(key) ?? {
          kind: plan.entities.has(need.name) ? "list" : "fact",
          name: need.name,
          path: need.path,
          programmes: [],
          isOfShown: false,
          rank,
        };
        found.set(key, known);
        if (!known.programmes.includes(name)) known.programmes.push(name);
        const isShown = name === programme;
        known.rank =
          isShown === known.isOfShown ? Math.min(known.rank, rank) : isShown ? rank : known.rank;
        known.isOfShown ||= isShown;
      }
    }
  }
  return [...found.values()]
    .sort(byWeight)
    .map(({ kind, name, path, programmes }) => ({ kind, name, path, programmes }));
}

/** As the engine orders them; of a programme on things that are not listed, their list. */
function needsOf(result: ProgrammeResult, evaluation: Evaluation) {
  return boundResult(evaluation, result)?.needs ?? result.needs;
}

/** A result that is undecided, or whose amount is. */
function isOpen({ default: outcome, amount }: ProgrammeResult): boolean {
  const isUnknown =
    amount !== undefined && (amount.value === undefined || amount.bound !== "exact");
  return outcome === "needs" || isUnknown;
}

function byWeight(a: Ranked, b: Ranked): number {
  const isFirst = Number(b.isOfShown) - Number(a.isOfShown);
  if (isFirst !== 0) return isFirst;
  if (a.isOfShown) return a.rank - b.rank;
  return b.programmes.length - a.programmes.length || a.rank - b.rank;
}
