/**
 * The receipt of a result: what went in and what came out, as hashes that anyone with the same texts can work out again.
 *
 * In:       the plan, the case as plain data, and the result as plain data.
 * Out:      the version of the engine, and SHA-256 over the policy's texts, each proposal's text, the facts and the
 *           result.
 * Ignores:  who keeps the receipt. Nothing of a person stands in it but the hash of all facts together.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { textFromDate } from "../base/calendar.ts";
import type { CaseData, RawFact } from "../evaluate/facts/raw-case.ts";
import type { Plan } from "../plan/plan.ts";
import { canonicalJson, type JsonValue } from "./canonical-json.ts";
import { engineVersion } from "./engine-version.ts";

/** Hashes read `sha256:` and 64 digits. */
export interface Receipt {
  readonly engine: string;
  /** Of the vocabulary, the baseline and the jurisdiction, one after another as they were read. */
  readonly spec: string;
  /** Of the text of each proposal in force, in the order in which they were applied; empty where there was none. */
  readonly proposals: readonly string[];
  /** Of the canonical JSON of the date and of all that the case and the command state. */
  readonly facts: string;
  /** Of the canonical JSON of the result. */
  readonly result: string;
}

/** A result and what it was worked out from. */
export interface Receipted {
  readonly plan: Plan;
  readonly data: CaseData;
  readonly result: JsonValue;
}

/** Hash a result with what it was worked out from. */
export function receiptOf({ plan, data, result }: Receipted): Receipt {
  return {
    engine: engineVersion,
    spec: `sha256:${plan.specHash}`,
    proposals: plan.proposals.map(({ hash }) => `sha256:${hash}`),
    facts: hashOfText(canonicalJson({ date: textFromDate(plan.date), ...factsOf(data) })),
    result: hashOfText(canonicalJson(result)),
  };
}

/**
 * What a case states, as a receipt hashes it: every value as the text it was written as, and nothing where nothing is
 * stated. A number and the text of its digits are therefore the same; 1800 and 1800.00 are not.
 */
export function factsOf(data: CaseData): { readonly [key: string]: JsonValue } {
  const { household, application, parameters, readings } = data;
  const parts = Object.entries({ household, application, parameters, readings });
  return Object.fromEntries(
    parts.flatMap(([key, part]) => {
      const stated = part === undefined ? undefined : statedIn(part);
      return stated === undefined || canonicalJson(stated) === "{}" ? [] : [[key, stated]];
    }),
  );
}

function statedIn(raw: RawFact): JsonValue | undefined {
  if (raw === null || raw === "") return undefined;
  if (typeof raw !== "object") return String(raw);
  // An empty thing in a list is one thing of which nothing is known, not nothing.
  if (Array.isArray(raw)) return raw.map((one: RawFact) => statedIn(one) ?? null);
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, part]) => {
      const stated = statedIn(part);
      return stated === undefined ? [] : [[key, stated]];
    }),
  );
}

function hashOfText(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
