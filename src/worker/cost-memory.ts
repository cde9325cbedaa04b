/** A policy's baseline over a population, as a thread remembers it. */
import type {
  CostsByColumns,
  Plan,
  Population,
  PopulationModel,
  Setting,
  SettingFault,
  Simulator,
  Spec,
} from "../engine/index.ts";
import type { CostedProposal, OwnView, PopulationView } from "./cost-protocol.ts";

export interface CostBase {
  readonly spec: Spec;
  readonly plan: Plan;
  readonly under: Supposed;
  readonly population: Population;
  /** The baseline, held ready for proposals. */
  readonly simulator: Simulator;
  /** Absent for households that stand for themselves. */
  readonly view?: PopulationView;
  /** Of a table of one's own: what of it is used, and the households' numbers. */
  readonly own?: { readonly view: OwnView; readonly ids: readonly string[] };
  /** What was to be set on either side and cannot be. */
  readonly faults: readonly SettingFault[];
  /** Proposals worked out before, by what was asked: a slider moves one of several. */
  readonly results: Map<string, CostedProposal>;
  /** Costs of the baseline, once they have been worked out. */
  costs?: CostsByColumns;
}

/** What is laid over the text on either side. */
export interface Supposed {
  /** The text as it is, with what is set on either side. */
  readonly bare: Plan;
  readonly shared: readonly Setting[];
  /** What supposes the rest; absent for households that stand for themselves. */
  readonly model?: PopulationModel;
}

/** By what was asked. */
export type CostMemory = Map<string, CostBase>;
