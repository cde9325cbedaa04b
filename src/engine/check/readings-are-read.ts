/**
 * A reading changes something: a formula reads it.
 *
 * Reports:  `check/reading-never-read`, a warning at its name.
 * Ignores:  readings of the baseline, whose rules the jurisdiction may have replaced.
 */
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { namesRead } from "./formulas-of.ts";
import { readingNeverRead } from "./messages.ts";
import { isOwn } from "./own-entries.ts";

export function readingsAreRead(spec: Spec, report: Report): void {
  const read = namesRead(spec);
  for (const { name, nameAt, from } of spec.readings.values()) {
    if (isOwn(spec, from) && !read.has(name)) report(readingNeverRead(name, nameAt));
  }
}
