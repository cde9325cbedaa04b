/**
 * What parameters are worth in two versions: the stretches of time in which it differs.
 *
 * In:       a parameter in both versions.
 * Out:      one change for each stretch, with all variants together where they change alike. A value that is new from
 *           some day on is a change from what was in force on that day, however it was written.
 */
import { textFromDate } from "../../base/calendar.ts";
import type { Parameter } from "../../spec/spec.ts";
import type { PolicyChange } from "./policy-change.ts";
import { maybeWorth, turningDays, type Variant, variantsOf, type Worth } from "./worth.ts";

interface Stretch {
  readonly variant: Variant;
  readonly from: number;
  /** The first day after it; undefined where it has no end. */
  readonly until: number | undefined;
  readonly before: Worth | undefined;
  readonly after: Worth | undefined;
}

export function compareValues(old: Parameter, now: Parameter): readonly PolicyChange[] {
  const variants = variantsOf([old, now]);
  const all = variants.flatMap((variant) => stretchesOf(variant, old, now));
  const alike = Map.groupBy(all, ({ from, until, before, after }) =>
    JSON.stringify([from, until, before?.key, after?.key]),
  );
  return [...alike.values()]
    .sort(([a], [b]) => (a?.from ?? 0) - (b?.from ?? 0))
    .flatMap((stretches) => changeOf(stretches, variants.length, old, now));
}

function changeOf(
  stretches: readonly Stretch[],
  variants: number,
  old: Parameter,
  now: Parameter,
): readonly PolicyChange[] {
  const [first] = stretches;
  if (first === undefined) return [];
  const { from, until, before, after } = first;
  return [
    {
      section: "parameters",
      name: now.name,
      en: now.en,
      what: {
        kind: "value",
        variants: stretches.length === variants ? [] : stretches.map(({ variant }) => variant),
        from: textFromDate(from),
        ...(until === undefined ? {} : { to: textFromDate(until - 1) }),
      },
      ...(before === undefined ? {} : { before: before.side }),
      ...(after === undefined ? {} : { after: after.side }),
      beforeAt: before?.at ?? old.nameAt,
      afterAt: after?.at ?? now.nameAt,
    },
  ];
}

function stretchesOf(variant: Variant, old: Parameter, now: Parameter): readonly Stretch[] {
  const days = [...new Set([...turningDays(old), ...turningDays(now)])].sort((a, b) => a - b);
  const found: Stretch[] = [];
  for (const [index, day] of days.entries()) {
    const before = maybeWorth(old, variant, day);
    const after = maybeWorth(now, variant, day);
    if (before?.key === after?.key) continue;
    const until = days[index + 1];
    const last = found.at(-1);
    const goesOn =
      last?.until === day && last.before?.key === before?.key && last.after?.key === after?.key;
    const first = goesOn ? found.pop() : undefined;
    found.push({ variant, from: day, before, after, ...first, until });
  }
  return found;
}
