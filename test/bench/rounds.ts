/** Timing in rounds, and their median. */

export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Milliseconds for one call of `work`, over `rounds` rounds of `calls` calls after as many to warm up. */
export function time(rounds: number, calls: number, work: () => void): Timing {
  for (let i = 0; i < calls; i += 1) work();
  return timingOf(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      for (let i = 0; i < calls; i += 1) work();
      return (performance.now() - start) / calls;
    }),
  );
}

export function timingOf(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), least: at(0), most: at(1) };
}

export function shown({ median, least, most }: Timing, unit: string, digits: number): string {
  return `${median.toFixed(digits)} ${unit} [${least.toFixed(digits)}–${most.toFixed(digits)}]`;
}
