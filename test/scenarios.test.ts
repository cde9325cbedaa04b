/** Every file below `scenarios/cases` is a test, named after its path, and so is every test beside the rules. */
import { describe, expect, test } from "vitest";
import { caseRunner } from "../src/cli/case-runner.ts";
import { findCaseTests, runCaseTest } from "../src/cli/case-tests.ts";
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
