/**
 * The forms of a text: its parameters, its decision tables, and what was found wrong with either.
 *
 * In:       the texts of a policy, and the policy opened from them.
 * Out:      rows and grids; gaps and overlaps on the tables they are of. Undefined where the text is no YAML that can be
 *           read without doubt: a form of half of it could write into the wrong place.
 * Ignores:  what the baseline gives.
 */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Localized } from "../../base/localized.ts";
import type { LinkedPolicy } from "../../compile/compile-spec.ts";
import type { SpecTexts } from "../../spec/read-spec.ts";
import type { Spec } from "../../spec/spec.ts";
import { type BlockMemory, readTreeAgain } from "../../spec/yaml/blocks/read-tree-again.ts";
import type { ParameterRow } from "./form-rows.ts";
import { rowForGap } from "./gap-row.ts";
import { parameterForm } from "./parameter-form.ts";
import { type TableForm, tableForms } from "./table-grid.ts";
import { maybeSource } from "./try-edit.ts";

export interface TextForms {
  readonly parameters: readonly ParameterRow[];
  readonly tables: readonly AnalysedTable[];
  /** English of the options that parameters and tables have, by the option; of those that have one. */
  readonly words: Readonly<Record<string, string>>;
  /** What can be cited: the documents that the policy names. */
  readonly documents: readonly { readonly id: string; readonly title: Localized }[];
  /** Errors and warnings of the text, for the pieces that they mark. */
  readonly findings: readonly Diagnostic[];
}

export interface AnalysedTable extends TableForm {
  readonly gaps: readonly TableGap[];
  readonly overlaps: readonly TableOverlap[];
}

/** A case that no row answers, and the row that would, but for its result. */
export interface TableGap {
  readonly finding: Diagnostic;
  readonly cells: readonly string[];
}

/** Two rows that answer one case, the later and the earlier, counted from 0. */
export interface TableOverlap {
  readonly finding: Diagnostic;
  readonly row: number;
  readonly earlier: number;
}

interface Opened {
  readonly spec?: Spec;
  readonly policy?: LinkedPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

/** `file` names the one of the texts that is meant. */
export function textForms(
  texts: SpecTexts,
  { spec, policy, diagnostics }: Opened,
  file: string,
  memory?: BlockMemory,
): TextForms | undefined {
  const text = maybeSource(texts, file)?.text;
  if (text === undefined) return undefined;
  let isSound = true;
  const report = ({ severity }: Diagnostic) => {
    if (severity === "error") isSound = false;
  };
  const tree = readTreeAgain(file, text, report, memory);
  if (tree === undefined || !isSound) return undefined;
  const own = diagnostics.filter(({ at }) => at.file === file);
  const parameters = parameterForm(tree, spec);
  const tables = tableForms(tree, policy);
  return {
    parameters,
    words: englishOf([...optionsIn(parameters), ...tables.flatMap(optionsOfTable)], spec),
    tables: tables.map((table) => ({
      ...table,
      gaps: gapsOf(table, own),
      overlaps: overlapsOf(table, own),
    })),
    documents: [...(spec?.documents.values() ?? [])].map(({ id, title }) => ({ id, title })),
    findings: own.filter(({ severity }) => severity !== "hint"),
  };
}

function englishOf(options: readonly string[], spec: Spec | undefined): TextForms["words"] {
  const known = options.flatMap((option) => {
    const english = spec?.words.get(option);
    return english === undefined ? [] : [[option, english] as const];
  });
  return Object.fromEntries(known);
}

function optionsIn(parameters: readonly ParameterRow[]): readonly string[] {
  return parameters.flatMap(({ options, values }) => [
    ...options,
    ...values.flatMap(({ figures }) => figures.flatMap(({ variant }) => variant)),
  ]);
}

function optionsOfTable({ columns }: TableForm): readonly string[] {
  return columns.flatMap(({ type }) => type?.options ?? []);
}

function gapsOf(table: TableForm, diagnostics: readonly Diagnostic[]): readonly TableGap[] {
  const { start, end } = table.owner;
  return diagnostics
    .filter(({ code, at }) => code === "compile/table-gap" && start <= at.start && at.end <= end)
    .map((finding) => {
      const told = finding.details.columns ?? "";
      return { finding, cells: rowForGap(table.columns, told) };
    });
}

function overlapsOf({ rows }: TableForm, diagnostics: readonly Diagnostic[]) {
  const rowAt = (start: number | undefined) => rows.findIndex(({ at }) => at.start === start);
  return diagnostics.flatMap((finding): TableOverlap[] => {
    if (finding.code !== "compile/table-overlap") return [];
    const row = rowAt(finding.at.start);
    const earlier = rowAt(finding.because[0]?.at.start);
    return row < 0 || earlier < 0 ? [] : [{ finding, row, earlier }];
  });
}
