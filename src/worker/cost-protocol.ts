/** What the cost screen asks about proposals over a population, and what it is told. Types only. */
import type {
  CaseData,
  CostComparison,
  FigureChange,
  FirstYear,
  LinkedStandards,
  Localized,
  MapRows,
  OfferedFigure,
  PolicyView,
  RowGroup,
  Setting,
  SettingFault,
  SourceText,
  SpecTexts,
  ValueStatus,
} from "../engine/index.ts";
import type { NamedHousehold } from "./named-household.ts";
import type { OwnCounts, OwnTable } from "./own-protocol.ts";
import type { PlacedDiagnostic } from "./place.ts";
import type { PolicyFault, PolicyTexts } from "./policy-texts.ts";
import type { Said } from "./said-fault.ts";

/** Whom the proposals are worked out over. */
export type PopulationAsked =
  /** Households one by one, each standing for itself. */
  | { readonly kind: "households"; readonly households: readonly NamedHousehold[] }
  /** Households drawn by lot from a described population, weighted to its totals. */
  | {
      readonly kind: "model";
      readonly source: SourceText;
      readonly size: number;
      readonly seed: number;
    }
  /** The households of a table of one's own. */
  | {
      readonly kind: "own";
      readonly own: OwnTable;
      /** The region's described population: what it supposes where the text leaves something open holds here too. */
      readonly supposed?: SourceText;
    };

/** A published total, and what the population comes to. */
export interface FitLine {
  readonly id: string;
  readonly title: Localized;
  readonly programme: string;
  readonly measure: "households" | "people" | "payment";
  readonly use: "fit" | "compare" | "shown";
  readonly status: ValueStatus;
  readonly target: string;
  readonly reached: string;
  readonly isMet: boolean;
}

/** What a described population supposes. */
export interface PopulationView {
  readonly id: string;
  readonly title: Localized;
  readonly note?: Localized;
  readonly size: number;
  readonly seed: number;
  readonly fit: readonly FitLine[];
  /** Inputs by where they are from. */
  readonly inputs: readonly { readonly title: Localized; readonly status: ValueStatus }[];
  /** What it sets where the text leaves it open. */
  readonly given: readonly GivenView[];
}

/** What is supposed where the text leaves it open. */
export interface GivenView {
  readonly name: string;
  readonly value: string;
  readonly status: ValueStatus;
}

/** Of a table of one's own. */
export interface OwnView extends OwnCounts {
  readonly given: readonly GivenView[];
}

/** Values that are set, or a text of rules. */
export interface ProposalAsked {
  readonly id: string;
  readonly settings: readonly Setting[];
  /** A proposal as a document; it is applied before the settings. */
  readonly source?: SourceText;
  /** Texts that stand in place of the policy's own. */
  readonly edited?: Partial<Pick<SpecTexts, "jurisdiction" | "baseline">>;
  /** The name of a document that was to be here and is not. */
  readonly absent?: string;
  /** `2026-01-01`: the first day, and the first month that is paid. */
  readonly from: string;
  readonly paidFrom: string;
}

export interface CostBaseAsked {
  readonly policy: PolicyTexts;
  readonly population: PopulationAsked;
  /** `2025-10-01`. */
  readonly date: string;
  /** What is set on either side, for the text leaves it open. */
  readonly shared: readonly Setting[];
}

export interface CostAsked extends CostBaseAsked {
  readonly proposals: readonly ProposalAsked[];
}

/** What keeps a proposal from being worked out. */
export type ProposalFault =
  | { readonly kind: "setting"; readonly fault: SettingFault }
  | { readonly kind: "absent"; readonly file: string }
  | { readonly kind: "text"; readonly diagnostics: readonly Said<PlacedDiagnostic>[] };

export interface CostedProposal {
  readonly id: string;
  /** Absent where it cannot be worked out. */
  readonly result?: {
    /** What its settings change, in their order. */
    readonly changes: readonly (FigureChange & Pick<Setting, "parameter" | "variant">)[];
    readonly comparison: CostComparison;
    readonly links: LinkedStandards;
    readonly firstYear: FirstYear;
    /** Of a document: what its checks warn of. */
    readonly warnings: readonly Said<PlacedDiagnostic>[];
    /** Of a document that changes nothing yet on the day: its first day. */
    readonly startsOn?: string;
  };
  readonly faults: readonly ProposalFault[];
}

export interface CostBasis {
  readonly policy: PolicyView;
  readonly figures: readonly OfferedFigure[];
  /** Parameters with words to choose from that have no value: methods that the text leaves open. */
  readonly methods: readonly OpenMethod[];
  /** Absent for households that stand for themselves. */
  readonly population?: PopulationView;
  /** Of a table of one's own. */
  readonly own?: OwnView;
  /** Names of assumed values behind a programme that pays money. */
  readonly assumed: readonly string[];
  /** What was to be set on either side and cannot be. */
  readonly faults: readonly SettingFault[];
}

export interface OpenMethod {
  readonly name: string;
  readonly en: string;
  readonly options: readonly string[];
}

export interface CostAnswer {
  /** Absent where the policy cannot be run. */
  readonly basis?: CostBasis;
  readonly proposals: readonly CostedProposal[];
  readonly faults: readonly PolicyFault[];
}

/** Rows behind a figure, a few at a time. */
export interface CostRowsAsked extends CostBaseAsked {
  readonly proposal: ProposalAsked;
  readonly of: RowChoice;
  readonly first: number;
  readonly count: number;
}

export type RowChoice =
  | { readonly kind: "class"; readonly of: "gain" | "loss" | "same" | "unknown" }
  | { readonly kind: "part"; readonly part: string; readonly programme: string }
  /** Whose change a month lies above one edge and up to the other; absent: without end. */
  | { readonly kind: "band"; readonly over?: string; readonly upTo?: string }
  /** Of one size, or of one option of a fact. */
  | ({ readonly kind: "group" } & RowGroup)
  /** One household, by its place. */
  | { readonly kind: "row"; readonly row: number };

export interface CostRows {
  readonly total: number;
  readonly rows: readonly CostRow[];
}

export interface CostRow {
  readonly row: number;
  /** The household's number in a table of one's own. */
  readonly id?: string;
  readonly weight: string;
  readonly people: number;
  /** Of regular payments, in money a year; absent where it is not known. */
  readonly change?: string;
  readonly programmes: readonly RowProgramme[];
  readonly facts: CaseData;
}

/** A programme that the proposal can change, of one household: its outcome and amount before and after. */
export interface RowProgramme {
  readonly name: string;
  readonly unit: string;
  readonly before: RowResult;
  readonly after: RowResult;
}

export interface RowResult {
  readonly outcome: string;
  readonly amount?: string;
}

/** What a budget allows: the figure that is moved, and from which proposal on. */
export interface CostSolveAsked extends CostBaseAsked {
  /** Its other settings stay; the one of the figure moves. */
  readonly proposal: ProposalAsked;
  readonly figure: Pick<OfferedFigure, "parameter" | "variant" | "value" | "step">;
  /** Extra cost a year. */
  readonly budget: string;
  /** Values from the one in force up to this one are drawn. */
  readonly upTo: string;
}

export interface PricedFigure {
  readonly value: string;
  readonly cost: string;
}

export interface CostSolution {
  readonly kind: "found" | "all-within" | "none-within";
  readonly at: PricedFigure;
  /** One step more. */
  readonly next?: PricedFigure;
  readonly isRising: boolean;
  /** The row at which it flips, its number in a table of one's own, and what more it costs a year. */
  readonly flip?: { readonly row: number; readonly id?: string; readonly more: string };
  /** Each with its exact cost; `steps` of the figure lie between two of them. */
  readonly curve: readonly PricedFigure[];
  readonly steps: number;
}

/** One assumption at either end of its range: the extra cost as it would be. */
export interface CostRange {
  readonly title: Localized;
  readonly low: string;
  readonly high: string;
}

export interface CostRanges {
  /** As it is supposed. */
  readonly middle: string;
  /** Of all the ends; what several assumptions do together is not in it. */
  readonly interval: { readonly least: string; readonly most: string };
  /** The widest first. */
  readonly ranges: readonly CostRange[];
}

export interface CostRangesAsked extends CostBaseAsked {
  readonly proposal: ProposalAsked;
}

/** One side of a map: a figure and the values that it is given. */
export interface MapFigure extends Pick<OfferedFigure, "parameter" | "variant" | "value" | "step"> {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** What two figures cost together; the proposal's other settings stay. */
export interface CostMapAsked extends CostBaseAsked {
  readonly proposal: ProposalAsked;
  readonly across: MapFigure;
  readonly down: MapFigure;
}

export interface CostMapFound {
  readonly across: readonly string[];
  readonly down: readonly string[];
  /** Extra costs a year. */
  readonly rows: MapRows;
}

export interface CostStages {
  /** Undefined where the policy or the proposal cannot be run. */
  "cost-solve": { readonly asked: CostSolveAsked; readonly answer: CostSolution | undefined };
  "cost-ranges": { readonly asked: CostRangesAsked; readonly answer: CostRanges | undefined };
  "cost-map": { readonly asked: CostMapAsked; readonly answer: CostMapFound | undefined };
  "cost-proposals": { readonly asked: CostAsked; readonly answer: CostAnswer };
  "cost-rows": { readonly asked: CostRowsAsked; readonly answer: CostRows };
}
