/**
 * What can be written at an offset of a rule text, the likeliest first.
 *
 * In:       the texts of a policy, the offset in the one that is written, a date; what could be read of it now, and of
 *           the last text that could be run.
 * Out:      a completion; undefined where nothing can be offered: in a comment, in a number, in words of one's own.
 * Ignores:  whether the text is sound: most are not while they are written.
 */
import { symbolTable } from "../../compile/symbols.ts";
import { listItem, type ShapeAt, shapeAt } from "../../spec/shape/shape-at.ts";
import type { Spec } from "../../spec/spec.ts";
import type { Candidate, Completion } from "./completion.ts";
import {
  conditionCandidates,
  entryCandidates,
  keyCandidates,
  valueCandidates,
  variantCandidates,
} from "./document-candidates.ts";
import { entryAround, expectedAt } from "./entry-around.ts";
import { completeFormula } from "./formula-candidates.ts";
import { joinedSpec } from "./joined-spec.ts";
import type { Reach } from "./names-in-scope.ts";
import { patternsAt, patternsOfProposal } from "./patterns.ts";
import { placeInText } from "./place-in-text.ts";
import { completeTable } from "./table-candidates.ts";
import type { TextPlace } from "./text-place.ts";

export interface CompletionAsked {
  readonly text: string;
  readonly offset: number;
  /** Days since 1970-01-01: whose values are told. */
  readonly date: number;
  /** As far as the text could be read. */
  readonly spec: Spec | undefined;
  /** Of the last text that could be run. */
  readonly before?: Spec | undefined;
  /** The text is laid over a policy; told without its keys, for they may not be written yet. */
  readonly isProposal?: boolean;
}

type DocumentKind = "jurisdiction" | "proposal" | "vocabulary";

interface At {
  readonly text: string;
  readonly offset: number;
  readonly place: TextPlace;
  readonly path: readonly string[];
  readonly kind: DocumentKind;
  readonly shape: ShapeAt | undefined;
  readonly reach: Reach;
}

export function completeAt(asked: CompletionAsked): Completion | undefined {
  const { text, offset, date } = asked;
  const spec = joinedSpec(asked.spec, asked.before);
  const place = placeInText(text, offset);
  if (place === undefined || spec === undefined) return undefined;
  const path = place.steps.map(({ key }) => key);
  const kind = asked.isProposal === true ? "proposal" : kindOf(text);
  const own = kind === "proposal" ? idIn(text) : spec.id;
  const reach: Reach = { spec, symbols: symbolTable(spec), date, own };
  const at: At = { text, offset, place, path, kind, shape: shapeAt(kind, path), reach };
  if (place.kind === "block") return path.at(-1) === "table" ? inTable(at) : undefined;
  if (place.kind === "value") return inValue(at);
  return inMap(at);
}

/** Told by the keys that only one of them has. */
function kindOf(text: string): DocumentKind {
  if (/^changes:/m.test(text)) return "proposal";
  return /^entities:/m.test(text) ? "vocabulary" : "jurisdiction";
}

function idIn(text: string): string {
  return /^id:[ \t]*([^\s#]*)/m.exec(text)?.[1] ?? "";
}

function inTable({ text, offset, place, reach }: At): Completion | undefined {
  const entry = entryAround(text, place.steps, reach.spec);
  if (entry === undefined) return undefined;
  const expected = expectedAt(text, place.steps, entry, reach.spec);
  return completeTable({ text, offset, entry, expected, reach });
}

function inValue(at: At): Completion | undefined {
  const { text, place, path, shape, reach } = at;
  if (shape === undefined) return undefined;
  if (!shape.isFormula) return plainCompletion(at, valueCandidates(shape, place, text, reach));
  if (path.at(-1) === "table") return undefined;
  return inFormula(at);
}

function inFormula({ text, offset, place, reach }: At): Completion | undefined {
  const { start, end, steps } = place;
  const entry = entryAround(text, steps, reach.spec);
  if (entry === undefined) return undefined;
  const completion = completeFormula({
    text: text.slice(start, end),
    cursor: offset - start,
    reach,
    entity: entry.entity,
    expected: expectedAt(text, steps, entry, reach.spec),
  });
  const replaced = completion && {
    start: completion.replaced.start + start,
    end: completion.replaced.end + start,
  };
  return completion && replaced && { ...completion, replaced };
}

/** A key, or an item of a list, which may be the first key of a map. */
function inMap(at: At): Completion | undefined {
  const { text, place, path, kind, shape, reach } = at;
  const variant = variantsAt(at);
  if (variant.length > 0) return plainCompletion(at, variant);
  if (shape === undefined) return undefined;
  const entry = entryAround(text, place.steps, reach.spec);
  const isCondition = path.at(-1) === listItem && shape.keys.includes("when");
  const items = place.kind === "item" ? valueCandidates(shape, place, text, reach) : [];
  const conditions = isCondition && place.kind === "item";
  const patterns = kind === "proposal" ? patternsOfProposal : patternsAt;
  return plainCompletion(at, [
    ...items,
    ...(place.isFlow || place.hasColon ? [] : patterns(path, place.taken, reach)),
    ...keyCandidates(shape, place),
    ...(path.length === 1 ? entryCandidates(path[0] ?? "", place, reach) : []),
    ...(conditions ? conditionCandidates(entry?.entity, place.taken, reach) : []),
  ]);
}

/** `{城镇: …}` under `value` and `range` of a parameter. */
function variantsAt({ path, place, reach }: At): readonly Candidate[] {
  const index = path.findLastIndex((key) => key === "value" || key === "range");
  if (path[0] !== "parameters" || index < 0 || place.kind !== "key") return [];
  return variantCandidates(path[1] ?? "", path.length - 1 - index, place, reach);
}

function plainCompletion(
  { place: { start, end, kind } }: At,
  candidates: readonly Candidate[],
): Completion | undefined {
  if (candidates.length === 0) return undefined;
  return { replaced: { start, end }, candidates, isOptional: kind === "key" };
}
