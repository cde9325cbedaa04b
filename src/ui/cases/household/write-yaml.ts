/**
 * A household as a case file: what the command line runs and this screen opens again.
 *
 * In:       the facts in one shape, as `factsFromThing` gives them.
 * Out:      YAML, one fact a line; words that YAML would take for something else are quoted.
 * Ignores:  what the facts mean.
 */
import type { CaseData, RawFact, RawRecord } from "../../../engine/index.ts";

export function yamlOfFacts({ household = {} }: CaseData): string {
  const inner = linesOf(household, "  ");
  return inner.length === 0 ? "household: {}\n" : `household:\n${inner.join("\n")}\n`;
}

function linesOf(record: RawRecord, indent: string): readonly string[] {
  return Object.entries(record).flatMap(([name, value]) => entryLines(name, value, indent));
}

function entryLines(name: string, value: RawFact, indent: string): readonly string[] {
  const key = `${indent}${scalar(name)}:`;
  if (Array.isArray(value)) {
    const list: readonly RawFact[] = value;
    if (list.length === 0) return [`${key} []`];
    return [key, ...list.flatMap((one) => partLines(one, indent))];
  }
  if (isRecord(value))
    return Object.keys(value).length === 0
      ? [`${key} {}`]
      : [key, ...linesOf(value, `${indent}  `)];
  return [`${key} ${scalar(value === null ? "" : String(value))}`];
}

/** A part of a list; a record begins on the line of its dash. */
function partLines(value: RawFact, indent: string): readonly string[] {
  if (!isRecord(value)) return [`${indent}  - ${flow(value)}`];
  const [first, ...others] = linesOf(value, `${indent}    `);
  return first === undefined
    ? [`${indent}  - {}`]
    : [`${indent}  - ${first.trimStart()}`, ...others];
}

function flow(value: RawFact): string {
  return Array.isArray(value) ? `[${value.map(flow).join(", ")}]` : scalar(String(value ?? ""));
}

const plain =
  /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?|\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?|true|false|[\p{Script=Han}][\p{Script=Han}\w]*)$/u;

function scalar(text: string): string {
  return plain.test(text) ? text : JSON.stringify(text);
}

function isRecord(raw: RawFact): raw is RawRecord {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
