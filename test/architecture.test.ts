/**
 * The map of src/README.md as a test: who may import whom, who owns which library, no loops, and
 * no written file beyond 400 lines.
 */

import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isRelative: boolean;
  readonly isType: boolean;
}

/** What a folder may import beside itself; `types` marks what it may import only types from. */
const mayImport: Readonly<Record<string, { values?: string[]; types?: string[] }>> = {
  "engine/base": {},
  "engine/spec": { values: ["engine/base"] },
  "engine/dmn": { values: ["engine/base"] },
  "engine/check": { values: ["engine/base", "engine/spec"] },
  "engine/plan": { values: ["engine/base"] },
  "engine/compile": { values: ["engine/base", "engine/spec", "engine/plan"] },
  "engine/evaluate": { values: ["engine/base", "engine/plan"] },
  "engine/counterfactual": { values: ["engine/base", "engine/plan", "engine/evaluate"] },
  "engine/course": {
    values: [
      "engine/base",
      "engine/plan",
      "engine/evaluate",
      "engine/counterfactual",
      "engine/compare",
    ],
  },
  "engine/author": {
    values: [
      "engine/base",
      "engine/spec",
      "engine/check",
      "engine/plan",
      "engine/compile",
      "engine/evaluate",
      "engine/counterfactual",
      "engine/explain",
      "engine/compare",
    ],
  },
  "engine/simulate": { values: ["engine/base", "engine/plan", "engine/evaluate"] },
  "engine/populate": {
    values: ["engine/base", "engine/spec", "engine/plan", "engine/evaluate", "engine/simulate"],
  },
  "engine/cost": {
    values: ["engine/base", "engine/plan", "engine/simulate", "engine/compare"],
  },
  "engine/teach": {
    values: [
      "engine/base",
      "engine/plan",
      "engine/evaluate",
      "engine/explain",
      "engine/compare",
      "engine/author",
    ],
    types: ["engine/spec"],
  },
  "engine/emit": { values: ["engine/base", "engine/plan"] },
  "engine/explain": { values: ["engine/base", "engine/plan"], types: ["engine/evaluate"] },
  "engine/receipt": { values: ["engine/base"], types: ["engine/plan", "engine/evaluate"] },
  "engine/compare": {
    values: ["engine/base"],
    types: ["engine/spec", "engine/plan", "engine/evaluate", "engine/explain", "engine/simulate"],
  },
  text: { types: ["engine/index.ts"] },
  tables: { values: ["text"] },
  worker: { values: ["engine/index.ts", "tables", "text"] },
  cli: { values: ["engine/index.ts", "tables", "text"] },
  ui: { values: ["worker", "text"], types: ["engine/index.ts"] },
  layouts: { values: ["engine/index.ts", "text", "ui", "styles"] },
  pages: { values: ["engine/index.ts", "text", "ui", "styles", "layouts"] },
  build: { values: ["engine/index.ts"] },
};

/** The only files that compose stages. */
const composing = ["engine/index.ts", "engine/open-policy.ts"];

/** The only folders that may import a library. Node's own modules are for cli and build. */
const owners: Readonly<Record<string, string[]>> = {
  yaml: ["engine/spec"],
  "@noble/hashes": ["engine/spec", "engine/receipt"],
  ajv: ["engine/spec", "build"],
  "decimal.js": ["engine/base"],
  "monaco-editor": ["ui/editor"],
  fflate: ["ui", "worker/spreadsheet", "tables"],
  hyparquet: ["tables"],
  "write-excel-file": ["worker/spreadsheet"],
  recharts: ["ui/charts"],
  "@xyflow/react": ["ui/charts"],
  "@dagrejs/dagre": ["ui/charts"],
  "radix-ui": ["ui"],
  react: ["ui"],
  "react-dom": ["ui"],
  astro: ["layouts", "pages"],
  esbuild: ["build"],
  node: ["cli", "build"],
};

const files = globSync("src/**/*.{ts,tsx,astro,mjs,js}", { cwd: root }).map((file) =>
  file.replaceAll("\\", "/").slice("src/".length),
);
const source = (file: string) => readFileSync(join(root, "src", file), "utf8");

const statement =
  /^\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']|new URL\(\s*["']([^"']+\.tsx?)["']/gm;

const imports: readonly Import[] = files.flatMap((from) =>
  [...source(from).matchAll(statement)].map(([, type, fixed, dynamic, worker]) => {
    const named = (fixed ?? dynamic ?? worker ?? "").replace(/\?.*$/, "");
    const isRelative = named.startsWith(".");
    const to = isRelative ? normalize(join(dirname(from), named)) : named;
    return { from, to: to.replaceAll("\\", "/"), isRelative, isType: type !== undefined };
  }),
);
const ours = imports.filter(({ isRelative }) => isRelative);
const libraries = imports.filter(({ isRelative }) => !isRelative);
const isWritten = (file: string) => !file.includes("/generated/");

/** `engine/spec` for a file of a stage, `engine/index.ts` for the door, else the first folder. */
function folderOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "engine" ? `${first}/${second}` : first;
}

function isAllowed({ from, to, isType }: Import): boolean {
  const [own, other] = [folderOf(from), folderOf(to)];
  if (composing.includes(own)) return other.startsWith("engine/");
  if (own === other) return true;
  const { values = [], types = [] } = mayImport[own] ?? {};
  return values.includes(other) || (isType && types.includes(other));
}

function isOwner({ from, to }: Import): boolean {
  const library = /^(?:node(?=:)|@[^/]+\/[^/]+|[^/]+)/.exec(to)?.[0] ?? to;
  return (owners[library] ?? []).some((folder) => from.startsWith(`${folder}/`));
}

const told = ({ from, to, isType }: Import) => `${from} imports ${isType ? "type " : ""}${to}`;

test("every folder imports only what the table allows", () => {
  expect(ours.filter((one) => !isAllowed(one)).map(told)).toEqual([]);
});

test("every library is imported only by its owner", () => {
  expect(libraries.filter((one) => !isOwner(one)).map(told)).toEqual([]);
});

test("no file imports itself by way of others, not even for types", () => {
  const next = Map.groupBy(ours, ({ from }) => from);
  const done = new Set<string>();
  const loops: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) loops.push([...path.slice(path.indexOf(file)), file].join(" > "));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(loops).toEqual([]);
});

test("no file but a generated one is longer than 400 lines", () => {
  const lengths = files
    .filter(isWritten)
    .map((file) => ({ file, lines: source(file).split("\n").length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
});
