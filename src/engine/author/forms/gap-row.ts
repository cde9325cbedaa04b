/**
 * The cells of a row that would settle what a table leaves out.
 *
 * In:       the table's columns, and a gap as the analysis words it: `档次 = "三档", 收入 > 限额`.
 * Out:      a cell for each column; `-` where the gap says nothing of it, an empty result for the author to give.
 * Ignores:  what the result should be, and whether a cell could say more than this one case.
 */
import type { GridColumn } from "./table-grid.ts";

const signs = [" = ", " > ", " < "] as const;

export function rowForGap(columns: readonly GridColumn[], told: string): readonly string[] {
  const conditions = columns.filter(({ kind }) => kind === "condition").map(({ text }) => text);
  const tests = testsOf(conditions, told);
  let index = -1;
  return columns.map(({ kind }) => {
    if (kind === "result") return "";
    if (kind === "cite") return "-";
    index += 1;
    return tests[index] ?? "-";
  });
}

/** A heading may hold commas itself, so the words are cut at the headings, which they name in order. */
function testsOf(headings: readonly string[], told: string): readonly (string | undefined)[] {
  const starts: (number | undefined)[] = [];
  let from = 0;
  for (const heading of headings) {
    const found = signs
      .map((sign) => startOf(told, `${heading}${sign}`, from))
      .find((start) => start !== undefined);
    starts.push(found);
    if (found !== undefined) from = found + heading.length;
  }
  return starts.map((start, index) => {
    if (start === undefined) return undefined;
    const next = starts.slice(index + 1).find((later) => later !== undefined);
    const end = next === undefined ? told.length : next - ", ".length;
    return cellOf(told.slice(start + (headings[index] ?? "").length, end).trim());
  });
}

function startOf(told: string, words: string, from: number): number | undefined {
  for (let at = told.indexOf(words, from); at !== -1; at = told.indexOf(words, at + 1))
    if (at === 0 || told.slice(at - 2, at) === ", ") return at;
  return undefined;
}

/** `= 3` as `3`; a missing value cannot be tested in a cell. */
function cellOf(test: string): string | undefined {
  const words = test.startsWith("= ") ? test.slice(2) : test;
  return words === "null" ? undefined : words;
}
