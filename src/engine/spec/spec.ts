/**
 * A policy as the later stages read it: one jurisdiction with its baseline merged in, every node with its span.
 *
 * Formulas are parsed, names are not resolved. `from` of an entry is the id of the file whose text gave it last: the
 * jurisdiction's, or `national`. Absent optional fields were not written; the reader fills `cite` from the entry around.
 */
import type { Localized } from "../base/localized.ts";
import type { Rational, RoundingMode } from "../base/rational.ts";
import type { SourceSpan } from "../base/span.ts";
import type { Unit } from "../base/unit.ts";
import type { CellTest, Expression } from "./feel/syntax.ts";

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
export type EntitlementKind =
  | "service"
  | "goods"
  | "remission"
  | "priority"
  | "deferral"
  | "uplift";

/** A formula leaf. */
export interface Formula {
  readonly text: string;
  readonly at: SourceSpan;
  readonly tree: Expression;
}

/** A cited id (of a clause or a document) and where it stands. */
export interface Citation {
  readonly id: string;
  readonly at: SourceSpan;
}

/** What every named entry has. */
export interface Entry {
  readonly name: string;
  readonly nameAt: SourceSpan;
  readonly at: SourceSpan;
  /** The id of the file that gave it: a region, a baseline. */
  readonly from: string;
  /** English gloss; empty where there is none. */
  readonly en: string;
  readonly note?: Localized;
  readonly cite: readonly Citation[];
}

/** What a value is declared to be; exactly one of unit and options is set for a number and an enum. */
export interface DeclaredType {
  readonly kind: "number" | "boolean" | "enum" | "string" | "date" | "month" | "datetime";
  readonly unit?: Unit;
  /** Whole numbers only. */
  readonly integer?: boolean;
  /** The options of an enum, and its name where the vocabulary gives one. */
  readonly options?: readonly string[];
  readonly enumName?: string;
  readonly at: SourceSpan;
}

export interface Entity {
  readonly name: string;
  readonly en: string;
  /** The entity it belongs to; absent for the household. */
  readonly of?: string;
  /** True when its instances are people, so that counting them gives 人. */
  readonly isPerson: boolean;
  readonly facts: ReadonlyMap<string, Fact>;
}

export interface Fact {
  readonly name: string;
  readonly en: string;
  readonly at: SourceSpan;
  readonly type: DeclaredType;
  readonly min?: Rational;
  readonly max?: Rational;
  readonly required: boolean;
  /** What absence means, as written; absent where absence is unknown. */
  readonly default?: string;
  /** Money that comes in each month: what work pays, or anything else. */
  readonly income?: "wage" | "other";
}

/** Entities, facts, enums and the programmes that every result names. */
export interface Vocabulary {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** English of options, by the option. */
  readonly words: ReadonlyMap<string, string>;
  /** Programmes, in the order in which results list them. */
  readonly programmes: readonly string[];
}

/**
 * How far a document itself lays down rules: measures that can be followed clause by clause, a framework that leaves
 * figures to others, a plan that sets tasks, or an interpretation of a document that is not at hand.
 */
export type DocumentForm = "measures" | "framework" | "plan" | "interpretation";

export const documentForms: readonly DocumentForm[] = [
  "measures",
  "framework",
  "plan",
  "interpretation",
];

export interface SourceDocument {
  readonly id: string;
  readonly title: Localized;
  readonly form?: DocumentForm;
  readonly number?: string;
  readonly issuer?: string;
  readonly issued?: string;
  readonly effective?: string;
  readonly published?: string;
  /** A source beyond the jurisdiction's own texts; what cites nothing else is an assumption. */
  readonly outside: boolean;
  /** What a reader has to know of it: what kind of text it is, what it leaves out. */
  readonly note?: Localized;
  readonly from: string;
  readonly at: SourceSpan;
}

export interface Clause {
  readonly id: string;
  /** The document whose id begins the clause's. */
  readonly document: string;
  readonly gloss: Localized;
  /** Absent for an umbrella, which has children. */
  readonly disposition?: "encoded" | "duty" | "open";
  readonly reason?: Localized;
  readonly children: readonly string[];
  readonly note?: Localized;
  readonly from: string;
  readonly idAt: SourceSpan;
  readonly at: SourceSpan;
}

/** A value of a parameter, or one for each variant, nested in the order of `by`. */
export type VariantValue =
  | { readonly kind: "plain"; readonly text: string; readonly at: SourceSpan }
  | {
      readonly kind: "variants";
      readonly options: ReadonlyMap<string, VariantValue>;
      readonly at: SourceSpan;
    };

/** Least and most that an assumed value may be, plain or for each variant. */
export type VariantRange =
  | {
      readonly kind: "plain";
      readonly least: string;
      readonly most: string;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "variants";
      readonly options: ReadonlyMap<string, VariantRange>;
      readonly at: SourceSpan;
    };

export interface DatedValue {
  /** Days since 1970-01-01, first day in force. */
  readonly from: number;
  readonly fromAt: SourceSpan;
  /** Last day in force; absent when a later value of the same variant or nothing ends it. */
  readonly to?: number;
  /** Of the variants that it names, or of all; the others are left to other dated values. */
  readonly value: VariantValue;
  readonly status: ValueStatus;
  readonly range?: VariantRange;
  readonly cite: readonly Citation[];
  readonly note?: Localized;
  readonly at: SourceSpan;
}

export interface Parameter extends Entry {
  readonly type: DeclaredType;
  /** Names of facts or derived values with options, outer first. */
  readonly by: readonly Citation[];
  /** In date order; empty for an open parameter. */
  readonly values: readonly DatedValue[];
}

export interface Reading extends Entry {
  readonly question: Localized;
  readonly options: readonly string[];
  readonly default: string;
  readonly defaultAt: SourceSpan;
}

export interface Rounding {
  readonly mode: RoundingMode;
  readonly step: Rational;
  readonly cite: readonly Citation[];
  readonly at: SourceSpan;
}

/** A decision table. */
export interface Table {
  readonly hit: HitPolicy;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly at: SourceSpan;
}
export interface TableColumn {
  readonly heading: Formula;
}
export interface TableRow {
  /** One for each column. */
  readonly tests: readonly CellTest[];
  readonly result: Formula;
  readonly cite: readonly Citation[];
  readonly at: SourceSpan;
}

/** How a value is worked out: one of the two. */
export type Body =
  | { readonly kind: "formula"; readonly formula: Formula }
  | { readonly kind: "table"; readonly table: Table };

export interface Derived extends Entry {
  /** Absent: it reads parameters only. */
  readonly on?: Citation;
  readonly type: DeclaredType;
  readonly body: Body;
  readonly round?: Rounding;
}

/** A condition of a programme, or a group of them. */
export type Condition = {
  readonly id: string;
  readonly at: SourceSpan;
  readonly en: string;
  readonly note?: Localized;
  readonly force: Force;
  readonly cite: readonly Citation[];
  /** The file that gave it. */
  readonly from: string;
} & (
  | { readonly kind: "formula"; readonly when: Formula }
  | { readonly kind: "open"; readonly open: Localized }
  | { readonly kind: "group"; readonly group: ConditionGroup }
);

/** All three that are present must hold. */
export interface ConditionGroup {
  readonly at: SourceSpan;
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly none?: readonly Condition[];
}

export interface Duration {
  readonly start: Formula;
  readonly months: Formula;
  readonly least?: Formula;
  readonly most?: Formula;
  readonly cite: readonly Citation[];
  readonly at: SourceSpan;
}

export interface Amount {
  readonly unit: Unit;
  readonly unitAt: SourceSpan;
  readonly body?: Body;
  readonly floor?: Formula;
  readonly ceiling?: Formula;
  /** The amount's own, else the file's. */
  readonly round?: Rounding;
  readonly cite: readonly Citation[];
  readonly at: SourceSpan;
}

export interface Entitlement extends Entry {
  readonly kind: EntitlementKind;
  readonly when?: Formula;
  readonly force: Force;
}

export interface Programme extends Entry {
  readonly on: Citation;
  readonly force: Force;
  readonly scope?: Formula;
  readonly eligible?: ConditionGroup;
  readonly duration?: Duration;
  readonly amount?: Amount;
  readonly entitlements: readonly Entitlement[];
}

export interface Choice extends Entry {
  readonly options: readonly Citation[];
  readonly chosen: Citation;
}

export interface Check extends Entry {
  readonly force: Force;
  readonly when: Formula;
}

export interface Deadline extends Entry {
  readonly on: Citation;
  readonly when?: Formula;
  readonly due: Body;
  readonly force: Force;
}

export interface Route extends Entry {
  readonly on: Citation;
  readonly when?: Formula;
  readonly body: Body;
  readonly force: Force;
}

/** The short mark of a jurisdiction on screens, and its place in the series of chart colours (0: none). */
export interface Seal {
  readonly zh: string;
  readonly en: string;
  readonly series: number;
}

/** A proposal that was laid over the jurisdiction. */
export interface AppliedProposal {
  readonly id: string;
  readonly title: Localized;
  /** First day on which it stands. */
  readonly from: number;
  readonly file: string;
  /** SHA-256 over its text. */
  readonly hash: string;
  /** Parameters whose value it gives or takes away, each with the place of the change. */
  readonly parameters: readonly Citation[];
}

export interface Spec {
  readonly id: string;
  readonly title: Localized;
  readonly seal: Seal;
  /** The id of the baseline it extends; absent for the baseline itself. */
  readonly baseline?: string;
  /** First day of the version stated; a run before it goes on and says so. */
  readonly from?: {
    readonly date: number;
    readonly status: ValueStatus;
    readonly cite: readonly Citation[];
  };
  readonly vocabulary: Vocabulary;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly derived: readonly Derived[];
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly checks: ReadonlyMap<string, Check>;
  readonly deadlines: ReadonlyMap<string, Deadline>;
  readonly routes: ReadonlyMap<string, Route>;
  /** English of options and of other words that results say, by the word: the vocabulary's, and the files' over it. */
  readonly words: ReadonlyMap<string, string>;
  /** Citations outside the entries: of the file's rounding, and of what takes an inherited entry away. */
  readonly otherCitations: readonly Citation[];
  /** Cases beside the rules, as trees; read by the case reader. */
  readonly tests: readonly SpecTest[];
  /** In the order in which they were laid over the jurisdiction; empty where it stands as it is. */
  readonly proposals: readonly AppliedProposal[];
  /** SHA-256 over the texts that made it, in order, proposals apart. */
  readonly hash: string;
}

export interface SpecTest {
  readonly name: string;
  readonly tree: import("./tree.ts").TreeNode;
  readonly at: SourceSpan;
}
