/**
 * A policy's texts linked once for as long as the thread lives.
 *
 * In:       the texts; the thread's policies by the texts that made them.
 * Out:      the linked policy, or its first error in the words of the checker.
 */
import {
  type Diagnostic,
  LineFinder,
  type LinkedPolicy,
  linkSpec,
  type PlainHousehold,
  readSpec,
  type SourceText,
} from "../engine/index.ts";
import type { CostMemory } from "./cost-memory.ts";
import type { Opened } from "./opened-document.ts";
import type { OwnFound } from "./own-found.ts";
import type { PolicyFault, PolicyTexts } from "./policy-texts.ts";

export interface Linked {
  readonly policy?: LinkedPolicy;
  readonly fault?: PolicyFault;
  /** Households described without any reasons, by date and facts. */
  readonly surveyed: Map<string, PlainHousehold>;
  /** Households with the reasons that tables say, by date and facts. */
  readonly brief: Map<string, PlainHousehold>;
  /** Its baseline over the population that was asked about last. */
  readonly costs: CostMemory;
  /** The table of one's own that was read last, by the file and what its columns are. */
  readonly own: Map<string, OwnFound>;
  /** Documents that were opened with it, by their texts. */
  readonly documents: Map<string, Opened>;
}

export function linkPolicy({ id, texts }: PolicyTexts, cache: Map<string, Linked>): Linked {
  const sources = [texts.vocabulary, texts.baseline, texts.jurisdiction];
  const key = JSON.stringify([id, ...sources.map((source) => source?.text)]);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const errors: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => {
    if (diagnostic.severity === "error") errors.push(diagnostic);
  };
  const spec = readSpec(texts, report);
  const policy = spec === undefined || errors.length > 0 ? undefined : linkSpec(spec, report);
  const found = policy === undefined ? { fault: faultOf(id, errors, sources) } : { policy };
  const asked = { costs: new Map(), own: new Map(), documents: new Map() };
  const linked = { ...found, surveyed: new Map(), brief: new Map(), ...asked };
  cache.set(key, linked);
  return linked;
}

function faultOf(
  policy: string,
  errors: readonly Diagnostic[],
  sources: readonly (SourceText | undefined)[],
): PolicyFault {
  const [first] = errors;
  const source = sources.find((one) => one?.file === first?.at.file);
  const line = source && first ? new LineFinder(source.text).positionAt(first.at.start).line : 1;
  const { code = "", message = "" } = first ?? {};
  return { policy, file: first?.at.file ?? "", line, code, message, count: errors.length };
}
