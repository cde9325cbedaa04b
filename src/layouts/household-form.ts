/**
 * The form of a household that the site is built with.
 *
 * In:       the vocabulary's text.
 * Out:      what may be asked of each thing, as plain data for an island.
 * Throws:   an error that names the file where the vocabulary cannot be read; the build then fails.
 */
import { type Diagnostic, readVocabularyText, type SourceText } from "../engine/index.ts";
import type { FormEntity, FormField, HouseholdForm } from "../ui/cases/household/household-form.ts";
import { vocabularyId } from "../ui/compare/compare-state.ts";
import { policySources } from "./policy-texts.ts";

export function readHouseholdForm(): HouseholdForm {
  const text = policySources[vocabularyId] ?? "";
  return householdFormOf({ file: `${vocabularyId}.yaml`, text });
}

function householdFormOf(vocabulary: SourceText): HouseholdForm {
  const read = readVocabularyText(vocabulary, failOnError);
  const entities = [...(read?.entities.values() ?? [])];
  return entities.map(({ name, en, of, isPerson, facts }): FormEntity => {
    const fields = [...facts.values()].map(
      ({ name, en, type, required, default: absent }): FormField => ({
        name,
        en,
        kind: type.kind,
        unit: type.unit?.text ?? "",
        options: type.options ?? [],
        required,
        ...(absent === undefined ? {} : { default: absent }),
      }),
    );
    const children = entities.filter((one) => one.of === name).map((one) => one.name);
    return { name, en, ...(of === undefined ? {} : { of }), isPerson, fields, children };
  });
}

function failOnError({ severity, at, code, message }: Diagnostic): void {
  if (severity === "error") throw new Error(`${at.file}: ${code}: ${message}`);
}
