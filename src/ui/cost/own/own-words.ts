/** What is said of a table of one's own in more than one place. */
import type { CostOwnText } from "../../../text/cost/own-zh.ts";
import { plainDigits } from "../../../text/figures.ts";
import type { OwnAnswer, OwnCounts } from "../../../worker/own-protocol.ts";

/** Rows read are rows used and rows left out. */
export function countsText(counts: OwnCounts, say: CostOwnText): string {
  const { rows, used, households, stands } = counts;
  const [read, taken, left] = [rows, used, rows - used].map((count) => plainDigits(String(count)));
  return [
    say.rows(read ?? "", taken ?? "", left ?? ""),
    say.households(plainDigits(String(households))),
    stands === undefined ? say.once : say.stands(plainDigits(stands)),
  ].join("");
}

/** Columns left out, each with why where that is known. */
export function unusedText(
  { columns }: Extract<OwnAnswer, { kind: "read" }>,
  say: CostOwnText,
): string {
  return columns
    .filter(({ use }) => use.kind === "ignored")
    .map(({ head, note, unread }) => {
      const why = unread === undefined ? note && say.notes[note] : (say.unread[unread] ?? unread);
      return why === undefined ? head : say.because(head, why);
    })
    .join(say.and);
}

/** Without a fact of any household there is nothing to work out. */
export function isMapped({ columns }: Extract<OwnAnswer, { kind: "read" }>): boolean {
  return columns.some(({ use }) => use.kind === "fact");
}
