/**
 * Where in its file a fault of a case stands.
 *
 * In:   the case's tree, and a path of the evaluator: `成员[0].月工资`, `parameters.标准.城镇`.
 * Out:  the span of the value, or of its key; as far as the path leads where the rest is not there.
 * Shapes: facts stand under `household` or `application`; a list of one may be written as the one.
 */
import type { CaseDocument, CaseFault, Diagnostic, SourceSpan } from "../engine/index.ts";

type MapNode = NonNullable<CaseDocument["tree"]>;
type TreeNode =
  MapNode["entries"] extends ReadonlyMap<string, infer Entry>
    ? Entry extends { value: infer Node }
      ? Node
      : never
    : never;

/** Faults that come with figures rather than with the writing of the case. */
const softCodes: ReadonlySet<string> = new Set(["case/grant-outside-limits", "case/no-value"]);
/** Faults about a name, which mark the name. */
const nameCodes: ReadonlySet<string> = new Set([
  "case/unknown-fact",
  "case/unknown-parameter",
  "case/unknown-reading",
  "case/belongs-to-one",
]);

export function diagnosticFromFault(fault: CaseFault, tree: MapNode): Diagnostic {
  const { code, message, details, path } = fault;
  const severity = softCodes.has(code) ? "warning" : "error";
  return {
    code,
    severity,
    message,
    details,
    at: placeOf(path, tree, nameCodes.has(code)),
    because: [],
  };
}

function placeOf(path: string, tree: MapNode, marksName: boolean): SourceSpan {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const roots = [[], ["household"], ["application"]];
  const walks = roots.map((root) => walk([...root, ...steps], tree, marksName));
  // An application's own path begins with its entity and number, which `application` itself stands for.
  walks.push(walk(["application", ...steps.slice(2)], tree, marksName));
  const [first = { at: tree.at, left: Infinity }, ...others] = walks;
  return others.reduce((best, other) => (other.left < best.left ? other : best), first).at;
}

/** The span that steps lead to, and how many were left. */
function walk(
  steps: readonly string[],
  tree: MapNode,
  marksName: boolean,
): { readonly at: SourceSpan; readonly left: number } {
  let node: TreeNode = tree;
  let at: SourceSpan = { ...tree.at, end: Math.min(tree.at.end, tree.at.start + 1) };
  for (const [index, step] of steps.entries()) {
    const left = steps.length - index;
    if (node.kind === "map") {
      if (/^\d+$/.test(step)) continue;
      const entry = node.entries.get(step);
      if (entry === undefined) return { at, left };
      node = entry.value;
      const isEmpty = node.kind === "scalar" && node.empty;
      at = node.kind !== "scalar" || isEmpty || (marksName && left === 1) ? entry.keyAt : node.at;
    } else {
      const item: TreeNode | undefined =
        node.kind === "list" ? node.items[Number(step)] : undefined;
      if (item === undefined) return { at, left };
      node = item;
      at = item.at;
    }
  }
  return { at, left: 0 };
}
