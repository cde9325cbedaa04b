/**
 * Read a leaf once, however often its text is opened.
 *
 * In:       a scalar; what was read of scalars before; how it is read.
 * Out:      what it reads as. A scalar never changes, so what it was read as before stands, and is remembered for as
 *           long as the scalar is: a memory of texts (yaml/blocks) keeps those of what was not edited.
 * Reports:  what reading reports. What is read with a fault is not remembered, so that the fault is reported each time.
 */
import type { Report } from "../../base/diagnostic.ts";
import type { ScalarNode } from "../tree.ts";

export function readOnce<Value extends object>(
  scalar: ScalarNode,
  known: WeakMap<ScalarNode, Value>,
  report: Report,
  read: (report: Report) => Value,
): Value {
  const before = known.get(scalar);
  if (before !== undefined) return before;
  let isClean = true;
  const value = read((diagnostic) => {
    isClean = false;
    report(diagnostic);
  });
  if (isClean) known.set(scalar, value);
  return value;
}
