/**
 * Everything that a document may hold, read from the schemas: the constructs, their keys, what each key takes.
 *
 * In:       nothing; for `keysHeld`, a tree and which kind of document it is.
 * Out:      the constructs, those of jurisdictions first, each before what stands in it; the first place of every key
 *           that a document holds.
 * Ignores:  what readers ask for beyond the schema (units, names, clauses).
 */
import type { SourceSpan } from "../../base/span.ts";
import type { TreeNode } from "../tree.ts";
import type { DocumentKind } from "./check-shape.ts";
import { type Part, resolved, type Schema } from "./schema-part.ts";

export interface SchemaConstruct {
  /** `jurisdiction`, `jurisdiction/parameter`, `shared/rounding`, `jurisdiction.seal`. */
  readonly id: string;
  readonly keys: readonly SchemaKey[];
}

export interface SchemaKey {
  readonly key: string;
  readonly isRequired: boolean;
  /** More than one where it may be written in several ways. */
  readonly takes: readonly SchemaValue[];
}

export type SchemaValue =
  /** `text`, or what the schema calls the leaf: `formula`, `date`, `number`. */
  | { readonly kind: "leaf"; readonly leaf: string }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "construct"; readonly id: string }
  | { readonly kind: "list"; readonly of: readonly SchemaValue[] }
  /** A map whose keys are the author's own names. */
  | { readonly kind: "named"; readonly of: readonly SchemaValue[] };

const kinds: readonly DocumentKind[] = ["jurisdiction", "proposal", "vocabulary", "case"];

export function schemaReference(): readonly SchemaConstruct[] {
  const found = new Map<string, SchemaConstruct>();
  const seen = new Set<string>();
  for (const kind of kinds) collect(topOf(kind), found, seen);
  return [...found.values()];
}

/** Where each key of each construct stands first: `jurisdiction/parameter.unit`, from the key to the end of its value. */
export function keysHeld(kind: DocumentKind, tree: TreeNode): ReadonlyMap<string, SourceSpan> {
  const held = new Map<string, SourceSpan>();
  hold(topOf(kind), tree, held);
  return held;
}

/** A part of a schema, called by its definition, or by the key under which it stands. */
interface NamedPart extends Part {
  readonly id: string;
}

function topOf(kind: DocumentKind): NamedPart {
  return named({ $ref: `${kind}.schema.json` }, { id: kind, file: "" });
}

function named(schema: Schema, { id, file }: Pick<NamedPart, "id" | "file">): NamedPart {
  const part = resolved({ schema, file }) ?? { schema, file };
  if (schema.$ref === undefined) return { ...part, id };
  const definition = schema.$ref.split("#/definitions/")[1];
  const document = part.file.replace(".schema.json", "");
  return { ...part, id: definition === undefined ? document : `${document}/${definition}` };
}

function keysOf({ schema, file, id }: NamedPart): ReadonlyMap<string, NamedPart> {
  const properties = Object.entries(schema.properties ?? schema.then?.properties ?? {});
  return new Map(
    properties.map(([key, value]) => [key, named(value, { id: `${id}.${key}`, file })]),
  );
}

/** What stands under names of the author's own. */
function restOf({ schema, file, id }: NamedPart): NamedPart | undefined {
  const rest = schema.additionalProperties ?? schema.else?.additionalProperties;
  return typeof rest === "object" ? named(rest, { id: `${id}.*`, file }) : undefined;
}

function itemOf({ schema, file, id }: NamedPart): NamedPart | undefined {
  return schema.items === undefined ? undefined : named(schema.items, { id: `${id}.*`, file });
}

function collect(part: NamedPart, found: Map<string, SchemaConstruct>, seen: Set<string>): void {
  const { schema, id } = part;
  if (seen.has(id)) return;
  seen.add(id);
  const keys = keysOf(part);
  if (keys.size > 0) {
    const required = new Set(schema.required ?? schema.then?.required ?? []);
    const takes = [...keys].map(([key, value]) => ({
      key,
      isRequired: required.has(key),
      takes: valuesOf(value),
    }));
    found.set(id, { id, keys: takes });
  }
  for (const inner of [...keys.values(), itemOf(part), restOf(part)])
    if (inner !== undefined) collect(inner, found, seen);
}

function valuesOf(part: NamedPart): readonly SchemaValue[] {
  const { schema, id } = part;
  const types = [schema.type ?? []].flat();
  const [owner, definition = ""] = id.split("/");
  if (keysOf(part).size > 0) {
    const leaf = schema.title ?? (types.includes("string") ? "text" : undefined);
    const construct = { kind: "construct", id } as const;
    return leaf === undefined ? [construct] : [{ kind: "leaf", leaf }, construct];
  }
  if (schema.enum !== undefined && schema.title === undefined)
    return [{ kind: "words", words: schema.enum }];
  if (owner === "shared" && !definition.includes(".")) return [{ kind: "leaf", leaf: definition }];
  const [item, rest] = [itemOf(part), restOf(part)];
  return types.map((type): SchemaValue => {
    if (type === "array" && item !== undefined) return { kind: "list", of: valuesOf(item) };
    if (type === "object" && rest !== undefined) return { kind: "named", of: valuesOf(rest) };
    return { kind: "leaf", leaf: schema.title ?? (type === "string" ? "text" : "map") };
  });
}

function hold(part: NamedPart, node: TreeNode, held: Map<string, SourceSpan>): void {
  if (node.kind === "list") {
    const item = itemOf(part);
    if (item !== undefined) for (const one of node.items) hold(item, one, held);
  }
  if (node.kind !== "map") return;
  const keys = keysOf(part);
  for (const [key, { keyAt, value }] of node.entries) {
    const known = keys.get(key);
    const place = `${part.id}.${key}`;
    if (known !== undefined && !held.has(place))
      held.set(place, { ...keyAt, end: Math.max(keyAt.end, value.at.end) });
    const inner = known ?? restOf(part);
    if (inner !== undefined) hold(inner, value, held);
  }
}
