import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedLines, sizeOfChange } from "../../../../src/ui/draft/keeping/changed-lines.ts";

const text = (...lines: readonly string[]) => lines.join("\n");

describe("the lines that differ", () => {
  test("are told with where they stand in both texts", () => {
    expect(changedLines(text("a", "b", "c", "d"), text("a", "x", "c", "d", "e"))).toEqual([
      { before: 2, after: 2, removed: ["b"], added: ["x"] },
      { before: 5, after: 5, removed: [], added: ["e"] },
    ]);
    expect(changedLines("a\nb", "a\nb")).toEqual([]);
  });

  test("a line moved down is one taken out and one put in", () => {
    const size = sizeOfChange(changedLines(text("a", "b", "c"), text("b", "c", "a")));
    expect(size).toEqual({ removed: 1, added: 1 });
  });

  test("line ends alone are no change of lines", () => {
    expect(changedLines("a\nb", "a\r\nb")).toEqual([]);
  });

  test("put in place, they make the later text of the earlier one", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 14 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const [from, to] = [before.join("\n"), after.join("\n")];
        const out = from.split("\n");
        for (const run of changedLines(from, to).toReversed())
          out.splice(run.before - 1, run.removed.length, ...run.added);
        expect(out.join("\n")).toBe(to);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test("texts that differ all over are one run, soon found", () => {
    const many = (word: string) =>
      Array.from({ length: 4000 }, (_, i) => `${word} ${i}`).join("\n");
    const began = performance.now();
    const runs = changedLines(many("a"), many("b"));
    expect([runs.length, sizeOfChange(runs)]).toEqual([1, { removed: 4000, added: 4000 }]);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
