/** A policy as the engine is asked about it, and what keeps one from being run. */
import type { SpecTexts } from "../engine/index.ts";

/** A policy with the texts that make it: its own, the vocabulary's and its baseline's. */
export interface PolicyTexts {
  readonly id: string;
  readonly texts: SpecTexts;
}

/** What keeps a policy from being run: its first error, in the words of the checker. */
export interface PolicyFault {
  readonly policy: string;
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  /** All of the policy's errors. */
  readonly count: number;
}
