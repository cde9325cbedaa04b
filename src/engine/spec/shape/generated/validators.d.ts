// Types of validators.js, which src/build/compile-validators.ts generates; written by hand.

/** One broken keyword, with the part of the schema that it stands in. */
export interface ShapeError {
  readonly keyword: string;
  /** A JSON pointer into the document. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  /** Set where the key itself, not its value, was looked at. */
  readonly propertyName?: string;
}

export interface Validator {
  (data: unknown): boolean;
  /** Of the last call. */
  errors?: readonly ShapeError[] | null;
}

export const validateJurisdiction: Validator;
export const validateProposal: Validator;
export const validateVocabulary: Validator;
export const validateCase: Validator;
export const validatePopulation: Validator;
