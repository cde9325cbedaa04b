/**
 * From which day an edited text gives anything else than the text in force.
 *
 * In:       the policy as it stands and as it is edited; the edited texts, whose days are looked at; the day of the
 *           reckoning.
 * Out:      the first day after it on which a programme may give something else; undefined where one already does on the
 *           day, or none ever will.
 * Ignores:  households: a programme that is written otherwise may still give each of them the same.
 */
import { type LinkedPolicy, maybeDate, planOn, programmesTouched } from "../engine/index.ts";

interface Versions {
  readonly published: LinkedPolicy;
  readonly edited: LinkedPolicy;
  readonly texts: readonly string[];
}

export function maybeFirstEffect(
  { published, edited, texts }: Versions,
  date: number,
): number | undefined {
  const isTouched = (day: number) =>
    programmesTouched(planOn(published, day), planOn(edited, day)).size > 0;
  if (isTouched(date)) return undefined;
  return turningDays(texts)
    .filter((day) => day > date)
    .find(isTouched);
}

/** Days that are written, and those after: what holds until a day is over on the next. */
function turningDays(texts: readonly string[]): readonly number[] {
  const written = texts.flatMap((text) =>
    [...text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].flatMap(([day]) => maybeDate(day) ?? []),
  );
  return [...new Set(written.flatMap((day) => [day, day + 1]))].sort((a, b) => a - b);
}
