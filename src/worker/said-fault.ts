/**
 * What is wrong, said in both languages by the engine's thread: the Chinese sentences of every code weigh more than a
 * screen that shows few of them.
 */
import { type Fault, faultSentence } from "../text/diagnostics-zh.ts";

export type Said<Kind extends Fault> = Kind & {
  /** The Chinese sentence; `message` is the English one. */
  readonly zh: string;
};

export function said<Kind extends Fault>(fault: Kind): Said<Kind> {
  return { ...fault, zh: faultSentence(fault, "zh") };
}
