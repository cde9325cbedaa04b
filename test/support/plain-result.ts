/**
 * A result as plain data in which order says nothing: for holding two results against each other.
 *
 * In:       what `run --json` says; `relabel` gives members new numbers.
 * Out:      the same with every list of names sorted, and every list of instances by its numbers. The hash of the
 *           texts is left out.
 */
import type { Json, JsonMap } from "../../src/cli/result-json.ts";
import { canonicalJson } from "../../src/engine/receipt/canonical-json.ts";

/** Members keep their numbers unless told otherwise. */
export function plainResult(
  result: JsonMap,
  relabel: (member: number) => number = (member) => member,
): Json {
  const { spec: _, ...others } = result;
  return plain(others, relabel);
}

function plain(value: Json, relabel: (member: number) => number): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) {
    const items = value.map((item) => plain(item, relabel));
    return items.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  }
  const entries = Object.entries(value).map(([key, part]): [string, Json] => {
    const isMember = key === "member" && typeof part === "number";
    return [key, isMember ? relabel(part) : plain(part, relabel)];
  });
  return Object.fromEntries(entries);
}

/** `Array.isArray` does not narrow a readonly list away. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
