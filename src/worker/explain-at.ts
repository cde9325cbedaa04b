/**
 * Work out the selected part of a draft's formula for one household.
 *
 * In:       the draft's texts, the household, the stretch of one of the texts; the thread's memory.
 * Out:      the value and its steps, each with its own characters of the text; nothing where no formula stands there or
 *           the draft cannot be run.
 */
import {
  type CaseData,
  describePolicy,
  type PlainStep,
  type PolicyView,
  planOn,
  type SourceSpan,
  type SpecTexts,
  type StretchValue,
  trimmedStretch,
  valueOfStretch,
} from "../engine/index.ts";
import { type DraftMemory, openDraft } from "./open-draft.ts";

export interface StretchAsked {
  readonly texts: SpecTexts;
  readonly facts: CaseData;
  readonly at: SourceSpan;
  /** `2025-10-01`. */
  readonly date: string;
}

/** A step, and the characters that it is the value of. */
export interface WrittenStep extends Omit<PlainStep, "parts"> {
  readonly text: string;
  readonly parts: readonly WrittenStep[];
}

export type WrittenResult = Omit<StretchValue["values"][number], "step"> & {
  readonly step: WrittenStep;
};

export interface ExplainedStretch {
  /** Absent where the draft cannot be run. */
  readonly policy?: PolicyView;
  /** Absent too where no formula stands there. */
  readonly found?: Omit<StretchValue, "values"> & { readonly values: readonly WrittenResult[] };
}

export function explainAt(
  { texts, facts, at }: StretchAsked,
  date: number,
  memory: DraftMemory,
): ExplainedStretch {
  const { policy } = openDraft(texts, memory);
  if (policy === undefined) return {};
  const plan = planOn(policy, date);
  const textOf = textsByFile(texts);
  const found = valueOfStretch(policy, plan, facts, trimmedStretch(textOf(at.file), at));
  const written = (step: PlainStep): WrittenStep => ({
    ...step,
    text: textOf(step.at.file).slice(step.at.start, step.at.end),
    parts: step.parts.map(written),
  });
  return {
    policy: describePolicy(policy.spec, plan),
    ...(found === undefined
      ? {}
      : {
          found: {
            ...found,
            values: found.values.map(({ step, ...rest }) => ({ ...rest, step: written(step) })),
          },
        }),
  };
}

function textsByFile({ vocabulary, baseline, jurisdiction, proposals = [] }: SpecTexts) {
  const sources = [vocabulary, baseline, jurisdiction, ...proposals];
  const byFile = new Map(
    sources.flatMap((one) => (one === undefined ? [] : [[one.file, one.text]])),
  );
  return (file: string) => byFile.get(file) ?? "";
}
