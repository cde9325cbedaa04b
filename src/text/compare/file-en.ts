/**
 * The words of the spreadsheet of households compared, in English.
 *
 * Out:      words of the same shape as the Chinese ones.
 */
import type { FileText } from "./file-zh.ts";

export const fileEn: FileText = {
  button: { make: "Export", making: "Writing", failed: "Failed, try again" },
  name: (date) => `doudi-households-by-region-${date}`,
  sheets: {
    results: "Results and amounts",
    shown: "As shown",
    open: "Missing and readings",
    parameters: "Parameters",
    receipt: "Receipt and assumptions",
  },
  heads: {
    household: "Household",
    note: "Situation",
    id: "Household id",
    programme: "Programme",
    region: "Region",
    date: "As at",
    outcome: "Outcome",
    amount: "Amount (yuan)",
    unit: "Unit",
    bound: "Bound",
    standing: "In totals",
    provenance: "Values used",
    isMain: "Main programme",
    cite: "Clauses",
    kind: "Kind",
    what: "What",
    whose: "Of whom",
    parameter: "Parameter",
    variant: "Applies to",
    value: "Value",
    status: "Status",
    least: "Assumed at least",
    most: "Assumed at most",
    since: "From",
    until: "To",
    from: "Rule file",
    source: "Source",
    difference: "Difference (yuan)",
    total: "Known total",
  },
  bounds: { exact: "exact", floor: "at least", ceiling: "at most" },
  standings: {
    paid: "counted",
    bound: "a bound only, not counted",
    choice: "a choice to make, not counted",
    unpriced: "amount open, not counted",
    granted: "not a payment",
    refused: "not eligible, counts as none",
    undecided: "undecided, not counted",
    silent: "silent, not counted",
  },
  missing: {
    fact: "fact of the household missing",
    parameter: "figure not in the texts",
    choice: "applicant's choice",
    rule: "rule not in the texts",
  },
  reading: "reading",
  assumedValue: "assumed value used",
  leftOpen: "not in the texts",
  isMain: "yes",
  notBasis:
    "Worked out from the rules on this device, for study and checking; no basis for payment.",
  assumedCount: (count) =>
    count === 0
      ? "No assumed value is used in this file."
      : `Assumed values used in this file: ${count}, each listed below; results change when published values replace them.`,
  silence: "Cells that say silent, needs facts or amount open have no figure: that is not a zero.",
  floors: "An amount “at least” is a floor, not what is paid.",
  sums: "Totals add up sums that are due and known; a refusal counts as none; all else is left out, and how many households are known is said.",
  hash: "Receipt of the rules",
  document: "Document",
  about: "About the document",
  clauses: "Clauses",
  title: "Doudi · households by region",
};
