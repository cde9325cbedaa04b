/**
 * Decimals as whole numbers of their last place, and back: exact, for the values at which a reader begins.
 *
 * In:       decimals as text, and how many places to keep.
 */

export function placesIn(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

export function shifted(value: string, places: number): bigint {
  const [whole = "0", decimals = ""] = value.split(".");
  return BigInt(`${whole}${decimals.padEnd(places, "0").slice(0, places)}`);
}

/** Not of numbers below nothing. */
export function unshifted(value: bigint, places: number): string {
  if (places === 0) return String(value);
  const digits = String(value).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
