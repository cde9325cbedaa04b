/** The shipped YAML files as texts: policies and proposals, and the scenarios. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

export interface YamlFile {
  readonly file: string;
  readonly text: string;
}

export function policyFiles(): readonly YamlFile[] {
  return filesBelow("policy-specs");
}

export function yamlFiles(): readonly YamlFile[] {
  return [...policyFiles(), ...filesBelow("scenarios")];
}

function filesBelow(folder: string): readonly YamlFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({
      file: `${folder}/${name.replaceAll("\\", "/")}`,
      text: readFileSync(join(root, folder, name), "utf8"),
    }));
}
