/**
 * Cases: worked cases, scenario households, the tests beside a policy's rules, and lines of `--cases`.
 *
 * In:       a text in YAML, or one line of JSON.
 * Out:      the case with its facts as written; they are typed where the vocabulary is known.
 * Reports:  `yaml/…` and `schema/…` for a file; for a line, faults with the path of the value instead of a place.
 * Ignores:  which facts, parameters, readings and outcomes exist.
 */
import type { Diagnostic, Report } from "../base/diagnostic.ts";
import type { Localized } from "../base/localized.ts";
import { reportInOrder } from "./report-in-order.ts";
import { checkShape, fitsShape } from "./shape/check-shape.ts";
import { numberedTree } from "./shape/numbered-tree.ts";
import { type RawFact, type RawRecord, rawFromTree } from "./shape/raw-facts.ts";
import type { MapNode, TreeNode } from "./tree.ts";
import { given } from "./tree-access.ts";
import { readTree } from "./yaml/read-tree.ts";

/** A case; whatever its author left out is absent. */
export interface CaseDocument {
  readonly id?: string;
  readonly title?: Localized;
  readonly note?: Localized;
  readonly household?: RawRecord;
  readonly application?: RawRecord;
  /** Values that stand in for the region's own: a text, or texts by variant. */
  readonly parameters?: RawRecord;
  readonly readings?: RawRecord;
  readonly region?: string;
  /** `2022-03-01`. */
  readonly date?: string;
  readonly expect?: RawRecord;
  readonly source?: Localized;
  /** The receipt of a result of this case, as written. */
  readonly receipt?: RawRecord;
  /** Where everything stands (`placeAt` of raw-facts.ts); absent for a line of JSON. */
  readonly tree?: MapNode;
}

/** What keeps a line from being a case. */
export interface CaseFault {
  readonly code: string;
  /** `household.成员.0.月工资`; empty for the whole line. */
  readonly path: string;
  /** One English sentence; other languages are built from `code` and `details`. */
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
}

export type CaseLine =
  | { readonly kind: "case"; readonly case: CaseDocument }
  | {
      readonly kind: "faults";
      /** Where the line has one that can be read. */
      readonly id?: string;
      readonly faults: readonly CaseFault[];
    };

const lineLimit = 1 << 20;
const depthLimit = 64;

/** A case file or a scenario household; undefined where the text is no map. */
export function readCase(file: string, text: string, report: Report): CaseDocument | undefined {
  const found: Diagnostic[] = [];
  const note = (diagnostic: Diagnostic) => void found.push(diagnostic);
  const tree = readTree(file, text, note);
  if (tree !== undefined) checkShape("case", tree, note);
  reportInOrder(found, [file], report);
  return tree && caseFromTree(tree);
}

/** A case whose shape has been checked, such as a test beside the rules of a policy. */
export function caseFromTree(tree: TreeNode): CaseDocument | undefined {
  if (tree.kind !== "map") return undefined;
  const raw = maybeRecord(rawFromTree(tree));
  return raw && { ...caseFromRaw(raw), tree };
}

/** One line of `--cases`. Numbers keep their source text; nothing is thrown, whatever the line. */
export function readCaseLine(text: string): CaseLine {
  if (text.length > lineLimit) return notACase("case/too-large", "The line is longer than 1 MiB.");
  const raw = maybeRawFromJson(text);
  if (raw === "not-json") return notACase("case/not-json", "The line is not JSON.");
  if (raw === "too-deep")
    return notACase("case/too-deep", "The line nests more than 64 levels deep.");
  const record = maybeRecord(raw);
  if (record === undefined) return notACase("case/not-a-map", "The line is not a JSON object.");
  if (fitsShape("case", record)) return { kind: "case", case: caseFromRaw(record) };
  return { kind: "faults", ...given("id", maybeString(record.id)), faults: faultsOf(record) };
}

function caseFromRaw(raw: RawRecord): CaseDocument {
  return {
    ...given("id", maybeString(raw.id)),
    ...given("title", maybeLocalized(raw.title)),
    ...given("note", maybeLocalized(raw.note)),
    ...given("household", maybeRecord(raw.household)),
    ...given("application", maybeRecord(raw.application)),
    ...given("parameters", maybeRecord(raw.parameters)),
    ...given("readings", maybeRecord(raw.readings)),
    ...given("region", maybeString(raw.region)),
    ...given("date", maybeString(raw.date)),
    ...given("expect", maybeRecord(raw.expect)),
    ...given("source", maybeLocalized(raw.source)),
    ...given("receipt", maybeRecord(raw.receipt)),
  };
}

function maybeRawFromJson(text: string): RawFact | "not-json" | "too-deep" {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text, textOfNumber);
  } catch (error) {
    // Very deep nesting exhausts the stack of the platform's own reader.
    return error instanceof RangeError ? "too-deep" : "not-json";
  }
  const raw = maybeRaw(parsed, 0);
  return raw === undefined ? "too-deep" : raw;
}

/** A number as its digits in the source, where the platform hands them over. */
function textOfNumber(_key: string, value: unknown, context?: { readonly source?: string }) {
  return typeof value === "number" ? (context?.source ?? String(value)) : value;
}

function maybeRaw(value: unknown, depth: number): RawFact | undefined {
  if (typeof value !== "object" || value === null) return value === null ? null : String(value);
  if (depth > depthLimit) return undefined;
  const entries = Object.entries(value).map(([key, part]): [string, RawFact | undefined] => [
    key,
    maybeRaw(part, depth + 1),
  ]);
  if (entries.some(([, part]) => part === undefined)) return undefined;
  if (Array.isArray(value)) return entries.map(([, part]) => part ?? null);
  const record: Record<string, RawFact> = Object.create(null);
  for (const [key, part] of entries) record[key] = part ?? null;
  return record;
}

/** The faults that the same case would have as a file, with paths for places. */
function faultsOf(record: RawRecord): CaseFault[] {
  const { tree, pathAt } = numberedTree(record);
  const faults: CaseFault[] = [];
  checkShape("case", tree, ({ code, message, details, at }) => {
    faults.push({ code, path: pathAt(at), message, details });
  });
  return faults;
}

function notACase(code: string, message: string): CaseLine {
  return { kind: "faults", faults: [{ code, path: "", message, details: {} }] };
}

function maybeString(raw: RawFact | undefined): string | undefined {
  return typeof raw === "string" ? raw : undefined;
}

function maybeRecord(raw: RawFact | undefined): RawRecord | undefined {
  // A list is an object too, and TypeScript does not narrow a readonly list away.
  return typeof raw === "object" && raw !== null && !Array.isArray(raw)
    ? (raw as RawRecord)
    : undefined;
}

function maybeLocalized(raw: RawFact | undefined): Localized | undefined {
  const text = maybeString(raw);
  if (text !== undefined) return { zh: text, en: text };
  const record = maybeRecord(raw);
  return record && { zh: maybeString(record.zh) ?? "", en: maybeString(record.en) ?? "" };
}
