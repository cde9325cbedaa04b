/**
 * What an evaluation says: values, outcomes, choices, checks, deadlines and routes, each with its trace.
 *
 * Amounts are exact; words and numerals are made where they are shown.
 */
import type { Rational } from "../base/rational.ts";
import type { Unit } from "../base/unit.ts";
import type {
  Force,
  Known,
  PlanAnswer,
  PlanChoice,
  PlanCondition,
  PlanDerived,
  PlanEntitlement,
  PlanNode,
  PlanParameterValue,
  PlanProgramme,
  PlanRounding,
} from "../plan/plan.ts";
import type { Instance } from "./facts/instance.ts";

/** Something whose absence leaves a value undecided. */
export interface Missing {
  readonly kind: "fact" | "parameter" | "choice" | "rule";
  readonly name: string;
  /** Which instance lacks it: `成员[0]`; empty for the household and for what belongs to none. */
  readonly path: string;
}

/**
 * What the evaluation of a plan node yields, with all that led to it: the trace is the tree of cells.
 *
 * A cell is known, or unknown with the facts, parameters or choices for lack of which it is. `reads` are the readings
 * on which it rests: under any combination that agrees on these, the cell is the same.
 */
export interface Cell {
  readonly node: PlanNode;
  /** Undefined when unknown, and for lists. */
  readonly value: Known | undefined;
  /** The values of a known list. */
  readonly items: readonly Cell[] | undefined;
  /** The instances of a known list of instances. */
  readonly instances: readonly Instance[] | undefined;
  readonly missing: readonly Missing[];
  readonly reads: ReadonlySet<string>;
  /** The cells from which it was worked out. */
  readonly parts: readonly Cell[];
  /** Of a fact: nobody stated it, the vocabulary says what absence means. */
  readonly isDefault: true | undefined;
  /** Of a parameter: the case gives it in place of the region's. */
  readonly isGiven: true | undefined;
  /** Of a parameter: the dated values that were read; of several variants only where the axis is unknown. */
  readonly sources: readonly PlanParameterValue[] | undefined;
  /** Of a table's result: the tests of the rows that gave it. */
  readonly tests: readonly Cell[] | undefined;
  /** What a reference to a rule led to. */
  readonly derived: DerivedResult | undefined;
  readonly verdict: Verdict | undefined;
}

/** What can be said of one combination of readings. */
export type SettledOutcome = "yes" | "no" | "needs" | "discretion" | "silent";
export type Outcome = SettledOutcome | "depends";

/** A fact, reading or parameter of a case that cannot stand; it counts as missing. */
export interface CaseFault {
  readonly code: `case/${string}`;
  /** Where in the case: `household.成员[0].月工资`. */
  readonly path: string;
  /** One English sentence. */
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
}

/** A derived value of one instance, under one combination of readings. */
export interface DerivedResult {
  readonly rule: PlanDerived;
  readonly path: string;
  /** The body before rounding; of a table, the result of the row that decided. */
  readonly cell: Cell;
  readonly value: Known | undefined;
  readonly missing: readonly Missing[];
  readonly reads: ReadonlySet<string>;
  /** Of a table: the rows that matched, from 0. */
  readonly rows: readonly number[] | undefined;
  /** True when no row of its table decides. */
  readonly isSilent: boolean;
}

export interface ConditionResult {
  readonly condition: PlanCondition;
  readonly outcome: SettledOutcome;
  readonly missing: readonly Missing[];
  readonly reads: ReadonlySet<string>;
  /** Of a formula. */
  readonly cell: Cell | undefined;
  /** Of a group. */
  readonly group: GroupResult | undefined;
}

export interface GroupResult {
  readonly all: readonly ConditionResult[];
  readonly any: readonly ConditionResult[];
  readonly none: readonly ConditionResult[];
  readonly outcome: SettledOutcome;
  readonly missing: readonly Missing[];
  readonly reads: ReadonlySet<string>;
}

export interface DurationResult {
  readonly outcome: "yes" | "no" | "needs";
  readonly start: Cell;
  readonly months: Cell;
  /** First day of the period and first day after it, where known. */
  readonly from?: number;
  readonly until?: number;
  readonly missing: readonly Missing[];
  readonly reads: ReadonlySet<string>;
  /** A granted length outside its limits. */
  readonly fault?: CaseFault;
}

export type Bound = "exact" | "floor" | "ceiling";

export interface AmountResult {
  readonly unit: Unit;
  /** After rounding; absent when unknown. */
  readonly value?: Rational;
  /** Before rounding. */
  readonly exact?: Rational;
  readonly bound: Bound;
  readonly round?: PlanRounding | undefined;
  readonly missing: readonly Missing[];
  readonly reads: ReadonlySet<string>;
  /** The formula, or what stands as its bound. Absent for a sum over several instances. */
  readonly cell?: Cell | undefined;
  readonly cite: readonly string[];
}

/** One programme for one instance, under one combination of readings. */
export interface Verdict {
  readonly rule: PlanProgramme;
  readonly path: string;
  readonly outcome: SettledOutcome;
  readonly missing: readonly Missing[];
  readonly reads: ReadonlySet<string>;
  readonly scope?: Cell | undefined;
  readonly group?: GroupResult | undefined;
  readonly duration?: DurationResult | undefined;
  /** For `yes` and for `discretion`. */
  readonly amount?: AmountResult | undefined;
  /** The option that the applicant chose instead of this programme. */
  readonly yieldsTo?: string;
}

/** What a reading changes: the outcome and the amount under each of its options, the others at their default. */
export interface ReadingEffect {
  readonly reading: string;
  readonly results: ReadonlyMap<string, SettledOutcome>;
  /** Absent where no option has an amount that differs. */
  readonly amounts?: ReadonlyMap<string, AmountResult | undefined>;
}

/** What the amount would be under each option of a method that the text leaves open. */
export interface MethodEffect {
  readonly parameter: string;
  /** Absent amounts: the programme is not met, or its amount lacks something else. */
  readonly amounts: ReadonlyMap<string, AmountResult | undefined>;
}

export interface EntitlementResult {
  readonly entitlement: PlanEntitlement;
  /** True, or unknown for lack of `missing`; those that do not hold are left out. */
  readonly holds: boolean | undefined;
  readonly missing: readonly Missing[];
}

/** A programme for one instance, over the readings; for the household it rolls up its instances. */
export interface ProgrammeResult {
  readonly name: string;
  /** Absent where no rule is: silent. */
  readonly rule?: PlanProgramme;
  readonly path: string;
  readonly outcome: Outcome;
  /** Under the default readings. */
  readonly default: SettledOutcome;
  readonly depends: readonly ReadingEffect[];
  readonly amount?: AmountResult | undefined;
  /** Where the amount is unknown for lack of a method: what each method would give. */
  readonly methods: readonly MethodEffect[];
  /** What the outcome lacks, or else the amount. */
  readonly needs: readonly Missing[];
  readonly entitlements: readonly EntitlementResult[];
  /** Assumed parameters on which it rests. */
  readonly assumed: readonly string[];
  /** Derived (not published) parameters on which it rests. */
  readonly derivedFrom: readonly string[];
  /** The trace under the default readings; absent for silence and for roll-ups. */
  readonly verdict?: Verdict;
  /** One for each instance, where the programme is not on the household itself; absent when their list is left out. */
  readonly instances?: readonly ProgrammeResult[];
}

/** A derived value over the readings. */
export interface ValueResult {
  readonly rule: PlanDerived;
  readonly path: string;
  /** Under the default readings. */
  readonly result?: DerivedResult;
  /** Where readings change it: the value under each option. */
  readonly depends: readonly {
    readonly reading: string;
    readonly values: ReadonlyMap<string, Known | undefined>;
  }[];
  readonly instances?: readonly ValueResult[];
}

export interface ChoiceResult {
  readonly choice: PlanChoice;
  /** Names of the options. */
  readonly options: readonly string[];
  /** Whether two options are met. */
  readonly open: Outcome;
  readonly default: SettledOutcome;
  readonly chosen?: string;
  /** Names of what keeps `open` from being yes. */
  readonly because: readonly string[];
}

export interface CheckResult {
  readonly id: string;
  readonly en: string;
  readonly force: Force;
  /** Absent where no variant is told apart. */
  readonly variant?: string | undefined;
  readonly result?: boolean | undefined;
  readonly level: "pass" | "warning" | "breach" | "undecided";
  readonly shortfall?: Rational | undefined;
  readonly missing: readonly Missing[];
  readonly cite: readonly string[];
  readonly from: string;
  readonly cell: Cell;
}

/** A deadline or a route that applies to an instance, or is unknown for someone whose list of these is left out. */
export interface AnswerResult {
  readonly rule: PlanAnswer;
  /** Of the instance; of the one around it where the list is left out. */
  readonly path: string;
  readonly index: number;
  /** Index of the member around it, where there is one. */
  readonly member?: number;
  readonly value?: Known;
  readonly missing: readonly Missing[];
  readonly isSilent: boolean;
  readonly depends: readonly {
    readonly reading: string;
    readonly values: ReadonlyMap<string, Known | undefined>;
  }[];
  readonly cite: readonly string[];
}

export interface HouseholdResult {
  readonly jurisdiction: string;
  readonly date: number;
  readonly specHash: string;
  readonly isBeforeVersion: boolean;
  readonly values: readonly ValueResult[];
  readonly programmes: readonly ProgrammeResult[];
  readonly choices: readonly ChoiceResult[];
  readonly checks: readonly CheckResult[];
  readonly deadlines: readonly AnswerResult[];
  readonly routes: readonly AnswerResult[];
  readonly faults: readonly CaseFault[];
}
