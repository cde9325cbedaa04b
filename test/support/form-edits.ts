/** Texts taken apart into forms, and edits of forms carried out on texts. */

import {
  maybeParameterEdit,
  type ParameterEdit,
} from "../../src/engine/author/forms/edit-parameter.ts";
import { maybeTableEdit, type TableEdit } from "../../src/engine/author/forms/edit-table.ts";
import { parameterForm } from "../../src/engine/author/forms/parameter-form.ts";
import { tableForms } from "../../src/engine/author/forms/table-grid.ts";
import type { Fix } from "../../src/engine/base/diagnostic.ts";
import type { MapNode } from "../../src/engine/spec/tree.ts";
import {
  type BlockMemory,
  readTreeAgain,
} from "../../src/engine/spec/yaml/blocks/read-tree-again.ts";

export interface ReadText {
  readonly file: string;
  readonly text: string;
  readonly tree: MapNode;
}

/** Throws where the text has a fault: an edit may bring none in. */
export function readText(file: string, text: string, memory?: BlockMemory): ReadText {
  const faults: string[] = [];
  const tree = readTreeAgain(file, text, ({ message }) => void faults.push(message), memory);
  if (tree === undefined || faults.length > 0) throw new Error(`${file}: ${faults.join("; ")}`);
  return { file, text, tree };
}

export function parameterFixes(source: ReadText, edit: ParameterEdit): readonly Fix[] {
  const fixes = maybeParameterEdit(source, source.tree, edit);
  if (fixes === undefined) throw new Error(`The form cannot do ${JSON.stringify(edit)}.`);
  return fixes;
}

export function tableFixes(source: ReadText, edit: TableEdit): readonly Fix[] {
  const fixes = maybeTableEdit(source, source.tree, edit);
  if (fixes === undefined) throw new Error(`The grid cannot do ${JSON.stringify(edit)}.`);
  return fixes;
}

/** The replacements carried out from the end. */
export function carriedOut(text: string, fixes: readonly Fix[]): string {
  return fixes
    .toSorted((a, b) => b.at.start - a.at.start)
    .reduce(
      (left, { at, text: words }) => left.slice(0, at.start) + words + left.slice(at.end),
      text,
    );
}

/** The replacements that take the same ones back. */
export function takenBack(text: string, fixes: readonly Fix[]): readonly Fix[] {
  let shift = 0;
  return fixes
    .toSorted((a, b) => a.at.start - b.at.start)
    .map(({ at, text: words }) => {
      const start = at.start + shift;
      shift += words.length - (at.end - at.start);
      return {
        at: { ...at, start, end: start + words.length },
        text: text.slice(at.start, at.end),
      };
    });
}

/** The parameters as words alone: what an edit may change of them shows, where they stand does not. */
export function parameterWords({ tree }: ReadText) {
  return parameterForm(tree, undefined).map(({ name, values }) => ({
    name,
    values: values.map(({ from, to, status, figures, cite }) => ({
      from: from?.text,
      to: to?.text,
      status,
      figures: figures.map(({ variant, value, range }) => ({
        variant,
        value: value.text,
        range: range && [range.least.text, range.most.text],
      })),
      cite: cite.map(({ text }) => text),
    })),
  }));
}

export function tableWords({ tree }: ReadText) {
  return tableForms(tree, undefined).map(({ name, columns, rows }) => ({
    name,
    columns: columns.map(({ text }) => text),
    rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
  }));
}
