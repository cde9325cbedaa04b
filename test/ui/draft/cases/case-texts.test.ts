import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  caseTextsOf,
  loadCaseFiles,
  policyOfCase,
  situationOf,
} from "../../../../src/ui/draft/cases/case-texts.ts";

const scenarios = join(import.meta.dirname, "../../../../scenarios");

test("every published case is loaded, under the name of its region", {
  timeout: 60_000,
}, async () => {
  const files = await loadCaseFiles();

  expect(files.map(({ name }) => name).toSorted()).toEqual(
    globSync("cases/*/*.yaml", { cwd: scenarios }).toSorted(),
  );
  expect(files.every(({ published = "" }) => published.includes("expect:"))).toBe(true);
});

test("a case belongs to the policy that its folder names; a policy belongs to none", () => {
  expect(policyOfCase("cases/somewhere/low-wage.yaml")).toBe("somewhere.yaml");
  expect(["somewhere.yaml", "cases/x.yaml", "cases/a/b/c.yaml"].map(policyOfCase)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(situationOf("cases/somewhere/low-wage.yaml")).toBe("low-wage");
});

test("a policy's cases are as they are now: published, changed, or written here", () => {
  const files = [
    { name: "a.yaml", published: "policy" },
    { name: "cases/a/changed.yaml", published: "before" },
    { name: "cases/a/as-it-was.yaml", published: "same" },
    { name: "cases/a/new.yaml" },
    { name: "cases/b/other.yaml", published: "other" },
  ];
  const texts = new Map([
    ["a.yaml", "edited policy"],
    ["cases/a/changed.yaml", "after"],
    ["cases/a/new.yaml", "written"],
  ]);
  expect(caseTextsOf({ files, texts }, "a.yaml")).toEqual([
    { file: "cases/a/changed.yaml", text: "after" },
    { file: "cases/a/as-it-was.yaml", text: "same" },
    { file: "cases/a/new.yaml", text: "written" },
  ]);
});
