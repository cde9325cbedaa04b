/** The policies of the repository pass every check; what is left are hints that are true of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../../src/engine/base/diagnostic.ts";
import { checkSpec } from "../../../src/engine/check/check-spec.ts";
import { readSpec } from "../../../src/engine/spec/read-spec.ts";
import type { Spec } from "../../../src/engine/spec/spec.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "policy-specs");
const source = (file: string) => ({ file, text: readFileSync(join(folder, file), "utf8") });
const regions = readdirSync(folder).filter(
  (file) => file.endsWith(".yaml") && !["vocabulary.yaml", "national.yaml"].includes(file),
);

function read(jurisdiction: { file: string; text: string }): Spec {
  const baseline =
    jurisdiction.file === "national.yaml" ? {} : { baseline: source("national.yaml") };
  const texts = { vocabulary: source("vocabulary.yaml"), jurisdiction, ...baseline };
  const spec = readSpec(texts, () => undefined);
  if (spec === undefined) throw new Error(`${jurisdiction.file} cannot be read`);
  return spec;
}

function findings(spec: Spec): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  checkSpec(spec, (one) => void found.push(one));
  return found;
}

test.for(["national.yaml", ...regions])("%s has no error", (file) => {
  const faults = findings(read(source(file))).filter(({ severity }) => severity === "error");
  expect(faults.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});

test.for(["national.yaml", ...regions])("every option that %s can show has its English", (file) => {
  const bare = findings(read(source(file))).filter(
    ({ code }) => code === "check/words-without-english",
  );
  expect(bare.map(({ message }) => message)).toEqual([]);
});

test.for(regions)("each encoded clause of %s is missed as soon as nothing cites it", (file) => {
  const spec = read(source(file));
  const encoded = [...spec.clauses.values()].filter(({ disposition }) => disposition === "encoded");
  const silent = read({
    ...source(file),
    text: source(file).text.replaceAll(/,? *\bcite: (\[[^\]]*\]|[^,}\n]*)/g, ""),
  });
  const missed = findings(silent).filter(({ code }) => code === "check/encoded-never-cited");
  // Tables cite in cells, which the replacement leaves alone.
  expect(missed.length).toBeGreaterThan(encoded.length / 2);
  expect(missed.every(({ at }) => at.file === file)).toBe(true);
});
