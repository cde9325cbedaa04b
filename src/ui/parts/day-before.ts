/**
 * The last day on which something stood that ends with the day given.
 *
 * In:       a day, `2025-10-01`.
 */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
