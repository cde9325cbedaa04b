/**
 * A survey of many households in several regions, as plain data: who gets what where, and what that comes to.
 *
 * Out:      types only. A figure is a decimal, as in `plain.ts`; a place in an order is a whole number.
 */
import type { Outcome } from "../evaluate/result.ts";
import type { ValueStatus } from "../plan/plan.ts";
import type { PlainAmount, PlainMissing } from "./plain.ts";
import type { Standing } from "./standing.ts";

/** By what a rule gives: money each month, other money, or something that is no money. */
export type ProgrammeGroup = "monthly" | "money" | "service";

export type SurveyScope =
  /** The one that stands for each cell. */
  | { readonly kind: "main" }
  | { readonly kind: "programme"; readonly name: string }
  | { readonly kind: "group"; readonly group: ProgrammeGroup }
  | { readonly kind: "all" };

export interface SurveyedProgramme {
  readonly name: string;
  readonly en: string;
  readonly group: ProgrammeGroup;
}

export interface SurveyCell {
  readonly region: string;
  readonly programme: string;
  readonly outcome: Outcome;
  readonly standing: Standing;
  /** Where its figure is known, be it a sum, a bound, or what a choice or a reading would give. */
  readonly amount?: PlainAmount & { readonly value: string };
  readonly weakest: ValueStatus;
  readonly assumed: readonly string[];
  readonly needs: readonly PlainMissing[];
  readonly readings: readonly string[];
  readonly cite: readonly string[];
  /** From 0, the least; cells that say the same share one. */
  readonly order: number;
  /** Fifths of the greatest figure of the survey's unit, from 1; absent without such a figure. */
  readonly shade?: number;
}

export interface SurveyRow {
  readonly household: string;
  /** Absent where each cell has its own. */
  readonly programme?: string;
  /** One for each region, in the regions' order. */
  readonly cells: readonly SurveyCell[];
  /** Between sums of one programme and unit; absent where fewer than two regions pay one. */
  readonly difference?: {
    readonly value: string;
    readonly most: string;
    readonly least: string;
    /** From 0, the least of all rows. */
    readonly order: number;
  };
}

export interface Survey {
  readonly date: string;
  readonly scope: SurveyScope;
  /** Those of which some region has a rule, in the vocabulary's order. */
  readonly programmes: readonly SurveyedProgramme[];
  /** What stands for each household in most regions. */
  readonly mains: readonly { readonly household: string; readonly programme: string }[];
  readonly rows: readonly SurveyRow[];
  /** Rows in which no region says anything about the household; left out of `rows` unless all were asked for. */
  readonly emptyCount: number;
  /** The unit of most figures, and the upper ends of its fifths; absent where there is no figure. */
  readonly scale?: { readonly unit: string; readonly ends: readonly string[] };
  /** Over the households that are added up: one for each programme that pays any of them, or one for the main ones. */
  readonly totals: readonly PaymentTotal[];
}

export interface PaymentTotal {
  /** Absent over the main programmes. */
  readonly programme?: string;
  readonly unit: string;
  /** Households added up. */
  readonly count: number;
  readonly regions: readonly RegionTotal[];
  /** Over the households that are known in every region, and paid in one at least; absent where there are none. */
  readonly comparable?: {
    readonly count: number;
    readonly regions: readonly {
      readonly region: string;
      readonly value: string;
      readonly weakest: ValueStatus;
    }[];
  };
}

export interface RegionTotal {
  readonly region: string;
  /** Absent where no household is paid a known sum: that is no zero. */
  readonly value?: string;
  /** The weakest among the sums. */
  readonly weakest: ValueStatus;
  readonly paid: number;
  readonly refused: number;
  readonly bound: number;
  readonly choice: number;
  /** Granted or undecided, and not known; or in another unit. */
  readonly open: number;
  readonly silent: number;
}

/** A cell before all cells are put in order. */
export type UnorderedCell = Omit<SurveyCell, "order" | "shade">;
/** A row before all cells are put in order. */
export interface UnorderedRow extends Omit<SurveyRow, "cells" | "difference"> {
  readonly cells: readonly UnorderedCell[];
}
