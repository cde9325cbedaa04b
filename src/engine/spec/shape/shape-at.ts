/**
 * What a document may hold at a place: the keys, the words, whether it is a formula. Read from the schemas.
 *
 * In:       a kind of document, and the keys from its top down to a place; `listItem` for an item of a list.
 * Out:      what the schema says of what stands there; undefined where it knows no such place.
 * Ignores:  what stands there now; what only the readers know (units, names, clauses).
 */
import type { DocumentKind } from "./check-shape.ts";
import caseSchema from "./schema/case.schema.json" with { type: "json" };
import jurisdictionSchema from "./schema/jurisdiction.schema.json" with { type: "json" };
import proposalSchema from "./schema/proposal.schema.json" with { type: "json" };
import sharedSchema from "./schema/shared.schema.json" with { type: "json" };
import vocabularySchema from "./schema/vocabulary.schema.json" with { type: "json" };

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

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A part of a schema, and the file that its references are read from. */
interface Part {
  readonly schema: Schema;
  readonly file: string;
}

// The files are JSON Schemas; of their keywords only those above are read.
const files: ReadonlyMap<string, Schema> = new Map([
  ["jurisdiction.schema.json", jurisdictionSchema as unknown as Schema],
  ["proposal.schema.json", proposalSchema as unknown as Schema],
  ["vocabulary.schema.json", vocabularySchema as unknown as Schema],
  ["case.schema.json", caseSchema as unknown as Schema],
  ["shared.schema.json", sharedSchema as unknown as Schema],
]);

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

function ownOf(
  properties: Readonly<Record<string, Schema>> | undefined,
  key: string,
): Schema | undefined {
  return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function resolved(part: Part): Part | undefined {
  const { $ref } = part.schema;
  if ($ref === undefined) return part;
  const [name = "", pointer] = $ref.split("#/definitions/");
  const file = name.replace("#", "") || part.file;
  const whole = files.get(file);
  const schema = pointer === undefined ? whole : ownOf(whole?.definitions, pointer);
  return schema && resolved({ schema, file });
}
