/** What the panel of a tried rule is drawn from. */
import type { Catalogue } from "../../compare/compare-state.ts";
import type { RulesChange } from "../rules-state.ts";
import type { RulesWording } from "../rules-wording.ts";
import type { TriedAsked, TriedState } from "./use-tried.ts";

export interface TriedPanelProps {
  readonly tried: TriedAsked;
  /** Of the value that is tried; empty where it is one for all. */
  readonly variants: readonly (readonly string[])[];
  readonly state: TriedState;
  readonly wording: RulesWording;
  readonly catalogue: Catalogue;
  readonly onChange: (change: RulesChange) => void;
}
