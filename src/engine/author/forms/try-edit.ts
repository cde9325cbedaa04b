/**
 * Carry out an edit of a form on a text, unless what is written in it cannot be read.
 *
 * In:       the texts of a policy, an edit of its own text or of a proposal's; the memory of whoever asks again and again.
 * Out:      one replacement that does it; or the faults that it would bring into the text; or that the form cannot say it.
 * Ignores:  faults that were there before; names, types and units in formulas, which the checks find in the text.
 */
import type { Diagnostic, Fix } from "../../base/diagnostic.ts";
import { readSpec, type SourceText, type SpecTexts } from "../../spec/read-spec.ts";
import { type BlockMemory, readTreeAgain } from "../../spec/yaml/blocks/read-tree-again.ts";
import { maybeParameterEdit, type ParameterEdit } from "./edit-parameter.ts";
import { maybeTableEdit, type TableEdit } from "./edit-table.ts";

export type FormEdit = ParameterEdit | TableEdit;

export type TriedEdit =
  | { readonly kind: "edit"; readonly edit: Fix }
  /** Nothing would change. */
  | { readonly kind: "same" }
  | { readonly kind: "refused"; readonly faults: readonly Diagnostic[] }
  /** Only the text itself can be changed so. */
  | { readonly kind: "in-text" };

/** `file` names the one of the texts that is edited. */
export function tryEdit(
  texts: SpecTexts,
  edit: FormEdit,
  file: string,
  memory?: BlockMemory,
): TriedEdit {
  const source = maybeSource(texts, file);
  if (source === undefined) return { kind: "in-text" };
  const tree = readTreeAgain(source.file, source.text, () => undefined, memory);
  if (tree === undefined) return { kind: "in-text" };
  const fixes =
    "table" in edit ? maybeTableEdit(source, tree, edit) : maybeParameterEdit(source, tree, edit);
  if (fixes === undefined) return { kind: "in-text" };
  const joined = maybeJoined(source.text, fixes);
  if (joined === undefined) return { kind: "same" };
  const before = errorsOf(texts, memory);
  const text = edited(source.text, joined);
  const after = errorsOf(withSource(texts, { ...source, text }), memory);
  const faults = after.filter(
    (one) => !before.some(({ code, message }) => code === one.code && message === one.message),
  );
  return faults.length > 0 ? { kind: "refused", faults } : { kind: "edit", edit: joined };
}

/** The jurisdiction's text or a proposal's. */
export function maybeSource(
  { jurisdiction, proposals = [] }: SpecTexts,
  file: string,
): SourceText | undefined {
  return [jurisdiction, ...proposals].find((source) => source.file === file);
}

function withSource(texts: SpecTexts, changed: SourceText): SpecTexts {
  const exchanged = (source: SourceText) => (source.file === changed.file ? changed : source);
  const { jurisdiction, proposals } = texts;
  return {
    ...texts,
    jurisdiction: exchanged(jurisdiction),
    ...(proposals === undefined ? {} : { proposals: proposals.map(exchanged) }),
  };
}

function edited(text: string, { at, text: words }: Fix): string {
  return text.slice(0, at.start) + words + text.slice(at.end);
}

/** Several replacements as one, so that one step undoes them; undefined where nothing would change. */
function maybeJoined(text: string, fixes: readonly Fix[]): Fix | undefined {
  const sorted = fixes.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let words = "";
  let position = first.at.start;
  for (const { at, text: written } of sorted) {
    words += text.slice(position, at.start) + written;
    position = at.end;
  }
  const at = { ...first.at, end: last.at.end };
  return text.slice(at.start, at.end) === words ? undefined : { at, text: words };
}

function errorsOf(texts: SpecTexts, memory: BlockMemory | undefined): readonly Diagnostic[] {
  const errors: Diagnostic[] = [];
  readSpec(
    texts,
    (one) => {
      if (one.severity === "error") errors.push(one);
    },
    memory,
  );
  return errors;
}
