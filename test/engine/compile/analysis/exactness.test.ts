/** Gaps and overlaps are found exactly where trying every household finds them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { analysed, withTable } from "../../../support/analysed.ts";

interface Cell {
  readonly text: string;
  readonly holds: (value: number | boolean) => boolean;
}

const cell = (text: string, holds: Cell["holds"]): Cell => ({ text, holds });
const anything: Cell = { text: "-", holds: () => true };
const grades = [0, 1, 2, 3, 4];
const gradeCell = fc.oneof(
  fc.constant(anything),
  fc.constantFrom(...grades).map((n) => cell(`<= ${n}`, (value) => Number(value) <= n)),
  fc.constantFrom(...grades).map((n) => cell(`> ${n}`, (value) => Number(value) > n)),
  fc.constantFrom(...grades).map((n) => cell(`not(${n})`, (value) => value !== n)),
  fc
    .tuple(fc.constantFrom(...grades), fc.constantFrom(...grades))
    .map(([a, b]) => cell(`(${a}..${b}]`, (value) => Number(value) > a && Number(value) <= b)),
);
const illCell = fc.oneof(
  fc.constant(anything),
  fc.boolean().map((wanted) => cell(String(wanted), (value) => value === wanted)),
);
const rows = fc.array(fc.tuple(gradeCell, illCell), { minLength: 1, maxLength: 4 });

const households = grades.flatMap((grade) => [true, false].map((ill) => [grade, ill] as const));

test("on declared whole numbers and yes-or-no, as trying every one finds it", () => {
  fc.assert(
    fc.property(rows, (written) => {
      const lines = written.map(
        ([grade, ill], index) => `| ${grade.text} | ${ill.text} | ${index + 1} |`,
      );
      const { diagnostics } = analysed(
        withTable(["| 等级 | 重病 | 结果 |", ...lines], { hit: "any", type: "unit: 1" }),
      );
      const codes = new Set(diagnostics.map(({ code }) => code));
      const matching = households.map(
        ([grade, ill]) => written.filter(([a, b]) => a.holds(grade) && b.holds(ill)).length,
      );
      expect(codes.has("compile/table-gap")).toBe(matching.some((count) => count === 0));
      // A row that repeats another in its words is told of elsewhere.
      const isRepeated = written.some(([a, b], index) =>
        written
          .slice(0, index)
          .some(([c, d]) => ["-", a.text].includes(c.text) && ["-", b.text].includes(d.text)),
      );
      if (!isRepeated)
        expect(codes.has("compile/table-overlap")).toBe(matching.some((count) => count > 1));
    }),
    { numRuns: 150 },
  );
});
