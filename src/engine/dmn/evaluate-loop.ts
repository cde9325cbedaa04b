/**
 * `for`, `some` and `every`: every combination of what their variables run through, the last one fastest.
 *
 * A range of whole numbers or of dates is run through either way; what is no list is a list of one; null ends it all.
 */
import { conjunction, disjunction } from "./compare-values.ts";
import { maybeSteps } from "./ranges.ts";
import { type Scope, scopeWith } from "./scope.ts";
import type { Expression, Iteration, Loop } from "./syntax.ts";
import { list, nothing, truth, truthOf, type Value } from "./value.ts";

type Evaluate = (expression: Expression, scope: Scope) => Value;

/** Most combinations of one loop. */
const longest = 1_000_000;

/** `partial` is the list of the results so far. */
export function evaluateLoop(node: Loop, scope: Scope, evaluate: Evaluate): Value {
  const scopes = maybeScopes(node.iterations, scope, evaluate);
  if (scopes === undefined) return nothing;
  const results: Value[] = [];
  for (const inside of scopes) {
    // The list is copied when it is asked for, not each time around.
    const partial: Scope = {
      find: (name) => (name === "partial" ? list([...results]) : inside.find(name)),
    };
    results.push(evaluate(node.body, partial));
  }
  return list(results);
}

export function evaluateQuantified(
  node: Loop & { readonly kind: "some" | "every" },
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const scopes = maybeScopes(node.iterations, scope, evaluate);
  if (scopes === undefined) return nothing;
  const truths = scopes.map((inside) => truthOf(evaluate(node.body, inside)));
  return truth(node.kind === "some" ? disjunction(truths) : conjunction(truths));
}

/** One scope for each combination. Later variables see the earlier ones. */
function maybeScopes(
  iterations: readonly Iteration[],
  scope: Scope,
  evaluate: Evaluate,
): readonly Scope[] | undefined {
  let scopes: readonly Scope[] = [scope];
  for (const { name, over } of iterations) {
    const next: Scope[] = [];
    for (const outer of scopes) {
      const values = maybeValues(evaluate(over, outer));
      if (values === undefined || next.length + values.length > longest) return undefined;
      for (const value of values) next.push(scopeWith(outer, new Map([[name, value]])));
    }
    scopes = next;
  }
  return scopes;
}

function maybeValues(over: Value): readonly Value[] | undefined {
  if (over.kind === "null") return undefined;
  if (over.kind === "range") return maybeSteps(over);
  return over.kind === "list" ? over.items : [over];
}
