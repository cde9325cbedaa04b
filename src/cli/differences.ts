/**
 * Where two values of plain data differ.
 *
 * Out:  the path of each difference, with what stands on either side; a side that has nothing there is absent. A map
 *       that only one side has is one difference.
 */
import { canonicalJson } from "../engine/index.ts";
import type { Json, JsonMap } from "./result-json.ts";

export interface Difference {
  /** `programmes.….amount`, `checks.0.level`; empty for the whole. */
  readonly path: string;
  readonly stated?: Json;
  readonly now?: Json;
}

/** Maps are compared key by key and lists place by place; everything else as a whole. */
export function differencesOf(
  stated: Json | undefined,
  now: Json | undefined,
  path = "",
): readonly Difference[] {
  if (isSame(stated, now)) return [];
  const [left, right] = [maybeParts(stated), maybeParts(now)];
  if (left === undefined || right === undefined) {
    const sides = [stated === undefined ? {} : { stated }, now === undefined ? {} : { now }];
    return [Object.assign({ path }, ...sides)];
  }
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].flatMap((key) =>
    differencesOf(left.get(key), right.get(key), path === "" ? key : `${path}.${key}`),
  );
}

/** The text of a part as it is shown. */
export function shownJson(value: Json | undefined): string {
  return value === undefined ? "" : typeof value === "string" ? value : canonicalJson(value);
}

export function isJsonMap(value: Json | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

function maybeParts(value: Json | undefined): ReadonlyMap<string, Json> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return new Map(Object.entries(value));
}
