/** A case as plain data: what a file, a form or a line of JSON states, before anything is typed. */

export type RawFact =
  | string
  | number
  | boolean
  | null
  | readonly RawFact[]
  | { readonly [name: string]: RawFact };
export type RawRecord = { readonly [name: string]: RawFact };

export interface RawHousehold {
  readonly household?: RawRecord | undefined;
  /** One more of the household's applications; household facts may stand among its own. */
  readonly application?: RawFact | undefined;
}

/** What a case states, beside its region and date, which made the plan. */
export interface CaseData extends RawHousehold {
  readonly parameters?: RawRecord | undefined;
  readonly readings?: RawRecord | undefined;
}
