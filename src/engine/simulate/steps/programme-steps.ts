/**
 * Programmes as steps: settled for whom they are about, and as other rules see them, as truths and as numbers.
 *
 * As in evaluate/rules/rule-evaluator.ts. Casts: a row's index is within its columns.
 */
import type { PlanProgramme } from "../../plan/plan.ts";
import { type Amounts, amountState, arePlain } from "../columns/amount-kernels.ts";
import { LackOf } from "../columns/fact-kernels.ts";
import type { Rows } from "../columns/frame.ts";
import { code, isYesOrNo, type Judgements } from "../columns/judgement-kernels.ts";
import { beyondColumns, isKnown, lacksNothing } from "../columns/missing-sets.ts";
import { same } from "../columns/select-kernels.ts";
import type { Table } from "../columns/stretch.ts";
import { type Numbers, type Truths, vector, watched, within } from "../columns/vector.ts";
import { type AmountStep, maybeAmountStep } from "./amount-steps.ts";
import { choiceStep, finalStep, maybeChoice, ownersInHousehold } from "./choice-steps.ts";
import { aboutRule, groupStep, type JudgedStep, outcomeForAll } from "./judge-steps.ts";
import { type Making, reachOf, type ValueStep } from "./workshop.ts";

export interface ProgrammeSteps {
  readonly table: Table;
  /** With the applicant's choice applied. */
  readonly final: JudgedStep;
  /** Whether the conditions by themselves name the instance; absent where there are none. */
  readonly group: JudgedStep | undefined;
  readonly amount: AmountStep | undefined;
}

export function programmeSteps(rule: PlanProgramme, making: Making): ProgrammeSteps {
  const { shop } = making;
  const about = aboutRule(rule, making);
  const { table } = about;
  return {
    table,
    final: shop.repeat(finalStep(rule, making), table),
    group: rule.eligible && shop.repeat(groupStep(rule.eligible, about), table),
    amount: maybeAmountOver(table, rule, making),
  };
}

/** Undefined where the programme pays nothing. */
function maybeAmountOver(
  table: Table,
  rule: PlanProgramme,
  making: Making,
): AmountStep | undefined {
  const amount = maybeAmountStep(rule, making);
  return amount && { ...making.shop.repeat(amount, table), divisor: amount.divisor };
}

/** A programme as a truth: unknown while the choice that it is an option of is open. */
export function outcomeStep(rule: PlanProgramme, making: Making): ValueStep {
  const { shop } = making;
  const table = shop.table(rule.entity);
  const settled = finalStep(rule, making);
  const forAll = outcomeForAll(settled, making);
  if (forAll === code.no || forAll === code.silent) return shop.constant("truth", 0);
  const final = shop.repeat(settled, table);
  const choice = maybeChoice(rule, making);
  const states = choice && choiceStep(choice, making);
  const lack = new LackOf({ kind: "rule", name: rule.name }, table);
  const open = choice && shop.missing.numberOf([{ kind: "choice", name: choice.name, path: "" }]);
  return shop.value(
    `outcome ${rule.key} ${final.id} ${states?.id}`,
    { kind: "truth" },
    {
      table,
      reach: reachOf(states === undefined ? [final] : [final, states]),
      run: (frame) => {
        const judgements = frame.get(final);
        const { uniform } = judgements;
        if (uniform === code.no || uniform === code.silent)
          return same("truth", 0, { table, frame });
        if (states === undefined && uniform === code.yes) return same("truth", 1, { table, frame });
        if (states === undefined && isYesOrNo(judgements.outcomes, frame.rows(table)))
          return metOf(judgements, { table, frame });
        const { outcomes, lacks: missing, reads } = judgements;
        const rows = frame.rows(table);
        const out = frame.bytes(table);
        const state = states && frame.get(states);
        const owners = state && ownersInHousehold(table, shop, frame);
        let lacks: Int32Array | undefined;
        const allReads = state === undefined ? reads : frame.ints(table);
        for (let i = 0; i < rows; i += 1) {
          const outcome = outcomes[i] as number; // the index is within the column
          out[i] = outcome === code.yes ? 1 : 0;
          let lacking = outcome <= code.no ? isKnown : lackOf(outcome, missing?.[i]);
          if (outcome === code.discretion) lacking = lack.of(i, frame);
          if (state !== undefined) {
            const at = owners?.[i] ?? i;
            if (allReads !== undefined) allReads[i] = (reads?.[i] ?? 0) | (state.reads[at] ?? 0);
            if (state.isBeyond[at] === 1) lacking = beyondColumns;
            else if (
              outcome === code.yes &&
              state.effective[at] === -1 &&
              state.open[at] !== code.no
            ) {
              const other = state.lacks[at] ?? isKnown;
              lacking =
                state.open[at] === code.yes || other === isKnown || other === lacksNothing
                  ? (open ?? lacksNothing)
                  : other;
            }
          }
          if (lacking === isKnown) continue;
          lacks ??= frame.ints(table).fill(isKnown, 0, rows);
          lacks[i] = lacking;
        }
        return vector(out, lacks, allReads);
      },
    },
  );
}

function metOf({ outcomes, reads }: Judgements, { table, frame }: Rows): Truths {
  const rows = frame.rows(table);
  const out = frame.bytes(table);
  for (let i = 0; i < rows; i += 1) out[i] = Number(outcomes[i] === code.yes);
  return watched(vector(out, undefined, reads), rows);
}

function lackOf(outcome: number, missing: number | undefined): number {
  if (outcome === code.beyond) return beyondColumns;
  if (outcome === code.needs)
    return missing === undefined || missing === isKnown ? lacksNothing : missing;
  return isKnown;
}

/** What a programme pays, as a number: nothing where it is not met. */
export function paidStep(rule: PlanProgramme, making: Making): ValueStep {
  const { shop } = making;
  const table = shop.table(rule.entity);
  const met = outcomeStep(rule, making);
  if (shop.maybeNumberForAll(met) === 0) return shop.constant("number", 0);
  const outcome = shop.spread(met, table) as unknown as ValueStep<Truths>; // it is a truth
  const amount = maybeAmountOver(table, rule, making);
  const lack = new LackOf({ kind: "rule", name: rule.name }, table);
  const reach = amount?.reach ?? 0;
  return shop.value(
    `paid ${rule.key} ${outcome.id} ${amount?.id}`,
    { kind: "number", divisor: amount?.divisor ?? 1 },
    {
      table,
      reach: reachOf(amount === undefined ? [outcome] : [outcome, amount]),
      run: (frame) => {
        const is = frame.get(outcome);
        if (is.uniform === 0) return same("number", 0, { table, frame });
        const paid = amount && frame.get(amount);
        if (paid !== undefined && arePlain(paid) && is.lacks === undefined && reach === 0)
          return whereMet(is, paid, { table, frame });
        const rows = frame.rows(table);
        const out = frame.floats(table);
        const below = paid?.below === undefined ? undefined : frame.floats(table);
        const lacks = frame.ints(table);
        for (let i = 0; i < rows; i += 1) {
          const isMet = is.values[i] === 1;
          out[i] = 0;
          if (below !== undefined) below[i] = 1;
          lacks[i] = is.lacks?.[i] ?? isKnown;
          if (lacks[i] !== isKnown || !isMet) continue;
          const state = paid?.states[i];
          if (paid === undefined) lacks[i] = lack.of(i, frame);
          else if (state === amountState.beyond) lacks[i] = beyondColumns;
          else if (state === amountState.unknown || (paid.bounds?.[i] ?? 0) !== 0) {
            const missing = paid.lacks?.[i] ?? isKnown;
            lacks[i] = missing === isKnown ? lacksNothing : missing;
          } else {
            out[i] = paid.values[i] ?? 0;
            if (below !== undefined) below[i] = paid.below?.[i] ?? 1;
          }
        }
        // What an amount reads is read by whoever takes it: all that the step can reach.
        const reads = reach === 0 ? is.reads : frame.ints(table);
        if (reach !== 0 && reads !== undefined)
          for (let i = 0; i < rows; i += 1) reads[i] = (is.reads?.[i] ?? 0) | reach;
        return vector(out, lacks, reads, below);
      },
    },
  );
}

/** Amounts that are known of everyone, and nothing where a programme is not met. */
function whereMet(is: Truths, { values, most }: Amounts, { table, frame }: Rows): Numbers {
  const rows = frame.rows(table);
  const out = frame.floats(table);
  const met = is.values;
  for (let i = 0; i < rows; i += 1) out[i] = (values[i] as number) * (met[i] as number);
  return within(vector(out, undefined, is.reads), most);
}
