import { expect, test } from "vitest";
import {
  type Comparison,
  causeNames,
  changesSincePublished,
  groupsOf,
  maybeChanges,
  maybePlaceOf,
} from "../../../src/ui/draft/changes/changes-state.ts";
import type { PlacedChange } from "../../../src/worker/changes-protocol.ts";

const at = { file: "a.yaml", start: 5, end: 7, line: 2, column: 1, endLine: 2, endColumn: 3 };
const change: PlacedChange = {
  section: "parameters",
  name: "标准",
  en: "standard",
  what: { kind: "value", variants: [], from: "2026-01-01" },
  after: { text: "1" },
  afterAt: at,
};
const edited = { section: "parameters", name: "标准", en: "standard" } as const;
const last = {
  changes: [change, { ...change, section: "derived" as const }],
  causes: [
    { household: "a", programme: "补助", entries: [edited, { ...edited, name: "比例", en: "" }] },
  ],
  at: "10:41:52",
};

test("a text like the published one has no changes, a file never published has none that could be listed", () => {
  expect(maybeChanges({ kind: "same" })).toEqual([]);
  expect(maybeChanges({ kind: "unpublished" })).toBeUndefined();
  expect(maybeChanges({ kind: "running" })).toBeUndefined();
  expect(maybeChanges({ kind: "stale", last })).toHaveLength(2);
});

test("what a proposal changes of its region is no change since the proposal was published", () => {
  const found: Comparison = { kind: "ready", last };
  expect(changesSincePublished(found, false)).toBe(2);
  expect(changesSincePublished(found, true)).toBe(0);
  expect(changesSincePublished({ kind: "running" }, false)).toBe(0);
});

test("changes stand by kind of entry, and lead to their place in the file in view alone", () => {
  expect(groupsOf(last.changes).map(({ section }) => section)).toEqual(["parameters", "derived"]);
  expect(maybePlaceOf(change, "a.yaml")).toEqual({ start: 5, end: 7 });
  expect(maybePlaceOf(change, "b.yaml")).toBeUndefined();
});

test("the edits behind a result are named where it is known that they are, by their gloss in English", () => {
  const result = { household: "a", programme: "补助" };
  const ready: Comparison = { kind: "ready", last };
  expect(causeNames(ready, result, "zh")).toEqual(["标准", "比例"]);
  expect(causeNames(ready, result, "en")).toEqual(["standard", "比例"]);
  expect(causeNames(ready, { ...result, household: "b" }, "zh")).toEqual([]);
  // While a newer text is compared, what moved the results of the older one is not said of it.
  expect(causeNames({ kind: "running", last }, result, "zh")).toEqual([]);
});
