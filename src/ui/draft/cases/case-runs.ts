/**
 * What is known of the cases of the policy in view, while they run and after.
 *
 * In:       events of the run: begun, some cases done, all covered, the draft broken.
 * Out:      the next state; the cases in the order shown, failed ones first; counts. Pure.
 * Ignores:  React, the worker, words.
 */
import type { CaseCoverage, RanCase } from "../../../worker/case-protocol.ts";

export interface CaseRuns {
  /** `stale`: the draft cannot be run, or has changed since. */
  readonly kind: "running" | "ready" | "stale" | "failed";
  /** The policy that the reports are of. */
  readonly policy: string;
  /** By file; the tests beside the rules under the policy's own. Those of an earlier text until they have run again. */
  readonly reports: ReadonlyMap<string, readonly RanCase[]>;
  readonly done: number;
  readonly total: number;
  /** Absent until every case of some text has run. */
  readonly coverage?: CaseCoverage;
  /** Of a fault of ours. */
  readonly message?: string;
}

export type CaseRunsEvent =
  | { readonly kind: "begun"; readonly policy: string; readonly files: readonly string[] }
  | {
      readonly kind: "ran";
      readonly files: readonly string[];
      readonly reports: readonly RanCase[];
    }
  | { readonly kind: "covered"; readonly coverage: CaseCoverage }
  | { readonly kind: "outdated"; readonly policy: string }
  | { readonly kind: "failed"; readonly message: string };

export const noRuns: CaseRuns = {
  kind: "stale",
  policy: "",
  reports: new Map(),
  done: 0,
  total: 0,
};

export function nextRuns(runs: CaseRuns, event: CaseRunsEvent): CaseRuns {
  const { message: _, ...rest } = runs;
  switch (event.kind) {
    case "begun": {
      const before = event.policy === runs.policy ? rest : noRuns;
      // A case that is there no longer has no result; the others keep theirs until they have run again.
      const reports = new Map([...before.reports].filter(([file]) => event.files.includes(file)));
      const { policy, files } = event;
      return { ...before, kind: "running", policy, reports, done: 0, total: files.length };
    }
    case "ran": {
      const reports = new Map(runs.reports);
      for (const file of event.files)
        reports.set(
          file,
          event.reports.filter((report) => report.file === file),
        );
      return { ...rest, reports, done: runs.done + event.files.length };
    }
    case "covered":
      return { ...rest, kind: "ready", coverage: event.coverage };
    case "outdated":
      return event.policy === runs.policy ? { ...rest, kind: "stale" } : noRuns;
    case "failed":
      return { ...rest, kind: "failed", message: event.message };
  }
}

export interface CaseCounts {
  readonly all: number;
  readonly passed: number;
  readonly failed: number;
  readonly unconfirmed: number;
}

export function caseCounts({ reports }: Pick<CaseRuns, "reports">): CaseCounts {
  const all = [...reports.values()].flat();
  const passed = all.filter(({ isPassed }) => isPassed).length;
  const unconfirmed = all.filter(({ isUnconfirmed }) => isUnconfirmed).length;
  return { all: all.length, passed, failed: all.length - passed, unconfirmed };
}

/** Failed ones first, then those that nobody has checked, each group by name; only those that a word is found in. */
export function shownCases(
  { reports }: Pick<CaseRuns, "reports">,
  wanted: string,
  textOf: (file: string) => string,
): readonly RanCase[] {
  const words = wanted.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const isWanted = (report: RanCase) => {
    const searched = `${report.file} ${report.test ?? ""} ${textOf(report.file)}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  };
  const rank = ({ isPassed, isUnconfirmed }: RanCase) => (isPassed ? (isUnconfirmed ? 1 : 2) : 0);
  return [...reports.values()]
    .flat()
    .filter(isWanted)
    .sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
