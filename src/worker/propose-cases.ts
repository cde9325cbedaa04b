/**
 * Cases around the threshold at a place of the draft, ready to be shown and added.
 *
 * In:       the draft's texts, the place, cases and households in the order in which they are tried.
 * Out:      two or three files a step apart, or why there are none; how many of the sources were looked at.
 * Ignores:  words; whether what they expect is right, which is for people to confirm.
 */
import {
  bestThreshold,
  type CaseDocument,
  findThreshold,
  maybeDate,
  maybeThresholdCases,
  readCase,
} from "../engine/index.ts";
import type { ThresholdAnswer, ThresholdAsked, ThresholdSource } from "./case-protocol.ts";
import { type DraftMemory, openDraft } from "./open-draft.ts";

export function proposeCases(asked: ThresholdAsked, memory: DraftMemory): ThresholdAnswer {
  const { texts, offset, date } = asked;
  const { file, text } = texts.jurisdiction;
  const { policy, spec } = openDraft(texts, memory);
  if (policy === undefined || spec === undefined)
    return { kind: "no-comparison", tried: asked.sources.length };
  const found = findThreshold({
    policy,
    place: { file, offset, line: lineAround(text, offset) },
    sources: asked.sources.map(read),
    dateOf: (document) => maybeDate(document.date ?? date),
  });
  if (found.kind !== "found") return found;
  const { threshold, tried, worth } = found;
  const taken = new Set(asked.taken);
  const region = file.replace(/\.yaml$/, "");
  const written = maybeThresholdCases(threshold, { region, date, taken });
  if (written === undefined) return { kind: "not-moved", tried };
  const { at } = threshold.comparison.node;
  const proposed = {
    ...written,
    comparison: text.slice(at.start, at.end),
    source: threshold.source.name,
    fact: threshold.place.name,
  };
  return { kind: "found", isBest: worth === bestThreshold, proposed, tried };
}

function lineAround(text: string, offset: number) {
  const end = text.indexOf("\n", offset);
  return {
    start: text.lastIndexOf("\n", offset - 1) + 1,
    end: end < 0 ? text.length : end,
  };
}

/** A case that cannot be read keeps its number, so that counting stays right. */
function read(source: ThresholdSource): {
  readonly name: string;
  readonly document: CaseDocument;
} {
  if (source.kind === "case") {
    const { file: name, text } = source;
    return { name, document: readCase(name, text, () => undefined) ?? {} };
  }
  const { household, application, parameters, readings } = source.facts;
  const document = {
    ...(household === undefined ? {} : { household }),
    ...(application === undefined ? {} : { application }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(readings === undefined ? {} : { readings }),
  };
  // Facts of a household of the catalogue were read from a file: every value is a text.
  return { name: source.id, document: document as CaseDocument };
}
