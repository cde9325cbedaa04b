import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import { capturedIo } from "../support/captured-io.ts";

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = [
  {
    id: "sum",
    expression: "n + 1",
    inputs: { n: { t: "number", v: "2" } },
    expected: { t: "number", v: "3" },
  },
  { id: "mixed", expression: '1 < "a"', inputs: {}, refuse: true, expected: { t: "null" } },
  { id: "late", expression: "all([1])", inputs: {}, refuse: true, expected: { t: "null" } },
];
const wrong = {
  id: "off",
  expression: "1 / 3",
  inputs: {},
  expected: { t: "number", v: "0.3334" },
};
const fileOf = (all: readonly object[]) =>
  `${all.map((one) => JSON.stringify(one)).join("\n")}\n\n`;

describe("feel", () => {
  test("ends with the totals, and says how refusals were met", async () => {
    writeFileSync(join(folder, "lines.jsonl"), fileOf(lines));
    const io = capturedIo({ folder });
    expect(await dispatch(["feel", "lines.jsonl", "--lang", "en"], io)).toBe(0);
    expect(io.written()).toMatch(/ 1 were refused before running and 1 gave null\.\n/);
    expect(io.written()).toMatch(/\n2 passed, 1 refused, 0 failed\n$/);
  });

  test("shows what failed and why; the exit says so", async () => {
    const broken = { ...wrong, id: "broken", expression: "1 +" };
    const io = capturedIo({ input: `${fileOf([wrong, broken])}nonsense\n` });
    expect(await dispatch(["feel", "-"], io)).toBe(1);
    expect(io.written()).toContain("off：应为 ");
    expect(io.written()).toContain("broken：公式没有写完");
    expect(io.written()).toContain("第 4 行：这一行不是测试行");
    expect(io.written()).toMatch(/\n0 passed, 0 refused, 3 failed\n$/);
  });

  test("--json gives a verdict for each line, then the totals", async () => {
    const io = capturedIo({ input: fileOf([...lines, wrong]) });
    expect(await dispatch(["feel", "-", "--json"], io)).toBe(1);
    const told = io
      .written()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(told.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["sum", "passed"],
      ["mixed", "refused"],
      ["late", "passed"],
      ["off", "failed"],
      [undefined, undefined],
    ]);
    expect(told[3]).toMatchObject({ line: 4, found: { t: "number" }, expected: { v: "0.3334" } });
    expect(told[4]).toEqual({ passed: 2, refused: 1, failed: 1, gaveNull: 1 });
  });

  test("needs one file that is there", async () => {
    for (const files of [[], ["nowhere.jsonl"], ["a", "b"], ["."]])
      expect(await dispatch(["feel", ...files], capturedIo({ folder }))).toBe(2);
  });
});
