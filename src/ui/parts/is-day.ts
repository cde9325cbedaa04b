/**
 * Whether an address or a field names a day.
 *
 * In:       a text.
 */

/** The thirtieth of February is no day, though a Date would make one of it. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
