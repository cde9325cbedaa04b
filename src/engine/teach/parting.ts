/**
 * Two lessons side by side, and the step at which their paths part.
 *
 * In:       lessons of the same programme: of two cases, or of one case in two places.
 * Out:      a row for each step of either; the first whose values differ is where they part.
 * Ignores:  steps that one of them has alone, as far as parting goes: what a place does not ask is no other answer.
 */
import type { Lesson, LessonStep } from "./lesson/lesson.ts";

export interface PairedStep {
  readonly left?: LessonStep;
  readonly right?: LessonStep;
  readonly isSame: boolean;
}

export interface Parting {
  readonly rows: readonly PairedStep[];
  /** Of the row; absent where the lessons come to the same at every step that both have. */
  readonly first?: number;
}

export function partLessons(left: Lesson, right: Lesson): Parting {
  const others = new Map(right.steps.map((step) => [keyOf(step), step]));
  const rows: PairedStep[] = left.steps.map((step) => {
    const other = others.get(keyOf(step));
    others.delete(keyOf(step));
    return other === undefined
      ? { left: step, isSame: false }
      : { left: step, right: other, isSame: isSameValue(step, other) };
  });
  rows.push(...[...others.values()].map((step) => ({ right: step, isSame: false })));
  const first = rows.findIndex(
    (row) => row.left !== undefined && row.right !== undefined && !row.isSame,
  );
  return first < 0 ? { rows } : { rows, first };
}

/** By what it is called and whose it is: another place may have it elsewhere in its rules. */
function keyOf({ kind, name, of }: LessonStep): string {
  const isCondition = kind === "comparison" || kind === "condition";
  return JSON.stringify([isCondition ? "condition" : kind, name, of?.zh]);
}

function isSameValue(a: LessonStep, b: LessonStep): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}
