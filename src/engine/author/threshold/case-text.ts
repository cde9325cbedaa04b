/**
 * A case as a file: its facts as they were stated, with one of them changed.
 *
 * In:       a case; where a fact is and what it is to be; what is expected and where that comes from.
 * Out:      YAML in the layout of the case files: what belongs to a member on one line.
 * Ignores:  comments and the layout of the case that it comes from.
 */
import type { FactPlace } from "../../counterfactual/changed-household.ts";
import type { CaseDocument } from "../../spec/read-case.ts";
import type { RawFact, RawRecord } from "../../spec/shape/raw-facts.ts";

/** The case with the fact changed; undefined where it is stated in a shape that leaves no one place for it. */
export function maybeChangedCase(
  document: CaseDocument,
  { path, name }: FactPlace,
  value: string,
): CaseDocument | undefined {
  const steps = [...path.matchAll(/([^.[\]]+)\[(\d+)\]/gu)].map(([, entity = "", index]) => ({
    entity,
    index: Number(index),
  }));
  const { household = {}, application } = document;
  // What is the household's own may stand among the facts of its application.
  if (steps.length === 0 && application !== undefined && Object.hasOwn(application, name))
    return { ...document, application: { ...application, [name]: value } };
  const changed = changedRecord(household, steps, { name, value });
  return changed && { ...document, household: changed };
}

interface Step {
  readonly entity: string;
  readonly index: number;
}

interface NewFact {
  readonly name: string;
  readonly value: string;
}

function changedRecord(
  record: RawRecord,
  [step, ...inner]: readonly Step[],
  fact: NewFact,
): RawRecord | undefined {
  if (step === undefined) return { ...record, [fact.name]: fact.value };
  const stated = record[step.entity];
  const list = stated === undefined ? [] : Array.isArray(stated) ? stated : [stated];
  const one = list[step.index];
  if (one === undefined || !isRecord(one)) return undefined;
  const changed = changedRecord(one, inner, fact);
  if (changed === undefined) return undefined;
  const next = list.map((other, index) => (index === step.index ? changed : other));
  return { ...record, [step.entity]: Array.isArray(stated) ? next : changed };
}

/** The doubt is said above the expectation and at the head of the file. */
export function caseText(document: CaseDocument, doubt: string): string {
  const { household, application, parameters, readings, region, date, expect, source } = document;
  const lines = [`# ${doubt}`];
  const section = (key: string, record: RawRecord | undefined) => {
    if (record === undefined || Object.keys(record).length === 0) return;
    lines.push(`${key}:`, ...blockLines(record, "  "));
  };
  section("household", household);
  section("application", application);
  if (parameters !== undefined) lines.push(`parameters: ${flow(parameters)}`);
  if (readings !== undefined) lines.push(`readings: ${flow(readings)}`);
  if (region !== undefined) lines.push(`region: ${scalar(region)}`);
  if (date !== undefined) lines.push(`date: ${date}`);
  if (expect !== undefined) lines.push("expect:", `  # ${doubt}`, ...blockLines(expect, "  "));
  if (source !== undefined)
    lines.push("source:", `  zh: ${quoted(source.zh)}`, `  en: ${quoted(source.en)}`);
  return `${lines.join("\n")}\n`;
}

/** One line for each name; of a list, one for each of its items. */
function blockLines(record: RawRecord, indent: string): readonly string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0)
      return [`${indent}${scalar(key)}: ${flow(value)}`];
    return [`${indent}${scalar(key)}:`, ...value.map((item) => `${indent}  - ${flow(item)}`)];
  });
}

function flow(value: RawFact): string {
  if (value === null) return "null";
  if (typeof value === "string") return scalar(value);
  if (!isRecord(value)) return `[${value.map(flow).join(", ")}]`;
  const entries = Object.entries(value).map(([key, part]) => `${scalar(key)}: ${flow(part)}`);
  return `{${entries.join(", ")}}`;
}

const plain = /^[\p{L}\p{N}〔（][\p{L}\p{N}._/〔〕（）-]*$/u;

/** Numbers, dates and words stand as they are; a time and whatever else has signs of YAML is quoted. */
function scalar(text: string): string {
  return plain.test(text) || /^-?\d+(\.\d+)?$/.test(text) ? text : quoted(text);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function isRecord(raw: RawFact): raw is RawRecord {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
