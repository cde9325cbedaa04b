/**
 * The first step at which a case that fails goes another way.
 *
 * In:       the steps behind the name that is not met, under the draft and, where the case holds there, under the
 *           published version.
 * Out:      the step that differs although nothing that it rests on does; without a version to compare with, the step
 *           that gives what the case does not expect.
 */
import type { CaseStep } from "./case-steps.ts";

export interface Difference {
  readonly step: CaseStep;
  /**
   * `changed`: it had another value. `added`: the published version has no such step. `removed`: only the published
   * version has it, and the draft's place is that of the rule. `found`: there is nothing to compare with.
   */
  readonly kind: "changed" | "added" | "removed" | "found";
  /** What it was in the published version; absent unless it changed or was removed. */
  readonly before?: string;
}

/** Undefined where every step is as it was. */
export function firstDifference(draft: CaseStep, published: CaseStep): Difference | undefined {
  return differenceBelow(draft, published) ?? differenceOf(draft, published);
}

/** What decided, where there is nothing to compare with: the first condition that keeps the programme from being met. */
export function decidingStep(root: CaseStep): Difference {
  const isMet = root.value === "yes" || root.value === "discretion";
  const deciding =
    root.kind === "programme" && !isMet
      ? root.children().find(({ kind, value }) => isLimb(kind) && value === limbValue(root, kind))
      : undefined;
  if (deciding === undefined) return { step: root, kind: "found" };
  return deciding.kind === "programme" ? decidingStep(deciding) : { step: deciding, kind: "found" };
}

/** Of a scope, what is not met is silence. */
function limbValue({ value }: CaseStep, kind: CaseStep["kind"]): string {
  return kind === "scope" ? "false" : value;
}

function differenceOf(draft: CaseStep, published: CaseStep): Difference | undefined {
  if (draft.value === published.value) return undefined;
  return { step: draft, kind: "changed", before: published.value };
}

function differenceBelow(draft: CaseStep, published: CaseStep): Difference | undefined {
  const [own, others] = [keyed(draft.children()), keyed(published.children())];
  const isSameOutcome = draft.value === published.value;
  // Where the outcome stands, what moved the amount comes before a condition that makes no difference.
  const order = isSameOutcome ? [...own].sort(([, a], [, b]) => rank(a) - rank(b)) : [...own];
  for (const [key, step] of order) {
    const other = others.get(key);
    if (other !== undefined && isDifferent(step, other))
      return differenceBelow(step, other) ?? differenceOf(step, other);
  }
  const added = order.find(([key, step]) => !others.has(key) && isObstacle(step))?.[1];
  if (added !== undefined) return { step: added, kind: "added" };
  const removed = [...others].find(([key, step]) => !own.has(key) && isObstacle(step))?.[1];
  if (removed !== undefined)
    return { step: { ...removed, at: draft.at }, kind: "removed", before: removed.value };
  if (isSameOutcome || draft.kind !== "programme") return undefined;
  // Only under another reading does a condition turn: something that it reads differs all the same.
  return differenceAnywhere(own, others, new Set());
}

/** Behind steps that come out the same; what many of them share is looked at once. */
function differenceAnywhere(own: Steps, others: Steps, seen: Set<string>): Difference | undefined {
  for (const [key, step] of own) {
    const other = others.get(key);
    if (other === undefined || seen.has(key)) continue;
    seen.add(key);
    if (isDifferent(step, other)) return differenceBelow(step, other) ?? differenceOf(step, other);
    const below = differenceAnywhere(keyed(step.children()), keyed(other.children()), seen);
    if (below !== undefined) return below;
  }
  return undefined;
}

/** Instances of a roll-up may differ in their amounts alone. */
function isDifferent(step: CaseStep, other: CaseStep): boolean {
  if (step.value !== other.value) return true;
  return step.kind === "programme" && differenceBelow(step, other) !== undefined;
}

/** A condition that, being there or not, can turn the outcome. */
function isObstacle({ kind, value }: CaseStep): boolean {
  return isLimb(kind) && value !== "yes" && value !== "true";
}

function isLimb(kind: CaseStep["kind"]): boolean {
  return kind === "scope" || kind === "condition" || kind === "duration" || kind === "programme";
}

function rank({ kind }: CaseStep): number {
  return kind === "amount" ? 0 : kind === "duration" ? 1 : 2;
}

type Steps = ReadonlyMap<string, CaseStep>;

/** By what the step is and where; of several alike, by their number. */
function keyed(steps: readonly CaseStep[]): Steps {
  const found = new Map<string, CaseStep>();
  for (const step of steps) {
    const key = `${step.kind} ${step.name} ${step.part} ${step.path}`;
    let number = 1;
    while (found.has(`${key} ${number}`)) number += 1;
    found.set(`${key} ${number}`, step);
  }
  return found;
}
