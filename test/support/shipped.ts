/** The shipped policies and scenarios, read from the repository. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type CaseDocument,
  type LinkedPolicy,
  linkSpec,
  readCase,
  readSpec,
  type SpecTexts,
} from "../../src/engine/index.ts";

const root = join(import.meta.dirname, "../..");
const specs = join(root, "policy-specs");

function specFile(name: string) {
  return { file: name, text: readFileSync(join(specs, name), "utf8") };
}

/** Ids of the files that extend the baseline, in alphabetical order. */
export function shippedJurisdictions(): readonly string[] {
  const files = readdirSync(specs)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  return files
    .filter((name) => /^extends:/m.test(specFile(name).text))
    .map((name) => name.replace(/\.yaml$/, ""));
}

export function specTexts(id: string): SpecTexts {
  return {
    vocabulary: specFile("vocabulary.yaml"),
    baseline: specFile("national.yaml"),
    jurisdiction: specFile(`${id}.yaml`),
  };
}

/** Throws when the policy has errors, naming them. */
export function linkedPolicy(id: string): LinkedPolicy {
  const faults: string[] = [];
  const spec = readSpec(specTexts(id), ({ severity, code, message }) => {
    if (severity === "error") faults.push(`${code}: ${message}`);
  });
  const policy =
    spec &&
    linkSpec(spec, ({ severity, code, message }) => {
      if (severity === "error") faults.push(`${code}: ${message}`);
    });
  if (policy === undefined || faults.length > 0) throw new Error(`${id}: ${faults.join("; ")}`);
  return policy;
}

export function scenarioHouseholds(): readonly CaseDocument[] {
  const folder = join(root, "scenarios/households");
  return readdirSync(folder)
    .sort()
    .flatMap(
      (name) => readCase(name, readFileSync(join(folder, name), "utf8"), () => undefined) ?? [],
    );
}
