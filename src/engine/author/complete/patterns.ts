/**
 * Whole entries to fill in: a programme, a dated value, a table, a group of conditions, a reading.
 *
 * In:       the place, the policy as far as it could be read, the date.
 * Out:      candidates whose text has stops to jump between; names are left for the author.
 */

import { textFromDate } from "../../base/calendar.ts";
import { listItem } from "../../spec/shape/shape-at.ts";
import type { Candidate } from "./completion.ts";
import { unitsIn } from "./document-candidates.ts";
import type { Reach } from "./names-in-scope.ts";

/** Those that may stand at the path, beside the keys that are there. */
export function patternsAt(
  path: readonly string[],
  taken: readonly string[],
  { spec, symbols, date }: Reach,
): readonly Candidate[] {
  const key = path.at(-1) ?? "";
  const list = path.at(-2) ?? "";
  const on = `\${2|${symbols.entityNames.join(",")}|}`;
  const unit = (stop: number) => {
    const units = unitsIn(spec).slice(0, 8);
    return units.length === 0 ? `$${stop}` : `\${${stop}|${units.join(",")}|}`;
  };
  if (path.length === 1) {
    switch (key) {
      case "parameters":
        return [
          pattern("parameter", [
            "$1:",
            "  en: $2",
            `  unit: ${unit(3)}`,
            "  values:",
            `    - ${datedValue(date)}`,
          ]),
        ];
      case "readings":
        return [
          pattern("reading", [
            "$1:",
            "  en: $2",
            "  question: {zh: $3, en: $4}",
            "  options: [$5, $6]",
            "  default: $5",
            "  cite: $0",
          ]),
        ];
      case "derived":
        return [
          pattern("derived", ["$1:", `  on: ${on}`, `  unit: ${unit(3)}`, "  formula: $0"]),
          pattern("table", ["$1:", `  on: ${on}`, `  unit: ${unit(3)}`, ...tableLines("$1")]),
        ];
      case "programmes":
        return [
          pattern("programme", [
            "$1:",
            "  en: $3",
            `  on: ${on}`,
            "  cite: $4",
            "  eligible:",
            "    all:",
            "      - id: $5",
            "        when: $6",
            "  amount:",
            `    unit: ${unit(7)}`,
            "    formula: $0",
          ]),
        ];
      default:
        return [];
    }
  }
  if (key === "values") return [pattern("dated-value", [`- ${datedValue(date)}`])];
  if (key === listItem && list === "values") return [pattern("dated-value", [datedValue(date)])];
  if (isGroup(key)) return conditionPatterns("- ");
  if (key === listItem && isGroup(list)) return conditionPatterns("");
  const hasTable = path[0] === "derived" || path[0] === "routes";
  if (path.length === 2 && hasTable && !taken.some((one) => bodies.has(one)))
    return [pattern("table", tableLines(key, ""))];
  return [];
}

/** As in the policy, but that a parameter gives its new value alone, and cites the proposal. */
export function patternsOfProposal(
  path: readonly string[],
  taken: readonly string[],
  reach: Reach,
): readonly Candidate[] {
  if (path[0] !== "parameters") return patternsAt(path, taken, reach);
  if (path.length === 1)
    return [pattern("changed-value", ["$1:", ...changedValue(reach).map((line) => `  ${line}`)])];
  const isEmpty = path.length === 2 && taken.length === 0;
  return isEmpty ? [pattern("changed-value", changedValue(reach))] : [];
}

function changedValue({ spec, own }: Reach): readonly string[] {
  const documents = [...spec.documents.values()].filter(({ from }) => from === own);
  const cited = documents.map(({ id }) => id).join(",");
  const status = "assumed,derived,published";
  const cite = cited === "" ? "$4" : `\${4|${cited}|}`;
  return ["value: $2", `status: \${3|${status}|}`, `cite: ${cite}`];
}

/** What an entry is worked out by; it has one of them. */
const bodies: ReadonlySet<string> = new Set(["formula", "table", "hit"]);

function isGroup(key: string): boolean {
  return key === "all" || key === "any" || key === "none";
}

function conditionPatterns(dash: string): readonly Candidate[] {
  const indent = " ".repeat(dash.length);
  return [
    pattern("condition", [`${dash}id: $1`, `${indent}when: $2`, `${indent}cite: $0`]),
    pattern("group", [
      `${dash}id: $1`,
      `${indent}\${2|any,all,none|}:`,
      `${indent}  - id: $3`,
      `${indent}    when: $0`,
    ]),
  ];
}

function datedValue(date: number): string {
  const day = textFromDate(date);
  return `{from: \${11:${day}}, value: $12, status: \${13|published,derived,assumed|}, cite: $0}`;
}

function tableLines(name: string, indent = "  "): readonly string[] {
  return [
    `${indent}hit: first`,
    `${indent}table: |`,
    `${indent}  | $4 | ${name} |`,
    `${indent}  |----|----|`,
    `${indent}  | $5 | $6 |`,
    `${indent}  | -  | $0 |`,
  ];
}

function pattern(label: string, lines: readonly string[]): Candidate {
  return { label, kind: "pattern", insert: lines.join("\n"), isTemplate: true, fits: true };
}
