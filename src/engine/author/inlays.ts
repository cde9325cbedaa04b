/**
 * Sums and answers of one household, each at the end of the formula that gave it.
 *
 * In:       a plan, a household, a stretch of the draft's own text.
 * Out:      what can stand beside the formulas of the stretch, in the order of the text; each formula once. Of a
 *           programme on members, applications or stays it is the one that decides for the household.
 * Ignores:  words and numerals; formulas that the household's results do not reach.
 */
import { describeHousehold } from "../compare/describe-household.ts";
import type { PlainComparison, PlainQuantity, PlainReason, PlainSum } from "../compare/plain.ts";
import { evaluateHousehold } from "../evaluate/evaluate-household.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import { explainProgramme } from "../explain/explain-programme.ts";
import type { Plan } from "../plan/plan.ts";
import { lineAt, openersOf } from "./complete/lines.ts";

export interface SumInlay {
  readonly kind: "sum";
  readonly terms: PlainSum["terms"];
  /** Before rounding, where rounding has a line of its own. */
  readonly result: PlainQuantity;
  /** After rounding that has no line of its own; absent where that changes nothing. */
  readonly rounded?: PlainQuantity;
}

export interface RoundInlay {
  readonly kind: "round";
  readonly mode: NonNullable<PlainSum["round"]>["mode"];
  readonly result: PlainQuantity;
}

export interface AnswerInlay {
  readonly kind: "answer";
  /** Absent when unknown. */
  readonly isMet?: boolean;
  readonly comparison?: PlainComparison;
}

export type Inlay = { readonly at: number } & (SumInlay | RoundInlay | AnswerInlay);

export interface InlaysAsked {
  readonly plan: Plan;
  readonly facts: CaseData;
  /** The text that the stretch is one of. */
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function inlaysIn({ plan, facts, file, text, start, end }: InlaysAsked): readonly Inlay[] {
  const result = evaluateHousehold(plan, facts);
  const { programmes } = describeHousehold({ plan, result, facts, explain: explainProgramme });
  const parts = programmes.flatMap((programme) => programme.parts.slice(0, 1));
  const found = new Map<number, Inlay>();
  const add = (inlay: Inlay) => {
    const { at } = inlay;
    if (at >= start && at <= end && !found.has(at)) found.set(at, inlay);
  };
  for (const { sums, reasons } of parts) {
    for (const sum of sums) if (sum.at?.file === file) for (const one of ofSum(sum, text)) add(one);
    for (const reason of formulasOf(reasons))
      if (reason.at?.file === file) for (const one of ofReason(reason)) add(one);
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

function ofSum({ at, terms, result, exact, round }: PlainSum, text: string): readonly Inlay[] {
  if (at === undefined || result.value === undefined) return [];
  const before: PlainQuantity =
    exact === undefined ? result : { ...result, value: { kind: "number", text: exact } };
  const isRounded = exact !== undefined && round !== undefined;
  const line = isRounded ? maybeLineOfRounding(text, at.start) : undefined;
  const sum: Inlay = {
    kind: "sum",
    at: at.end,
    terms,
    result: before,
    ...(isRounded && line === undefined ? { rounded: result } : {}),
  };
  if (line === undefined || round === undefined) return [sum];
  return [sum, { kind: "round", at: line, mode: round.mode, result }];
}

/** The end of the line `round:` beside a formula. */
function maybeLineOfRounding(text: string, formula: number): number | undefined {
  const own = lineAt(text, formula);
  const column = openersOf(own.text).find(({ isDash }) => !isDash)?.column;
  for (let at = own.end + 1; at < text.length; ) {
    const line = lineAt(text, at);
    at = line.end + 1;
    const [opener] = openersOf(line.text);
    const isBeside = opener?.column === column && !opener?.isDash;
    if (isBeside && opener?.key === "round") return line.start + withoutNote(line.text).length;
    if (opener !== undefined && column !== undefined && opener.column < column) return undefined;
  }
  return undefined;
}

function withoutNote(line: string): string {
  return line.replace(/\s+#.*$/, "").trimEnd();
}

function ofReason({ kind, at, outcome, comparison }: PlainReason): readonly Inlay[] {
  if (at === undefined || (kind !== "condition" && kind !== "scope")) return [];
  const isMet = outcome === "yes" || (outcome === "no" ? false : undefined);
  const isTold = comparison?.left.value !== undefined && comparison.right.value !== undefined;
  return [
    {
      kind: "answer",
      at: at.end,
      ...(isMet === undefined ? {} : { isMet }),
      ...(isTold ? { comparison } : {}),
    },
  ];
}

/** A formula is told as a whole; groups have none of their own. */
function formulasOf(reasons: readonly PlainReason[]): readonly PlainReason[] {
  return reasons.flatMap((reason) =>
    reason.formula === undefined ? formulasOf(reason.children) : [reason],
  );
}
