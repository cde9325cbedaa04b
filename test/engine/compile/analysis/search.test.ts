/** Values are tried until a question is answered, those near the usual ones first, and not without end. */
import { describe, expect, test } from "vitest";
import {
  type Assignment,
  search,
  simplest,
  type Verdict,
} from "../../../../src/engine/compile/analysis/search.ts";

const digits = [0, 1, 2];
const variables = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ key: `v${i}`, candidates: digits }));

/** Yes once all are assigned and their sum is as wanted; every assignment that is asked is noted. */
function summing(count: number, wanted: number) {
  const asked: string[] = [];
  const verdict = (assigned: Assignment<number>): Verdict => {
    asked.push([...assigned.values()].join(""));
    if (assigned.size < count) return "open";
    return [...assigned.values()].reduce((a, b) => a + b, 0) === wanted ? "yes" : "no";
  };
  return { asked, verdict };
}
const values = (found: ReturnType<typeof search<number>>) =>
  found.kind === "found" ? [...found.assigned.values()].join("") : found.kind;

describe("what is found", () => {
  test.for<[count: number, wanted: number, found: string]>([
    [3, 0, "000"],
    [3, 1, "001"],
    // One departure is tried before two.
    [3, 2, "002"],
    [3, 3, "012"],
    [3, 6, "222"],
    [5, 10, "22222"],
    [3, 7, "none"],
    [0, 0, "found"],
  ])("%i digits that come to %i: %s", ([count, wanted, found]) => {
    const { verdict } = summing(count, wanted);
    const result = search(variables(count), verdict, 100_000);
    expect(found === "found" ? result.kind : values(result)).toBe(found);
  });

  test("what is settled early is not looked into", () => {
    const asked: number[] = [];
    const found = search(
      variables(4),
      (assigned) => {
        asked.push(assigned.size);
        return assigned.get("v0") === undefined ? "open" : "no";
      },
      1000,
    );
    expect(found.kind).toBe("none");
    expect(Math.max(...asked)).toBe(1);
    // The usual alone, then each digit.
    expect(asked).toEqual([0, 1, 0, 1, 1, 1]);
  });

  test("a question still open with everything assigned is answered by none", () => {
    expect(search(variables(2), () => "open", 1000).kind).toBe("none");
  });

  test("no variable keeps a value beside those that answer", () => {
    const found = search(
      variables(3),
      (assigned) => {
        if (assigned.get("v0") !== 1) return assigned.has("v0") ? "no" : "open";
        return "yes";
      },
      1000,
    );
    expect(found.kind === "found" && [...found.assigned]).toEqual([["v0", 1]]);
  });
});

describe("the steps that are allowed", () => {
  test("are counted from the first question, and the last may answer", () => {
    // 0, 0·, 0··, 000: four questions.
    const steps = (budget: number) => values(search(variables(3), summing(3, 0).verdict, budget));
    expect(steps(4)).toBe("000");
    expect(steps(3)).toBe("gave-up");
  });

  test("used up, the search gives up and does not say that there is none", () => {
    const { asked, verdict } = summing(6, 13);
    expect(search(variables(6), verdict, 50).kind).toBe("gave-up");
    expect(asked).toHaveLength(50);
  });
});

test("the simplest answer keeps what it needs alone", () => {
  const found = new Map([
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  const needs =
    (...keys: readonly string[]) =>
    (assigned: Assignment<number>): Verdict =>
      keys.every((key) => assigned.has(key)) ? "yes" : "open";
  expect([...simplest(found, needs("b")).keys()]).toEqual(["b"]);
  expect([...simplest(found, needs("a", "c")).keys()].sort()).toEqual(["a", "c"]);
  expect([...simplest(found, needs()).keys()]).toEqual([]);
  expect([...found.keys()]).toEqual(["a", "b", "c"]);
});
