/**
 * A sheet as rows for an office program, and back.
 *
 * In:       the worked case with its steps; marks, or pasted text.
 * Out:      CSV; or what was written in each step's place. Steps are found by their name or their number.
 */
import type { Lesson, MarkedSheet, SheetEntries } from "../../../engine/index.ts";
import { cellsOf, textOfCells } from "../../../text/csv-cells.ts";
import { citationOf } from "../../parts/policy-wording.ts";
import { mistakeWords, stepName, stepValue, type TrainWording } from "../train-words.ts";

export function sheetCsv(marked: MarkedSheet, lesson: Lesson, wording: TrainWording): string {
  const words = wording.text.train.sheet;
  const { met } = wording.text.train.lesson;
  const rows = marked.steps.flatMap(({ id, entered, mark, expected, mistakes }) => {
    const step = lesson.steps.find((one) => one.id === id);
    if (step === undefined) return [];
    return [
      [
        stepName(step, wording),
        met[entered as keyof typeof met] ?? entered,
        stepValue(expected, step.unit, wording),
        words.marks[mark],
        mistakes.map((one) => mistakeWords(one, wording)).join(words.listComma),
        step.cite
          .map((one) => `${citationOf(one, wording).seal} ${citationOf(one, wording).label}`.trim())
          .join(" "),
      ],
    ];
  });
  return textOfCells([words.csvHead, ...rows]);
}

export function entriesFromText(text: string, lesson: Lesson, wording: TrainWording): SheetEntries {
  const { met } = wording.text.train.lesson;
  const found: Record<string, string> = {};
  for (const { cells } of cellsOf(text).rows) {
    const [name = "", entered = ""] = cells;
    const step = lesson.steps.find(
      (one, index) => stepName(one, wording) === name.trim() || String(index + 1) === name.trim(),
    );
    if (step === undefined) continue;
    const word = Object.entries(met).find(([, said]) => said === entered.trim())?.[0];
    found[step.id] = step.value?.kind === "word" ? (word ?? entered.trim()) : entered.trim();
  }
  return found;
}
