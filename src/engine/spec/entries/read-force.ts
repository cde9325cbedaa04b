/** The weight of a rule's wording, as its author gave it. */
import type { EntitlementKind, Force } from "../spec.ts";
import type { MapNode } from "../tree.ts";
import { maybeText } from "../tree-access.ts";

const forces: readonly Force[] = [
  "firm",
  "in-principle",
  "may",
  "encourage",
  "explore",
  "pilot",
  "progressive",
  "by-regulation",
];
const kinds: readonly EntitlementKind[] = [
  "service",
  "goods",
  "remission",
  "priority",
  "deferral",
  "uplift",
];

/** `firm` unless said. */
export function readForce(node: MapNode): Force {
  const text = maybeText(node, "force");
  return forces.find((force) => force === text) ?? "firm";
}

/** The kind of what is not money; undefined where it is not said. */
export function maybeEntitlementKind(node: MapNode): EntitlementKind | undefined {
  const text = maybeText(node, "kind");
  return kinds.find((kind) => kind === text);
}
