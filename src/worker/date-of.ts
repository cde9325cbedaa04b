/** The day that a request names. */
import { maybeDate } from "../engine/index.ts";

/** Throws: RangeError where it is no calendar date, for the page asks for real ones. */
export function dateOf(text: string): number {
  const date = maybeDate(text);
  if (date === undefined) throw new RangeError(`"${text}" is not a calendar date.`);
  return date;
}
