/**
 * What the forms of a text show, worked out from what the engine says of it.
 *
 * In:       answers of the engine; rows and findings.
 * Out:      the state of the forms; what stands in them on a date; faults by the stretch that they mark. Pure.
 * Ignores:  React, words.
 */
import type {
  DatedRow,
  Diagnostic,
  HistoryStep,
  ParameterRow,
  SourceSpan,
  TextForms,
} from "../../../engine/index.ts";

export type FormsState =
  | { readonly kind: "running" }
  | { readonly kind: "ready"; readonly forms: TextForms }
  /** The text cannot be read; what could last be read of it still stands, if anything. */
  | { readonly kind: "broken"; readonly forms?: TextForms }
  | { readonly kind: "failed" };

export type FormsEvent =
  /** Another file: nothing of before is shown. */
  | { readonly kind: "shown" }
  | { readonly kind: "read"; readonly forms: TextForms | undefined }
  | { readonly kind: "failed" };

export const firstForms: FormsState = { kind: "running" };

export function nextForms(state: FormsState, event: FormsEvent): FormsState {
  switch (event.kind) {
    case "shown":
      return firstForms;
    case "read":
      if (event.forms !== undefined) return { kind: "ready", forms: event.forms };
      return { kind: "broken", ...("forms" in state ? { forms: state.forms } : {}) };
    case "failed":
      return { kind: "failed" };
  }
}

/** Faults whose place lies in a stretch. */
export function faultsIn(
  findings: readonly Diagnostic[],
  stretch: SourceSpan | undefined,
): readonly Diagnostic[] {
  if (stretch === undefined) return [];
  return findings.filter(({ at }) => stretch.start <= at.start && at.end <= stretch.end);
}

/** The step that stands on a day: both are written `2025-09-01`, so that texts are in the order of days. */
export function maybeStepOn(steps: readonly HistoryStep[], date: string): HistoryStep | undefined {
  return steps.find(({ from, until }) => from <= date && (until === undefined || date < until));
}

/** Whether a dated value stands on a day for some variant. */
export function isInForce({ histories }: ParameterRow, row: DatedRow, date: string): boolean {
  return histories.some(({ steps }) => {
    const step = maybeStepOn(steps, date);
    return step !== undefined && step.from === row.from?.text && step.status === row.status;
  });
}

/** The last day of a value that says none itself: the one before a later value begins, where that is one day. */
export function maybeImpliedEnd({ histories }: ParameterRow, row: DatedRow): string | undefined {
  const from = row.from?.text;
  const ends = histories.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.from === from ? [step.until] : [])),
  );
  const [until] = ends;
  if (until === undefined || ends.some((one) => one !== until)) return undefined;
  return new Date(Date.parse(`${until}T00:00:00Z`) - dayInMs).toISOString().slice(0, 10);
}

const dayInMs = 86_400_000;

/** Parameters by a word of their name or gloss. */
export function parametersNamed(
  parameters: readonly ParameterRow[],
  wanted: string,
): readonly ParameterRow[] {
  const words = wanted.trim().toLowerCase();
  if (words === "") return parameters;
  return parameters.filter(
    ({ name, en }) => name.includes(words) || en.toLowerCase().includes(words),
  );
}

/** The variants that a new value is asked for: those of the last one. */
export function variantsOfNext({ values }: ParameterRow): readonly (readonly string[])[] {
  const figures = values.at(-1)?.figures ?? [];
  return figures.length === 0 ? [[]] : figures.map(({ variant }) => variant);
}
