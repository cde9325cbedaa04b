/**
 * One household under two versions of a policy: what it gets under each, and what has changed.
 *
 * In:       the household described under the draft; under the published version where there is one.
 * Out:      the programme that stands for the household, and every other whose outcome or amount differs.
 * Ignores:  why; the traces are not compared.
 */
import { maybeRationalFromDecimal, textFromRational } from "../base/decimal.ts";
import { isZero, type Rational, subtract } from "../base/rational.ts";
import type { Outcome } from "../evaluate/result.ts";
import type { ValueStatus } from "../plan/plan.ts";
import type { PlainHousehold } from "./describe-household.ts";
import { pickHeadlines } from "./pick-headlines.ts";
import type { PlainAmount, PlainProgramme } from "./plain.ts";

export interface VersionedProgramme {
  readonly name: string;
  readonly en: string;
  /** Absent where there is no published version, or it does not know the programme. */
  readonly published?: VersionResult;
  /** Absent where the draft no longer knows the programme. */
  readonly draft?: VersionResult;
  readonly isChanged: boolean;
  /** Draft minus published; absent where either amount is unknown, or their units or bounds differ. */
  readonly change?: string;
}

export interface VersionResult {
  readonly outcome: Outcome;
  readonly amount?: PlainAmount;
  readonly weakest: ValueStatus;
}

export function compareVersions(
  draft: PlainHousehold,
  published: PlainHousehold | undefined,
): readonly VersionedProgramme[] {
  const versions = published === undefined ? [draft] : [draft, published];
  const [headline] = pickHeadlines(versions.map(({ programmes }) => programmes));
  const names = new Set(versions.flatMap(({ programmes }) => programmes.map(({ name }) => name)));
  const find = (name: string, version: PlainHousehold | undefined) =>
    version?.programmes.find((one) => one.name === name);
  const all = [...names].map((name) => versioned(name, find(name, draft), find(name, published)));
  const shown = all.filter(
    ({ name, isChanged }) => name === headline || (isChanged && published !== undefined),
  );
  return shown.sort((a, b) => Number(b.name === headline) - Number(a.name === headline));
}

function versioned(
  name: string,
  draft: PlainProgramme | undefined,
  published: PlainProgramme | undefined,
): VersionedProgramme {
  const isChanged =
    draft?.outcome !== published?.outcome ||
    draft?.amount?.value !== published?.amount?.value ||
    draft?.amount?.bound !== published?.amount?.bound ||
    draft?.amount?.unit !== published?.amount?.unit;
  const change = maybeChange(draft?.amount, published?.amount);
  return {
    name,
    en: draft?.en || published?.en || "",
    ...(published === undefined ? {} : { published: resultOf(published) }),
    ...(draft === undefined ? {} : { draft: resultOf(draft) }),
    isChanged,
    ...(change === undefined ? {} : { change }),
  };
}

function resultOf({ outcome, amount, weakest }: PlainProgramme): VersionResult {
  return { outcome, ...(amount === undefined ? {} : { amount }), weakest };
}

function maybeChange(
  draft: PlainAmount | undefined,
  published: PlainAmount | undefined,
): string | undefined {
  if (draft?.unit !== published?.unit || draft?.bound !== published?.bound) return undefined;
  const [after, before] = [maybeExact(draft?.value), maybeExact(published?.value)];
  if (after === undefined || before === undefined) return undefined;
  const change = subtract(after, before);
  return isZero(change) ? "0" : textFromRational(change);
}

function maybeExact(value: string | undefined): Rational | undefined {
  const [numerator = "", denominator] = value?.split("/") ?? [];
  if (denominator !== undefined) return { n: BigInt(numerator), d: BigInt(denominator) };
  return maybeRationalFromDecimal(numerator);
}
