/**
 * What the drafting screen shows, worked out from texts and from what the checker said of them.
 *
 * In:       the catalogue; texts; the replies of the engine.
 * Out:      files, what to ask, findings for the editor, rows of problems; the state of the check. Pure.
 * Ignores:  React, Monaco, storage.
 */
import type { Localized } from "../../engine/index.ts";
import { faultSentence, placeNote } from "../../text/diagnostics-zh.ts";
import type { DraftText } from "../../text/draft-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import type {
  CheckedBasis,
  CheckedPolicy,
  Consequence,
  PlacedDiagnostic,
} from "../../worker/protocol.ts";
import { type Catalogue, vocabularyId } from "../compare/compare-state.ts";
import type { Cure, Finding } from "../editor/findings.ts";

export interface DraftFile {
  /** With its ending: `x.yaml`. Texts, drafts and addresses go by it. */
  readonly name: string;
  /** Absent for the reader's own file. */
  readonly title?: Localized;
  /** Absent for the reader's own file. */
  readonly published?: string;
  /** The policy that it changes; of published proposals alone. */
  readonly changes?: string;
}

/** The words that policies share: to be read beside them, never changed here. */
export const vocabularyFile = `${vocabularyId}.yaml`;

/** Regions in their order, then what they extend, then proposals; last the vocabulary. */
export function publishedFiles(catalogue: Catalogue): readonly DraftFile[] {
  const { places, policies, sources, proposals = [] } = catalogue;
  const regions = policies.map(({ id }) => id);
  const others = places.map(({ id }) => id).filter((id) => !regions.includes(id));
  const files = [...regions, ...others].flatMap((id) => {
    const [title, published] = [places.find((place) => place.id === id)?.title, sources[id]];
    if (title === undefined || published === undefined) return [];
    return [{ name: `${id}.yaml`, title, published }];
  });
  const proposed = proposals.map(({ id, changes, title, text }) => {
    return { name: `${id}.yaml`, title, published: text, changes };
  });
  const vocabulary = { name: vocabularyFile, published: sources[vocabularyId] ?? "" };
  return [...files, ...proposed, vocabulary];
}

/** What was last worked out from a text that could be run. */
export interface Runnable {
  readonly consequences: readonly Consequence[];
  readonly basis?: CheckedBasis;
  /** `10:41:52`. */
  readonly at: string;
  /** The day for which it was worked out: `2025-10-01`. */
  readonly date: string;
}

export type Check =
  | {
      readonly kind: "running";
      readonly problems: readonly PlacedDiagnostic[];
      readonly last?: Runnable;
    }
  | {
      readonly kind: "ready";
      readonly problems: readonly PlacedDiagnostic[];
      readonly last: Runnable;
    }
  /** The text has errors; results of an earlier one still stand, if there are any. */
  | {
      readonly kind: "stale";
      readonly problems: readonly PlacedDiagnostic[];
      readonly last?: Runnable;
    }
  | {
      readonly kind: "failed";
      readonly problems: readonly PlacedDiagnostic[];
      readonly last?: Runnable;
      readonly message: string;
    };

export type CheckEvent =
  /** Another file: nothing of another one is said of it, but what it could last be run for. */
  | { readonly kind: "opened"; readonly last?: Runnable }
  | { readonly kind: "typed" }
  | ({ readonly kind: "checked"; readonly checked: CheckedPolicy } & Pick<Runnable, "at" | "date">)
  | { readonly kind: "failed"; readonly message: string };

export const firstCheck: Check = { kind: "running", problems: [] };

export function nextCheck(check: Check, event: CheckEvent): Check {
  const { problems } = check;
  const kept = check.last === undefined ? {} : { last: check.last };
  switch (event.kind) {
    case "opened":
      return { ...firstCheck, ...(event.last === undefined ? {} : { last: event.last }) };
    case "typed":
      return check.kind === "failed" ? { ...kept, kind: "running", problems } : check;
    case "checked": {
      const { diagnostics, consequences, basis } = event.checked;
      if (consequences === undefined) return { ...kept, kind: "stale", problems: diagnostics };
      const { at, date } = event;
      const last = { consequences, ...(basis === undefined ? {} : { basis }), at, date };
      return { kind: "ready", problems: diagnostics, last };
    }
    case "failed":
      return { ...kept, kind: "failed", problems, message: event.message };
  }
}

export interface Problem {
  readonly key: string;
  readonly severity: PlacedDiagnostic["severity"];
  readonly code: string;
  readonly sentence: string;
  /** `第 12 行`, with the file's name where it is another one. */
  readonly place: string;
  /** Absent in another file. */
  readonly finding?: Finding;
}

const order = ["error", "warning", "hint"] as const;

/** Errors first, each kind in the order of the text. */
export function problemsOf(
  diagnostics: readonly PlacedDiagnostic[],
  file: string,
  { locale, text }: { readonly locale: Locale; readonly text: DraftText },
): readonly Problem[] {
  const sorted = order.flatMap((severity) =>
    diagnostics.filter((one) => one.severity === severity),
  );
  return sorted.map((diagnostic, index) => {
    const { severity, code, at } = diagnostic;
    const isHere = at.file === file;
    return {
      key: `${index} ${code} ${at.start}`,
      severity,
      code,
      sentence: faultSentence(diagnostic, locale),
      place: isHere ? text.problems.line(at.line) : text.problems.elsewhere(at.file, at.line),
      ...(isHere ? { finding: findingOf(diagnostic, file, { locale, text }) } : {}),
    };
  });
}

function findingOf(
  diagnostic: PlacedDiagnostic,
  file: string,
  { locale, text }: { readonly locale: Locale; readonly text: DraftText },
): Finding {
  const { severity, code, at, because, fix } = diagnostic;
  const cure = fix?.at.file === file ? cureOf(fix, text) : undefined;
  return {
    severity,
    code,
    sentence: faultSentence(diagnostic, locale),
    at,
    related: because
      .filter((place) => place.at.file === file)
      .map((place) => ({ at: place.at, note: placeNote(place.note, locale) })),
    ...(cure === undefined ? {} : { cure }),
  };
}

function cureOf(fix: NonNullable<PlacedDiagnostic["fix"]>, { problems }: DraftText): Cure {
  const { at, text } = fix;
  const isWord = text.length <= 24 && !text.includes("\n");
  if (text === "") return { at, text, title: problems.fixRemove };
  return { at, text, title: isWord ? problems.fixTo(text) : problems.fixWrite };
}

export function countsOf(problems: readonly { readonly severity: Problem["severity"] }[]) {
  const count = (severity: Problem["severity"]) =>
    problems.filter((one) => one.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), hints: count("hint") };
}
