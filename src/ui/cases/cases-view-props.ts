/** What the parts of the case screen are given. */
import type { CasesScreenText } from "../../text/cases-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Catalogue } from "../compare/compare-state.ts";
import type { PolicyWording } from "../parts/policy-wording.ts";
import type { CaseAnswer } from "./cases-state.ts";
import type { ChartState } from "./curve/use-chart.ts";
import type { HouseholdForm } from "./household/household-form.ts";
import type { CasesState } from "./useCases.ts";

export interface CasesViewProps extends CasesState {
  readonly text: CasesScreenText;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  /** What a household may be asked. */
  readonly form: HouseholdForm;
  readonly onPrint: () => void;
  readonly onCopy: (words: string) => void;
}

/** How the policy is spoken of on this screen. */
export type CasesWording = PolicyWording<CasesScreenText>;

/** What the columns are given once a region has answered. */
export interface CasesColumnProps extends CasesViewProps {
  readonly answer: CaseAnswer;
  readonly wording: CasesWording;
  readonly chart: ChartState;
}
