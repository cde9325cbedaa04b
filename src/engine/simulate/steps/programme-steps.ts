/**
 * Programmes as steps: their outcomes with the applicant's choice applied, their amounts, and both as other rules see them.
 *
 * As in evaluate/rules/judge-programme.ts and rule-evaluator.ts.
 */
import type {
  PlanChoice,
  PlanCondition,
  PlanGroup,
  PlanNode,
  PlanProgramme,
} from "../../plan/plan.ts";
import { type Amounts, amountState, amountsOf } from "../columns/amount-kernels.ts";
import { choiceStates, withChoice } from "../columns/choice-kernels.ts";
import { LackOf } from "../columns/fact-kernels.ts";
import type { Frame, Step, Table } from "../columns/frame.ts";
import {
  code,
  type Judgements,
  judgedTogether,
  judgedTruth,
  sameForAll,
  turnedRound,
  withForce,
  withinScope,
} from "../columns/judgement-kernels.ts";
import { beyondColumns, isKnown, lacksNothing } from "../columns/missing-sets.ts";
import { rolledUp } from "../columns/roll-up-kernels.ts";
import { ownersWithin } from "../columns/select-kernels.ts";
import { type Numbers, type Truths, vector, type Words } from "../columns/vector.ts";
import { bodyStep } from "./derived-steps.ts";
import { durationStep } from "./duration-steps.ts";
import { factorsFor, roundedStep, timesWhole } from "./operator-steps.ts";
import { placeAt } from "./place.ts";
import { type Making, reachOf, type ValueStep } from "./workshop.ts";

export type JudgedStep = Step<Judgements>;

export interface AmountStep extends Step<Amounts> {
  readonly divisor: number;
}

export interface ProgrammeSteps {
  readonly table: Table;
  /** With the applicant's choice applied. */
  readonly final: JudgedStep;
  /** Whether the conditions by themselves name the instance; absent where there are none. */
  readonly group: JudgedStep | undefined;
  readonly amount: AmountStep | undefined;
}

export function programmeSteps(rule: PlanProgramme, making: Making): ProgrammeSteps {
  const table = making.shop.table(rule.entity);
  const group = rule.eligible && groupStep(rule.eligible, table, making);
  return { table, final: finalStep(rule, making), group, amount: amountStep(rule, table, making) };
}

/** A truth about the rows of a table, whatever it is worked out from. */
function truthStep(node: PlanNode, table: Table, making: Making): ValueStep<Truths> {
  const step = making.shop.spread(making.value(node, placeAt(table)), table);
  return step as unknown as ValueStep<Truths>; // the compiler gives truths alone to conditions
}

function judged(
  key: string,
  table: Table,
  from: readonly Step[],
  run: (frame: Frame) => Judgements,
  making: Making,
): JudgedStep {
  return making.shop.step(`${key} ${table.name} ${from.map(({ id }) => id)}`, {}, () => ({
    table,
    reach: reachOf(from),
    run,
  }));
}

/** Before the applicant's choice. */
function plainStep(rule: PlanProgramme, making: Making): JudgedStep {
  const { shop } = making;
  const table = shop.table(rule.entity);
  const limbs: JudgedStep[] = [];
  if (rule.eligible !== undefined) limbs.push(groupStep(rule.eligible, table, making));
  if (rule.duration !== undefined) limbs.push(durationStep(rule.duration, table, making));
  const eligible = together(limbs, "no", table, making);
  const scope = rule.scope && truthStep(rule.scope, table, making);
  const within =
    scope === undefined
      ? eligible
      : judged(
          "scope",
          table,
          [scope, eligible],
          (frame) => withinScope(frame.get(scope), frame.get(eligible), table, frame),
          making,
        );
  return forcedStep(within, rule.force, rule.name, table, making);
}

function forcedStep(
  from: JudgedStep,
  force: PlanProgramme["force"],
  name: string,
  table: Table,
  making: Making,
): JudgedStep {
  if (force === "firm" || force === "in-principle") return from;
  const lack = new LackOf({ kind: "rule", name }, table);
  return judged(
    `force ${force} ${name}`,
    table,
    [from],
    (frame) => withForce(frame.get(from), force, lack, table, frame),
    making,
  );
}

function together(
  limbs: readonly JudgedStep[],
  decisive: "yes" | "no",
  table: Table,
  making: Making,
): JudgedStep {
  const [first, ...others] = limbs;
  if (first === undefined) {
    const outcome = decisive === "no" ? code.yes : code.no;
    return judged(
      `all ${outcome}`,
      table,
      [],
      (frame) => sameForAll(outcome, table, frame),
      making,
    );
  }
  return others.reduce(
    (a, b) =>
      judged(
        `together ${decisive}`,
        table,
        [a, b],
        (frame) => judgedTogether(frame.get(a), frame.get(b), decisive, table, frame),
        making,
      ),
    first,
  );
}

function groupStep(group: PlanGroup, table: Table, making: Making): JudgedStep {
  const stepsOf = (conditions: readonly PlanCondition[]) =>
    conditions.map((condition) => conditionStep(condition, table, making));
  const limbs = [...stepsOf(group.all)];
  if (group.any.length > 0) limbs.push(together(stepsOf(group.any), "yes", table, making));
  if (group.none.length > 0) {
    const any = together(stepsOf(group.none), "yes", table, making);
    limbs.push(
      judged("turned", table, [any], (frame) => turnedRound(frame.get(any), table, frame), making),
    );
  }
  return together(limbs, "no", table, making);
}

function conditionStep(condition: PlanCondition, table: Table, making: Making): JudgedStep {
  const { force, id } = condition;
  switch (condition.kind) {
    case "open":
      return judged(
        "open",
        table,
        [],
        (frame) => sameForAll(code.discretion, table, frame),
        making,
      );
    case "group":
      return forcedStep(groupStep(condition.group, table, making), force, id, table, making);
    case "formula": {
      const truth = truthStep(condition.node, table, making);
      const said = judged(
        "judged",
        table,
        [truth],
        (frame) => judgedTruth(frame.get(truth), table, frame),
        making,
      );
      return forcedStep(said, force, id, table, making);
    }
  }
}

function amountStep(rule: PlanProgramme, table: Table, making: Making): AmountStep | undefined {
  const { amount } = rule;
  if (amount === undefined) return undefined;
  const { shop } = making;
  const body = amount.body && bodyStep(amount.body, rule.name, table, making);
  const paid =
    body && amount.round ? roundedStep(body, amount.round.mode, amount.round.step, shop) : body;
  const [floor, ceiling] = [amount.floor, amount.ceiling].map((node) =>
    node === undefined ? undefined : making.value(node, placeAt(table)),
  );
  const parts = [paid, floor, ceiling];
  const divisor = parts.reduce((all, part) => factorsFor(all, part?.divisor ?? 1).common, 1);
  const [a, b, c] = parts.map((part) =>
    part === undefined
      ? undefined
      : (shop.spread(
          timesWhole(part, divisor / part.divisor, shop, divisor),
          table,
        ) as unknown as ValueStep<Numbers>),
  ); // amounts are numbers
  const from = [a, b, c].filter((part) => part !== undefined);
  return shop.step(
    `amount ${table.name} ${[a, b, c].map((part) => part?.id)}`,
    { divisor },
    () => ({
      table,
      reach: reachOf(from),
      run: (frame) =>
        amountsOf(
          { paid: a && frame.get(a), floor: b && frame.get(b), ceiling: c && frame.get(c) },
          table,
          frame,
        ),
    }),
  );
}

function choiceOf(rule: PlanProgramme, { shop }: Making): PlanChoice | undefined {
  return rule.choice === undefined ? undefined : shop.plan.choices.get(rule.choice);
}

function choiceStep(choice: PlanChoice, making: Making) {
  const { shop } = making;
  const household = shop.table(shop.plan.household);
  const rules = choice.options.flatMap((key) => {
    const rule = shop.plan.rules.get(key);
    return rule?.kind === "programme" ? [rule] : [];
  });
  const options = rules.map((rule) => householdStep(rule, plainStep(rule, making), making));
  const words = rules.map(({ name }) => shop.words.numberOf(name));
  const chosen = shop.spread(making.value(choice.chosen, placeAt(household)), household);
  return shop.step(`choice ${choice.name}`, {}, () => ({
    table: household,
    reach: reachOf([...options, chosen]),
    run: (frame: Frame) => {
      const judgements = options.map((option) => frame.get(option));
      return choiceStates(judgements, frame.get(chosen) as Words, words, household, frame); // a choice is a word
    },
  }));
}

/** The household's outcome from those of the instances. */
export function householdStep(rule: PlanProgramme, from: JudgedStep, making: Making): JudgedStep {
  const { shop } = making;
  const household = shop.table(shop.plan.household);
  const inner = shop.table(rule.entity);
  if (inner === household) return from;
  const lack = shop.missing.numberOf([{ kind: "fact", name: rule.entity, path: "" }]);
  const unlisted = unlistedStep(inner, making);
  return judged(
    `rolled ${rule.entity}`,
    household,
    [from],
    (frame) =>
      rolledUp(frame.get(from), { inner, household, unlisted: frame.get(unlisted), lack, frame }),
    making,
  );
}

/** 1 for each household of which a list on the way to a table is left out. */
export function unlistedStep(inner: Table, { shop }: Making): Step<Uint8Array | undefined> {
  const household = shop.table(shop.plan.household);
  return shop.step(`unlisted ${inner.name}`, {}, () => ({
    table: household,
    reach: 0,
    run: (frame: Frame) => {
      const out = new Uint8Array(frame.rows(household));
      for (let at: Table | undefined = inner; at?.around !== undefined; at = at.around) {
        const { listed } = at.source ?? { listed: new Uint8Array() };
        if (listed === undefined) continue;
        const { first, rows } = frame.stretch(at.around);
        const owners =
          at.around === household ? undefined : ownersWithin(household, at.around, frame);
        for (let i = 0; i < rows; i += 1) if (listed[first + i] !== 1) out[owners?.[i] ?? i] = 1;
      }
      return out;
    },
  }));
}

function finalStep(rule: PlanProgramme, making: Making): JudgedStep {
  const { shop } = making;
  const plain = plainStep(rule, making);
  const choice = choiceOf(rule, making);
  if (choice === undefined) return plain;
  const { table } = { table: shop.table(rule.entity) };
  const states = choiceStep(choice, making);
  const own = choice.options.indexOf(rule.key);
  const household = shop.table(shop.plan.household);
  return judged(
    `chosen ${own}`,
    table,
    [plain, states],
    (frame) => {
      const owners = table === household ? undefined : ownersWithin(household, table, frame);
      return withChoice(frame.get(plain), own, frame.get(states), owners, table, frame);
    },
    making,
  );
}

/** A programme as a truth: unknown while the choice that it is an option of is open. */
export function outcomeStep(rule: PlanProgramme, making: Making): ValueStep {
  const { shop } = making;
  const table = shop.table(rule.entity);
  const final = finalStep(rule, making);
  const choice = choiceOf(rule, making);
  const states = choice && choiceStep(choice, making);
  const lack = new LackOf({ kind: "rule", name: rule.name }, table);
  const open = choice && shop.missing.numberOf([{ kind: "choice", name: choice.name, path: "" }]);
  const household = shop.table(shop.plan.household);
  return shop.value(
    `outcome ${rule.key}`,
    { kind: "truth" },
    {
      table,
      reach: reachOf(states === undefined ? [final] : [final, states]),
      run: (frame) => {
        const { outcomes, lacks: missing, reads } = frame.get(final);
        const rows = frame.rows(table);
        const out = frame.bytes(table);
        const state = states && frame.get(states);
        const owners =
          table === household || state === undefined
            ? undefined
            : ownersWithin(household, table, frame);
        let lacks: Int32Array | undefined;
        const allReads = state === undefined ? reads : frame.ints(table);
        for (let i = 0; i < rows; i += 1) {
          const outcome = outcomes[i] as number; // the index is within the column
          out[i] = outcome === code.yes ? 1 : 0;
          let lacking = lackOf(outcome, missing?.[i], () => lack.of(i, frame));
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

function lackOf(outcome: number, missing: number | undefined, itself: () => number): number {
  if (outcome === code.beyond) return beyondColumns;
  if (outcome === code.needs)
    return missing === undefined || missing === isKnown ? lacksNothing : missing;
  return outcome === code.discretion ? itself() : isKnown;
}

/** What a programme pays, as a number: nothing where it is not met. */
export function paidStep(rule: PlanProgramme, making: Making): ValueStep {
  const { shop } = making;
  const table = shop.table(rule.entity);
  const outcome = outcomeStep(rule, making) as unknown as ValueStep<Truths>; // it is a truth
  const amount = amountStep(rule, table, making);
  const lack = new LackOf({ kind: "rule", name: rule.name }, table);
  return shop.value(
    `paid ${rule.key}`,
    { kind: "number", divisor: amount?.divisor ?? 1 },
    {
      table,
      reach: reachOf(amount === undefined ? [outcome] : [outcome, amount]),
      run: (frame) => {
        const is = frame.get(outcome);
        const paid = amount && frame.get(amount);
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
        const reach = amount?.reach ?? 0;
        const reads = reach === 0 ? is.reads : frame.ints(table);
        if (reach !== 0 && reads !== undefined)
          for (let i = 0; i < rows; i += 1) reads[i] = (is.reads?.[i] ?? 0) | reach;
        return vector(out, lacks, reads, below);
      },
    },
  );
}
