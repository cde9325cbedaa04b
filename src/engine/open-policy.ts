/**
 * Open a policy: read its texts, link it, check it, and say everything that was found in one run.
 *
 * In:       the texts of the vocabulary, the baseline and the jurisdiction.
 * Out:      the spec as far as it could be read; the linked policy when reading and linking found no error; the
 *           diagnostics, each file's in the order of its text.
 * Reports:  every stage's. After faults of reading, findings that may only follow from them are left out: that a name
 *           is unknown whose entry could not be read, that something is never used.
 */
import type { Diagnostic } from "./base/diagnostic.ts";
import type { SourceSpan } from "./base/span.ts";
import { checkSpec } from "./check/check-spec.ts";
import { type LinkedPolicy, linkSpec } from "./compile/compile-spec.ts";
import { readSpec, type SpecTexts } from "./spec/read-spec.ts";
import type { Spec } from "./spec/spec.ts";

export interface OpenedPolicy {
  /** Absent where the texts are no policy at all. */
  readonly spec?: Spec;
  /** Absent when it could not be read or linked without errors; what the checks find does not stop it. */
  readonly policy?: LinkedPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

export function openPolicy(texts: SpecTexts): OpenedPolicy {
  const found: Diagnostic[] = [];
  const spec = readSpec(texts, (diagnostic) => void found.push(diagnostic));
  if (spec === undefined) return { diagnostics: found };
  const wasReadWhole = !found.some(isError);
  const later: Diagnostic[] = [];
  const policy = linkSpec(spec, (diagnostic) => void later.push(diagnostic));
  checkSpec(spec, (diagnostic) => void later.push(diagnostic));
  const isNews = (one: Diagnostic) => !found.some(({ at }) => isSamePlace(at, one.at));
  const kept = wasReadWhole ? later : later.filter((one) => isNews(one) && !mayFollow(one, texts));
  const diagnostics = inTextOrder([...found, ...kept], texts);
  return { spec, ...(policy !== undefined && wasReadWhole ? { policy } : {}), diagnostics };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

/** Whether a finding may be nothing but the consequence of an entry that could not be read. */
function mayFollow({ code, severity, details }: Diagnostic, texts: SpecTexts): boolean {
  if (severity !== "error" || code.includes("never")) return true;
  if (code !== "compile/unknown-name" && code !== "check/unknown-citation") return false;
  const name = Object.values(details)[0] ?? "";
  const sources = [texts.vocabulary, texts.baseline, texts.jurisdiction];
  return sources.some((source) => source?.text.includes(`${name}:`) === true);
}

function isSamePlace(a: SourceSpan, b: SourceSpan): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

function inTextOrder(diagnostics: readonly Diagnostic[], texts: SpecTexts): readonly Diagnostic[] {
  const files = [texts.vocabulary, texts.baseline, texts.jurisdiction].map((one) => one?.file);
  const rank = ({ at }: Diagnostic) => files.indexOf(at.file);
  return [...diagnostics].sort((a, b) => rank(a) - rank(b) || a.at.start - b.at.start);
}
