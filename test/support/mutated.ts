/** Whether the tests run for a mutant (`npm run mutate`): once for each of thousands, so what is generated is generated less. */
export const isMutated = "__stryker__" in globalThis;

/** How often a property is tried: a twentieth of it for a mutant. */
export function runs(many: number): number {
  return isMutated ? Math.ceil(many / 20) : many;
}
