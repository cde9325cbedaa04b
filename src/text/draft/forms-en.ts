/**
 * The words of the two other views of a text in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */
import type { FormsText } from "./forms-zh.ts";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, many: string): string {
  return `${count} ${plural.select(count) === "one" ? one : many}`;
}

export const formsEn: FormsText = {
  parameters: "Parameters",
  tables: "Tables",
  undo: "Undo",
  redo: "Redo",
  inText: "In the text",
  inTextMeaning: (name) => `In the text: ${name}`,
  loading: "Reading the text…",
  broken: "The text cannot be read as it is. Once it is mended it can be seen and edited here.",
  stale: "The text cannot be read as it is. This is what could last be read; it cannot be edited.",
  toText: "Back to the text",
  failed: "Something went wrong here; your text is safe.",
  textOnly: "This can be changed in the text only.",
  moved: "The text has just changed; try again.",
  write: "Write into the text",
  cancel: "Discard",
  parameterForm: {
    none: "This file has no parameters.",
    count: (count) => counted(count, "parameter", "parameters"),
    find: "Find a parameter",
    noneFound: "No parameter has such a name.",
    open: "Open: the documents give no value",
    variants: (count) => counted(count, "class", "classes"),
    uncovered: "no value on the date",
    columns: { from: "From", to: "To", value: "Value", status: "Standing", cite: "Source" },
    until: "in force",
    range: "Range",
    least: "least",
    most: "most",
    all: "all",
    field: (parameter, what, from) => `${parameter}, from ${from}: ${what}`,
    remove: "Remove",
    removeMeaning: (parameter, from) => `Remove the value of ${parameter} from ${from}`,
    add: "Add a dated value",
    addTitle: (parameter) => `${parameter}: a new dated value`,
    added: { from: "From", value: "Value", status: "Standing", cite: "Source" },
    needsRange: "An assumed value says what it may be:",
    history: (parameter) => `History of ${parameter}`,
    finding: (count, from, value) =>
      `${counted(count, "dated value", "dated values")}; the latest from ${from}: ${value}`,
    findingVariants: (count, from) =>
      `${counted(count, "dated value", "dated values")}; the latest from ${from}`,
    date: "Evaluation date",
  },
  tableGrid: {
    none: "This file has no decision tables.",
    hits: {
      unique: "at most one row matches",
      first: "the first row that matches",
      any: "all rows that match agree",
      max: "the greatest result",
      min: "the least result",
      sum: "the results added up",
      count: "how many rows match",
    },
    silent: "where no row matches: silent",
    otherwise: "the last row answers all else",
    result: "result",
    cite: "source",
    row: "Row",
    cell: (column, row) => `Row ${row}, ${column}`,
    types: {
      boolean: "yes or no",
      enum: "options",
      string: "text",
      date: "date",
      datetime: "time",
      number: "number",
    },
    up: (row) => `Move row ${row} up`,
    down: (row) => `Move row ${row} down`,
    remove: (row) => `Remove row ${row}`,
    actions: "Arrange",
    add: "Add a row",
    pending: "New row",
    gap: "Gap",
    fill: "Add this row",
    overlap: "Overlap",
    rows: (one, other) => `Rows ${one} and ${other}`,
    whole: "No gap and no overlap was found between the rows.",
    keys: "Arrow keys move, Enter edits, Esc restores; Alt with up or down moves the row.",
  },
};
