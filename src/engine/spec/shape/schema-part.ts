/**
 * The parts of the schemas, with their references followed.
 *
 * In:       a schema and the file that it stands in.
 * Out:      what it refers to; undefined where it refers to nothing.
 */
import caseSchema from "./schema/case.schema.json" with { type: "json" };
import jurisdictionSchema from "./schema/jurisdiction.schema.json" with { type: "json" };
import proposalSchema from "./schema/proposal.schema.json" with { type: "json" };
import sharedSchema from "./schema/shared.schema.json" with { type: "json" };
import vocabularySchema from "./schema/vocabulary.schema.json" with { type: "json" };

export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A part of a schema, and the file that its references are read from. */
export interface Part {
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

export function ownOf(
  properties: Readonly<Record<string, Schema>> | undefined,
  key: string,
): Schema | undefined {
  return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
}

export function resolved(part: Part): Part | undefined {
  const { $ref } = part.schema;
  if ($ref === undefined) return part;
  const [name = "", pointer] = $ref.split("#/definitions/");
  const file = name.replace("#", "") || part.file;
  const whole = files.get(file);
  const schema = pointer === undefined ? whole : ownOf(whole?.definitions, pointer);
  return schema && resolved({ schema, file });
}
