/** Leaves that are read again: the same comes out without reading, and faults are reported each time. */
import { expect, test } from "vitest";
import type { Report } from "../../../../src/engine/base/diagnostic.ts";
import { readFormula } from "../../../../src/engine/spec/entries/read-body.ts";
import type { ScalarNode } from "../../../../src/engine/spec/tree.ts";

function scalar(text: string, start = 0): ScalarNode {
  const at = { file: "tianjin.yaml", start, end: start + text.length };
  return { kind: "scalar", at, text, style: "plain", lineStarts: [start], empty: false };
}

const silent: Report = () => undefined;

test("a formula without a fault is read once", () => {
  const leaf = scalar("人口 * 2");
  expect(readFormula(leaf, silent)).toBe(readFormula(leaf, silent));
});

test("the same text in another place is another formula", () => {
  expect(readFormula(scalar("人口"), silent).at.start).toBe(0);
  expect(readFormula(scalar("人口", 7), silent).at.start).toBe(7);
});

test("a fault is reported each time", () => {
  const leaf = scalar("人口 *");
  const found: string[] = [];
  const report: Report = ({ code }) => void found.push(code);
  readFormula(leaf, report);
  readFormula(leaf, report);
  expect(found).toEqual(["feel/unexpected-end", "feel/unexpected-end"]);
});
