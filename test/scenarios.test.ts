/**
 * Every file below `scenarios/cases` is a test, named after its path, and so is every test beside the rules; together
 * they try every encoded clause and see every condition both met and failed.
 */
import { describe, expect, test } from "vitest";
import { caseRunner } from "../src/cli/case-runner.ts";
import { findCaseTests, ReachByRegion, runCaseTest } from "../src/cli/case-tests.ts";
import { coverageOf } from "../src/cli/coverage-report.ts";
import { openShelf } from "../src/cli/policy-shelf.ts";
import { capturedIo } from "./support/captured-io.ts";

const io = capturedIo();
const shelf = openShelf(io);
const runCase = caseRunner(shelf);
const tests = findCaseTests(shelf, io);

describe("worked cases", () => {
  test.each(tests.map((one) => ({ name: one.name, one })))("$name", ({ one }) => {
    const { isPassed, mismatches, isEmpty } = runCaseTest(one, runCase);
    expect({ mismatches, isEmpty, isPassed }).toEqual({
      mismatches: [],
      isEmpty: false,
      isPassed: true,
    });
  });
});

test("there are cases, and every one names a region that exists", () => {
  expect(tests.length).toBeGreaterThan(100);
  expect(
    tests.filter(({ region }) => region === undefined || shelf.load(region) === undefined),
  ).toEqual([]);
});

test("every encoded clause is tried, and every condition is seen both ways, in every region", () => {
  const reach = new ReachByRegion();
  for (const one of tests) {
    const { run: ran } = runCaseTest(one, runCase);
    if (ran?.kind === "result") reach.add(one, ran.result, ran.plan);
  }
  const coverage = coverageOf(shelf, reach).filter(({ region }) => region !== undefined);
  expect(coverage.map(({ region }) => region)).toEqual(shelf.regions);
  const missed = coverage.flatMap(({ region, clauses, branches }) => [
    ...clauses.missed.map((clause) => `${region} ${clause}`),
    ...branches.missed.map(
      (one) => `${region} ${one.programme}.${one.condition} never ${one.missed}`,
    ),
  ]);
  expect(missed).toEqual([]);
});
