/**
 * The mark of one of the six outcomes, with its word.
 *
 * In:       the outcome and its word in the reader's language; `isWordHidden` where a column head
 *           says the word already; `weight` light for marks inside a list of reasons.
 * Out:      shape and word. The shape is told apart without colour.
 * Ignores:  amounts and margins, which stand beside it.
 */

/** What a programme answers for a household. */
export type OutcomeKind = "yes" | "no" | "needs" | "depends" | "discretion" | "silent";

/** The six, in the order in which they are explained. */
export const outcomeKinds: readonly OutcomeKind[] = [
  "yes",
  "no",
  "needs",
  "depends",
  "discretion",
  "silent",
];

const shapes: Readonly<Record<OutcomeKind, string>> = {
  yes: "yes",
  no: "no",
  needs: "needs",
  depends: "depends",
  discretion: "may",
  silent: "silent",
};

interface Props {
  readonly outcome: OutcomeKind;
  readonly word: string;
  /** Absent: the word is shown. */
  readonly isWordHidden?: boolean;
  /** Absent: bold. */
  readonly weight?: "light";
}

/** A mark and its word, in the colour of the outcome. */
export function OutcomeMark({ outcome, word, isWordHidden = false, weight }: Props) {
  const shape = shapes[outcome];
  return (
    <span className={`mk mk-${shape}${weight === "light" ? " lite" : ""}`}>
      <svg aria-hidden="true">
        <use href={`#m-${shape}`} />
      </svg>
      <span className={isWordHidden ? "vh" : undefined}>{word}</span>
    </span>
  );
}
