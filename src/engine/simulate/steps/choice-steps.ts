/**
 * The applicant's choices as steps, and outcomes rolled up for the household, on which choices rest.
 *
 * As in evaluate/rules/rule-evaluator.ts and roll-up.ts.
 */
import type { PlanChoice, PlanProgramme } from "../../plan/plan.ts";
import { ownersWithin } from "../columns/belonging.ts";
import { type ChoiceStates, choiceStates, withChoice } from "../columns/choice-kernels.ts";
import type { Frame, Step } from "../columns/frame.ts";
import { code } from "../columns/judgement-kernels.ts";
import { rolledUp } from "../columns/roll-up-kernels.ts";
import type { Table } from "../columns/stretch.ts";
import type { Words } from "../columns/vector.ts";
import { aboutRule, type JudgedStep, judged, outcomeForAll, plainStep } from "./judge-steps.ts";
import { placeAt } from "./place.ts";
import { type Making, reachOf, type Workshop } from "./workshop.ts";

/** A programme's outcome with the choice applied that it is an option of. */
export function finalStep(rule: PlanProgramme, making: Making): JudgedStep {
  const judgedAlone = plainStep(rule, making);
  const choice = maybeChoice(rule, making);
  const settled = outcomeForAll(judgedAlone, making);
  // What nobody is met by nobody chooses.
  if (choice === undefined || settled === code.no || settled === code.silent) return judgedAlone;
  const states = choiceStep(choice, making);
  const own = choice.options.indexOf(rule.key);
  const about = aboutRule(rule, making);
  const plain = making.shop.repeat(judgedAlone, about.table);
  return judged(`chosen ${own}`, [plain, states], about, (frame, rows) => {
    const met = frame.get(plain);
    if (met.uniform === code.no || met.uniform === code.silent) return met;
    const owners = ownersInHousehold(about.table, making.shop, frame);
    return withChoice(met, { own, states: frame.get(states), owners }, rows);
  });
}

export function maybeChoice(rule: PlanProgramme, { shop }: Making): PlanChoice | undefined {
  return rule.choice === undefined ? undefined : shop.plan.choices.get(rule.choice);
}

export function choiceStep(choice: PlanChoice, making: Making): Step<ChoiceStates> {
  const { shop } = making;
  const table = householdOf(shop);
  const rules = choice.options.flatMap((key) => {
    const rule = shop.plan.rules.get(key);
    return rule?.kind === "programme" ? [rule] : [];
  });
  const options = rules.map((rule) =>
    shop.repeat(householdStep(rule, plainStep(rule, making), making), table),
  );
  const words = rules.map(({ name }) => shop.words.numberOf(name));
  const chosen = shop.spread(making.value(choice.chosen, placeAt(table)), table);
  const key = `choice ${choice.name} ${words} ${[...options, chosen].map(({ id }) => id)}`;
  return shop.step(key, {}, () => ({
    table,
    reach: reachOf([...options, chosen]),
    run: (frame) => {
      const judgements = options.map((option) => frame.get(option));
      const picked = frame.get(chosen) as Words; // a choice is a word
      return choiceStates(judgements, picked, words, { table, frame });
    },
  }));
}

/** The household's outcome from those of the instances. */
export function householdStep(rule: PlanProgramme, one: JudgedStep, making: Making): JudgedStep {
  const { shop } = making;
  const table = householdOf(shop);
  const inner = shop.table(rule.entity);
  if (inner === table) return one;
  // Whoever has nobody at all comes out as `no` too.
  if (outcomeForAll(one, making) === code.no && isListedByAll(inner)) return one;
  const from = shop.repeat(one, inner);
  const lack = listLack(rule, shop);
  const open = isListedByAll(inner) ? undefined : unlistedStep(inner, shop);
  return judged(`rolled ${rule.entity}`, [from], { table, making }, (frame) => {
    const unlisted = open && frame.get(open);
    return rolledUp(frame.get(from), { inner, unlisted, lack }, { table, frame });
  });
}

/** What is missing where a list on the way to a programme's instances is left out: the list. */
export function listLack({ entity }: PlanProgramme, { missing }: Workshop): number {
  return missing.numberOf([{ kind: "fact", name: entity, path: "" }]);
}

/** 1 for each household of which a list on the way to a table is left out. */
export function unlistedStep(inner: Table, shop: Workshop): Step<Uint8Array> {
  const household = householdOf(shop);
  return shop.step(`unlisted ${inner.name}`, {}, () => ({
    table: household,
    reach: 0,
    isGiven: true,
    run: (frame) => unlistedHouseholds(inner, household, frame),
  }));
}

/** Whether no list on the way to a table is left out by anybody. */
export function isListedByAll(inner: Table): boolean {
  for (let at: Table | undefined = inner; at?.around !== undefined; at = at.around)
    if (at.source === undefined || at.source.listed !== undefined) return false;
  return true;
}

function unlistedHouseholds(inner: Table, household: Table, frame: Frame): Uint8Array {
  const out = frame.bytes(household).fill(0, 0, frame.rows(household));
  for (let at: Table | undefined = inner; at?.around !== undefined; at = at.around) {
    const { listed } = at.source ?? { listed: nobodyListed };
    if (listed === undefined) continue;
    const { first, rows } = frame.stretch(at.around);
    const owners = at.around === household ? undefined : ownersWithin(household, at.around, frame);
    for (let i = 0; i < rows; i += 1) if (listed[first + i] !== 1) out[owners?.[i] ?? i] = 1;
  }
  return out;
}

const nobodyListed = new Uint8Array();

export function householdOf(shop: Workshop): Table {
  return shop.table(shop.plan.household);
}

/** The household of each row of a table; absent for the household itself. */
export function ownersInHousehold(
  table: Table,
  shop: Workshop,
  frame: Frame,
): Int32Array | undefined {
  const household = householdOf(shop);
  return table === household ? undefined : ownersWithin(household, table, frame);
}
