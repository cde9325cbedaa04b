import { expect, test } from "vitest";
import { unifiedDiff } from "../../src/cli/unified-diff.ts";

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}\n`).join("");

test("texts that are the same make no patch", () => {
  expect(unifiedDiff("a", "x\n", "x\n")).toBe("");
});

test("changes far apart are hunks of their own, with three lines around", () => {
  const after = numbered(20).replace("3\n", "three\n").replace("17\n", "");
  expect(unifiedDiff("a.yaml", numbered(20), after)).toBe(
    "--- a/a.yaml\n+++ b/a.yaml\n" +
      "@@ -1,6 +1,6 @@\n 1\n 2\n-3\n+three\n 4\n 5\n 6\n" +
      "@@ -14,7 +14,6 @@\n 14\n 15\n 16\n-17\n 18\n 19\n 20\n",
  );
});

test("changes that share their surroundings are one hunk", () => {
  const after = numbered(9).replace("3\n", "3\nmore\n").replace("6\n", "six\n");
  expect(unifiedDiff("a", numbered(9), after)).toContain(
    "@@ -1,9 +1,10 @@\n 1\n 2\n 3\n+more\n 4\n 5\n-6\n+six\n 7\n 8\n 9\n",
  );
});

test("a missing line end is said as patch wants it", () => {
  expect(unifiedDiff("a", "x", "x\n")).toBe(
    "--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n",
  );
  expect(unifiedDiff("a", "", "x\n")).toContain("@@ -0,0 +1,1 @@\n+x\n");
});
