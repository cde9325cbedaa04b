/**
 * The plan: a policy on one date, typed, named and acyclic. The waist that every back end reads.
 *
 * Nothing of YAML or of the parser is left but spans, which lead a reader back to the text. Names are resolved to the
 * instance they belong to: `hops` counts the steps from the instance at hand outwards (0: its own fact, 1: that of the
 * entity it belongs to).
 */
import type { Localized } from "../base/localized.ts";
import type { Rational, RoundingMode } from "../base/rational.ts";
import type { SourceSpan } from "../base/span.ts";
import type { Unit } from "../base/unit.ts";
import type { OperatorName } from "./operators.ts";
import type { PlanType } from "./types.ts";

export type Force =
  | "firm"
  | "in-principle"
  | "may"
  | "encourage"
  | "explore"
  | "pilot"
  | "progressive"
  | "by-regulation";
export type ValueStatus = "published" | "derived" | "assumed";
export type HitPolicy = "unique" | "first" | "any" | "max" | "min" | "sum" | "count";

/**
 * A known value by its type: truth; exact number; word; day or second since 1970 (dates and times are whole numbers).
 */
export type Known = boolean | Rational | string | number;

interface NodeBase {
  readonly type: PlanType;
  readonly at: SourceSpan;
}

export type PlanNode = NodeBase &
  (
    | { readonly kind: "literal"; readonly value: Known }
    | { readonly kind: "evaluation-date" }
    | {
        readonly kind: "fact";
        readonly entity: string;
        readonly name: string;
        readonly hops: number;
      }
    | ParameterNode
    | { readonly kind: "reading"; readonly name: string }
    | {
        readonly kind: "rule";
        readonly rule: string;
        readonly part: "value" | "outcome" | "amount";
        readonly hops: number;
      }
    /** The instances of a child entity under the instance `hops` outwards. */
    | { readonly kind: "instances"; readonly entity: string; readonly hops: number }
    /** `body` for each instance of `over`, read from that instance. */
    | { readonly kind: "each"; readonly over: PlanNode; readonly body: PlanNode }
    | { readonly kind: "where"; readonly over: PlanNode; readonly predicate: PlanNode }
    /** `variable` is the slot that holds the instance. */
    | {
        readonly kind: "quantified";
        readonly quantifier: "some" | "every";
        readonly variable: number;
        readonly over: PlanNode;
        readonly body: PlanNode;
      }
    | {
        readonly kind: "for";
        readonly variable: number;
        readonly over: PlanNode;
        readonly body: PlanNode;
      }
    /** `body` read from another instance: an outer one, or a variable's. */
    | { readonly kind: "outer"; readonly hops: number; readonly body: PlanNode }
    | { readonly kind: "variable"; readonly variable: number; readonly body: PlanNode }
    | {
        readonly kind: "if";
        readonly condition: PlanNode;
        readonly then: PlanNode;
        readonly otherwise: PlanNode;
      }
    | { readonly kind: "is-missing"; readonly of: PlanNode }
    | { readonly kind: "get-or-else"; readonly value: PlanNode; readonly otherwise: PlanNode }
    | {
        readonly kind: "apply";
        readonly operator: OperatorName;
        readonly args: readonly PlanNode[];
      }
  );

/** A parameter; `axes` select the variant, outer first: a node that yields the option, or the option itself. */
export interface ParameterNode extends NodeBase {
  readonly kind: "parameter";
  readonly name: string;
  readonly axes: readonly (PlanNode | string)[];
}

/** A value in force, or one for each variant. */
export type InForce<T> =
  | { readonly kind: "plain"; readonly value: T }
  | { readonly kind: "variants"; readonly options: ReadonlyMap<string, InForce<T>> };

/** What a variant is worth on a date, and the dated value that says so: another variant may have another source. */
export interface ValueInForce {
  readonly value: Known;
  readonly source: PlanParameterValue;
}

export interface PlanParameter {
  readonly name: string;
  readonly en: string;
  readonly from: string;
  readonly type: PlanType;
  readonly unitText: string;
  readonly at: SourceSpan;
  /** The axes' names, outer first, with their options. */
  readonly by: readonly { readonly name: string; readonly options: readonly string[] }[];
  /**
   * The values on the plan's date; absent where the text leaves every variant open or no value covers the date. A
   * variant that has none is not among the options.
   */
  readonly current?: InForce<ValueInForce>;
  /** Every dated value, in order, for histories. */
  readonly history: readonly PlanParameterValue[];
}

export interface PlanParameterValue {
  readonly from: number;
  readonly to?: number;
  /** For some variants only, where it leaves the others to other dated values. */
  readonly value: InForce<Known>;
  readonly status: ValueStatus;
  readonly range?: InForce<{ readonly least: Known; readonly most: Known }>;
  readonly cite: readonly string[];
  readonly at: SourceSpan;
}

export interface PlanReading {
  readonly name: string;
  readonly en: string;
  readonly question: Localized;
  readonly options: readonly string[];
  readonly default: string;
  /** Set where the caller decided it; then no other option is tried. */
  readonly fixed?: string;
  readonly cite: readonly string[];
  readonly at: SourceSpan;
}

export interface PlanRounding {
  readonly mode: RoundingMode;
  readonly step: Rational;
  readonly cite: readonly string[];
}

interface RuleBase {
  /** Unique in the plan: entity and name. */
  readonly key: string;
  readonly name: string;
  readonly en: string;
  /** The entity it is about; absent where it reads parameters only. */
  readonly entity?: string;
  /** The file that gave it. */
  readonly from: string;
  readonly cite: readonly string[];
  readonly at: SourceSpan;
  /** Every reading that it can reach, directly or through other rules. */
  readonly readings: readonly string[];
  /** Every parameter that it can reach, likewise. */
  readonly parameters: readonly string[];
}

export type PlanBody =
  | { readonly kind: "formula"; readonly node: PlanNode; readonly text: string }
  | PlanTable;

export interface PlanTable {
  readonly kind: "table";
  readonly hit: HitPolicy;
  readonly columns: readonly string[];
  readonly rows: readonly PlanTableRow[];
}
export interface PlanTableRow {
  /** One truth value for each column. */
  readonly tests: readonly PlanNode[];
  readonly result: PlanNode;
  readonly cite: readonly string[];
  readonly at: SourceSpan;
}

export interface PlanDerived extends RuleBase {
  readonly kind: "derived";
  readonly type: PlanType;
  /** The unit as its author wrote it. */
  readonly unit: Unit;
  readonly body: PlanBody;
  readonly round?: PlanRounding;
}

export type PlanCondition = {
  readonly id: string;
  readonly en: string;
  readonly force: Force;
  readonly cite: readonly string[];
  readonly from: string;
  readonly at: SourceSpan;
} & (
  | { readonly kind: "formula"; readonly node: PlanNode; readonly text: string }
  | { readonly kind: "open"; readonly open: Localized }
  | { readonly kind: "group"; readonly group: PlanGroup }
);

export interface PlanGroup {
  readonly all: readonly PlanCondition[];
  readonly any: readonly PlanCondition[];
  readonly none: readonly PlanCondition[];
}

export interface PlanDuration {
  readonly start: PlanNode;
  readonly months: PlanNode;
  readonly least?: PlanNode;
  readonly most?: PlanNode;
  readonly cite: readonly string[];
  readonly at: SourceSpan;
}

export interface PlanAmount {
  readonly unit: Unit;
  readonly body?: PlanBody;
  readonly floor?: PlanNode;
  readonly ceiling?: PlanNode;
  readonly round?: PlanRounding;
  readonly cite: readonly string[];
  readonly at: SourceSpan;
}

export interface PlanEntitlement {
  readonly id: string;
  readonly en: string;
  readonly kind: "service" | "goods" | "remission" | "priority" | "deferral" | "uplift";
  readonly when?: PlanNode;
  readonly force: Force;
  readonly cite: readonly string[];
  readonly at: SourceSpan;
}

export interface PlanProgramme extends RuleBase {
  readonly kind: "programme";
  readonly entity: string;
  readonly force: Force;
  readonly scope?: PlanNode;
  readonly eligible?: PlanGroup;
  readonly duration?: PlanDuration;
  readonly amount?: PlanAmount;
  readonly entitlements: readonly PlanEntitlement[];
  /** The choice that it is an option of. */
  readonly choice?: string;
}

export interface PlanChoice {
  readonly name: string;
  readonly en: string;
  /** Keys of programmes. */
  readonly options: readonly string[];
  /** Yields the chosen option's name, read from the household. */
  readonly chosen: PlanNode;
  readonly cite: readonly string[];
  readonly from: string;
  readonly at: SourceSpan;
}

export interface PlanCheck {
  readonly name: string;
  readonly en: string;
  readonly force: Force;
  readonly when: PlanNode;
  readonly text: string;
  readonly cite: readonly string[];
  readonly from: string;
  readonly at: SourceSpan;
  /** Parameters that it reads, directly or through derived values, in order. */
  readonly parameters: readonly string[];
  /** Whether something that it reads, or it itself, is given by a proposal. */
  readonly isProposed: boolean;
}

/** A deadline or a route: a value for each instance of its entity for which `when` holds. */
export interface PlanAnswer extends RuleBase {
  readonly kind: "deadline" | "route";
  readonly entity: string;
  readonly type: PlanType;
  readonly when?: PlanNode;
  readonly body: PlanBody;
  readonly force: Force;
}

export type PlanRule = PlanDerived | PlanProgramme | PlanAnswer;

export interface PlanFact {
  readonly name: string;
  readonly en: string;
  readonly type: PlanType;
  readonly unit: Unit;
  /** Kept as its first day. */
  readonly isMonth: boolean;
  readonly isInteger: boolean;
  readonly min?: Rational;
  readonly max?: Rational;
  readonly required: boolean;
  /** What absence means; absent where it is unknown. */
  readonly default?: Known;
  /** Money that comes in each month: what work pays, or anything else. */
  readonly income?: "wage" | "other";
}

export interface PlanEntity {
  readonly name: string;
  readonly en: string;
  /** Absent for the household. */
  readonly of?: string;
  readonly isPerson: boolean;
  /** The way to it from the household: what contains it, outer first and the household left out, then itself. */
  readonly chain: readonly string[];
  /** Names of the entities that belong to it directly. */
  readonly children: readonly string[];
  readonly facts: ReadonlyMap<string, PlanFact>;
  /** Names of the facts that must be stated. */
  readonly requiredFacts: readonly string[];
}

/** A proposal in force on the plan's date. */
export interface PlanProposal {
  readonly id: string;
  readonly title: Localized;
  readonly from: number;
  /** SHA-256 over its text. */
  readonly hash: string;
}

export interface Plan {
  readonly jurisdiction: string;
  readonly title: Localized;
  readonly specHash: string;
  /** In the order in which they were applied; empty where the jurisdiction stands as it is. */
  readonly proposals: readonly PlanProposal[];
  readonly date: number;
  /** True when the version stated begins after the date. */
  readonly isBeforeVersion: boolean;
  readonly entities: ReadonlyMap<string, PlanEntity>;
  /** The entity that nothing contains. */
  readonly household: string;
  readonly parameters: ReadonlyMap<string, PlanParameter>;
  readonly readings: ReadonlyMap<string, PlanReading>;
  /** By key; what is read before what reads it. */
  readonly rules: ReadonlyMap<string, PlanRule>;
  /** Programmes of the vocabulary and of the policy, in the order in which results list them; key absent: silent. */
  readonly programmes: readonly { readonly name: string; readonly rule?: string }[];
  readonly choices: ReadonlyMap<string, PlanChoice>;
  readonly checks: readonly PlanCheck[];
  readonly answers: readonly PlanAnswer[];
  /** English of options and of other words that results say. */
  readonly words: ReadonlyMap<string, string>;
}
