/**
 * What each region's texts say, feature by feature, as feature-matrix.yaml has it: the table was held against a reading
 * of the documents clause by clause, and a rule that comes, goes or cites another clause must change it too.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { run as matrix } from "../src/cli/matrix.ts";
import { capturedIo } from "./support/captured-io.ts";

/** By section, feature and region: the weight of the wording where it is not firm, then the numbers of its clauses. */
type Expected = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

interface Row {
  readonly section: string;
  readonly name: string;
  readonly part?: object;
  readonly cells: Readonly<
    Record<string, { readonly force?: string; readonly cite: readonly string[] }>
  >;
}

/** Clauses of a region's own documents; what stands on notices and on national rules is no word of its text. */
const isClause = /^[a-z]+-\d{4}\.(.+)$/;

test("the matrix of the specs is the expected one", async () => {
  const file = join(import.meta.dirname, "feature-matrix.yaml");
  const expected: Expected = parse(readFileSync(file, "utf8"));
  const io = capturedIo();
  expect(await matrix(["--json"], io)).toBe(0);
  const { rows }: { rows: readonly Row[] } = JSON.parse(io.written());

  const found: Record<string, Record<string, Record<string, string>>> = {};
  for (const { section, name, part, cells } of rows) {
    if (part !== undefined) continue;
    const said = Object.entries(cells).flatMap(([region, { force, cite }]) => {
      const numbers = cite.flatMap((id) => isClause.exec(id)?.[1] ?? []).toSorted();
      const words = [...(force === undefined || force === "firm" ? [] : [force]), ...numbers];
      return numbers.length === 0 ? [] : [[region, words.join(" ")] as const];
    });
    if (said.length > 0) found[section] = { ...found[section], [name]: Object.fromEntries(said) };
  }
  expect(found).toEqual(expected);
});
