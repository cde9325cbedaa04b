import { expect, test } from "vitest";
import { historyLines, roundScale, spreadHeights } from "../../../src/ui/charts/history-lines.ts";

const box = { left: 0, top: 0, width: 1000, height: 100 };
const steps = [
  { from: "2024-01-01", until: "2025-01-01", value: "100", status: "published" },
  { from: "2025-01-01", value: "200", status: "published" },
] as const;

test("values are level, with an upright rise where one follows the other", () => {
  const [line] = historyLines([{ variant: [], steps }], "2025-07-01", box).series;
  expect(line?.stretches[0]).toMatchObject({ from: 0, y: 100, isDashed: false });
  expect(line?.rises).toEqual([{ x: line?.stretches[1]?.from, from: 100, to: 0 }]);
  expect(line?.dots.map(({ y }) => y)).toEqual([100, 0]);
});

test("what comes after the evaluation date is dashed, and so is what is assumed", () => {
  const history = historyLines([{ variant: [], steps }], "2025-07-01", box);
  const [, now, later] = history.series[0]?.stretches ?? [];
  expect(now).toMatchObject({ isDashed: false, to: history.dateAt });
  expect(later).toMatchObject({ isDashed: true, from: history.dateAt, to: 1000 });
  const assumed = [{ ...steps[0], status: "assumed" as const }];
  const [line] = historyLines([{ variant: [], steps: assumed }], "2025-07-01", box).series;
  expect(line?.stretches.map(({ isDashed }) => isDashed)).toEqual([true]);
});

test("days without a value stay empty", () => {
  const apart = [steps[0], { ...steps[1], from: "2026-01-01" }];
  const [line] = historyLines([{ variant: [], steps: apart }], "2026-02-01", box).series;
  expect(line?.rises).toEqual([]);
  expect(line?.stretches[0]?.to).toBeLessThan(line?.stretches[1]?.from ?? 0);
});

test("a range reaches from the least to the most that an assumed value may be", () => {
  const range = { least: "80", most: "120" };
  const guess = [{ ...steps[0], status: "assumed" as const, range }];
  const scale = { first: 19_000, last: 21_000, least: 0, most: 200 };
  const [line] = historyLines([{ variant: [], steps: guess }], "2025-07-01", box, scale).series;
  // A hundred pixels for two hundred yuan: 120 stands 40 from the top, 80 stands 60.
  expect(line?.dots[0]).toMatchObject({ y: 50, range: { top: 40, bottom: 60 } });
});

test("a round scale holds every value, every range and the date, with round figures", () => {
  const range = { least: "336", most: "1535" };
  const guess = [{ ...steps[0], value: "1000", status: "assumed" as const, range }];
  const { scale, figures } = roundScale([{ variant: [], steps: guess }], "2026-01-01", 6);
  expect(figures).toEqual([0, 500, 1000, 1500, 2000]);
  expect(scale.least).toBe(0);
  expect(scale.most).toBe(2000);
  expect(scale.first).toBeLessThan(Date.parse("2024-01-01") / 86_400_000);
  expect(scale.last).toBeGreaterThan(Date.parse("2026-01-01") / 86_400_000);
});

test("one value alone has a scale too", () => {
  const alone = [{ ...steps[0], value: "1.3" }];
  const { scale, figures } = roundScale([{ variant: [], steps: alone }], "2025-01-01", 6);
  expect(scale.least).toBeLessThanOrEqual(1.3);
  expect(scale.most).toBeGreaterThanOrEqual(1.3);
  expect(new Set(figures).size).toBe(figures.length);
});

test("names keep their order, lie in the drawing, and no two share a line", () => {
  const wanted = [50, 52, 51, 99, 100, 0];
  const placed = spreadHeights(wanted, 15, { top: 0, height: 100 });
  const sorted = [...placed].sort((a, b) => a - b);
  sorted.slice(1).forEach((y, index) => {
    expect(y - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(15);
  });
  expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...placed)).toBeLessThanOrEqual(100);
  const order = (all: readonly number[]) =>
    all.map((_, i) => i).sort((a, b) => (all[a] ?? 0) - (all[b] ?? 0));
  expect(order(placed)).toEqual(order(wanted));
});
