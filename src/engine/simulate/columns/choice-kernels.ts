/**
 * Choices of the applicant over columns: which options are met, whether the choice is open, and what was chosen.
 *
 * As in evaluate/rules/rule-evaluator.ts. Casts: a row's index is within its columns.
 */
import type { Rows } from "./frame.ts";
import { code, type Judgements, watchedOutcomes } from "./judgement-kernels.ts";
import { beyondColumns, isKnown, lacksNothing } from "./missing-sets.ts";
import type { Words } from "./vector.ts";

export interface ChoiceStates {
  /** For each household the option that counts as chosen, -1 where none does. */
  readonly effective: Int32Array;
  /** 1 where columns cannot tell. */
  readonly isBeyond: Uint8Array;
  /** Whether two options are met, as a `code`. */
  readonly open: Uint8Array;
  /** What keeps that from being known. */
  readonly lacks: Int32Array;
  readonly reads: Int32Array;
  /** For the household as a whole, before anybody chooses. */
  readonly options: readonly Judgements[];
}

export function choiceStates(
  options: readonly Judgements[],
  chosen: Words,
  optionWords: readonly number[],
  { table, frame }: Rows,
): ChoiceStates {
  const rows = frame.rows(table);
  const effective = frame.ints(table);
  const isBeyond = frame.bytes(table);
  const open = frame.bytes(table);
  const lacks = frame.ints(table);
  const reads = frame.ints(table);
  for (let i = 0; i < rows; i += 1) {
    let [met, possible, lacking, beyond] = [0, 0, isKnown, chosen.lacks?.[i] === beyondColumns];
    let read = chosen.reads?.[i] ?? 0;
    for (const { outcomes, lacks: missing, reads: optionReads } of options) {
      const outcome = outcomes[i];
      read |= optionReads?.[i] ?? 0;
      if (outcome === code.beyond) beyond = true;
      if (outcome === code.yes) met += 1;
      if (outcome !== code.no && outcome !== code.silent) possible += 1;
      if (outcome === code.needs)
        lacking = frame.missing.union(lacking, missing?.[i] ?? lacksNothing);
    }
    const isLacking = lacking !== isKnown;
    open[i] =
      met >= 2 ? code.yes : possible < 2 ? code.no : isLacking ? code.needs : code.discretion;
    lacks[i] = open[i] === code.needs ? lacking : isKnown;
    reads[i] = read;
    isBeyond[i] = beyond ? 1 : 0;
    const isChosen = (chosen.lacks?.[i] ?? isKnown) === isKnown;
    const picked = isChosen ? optionWords.indexOf(chosen.values[i] as number) : -1;
    const outcome = picked < 0 ? code.no : (options[picked]?.outcomes[i] ?? code.no);
    effective[i] = outcome === code.no || outcome === code.silent ? -1 : picked;
  }
  return { effective, isBeyond, open, lacks, reads, options };
}

/** The option that a programme is, the states of its choice, and the household of each row where it is not the row. */
export interface Chosen {
  readonly own: number;
  readonly states: ChoiceStates;
  readonly owners: Int32Array | undefined;
}

/** The programmes' own outcomes with the choice applied: options that were not chosen are `no`. */
export function withChoice(
  plain: Judgements,
  { own, states, owners }: Chosen,
  { table, frame }: Rows,
): Judgements {
  const rows = frame.rows(table);
  const outcomes = frame.bytes(table);
  const lacks = frame.ints(table);
  const reads = frame.ints(table);
  let [lacking, resting] = [isKnown, 0];
  for (let i = 0; i < rows; i += 1) {
    const household = owners === undefined ? i : (owners[i] as number);
    const outcome = plain.outcomes[i] as number;
    const missing = plain.lacks?.[i] ?? isKnown;
    outcomes[i] = outcome;
    lacks[i] = missing;
    lacking |= missing;
    const isOut = outcome === code.no || outcome === code.silent;
    const unchosen = plain.reads?.[i] ?? 0;
    const read = isOut ? unchosen : unchosen | (states.reads[household] as number);
    reads[i] = read;
    resting |= read;
    if (isOut) continue;
    if (states.isBeyond[household] === 1) {
      outcomes[i] = code.beyond;
      continue;
    }
    const effective = states.effective[household] as number;
    if (effective < 0 || effective === own) continue;
    const chosen = states.options[effective]?.outcomes[household];
    if (chosen === code.yes) outcomes[i] = code.no;
    else if (chosen === code.needs) {
      const ownLack = outcome === code.needs ? missing : isKnown;
      const others = states.options[effective]?.lacks?.[household] ?? lacksNothing;
      outcomes[i] = code.needs;
      const both = frame.missing.union(ownLack, others);
      lacks[i] = both;
      lacking |= both;
    }
  }
  const [isOpen, isResting] = [lacking !== isKnown, resting !== 0];
  return watchedOutcomes(outcomes, {
    lacks: isOpen ? lacks : undefined,
    reads: isResting ? reads : undefined,
    rows,
  });
}
