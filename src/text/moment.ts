/**
 * A moment as the reader's own clock has it.
 *
 * In:       milliseconds since 1970.
 * Out:      the day and the time of day where the reader is.
 */

export function momentOf(time: number): [day: string, clock: string] {
  const moment = new Date(time);
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return [day, moment.toTimeString().slice(0, 8)];
}
