/**
 * A name of a policy and the places at which it is written.
 *
 * Ignores:  how names are found (index-names.ts).
 */
import type { SourceSpan } from "../../base/span.ts";

export type NameKind =
  | "entity"
  | "fact"
  | "enum"
  | "option"
  | "parameter"
  | "reading"
  | "derived"
  | "programme"
  | "choice"
  | "check"
  | "deadline"
  | "route"
  | "condition"
  | "entitlement"
  | "document"
  | "clause"
  | "test"
  /** Bound by `some`, `every` or `for`, within one formula. */
  | "variable"
  /** What the language itself has: the evaluation date, functions, operators. */
  | "built-in";

/** What a name stands for. */
export interface NameSymbol {
  /** Unique among all symbols of a policy. */
  readonly key: string;
  readonly kind: NameKind;
  readonly name: string;
  /** The entity that it belongs to; absent for what belongs to none. */
  readonly entity?: string;
  /** Key of the symbol whose options its values are: an enum, or itself. Absent without options. */
  readonly optionsOf?: string;
  /** Of a parameter: the names of its axes, outer first. */
  readonly by?: readonly string[];
}

/** One place at which a name is written. */
export interface Mention {
  readonly symbol: NameSymbol;
  /** Exactly the characters of the name. */
  readonly at: SourceSpan;
  /**
   * `definition`: where it is declared, or its baseline's entry is changed; `listed`: in the vocabulary's lists of names
   * that results use.
   */
  readonly role: "definition" | "reference" | "listed";
  /** The whole entry; definitions only. */
  readonly entryAt?: SourceSpan;
  /** A condition written as a bare name: the name is its id and its formula at once. */
  readonly isBareCondition?: boolean;
}

export type AddMention = (mention: Mention) => void;

export function keyOf(kind: NameKind, name: string, owner?: string): string {
  return owner === undefined ? `${kind} ${name}` : `${kind} ${owner} ${name}`;
}

export function optionSymbol(owner: string, name: string): NameSymbol {
  return { key: keyOf("option", name, owner), kind: "option", name };
}
