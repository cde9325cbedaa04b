/** The learner's record as a table for an office program. */

import { textOfCells } from "../../text/csv-cells.ts";
import type { TrainScreenText } from "../../text/train/zh.ts";
import type { RecordedAnswer } from "./use-record.ts";

export function recordCsv(answers: readonly RecordedAnswer[], { train }: TrainScreenText): string {
  const { head, right, wrong } = train.progress;
  const rows = answers.map((one) => [
    one.at,
    one.region,
    one.topic,
    one.seed,
    String(one.index + 1),
    train.quiz.kinds[one.kind] ?? one.kind,
    one.isRight ? right : wrong,
    one.mistake,
    one.cite.join(" "),
  ]);
  return textOfCells([head, ...rows]);
}
