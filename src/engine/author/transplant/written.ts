/**
 * What a proposal that moves a rule says, before it is text.
 *
 * Out:      types; whether two entries would be written alike.
 */
import type { EntrySection } from "../../spec/merge/entry-sections.ts";
import type { MovedPart } from "./moved-names.ts";
import type { KeptPart, Refusal } from "./transplant.ts";
import { type YamlMap, yamlLines } from "./yaml-lines.ts";

/** Entries by section, and what of the source they are. */
export interface Written {
  readonly kind: "written";
  readonly part: MovedPart;
  readonly entries: readonly (readonly [section: EntrySection, name: string, yaml: YamlMap])[];
  readonly kept: readonly KeptPart[];
}

export type Refused = { readonly kind: "refused"; readonly why: Refusal };

export function refused(why: Refusal): Refused {
  return { kind: "refused", why };
}

export function isSameText(one: YamlMap, other: YamlMap): boolean {
  return yamlLines(one).join("\n") === yamlLines(other).join("\n");
}
