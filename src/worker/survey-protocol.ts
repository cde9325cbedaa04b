/** What the comparison screen asks about many households at once, and what it is told. */
import type { ParameterView, Survey, SurveyScope } from "../engine/index.ts";
import type { NamedHousehold } from "./named-household.ts";
import type { PolicyTexts } from "./policy-texts.ts";

export interface SurveyRequest {
  readonly policies: readonly PolicyTexts[];
  readonly households: readonly NamedHousehold[];
  /** `2025-10-01`. */
  readonly date: string;
  readonly scope: SurveyScope;
  /** Ids of the households that are added up. */
  readonly shown: readonly string[];
}

/** All that a spreadsheet says: every household and programme, and what the policies' parameters are. */
export interface WholeSurvey {
  readonly survey: Survey;
  readonly parameters: readonly {
    /** The policy. */
    readonly region: string;
    readonly list: readonly ParameterView[];
  }[];
}

export interface SurveyStages {
  "survey-households": { readonly asked: SurveyRequest; readonly answer: Survey };
  "export-households": {
    readonly asked: Omit<SurveyRequest, "scope">;
    readonly answer: WholeSurvey;
  };
}
