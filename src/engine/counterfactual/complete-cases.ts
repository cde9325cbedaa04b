/**
 * Complete a case in every way in which its missing facts can be stated, where that is a finite matter.
 *
 * Out:      the outcomes that come about and the least and greatest amounts, exactly; which facts change anything.
 *           Undefined where there are too many ways, or several numbers are missing at once.
 * Method:   options are tried one by one; the one missing number or date is walked over its whole range.
 */
import { compare, type Rational } from "../base/rational.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { AmountResult, SettledOutcome } from "../evaluate/result.ts";
import type { Known, PlanFact } from "../plan/plan.ts";
import { changedHousehold, type FactPlace } from "./changed-household.ts";
import { firstValue, maybeSteppable } from "./fact-steps.ts";
import { motionOf } from "./moving.ts";
import { keyOfPlace } from "./possible-fact.ts";
import { askWith, type Question, type Stretch, walkFact } from "./walk-fact.ts";

export interface MissingFact {
  readonly place: FactPlace;
  readonly fact: PlanFact;
}

export interface Completions {
  readonly outcomes: ReadonlySet<SettledOutcome>;
  readonly least?: Rational;
  readonly most?: Rational;
  /** An amount of a completed case is still unknown, or no more than a floor or a ceiling. */
  readonly mayLack: boolean;
  /** Keys of the facts that change something. */
  readonly matter: ReadonlySet<string>;
}

const mostWays = 256;

export function maybeCompletions(
  question: Question,
  missing: readonly MissingFact[],
): Completions | undefined {
  const worded = missing.filter(({ fact }) => optionsOf(fact).length > 0);
  const [walked, ...others] = missing.filter((one) => !worded.includes(one));
  const ways = waysOf(worded);
  if (ways === undefined || others.length > 0) return undefined;
  const found: Found[] = [];
  for (const way of ways) {
    const evaluation = stated(question.evaluation, worded, way);
    const results = resultsOf({ ...question, evaluation }, walked);
    if (results === undefined) return undefined;
    found.push(results);
  }
  return {
    ...summed(found),
    matter: new Set([
      ...worded.flatMap(({ place }, index) =>
        doesMatter(index, ways, found) ? [keyOfPlace(place)] : [],
      ),
      ...(walked !== undefined && found.some(({ signature }) => signature.includes(" … "))
        ? [keyOfPlace(walked.place)]
        : []),
    ]),
  };
}

type Way = readonly Known[];

interface Found {
  readonly outcomes: ReadonlySet<SettledOutcome>;
  readonly amounts: readonly Rational[];
  readonly mayLack: boolean;
  /** Equal where nothing differs. */
  readonly signature: string;
}

function optionsOf({ type }: PlanFact): readonly Known[] {
  if (type.kind === "boolean") return [true, false];
  return type.kind === "enum" ? type.options : [];
}

function waysOf(worded: readonly MissingFact[]): readonly Way[] | undefined {
  let ways: readonly Way[] = [[]];
  for (const { fact } of worded) {
    ways = ways.flatMap((way) => optionsOf(fact).map((option) => [...way, option]));
    if (ways.length > mostWays) return undefined;
  }
  return ways;
}

function stated(evaluation: Evaluation, worded: readonly MissingFact[], way: Way): Evaluation {
  const household = worded.reduce(
    (changed, { place }, index) => changedHousehold(changed, place, way[index]),
    evaluation.household,
  );
  return { ...evaluation, household };
}

function resultsOf(question: Question, walked: MissingFact | undefined): Found | undefined {
  if (walked === undefined) {
    const result = askWith(question, nowhere, undefined);
    return foundIn([{ first: 0n, last: 0n, result, isCutShort: false }]);
  }
  const start = firstValue(walked.fact);
  const steppable = start === undefined ? undefined : maybeSteppable(walked.fact, start, 1);
  if (steppable === undefined) return undefined;
  const stretches = [...walkFact(question, walked.place, steppable)];
  return stretches.some(({ isCutShort }) => isCutShort) ? undefined : foundIn(stretches);
}

/** A place that no case has: nothing is changed. */
const nowhere: FactPlace = { path: "-", name: "-" };

function foundIn(stretches: readonly Stretch[]): Found {
  const outcomes = new Set(stretches.map(({ result }) => result.default));
  const ends = stretches.map((stretch) => endsOf(stretch));
  const amounts = ends.flatMap(({ values }) => values);
  const texts = ends.map(({ text }) => text);
  const distinct = texts.filter((text, index) => text !== texts[index - 1]);
  return {
    outcomes,
    amounts,
    mayLack: ends.some(({ mayLack }) => mayLack),
    signature: distinct.join(" … "),
  };
}

/** An amount goes one way within a stretch, so its ends are the least and the most of it. */
function endsOf({ first, last, result }: Stretch) {
  const { amount, default: outcome } = result;
  const motion = motionOf(amount?.value);
  const lacks = amount !== undefined && (amount.value === undefined || amount.bound !== "exact");
  const values = lacks || amount?.value === undefined ? [] : [amount.value];
  const end = motion?.at(last - first);
  const moved = end === undefined || lacks ? values : [...values, end];
  const text = `${outcome} ${moved.map(({ n, d }) => `${n}/${d}`).join(" … ")} ${boundOf(amount)}`;
  return { values: moved, mayLack: lacks, text };
}

function boundOf(amount: AmountResult | undefined): string {
  return amount === undefined || amount.bound === "exact"
    ? ""
    : `${amount.bound} ${amount.value?.n}`;
}

function summed(found: readonly Found[]) {
  const amounts = found.flatMap((one) => one.amounts).sort(compare);
  const [least, most] = [amounts[0], amounts[amounts.length - 1]];
  return {
    outcomes: new Set(found.flatMap((one) => [...one.outcomes])),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    mayLack: found.some(({ mayLack }) => mayLack),
  };
}

/** Whether two ways that differ in this fact alone come out differently. */
function doesMatter(index: number, ways: readonly Way[], found: readonly Found[]): boolean {
  const signatures = new Map<string, string>();
  return ways.some((way, i) => {
    const others = way
      .filter((_, at) => at !== index)
      .map(String)
      .join("|");
    const signature = found[i]?.signature ?? "";
    const seen = signatures.get(others) ?? signature;
    signatures.set(others, seen);
    return seen !== signature;
  });
}
