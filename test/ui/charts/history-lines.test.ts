import { expect, test } from "vitest";
import { historyLines } from "../../../src/ui/charts/history-lines.ts";

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
