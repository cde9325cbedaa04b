/** Every policy of the repository is read without a fault. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../src/engine/base/diagnostic.ts";
import { LineFinder } from "../src/engine/base/frame.ts";
import { readSpec } from "../src/engine/spec/read-spec.ts";

const folder = join(import.meta.dirname, "..", "policy-specs");
const source = (file: string) => ({ file, text: readFileSync(join(folder, file), "utf8") });
const policies = readdirSync(folder).filter(
  (file) => file.endsWith(".yaml") && file !== "vocabulary.yaml",
);

test.for(policies)("%s", (file) => {
  const faults: Diagnostic[] = [];
  const texts = { vocabulary: source("vocabulary.yaml"), jurisdiction: source(file) };
  const baseline = file === "national.yaml" ? {} : { baseline: source("national.yaml") };
  expect(readSpec({ ...texts, ...baseline }, (fault) => faults.push(fault))).toBeDefined();
  expect(faults.map(told)).toEqual([]);
});

function told({ code, message, at }: Diagnostic): string {
  const { line, column } = new LineFinder(source(at.file).text).positionAt(at.start);
  return `${at.file}:${line}:${column} ${code} ${message}`;
}
