/**
 * What a household may be asked, as the vocabulary has it: things, their facts, and how each fact is written.
 *
 * Out:      types, and how to find one's way among them. Pure.
 * Ignores:  every name of a fact: names, units, options and limits come from the vocabulary.
 */

export type FieldKind = "number" | "boolean" | "enum" | "string" | "date" | "month" | "datetime";

export interface FormField {
  readonly name: string;
  /** Empty where the vocabulary has none. */
  readonly en: string;
  readonly kind: FieldKind;
  /** `元/人/月`; empty where it has none. */
  readonly unit: string;
  /** Of an enum; else empty. */
  readonly options: readonly string[];
  readonly required: boolean;
  /** What leaving it out means; absent where that is unknown. */
  readonly default?: string;
}

export interface FormEntity {
  readonly name: string;
  readonly en: string;
  /** Absent for the household. */
  readonly of?: string;
  readonly isPerson: boolean;
  readonly fields: readonly FormField[];
  /** What belongs to it directly, by name. */
  readonly children: readonly string[];
}

/** The household comes first. */
export type HouseholdForm = readonly FormEntity[];

/** Throws: RangeError for a form without things, which no vocabulary makes. */
export function householdEntity(form: HouseholdForm): FormEntity {
  const found = form.find(({ of }) => of === undefined);
  if (found === undefined) throw new RangeError("The form has no household.");
  return found;
}

export function maybeEntity(form: HouseholdForm, name: string): FormEntity | undefined {
  return form.find((entity) => entity.name === name);
}

/** The fact by which a thing is called: its first free text. */
export function maybeNameField(entity: FormEntity | undefined): FormField | undefined {
  return entity?.fields.find(({ kind }) => kind === "string");
}

/** A fact's label in the reader's language. */
export function labelOf(
  { name, en }: { readonly name: string; readonly en: string },
  locale: string,
) {
  return locale === "zh" || en === "" ? name : en;
}
