/**
 * The checks of a policy, one file each.
 *
 * Out:      the list that check-spec.ts runs; the order is that of messages.ts and changes nothing else.
 */
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { amountsSayHowMuch } from "./amounts-say-how-much.ts";
import { choicesCanBeMade } from "./choices-can-be-made.ts";
import { citationsExist } from "./citations-exist.ts";
import { citedIsEncoded } from "./cited-is-encoded.ts";
import { clausesAreSettled } from "./clauses-are-settled.ts";
import { dutiesHaveReasons } from "./duties-have-reasons.ts";
import { encodedIsCited } from "./encoded-is-cited.ts";
import { entriesCite } from "./entries-cite.ts";
import { floorsAreNotPaid } from "./floors-are-not-paid.ts";
import { historiesAreWhole } from "./histories-are-whole.ts";
import { parametersAreRead } from "./parameters-are-read.ts";
import { rangesHoldValues } from "./ranges-hold-values.ts";
import { readingsAreRead } from "./readings-are-read.ts";
import { rowsAreReached } from "./rows-are-reached.ts";
import { umbrellasHold } from "./umbrellas-hold.ts";
import { valuesCite } from "./values-cite.ts";
import { valuesGoOn } from "./values-go-on.ts";
import { wordsHaveEnglish } from "./words-have-english.ts";

export type SpecRule = (spec: Spec, report: Report) => void;

export const rules: readonly SpecRule[] = [
  entriesCite,
  valuesCite,
  citationsExist,
  encodedIsCited,
  citedIsEncoded,
  dutiesHaveReasons,
  clausesAreSettled,
  umbrellasHold,
  rangesHoldValues,
  readingsAreRead,
  parametersAreRead,
  historiesAreWhole,
  valuesGoOn,
  choicesCanBeMade,
  amountsSayHowMuch,
  floorsAreNotPaid,
  rowsAreReached,
  wordsHaveEnglish,
];
