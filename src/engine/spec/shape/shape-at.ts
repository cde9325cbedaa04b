/**
 * What a document may hold at a place: the keys, the words, whether it is a formula. Read from the schemas.
 *
 * In:       a kind of document, and the keys from its top down to a place; `listItem` for an item of a list.
 * Out:      what the schema says of what stands there; undefined where it knows no such place.
 * Ignores:  what stands there now; what only the readers know (units, names, clauses).
 */
import type { DocumentKind } from "./check-shape.ts";
import { ownOf, type Part, resolved, type Schema } from "./schema-part.ts";

/** Stands in a path for an item of a list; no key is written so. */
export const listItem = "[]";

export interface ShapeAt {
  /** The keys that a map here may have; the author's own names are not among them. */
  readonly keys: readonly string[];
  /** The words that a text here may be. */
  readonly words: readonly string[];
  readonly isFormula: boolean;
  readonly canBeMap: boolean;
  readonly canBeList: boolean;
}

export function shapeAt(kind: DocumentKind, path: readonly string[]): ShapeAt | undefined {
  let part = resolved({ schema: { $ref: `${kind}.schema.json` }, file: "" });
  for (const step of path) part = part && stepInto(part, step);
  if (part === undefined) return undefined;
  const { schema } = part;
  const types = [schema.type ?? []].flat();
  return {
    keys: [...keysOf(schema)],
    words: schema.enum ?? [],
    isFormula: schema.title === "formula",
    canBeMap: types.includes("object"),
    canBeList: types.includes("array"),
  };
}

/** A map that is told from others by its keys lists them behind `then`. */
function keysOf({ properties, then }: Schema): readonly string[] {
  return Object.keys(properties ?? then?.properties ?? {});
}

function stepInto({ schema, file }: Part, step: string): Part | undefined {
  const { properties, additionalProperties, items, then } = schema;
  const rest = additionalProperties ?? schema.else?.additionalProperties;
  const next = step === listItem ? items : ownOf(properties ?? then?.properties, step);
  const found = next ?? (step !== listItem && typeof rest === "object" ? rest : undefined);
  return found && resolved({ schema: found, file });
}
