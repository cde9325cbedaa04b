/**
 * All that changes for a household, or of a place's checks, as rows of a table.
 *
 * In:       what changes; the kind of rule that was tried; the wording.
 * Out:      rows without their heads: results, then deadlines and deciders; of a check the checks alone.
 */
import type { ReactNode } from "react";
import type { MovedAnswer, MovedCheck, MovedResult } from "../../../engine/index.ts";
import type { RulesWording } from "../rules-wording.ts";
import { answerLine, checkLines } from "./answer-words.ts";
import { ChangeCells } from "./ChangeCells.tsx";
import { ResultCells } from "./ResultCells.tsx";

interface Changed {
  readonly moved?: readonly MovedResult[];
  readonly answers?: readonly MovedAnswer[];
  readonly checks?: readonly MovedCheck[];
}

export interface ChangeRow {
  readonly key: string;
  readonly cells: ReactNode;
}

export function changeRows(
  { moved = [], answers = [], checks = [] }: Changed,
  section: string,
  wording: RulesWording,
): readonly ChangeRow[] {
  const lines =
    section === "checks"
      ? checkLines(checks, wording)
      : answers.map((answer) => answerLine(answer, wording));
  const results = section === "checks" ? [] : moved;
  return [
    ...results.map((result) => ({
      key: result.programme,
      cells: <ResultCells result={result} wording={wording} />,
    })),
    ...lines.map((line) => ({ key: line.key, cells: <ChangeCells line={line} /> })),
  ];
}
