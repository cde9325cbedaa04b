import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultSentence, hasChineseSentence } from "../../src/text/diagnostics-zh.ts";

const root = join(import.meta.dirname, "..", "..", "src");
const read = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");

/** Codes written out, and those that a stage's factories build from a word. */
function codesInSource(): ReadonlySet<string> {
  const all = read("{engine,cli}/**/*.ts");
  const whole = [
    ...all.matchAll(/"((?:yaml|schema|spec|feel|compile|check|case)\/[a-z][a-z-]+)"/g),
  ].map(([, code]) => code ?? "");
  const built = (stage: string, factory: string, pattern: string) =>
    [...read(pattern).matchAll(new RegExp(`\\b${factory}\\(\\s*"([a-z-]+)"`, "g"))].map(
      ([, word]) => `${stage}/${word}`,
    );
  return new Set([
    ...whole,
    ...built("yaml", "yamlFault", "engine/spec/yaml/yaml-messages.ts"),
    ...built("schema", "fault", "engine/spec/shape/shape-messages.ts"),
    ...built("spec", "fault", "engine/spec/entries/spec-messages.ts"),
    ...built("feel", "formulaFault", "engine/spec/feel/*.ts"),
    ...built("check", "fault", "engine/check/messages.ts"),
  ]);
}

test("every code of the engine and the command line has a Chinese sentence", () => {
  const codes = [...codesInSource()];
  expect(codes.length).toBeGreaterThan(120);
  expect(codes.filter((code) => !hasChineseSentence(code))).toEqual([]);
});

test("a Chinese sentence says the details in Chinese, types included", () => {
  const details = {
    what: '"+" beside a date',
    expected: "a number in 月",
    found: "the list of 成员",
  };
  const fault = { code: "compile/type-clash", message: "", details };
  expect(faultSentence(fault, "zh")).toBe("日期旁的“+”需要以 月 计的数，此处是成员的列表。");
});

test("a code without a Chinese sentence falls back on the English one", () => {
  expect(faultSentence({ code: "new/code", message: "Something new.", details: {} }, "zh")).toBe(
    "Something new.",
  );
});
