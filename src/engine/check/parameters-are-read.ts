/**
 * A parameter is read by a formula, or stands there for its own sake.
 *
 * Reports:  `check/parameter-never-read`, a hint at its name.
 * Ignores:  parameters of the baseline, whose rules the jurisdiction may have replaced.
 */
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { namesRead } from "./formulas-of.ts";
import { parameterNeverRead } from "./messages.ts";
import { isOwn } from "./own-entries.ts";

export function parametersAreRead(spec: Spec, report: Report): void {
  const read = namesRead(spec);
  for (const { name, nameAt, from } of spec.parameters.values()) {
    if (isOwn(spec, from) && !read.has(name)) report(parameterNeverRead(name, nameAt));
  }
}
