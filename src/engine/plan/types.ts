/** What a plan node yields: its kind, and for numbers its unit. */
import type { Unit } from "../base/unit.ts";

export type PlanType =
  | NumberType
  | { readonly kind: "boolean" }
  /** One of a closed list of words; `name` is the vocabulary's, where it has one. */
  | { readonly kind: "enum"; readonly name: string; readonly options: readonly string[] }
  | { readonly kind: "string" }
  /** A calendar day; a month is its first day. */
  | { readonly kind: "date" }
  | { readonly kind: "datetime" }
  /** Instances of an entity: the members of the household. */
  | { readonly kind: "instances"; readonly entity: string }
  | { readonly kind: "list"; readonly of: PlanType; readonly entity: string };

export interface NumberType {
  readonly kind: "number";
  readonly unit: Unit;
  /** True of a number written without a unit, which takes that of what it is added to or compared with. */
  readonly isBare?: boolean;
}

export const booleanType: PlanType = { kind: "boolean" };
export const dateType: PlanType = { kind: "date" };
export const dateTimeType: PlanType = { kind: "datetime" };
export const stringType: PlanType = { kind: "string" };

export function numberType(unit: Unit): NumberType {
  return { kind: "number", unit };
}
