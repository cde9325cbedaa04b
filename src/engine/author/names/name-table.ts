/**
 * What the names of a policy stand for, read from its texts as far as they can be read.
 *
 * In:       the trees of the vocabulary, the baseline, the policy itself and, where there is one, a proposal over it.
 * Out:      symbols by key, and the look-up that formulas use: outward from an entity, then among what belongs to none.
 * Ignores:  types but for options; whether entries are whole. The compiler's table needs a policy without errors, this
 *           one does not.
 */
import { entrySections } from "../../spec/merge/entry-sections.ts";
import type { MapNode } from "../../spec/tree.ts";
import { maybeMap, maybeText, namedMaps, texts } from "../../spec/tree-access.ts";
import { keyOf, type NameKind, type NameSymbol } from "./mention.ts";

export interface NameTable {
  /** The entity that nothing contains; empty where there is none. */
  readonly household: string;
  readonly symbols: ReadonlyMap<string, NameSymbol>;
  /** From the entity itself outward. */
  readonly chainOf: (entity: string) => readonly string[];
  readonly isEntity: (name: string) => boolean;
  readonly parentOf: (entity: string) => string | undefined;
  /** What belongs to the entity itself. */
  readonly inEntity: (entity: string, name: string) => NameSymbol | undefined;
  /** What a formula can read and belongs to none. */
  readonly outside: (name: string) => NameSymbol | undefined;
  /** Whatever has that name, entities' own first. */
  readonly anywhere: (name: string) => NameSymbol | undefined;
  readonly find: (kind: NameKind, name: string, owner?: string) => NameSymbol | undefined;
  readonly hasOption: (owner: string, option: string) => boolean;
}

export interface PolicyTrees {
  readonly vocabulary: MapNode | undefined;
  readonly baseline: MapNode | undefined;
  readonly jurisdiction: MapNode | undefined;
  readonly proposal?: MapNode | undefined;
}

export const sectionKinds = {
  parameters: "parameter",
  readings: "reading",
  derived: "derived",
  programmes: "programme",
  choices: "choice",
  checks: "check",
  deadlines: "deadline",
  routes: "route",
} as const satisfies Record<(typeof entrySections)[number], NameKind>;

/** What a formula reads by its name alone. */
const readable: readonly NameKind[] = ["parameter", "reading", "derived"];
/** What a formula reads from an entity. */
const owned: ReadonlySet<NameKind> = new Set(["fact", "derived", "programme"]);

export function nameTable(trees: PolicyTrees): NameTable {
  const { vocabulary, baseline, jurisdiction, proposal } = trees;
  const symbols = new Map<string, NameSymbol>();
  const options = new Map<string, Set<string>>();
  const parents = new Map<string, string | undefined>();
  const add = (symbol: NameSymbol) => void symbols.set(symbol.key, symbol);
  if (vocabulary !== undefined) readWords(vocabulary, { add, options, parents });
  const isEnum = (name: string) => symbols.has(keyOf("enum", name));
  for (const tree of [baseline, jurisdiction, proposal])
    if (tree !== undefined) readPolicy(tree, { add, options, symbols, isEnum });
  const inEntities = [...symbols.values()].filter(({ kind }) => owned.has(kind));
  const byEntity = Map.groupBy(inEntities, ({ entity }) => entity);
  const named = new Map(
    [...byEntity].map(([entity, list]) => [entity, new Map(list.map((one) => [one.name, one]))]),
  );
  const chainOf = (entity: string) => {
    const chain: string[] = [];
    let at: string | undefined = entity;
    while (at !== undefined && parents.has(at) && !chain.includes(at)) {
      chain.push(at);
      at = parents.get(at);
    }
    return chain;
  };
  const find = (kind: NameKind, name: string, owner?: string) =>
    symbols.get(keyOf(kind, name, owner));
  const outside = (name: string) =>
    readable.flatMap((kind) => {
      const found = find(kind, name);
      return found === undefined || found.entity !== undefined ? [] : [found];
    })[0];
  return {
    household: [...parents].find(([, of]) => of === undefined)?.[0] ?? "",
    symbols,
    chainOf,
    isEntity: (name) => parents.has(name),
    parentOf: (entity) => parents.get(entity),
    inEntity: (entity, name) => named.get(entity)?.get(name),
    outside,
    anywhere(name) {
      const first = [...parents.keys()].flatMap((entity) => named.get(entity)?.get(name) ?? [])[0];
      const kinds: readonly NameKind[] = [...Object.values(sectionKinds), "entity"];
      return first ?? kinds.flatMap((kind) => find(kind, name) ?? [])[0];
    },
    find,
    hasOption: (owner, option) => options.get(owner)?.has(option) ?? false,
  };
}

type Add = (symbol: NameSymbol) => void;
type Options = Map<string, Set<string>>;

interface Words {
  readonly add: Add;
  readonly options: Options;
  readonly parents: Map<string, string | undefined>;
}

function readWords(tree: MapNode, { add, options, parents }: Words): void {
  for (const name of maybeMap(tree, "enums")?.entries.keys() ?? []) {
    const key = keyOf("enum", name);
    add({ key, kind: "enum", name, optionsOf: key });
    const listed = maybeMap(tree, "enums");
    options.set(key, new Set(listed === undefined ? [] : texts(listed, name)));
  }
  // Results name programmes that no rule of a policy gives; cases expect them to be silent.
  const results = maybeMap(tree, "results");
  for (const name of results === undefined ? [] : texts(results, "programmes"))
    add({ key: keyOf("programme", name), kind: "programme", name });
  for (const { entry, node } of namedMaps(tree, "entities")) {
    parents.set(entry.key, maybeText(node, "of"));
    add({ key: keyOf("entity", entry.key), kind: "entity", name: entry.key });
    for (const { entry: fact, node: declared } of namedMaps(tree, entry.key)) {
      const key = keyOf("fact", fact.key, entry.key);
      const word = maybeText(declared, "type") ?? "";
      const optionsOf = options.has(keyOf("enum", word)) ? keyOf("enum", word) : undefined;
      add({
        key,
        kind: "fact",
        name: fact.key,
        entity: entry.key,
        ...(optionsOf === undefined ? {} : { optionsOf }),
      });
    }
  }
}

interface Entries {
  readonly add: Add;
  readonly options: Options;
  readonly symbols: ReadonlyMap<string, NameSymbol>;
  readonly isEnum: (name: string) => boolean;
}

function readPolicy(tree: MapNode, { add, options, symbols, isEnum }: Entries): void {
  for (const [section, kind] of [
    ["documents", "document"],
    ["clauses", "clause"],
  ] as const)
    for (const name of maybeMap(tree, section)?.entries.keys() ?? [])
      add({ key: keyOf(kind, name), kind, name });
  for (const section of entrySections) {
    const kind = sectionKinds[section];
    for (const { entry, node } of namedMaps(tree, section)) {
      const { key: name } = entry;
      const key = keyOf(kind, name);
      // What the baseline says stands where the policy's own entry says nothing of it.
      const before = symbols.get(key);
      const entity = maybeText(node, "on") ?? before?.entity;
      const written = texts(node, "options");
      const type = maybeText(node, "type") ?? "";
      const own = kind !== "choice" && written.length > 0 ? key : undefined;
      const optionsOf = own ?? (isEnum(type) ? keyOf("enum", type) : before?.optionsOf);
      if (own !== undefined) options.set(key, new Set(written));
      const by = node.entries.has("by") ? texts(node, "by") : before?.by;
      add({
        key,
        kind,
        name,
        ...(entity === undefined ? {} : { entity }),
        ...(optionsOf === undefined ? {} : { optionsOf }),
        ...(by === undefined ? {} : { by }),
      });
    }
  }
}
