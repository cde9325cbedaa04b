/**
 * Worked cases as tests: which there are, and whether each meets what it expects.
 *
 * In:   the files below `scenarios/cases`, and the `tests:` of the specs.
 * Out:  a verdict for each, with the mismatches; and what the traces behind the expectations reached, by region.
 */
import {
  type CaseDocument,
  caseFromTree,
  type HouseholdResult,
  type Mismatch,
  meetExpectations,
  type Plan,
  touchedBy,
} from "../engine/index.ts";
import type { CaseFile } from "./case-files.ts";
import { caseFilesBelow, casesFolder } from "./case-files.ts";
import type { CaseRun, RunCase } from "./case-runner.ts";
import type { Io } from "./io.ts";
import type { PolicyShelf } from "./policy-shelf.ts";

export interface CaseTest {
  /** The file's path, or `policy-specs/<id>.yaml tests 1`. */
  readonly name: string;
  readonly file: CaseFile;
  readonly region: string | undefined;
  readonly document?: CaseDocument;
}

export interface TestVerdict {
  readonly test: CaseTest;
  readonly isPassed: boolean;
  readonly mismatches: readonly Mismatch[];
  /** Absent where the case expects nothing. */
  readonly isEmpty: boolean;
  readonly run?: CaseRun;
}

/** Every case of a region, or of all; a file that cannot be read as a case belongs to every region. */
export function findCaseTests(shelf: PolicyShelf, io: Io, region?: string): readonly CaseTest[] {
  const files = caseFilesBelow(casesFolder, io).map((file): CaseTest => {
    const { document } = file;
    return {
      name: file.file,
      file,
      region: document?.region,
      ...(document === undefined ? {} : { document }),
    };
  });
  const ids = shelf.baseline === undefined ? shelf.regions : [shelf.baseline, ...shelf.regions];
  const tests = ids
    .filter((id) => region === undefined || id === region)
    .flatMap((id) => testsOfSpec(id, shelf));
  return [
    ...files.filter((test) => region === undefined || (test.region ?? region) === region),
    ...tests,
  ];
}

export function runCaseTest(test: CaseTest, runCase: RunCase): TestVerdict {
  const { document } = test;
  const expect = document?.expect;
  if (document === undefined || expect === undefined)
    return { test, isPassed: false, mismatches: [], isEmpty: document !== undefined };
  const run = runCase(document);
  if (run.kind === "faults") return { test, isPassed: false, mismatches: [], isEmpty: false, run };
  const mismatches = meetExpectations(run.result, expect, run.plan);
  return { test, isPassed: mismatches.length === 0, mismatches, isEmpty: false, run };
}

/** The tests that stand in a spec's own file; those of the baseline are run on the baseline. */
function testsOfSpec(id: string, shelf: PolicyShelf): readonly CaseTest[] {
  const { spec } = shelf.load(id) ?? {};
  const own = (spec?.tests ?? []).filter(({ at }) => at.file.endsWith(`${id}.yaml`));
  return own.map(({ name, tree, at }): CaseTest => {
    const document = caseFromTree(tree);
    const file = {
      file: at.file,
      text: shelf.texts.get(at.file) ?? "",
      diagnostics: [],
      faults: [],
    };
    return {
      name: `${at.file} tests ${name}`,
      file,
      region: id,
      ...(document === undefined ? {} : { document: { region: id, ...document } }),
    };
  });
}

/** What the cases of each region reach. */
export class ReachByRegion {
  readonly cites = new Map<string, Set<string>>();
  /** By region and clause: the cases that reach it, as they are called. */
  readonly cases = new Map<string, Map<string, string[]>>();
  readonly branches = new Map<string, Map<string, Set<boolean>>>();

  /** Add what stands behind the names that a case expects. */
  add(test: CaseTest, result: HouseholdResult, plan: Plan): void {
    const touched = touchedBy(result, Object.keys(test.document?.expect ?? {}), plan);
    const { jurisdiction } = result;
    const cites = this.cites.get(jurisdiction) ?? new Set();
    const cases = this.cases.get(jurisdiction) ?? new Map<string, string[]>();
    for (const cite of touched.cites) {
      cites.add(cite);
      cases.set(cite, [...(cases.get(cite) ?? []), test.name]);
    }
    this.cites.set(jurisdiction, cites);
    this.cases.set(jurisdiction, cases);
    const branches = this.branches.get(jurisdiction) ?? new Map<string, Set<boolean>>();
    for (const [key, values] of touched.branches)
      branches.set(key, (branches.get(key) ?? new Set()).union(values));
    this.branches.set(jurisdiction, branches);
  }
}
