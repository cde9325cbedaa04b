/** Every node of every formula of a policy, tables included. */

import { expressionsOf } from "../../src/engine/check/formulas-of.ts";
import type { Expression } from "../../src/engine/spec/feel/syntax.ts";
import { walkExpression } from "../../src/engine/spec/feel/walk.ts";
import type { Spec } from "../../src/engine/spec/spec.ts";

export function formulasOfSpec(spec: Spec): readonly Expression[] {
  const parts: Expression[] = [];
  for (const tree of expressionsOf(spec)) walkExpression(tree, (part) => void parts.push(part));
  return parts;
}
