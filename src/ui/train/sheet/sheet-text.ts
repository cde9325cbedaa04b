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
  // Cells copied from an office program have tabs between them, and commas within their figures.
  const isOfTabs = text.includes("\t") && !/^\uFEFF?sep=/i.test(text);
  for (const { cells } of cellsOf(isOfTabs ? `sep=\t\n${text}` : text).rows) {
    const { step, entered } = stepIn(cells, lesson, wording);
    if (step === undefined) continue;
    const word = Object.entries(met).find(([, said]) => said === entered.trim())?.[0];
    found[step.id] = step.value?.kind === "word" ? (word ?? entered.trim()) : entered.trim();
  }
  return found;
}

/** By its name, in the first cell or in the second after its number; else by its number alone. */
function stepIn(cells: readonly string[], { steps }: Lesson, wording: TrainWording) {
  const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");
  const named = (cell: string) => {
    const wanted = plain(cell).replace(/^\d+[.、．)）]?(?=\D)/, "");
    return steps.find((one) => plain(stepName(one, wording)) === wanted);
  };
  const [first = "", second = "", third = ""] = cells;
  const step = named(first);
  if (step !== undefined) return { step, entered: second };
  const isNumber = /^\d+$/.test(plain(first));
  const numbered = isNumber ? named(second) : undefined;
  if (numbered !== undefined) return { step: numbered, entered: third };
  return { step: isNumber ? steps[Number(plain(first)) - 1] : undefined, entered: second };
}
