/** Every code of a diagnostic or of a fault of a case that the source can report. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../src");
const read = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");

/** Codes written out, and those that a stage's factories build from a word. */
export function codesInSource(): ReadonlySet<string> {
  const all = read("{engine,cli}/**/*.ts");
  const whole = [
    ...all.matchAll(/"((?:yaml|schema|spec|feel|compile|check|case|population)\/[a-z][a-z-]+)"/g),
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
    ...built("spec", "proposalFault", "engine/spec/propose/proposal-messages.ts"),
    ...built("feel", "formulaFault", "engine/spec/feel/*.ts"),
    ...built("population", "fault", "engine/spec/population/population-messages.ts"),
    ...built("check", "fault", "engine/check/messages.ts"),
  ]);
}
