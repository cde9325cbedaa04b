/** Round numbers for an axis: multiples of 1, 2 or 5 and a power of ten, at most so many. Pixels only: no figure rests on them. */
export function roundTicks(least: number, most: number, count: number): readonly number[] {
  if (!(most > least)) return [least];
  const rough = (most - least) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough;
  const ticks: number[] = [];
  for (let at = Math.ceil(least / step); at * step <= most; at += 1)
    ticks.push(Number((at * step).toPrecision(12)));
  return ticks;
}
