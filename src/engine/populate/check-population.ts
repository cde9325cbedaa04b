/**
 * Whether a population can be drawn for a plan, and whether every fact that decides is drawn or said to be unknown.
 *
 * In:       a model as read, and the plan of its region on its date.
 * Reports:  `population/unknown-thing`, `population/unsuited-draw`, `population/unknown-variable` where an input depends
 *           on a lower thing, `population/fact-not-drawn` (a warning).
 */
import type { Report } from "../base/diagnostic.ts";
import { nearestName } from "../base/nearest.ts";
import type { SourceSpan } from "../base/span.ts";
import type { Plan, PlanEntity, PlanFact } from "../plan/plan.ts";
import { wordsOf } from "../spec/population/check-inputs.ts";
import {
  factNotDrawn,
  type ThingKind,
  unknownThing,
  unknownVariable,
  unsuitedDraw,
} from "../spec/population/population-messages.ts";
import {
  type PopulationInput,
  type PopulationModel,
  unstated,
} from "../spec/population/population-model.ts";
import { factsThatDecide } from "./facts-that-decide.ts";
import { givenPlan } from "./given-plan.ts";
import { moneyScale } from "./prepare-draws.ts";
import { maybeScaled } from "./scaled.ts";

export function checkPopulation(model: PopulationModel, bare: Plan, report: Report): void {
  const plan = givenPlan(bare, model);
  const lost = (kind: ThingKind, name: string, known: Iterable<string>, at: SourceSpan) =>
    report(unknownThing({ kind, name, nearest: nearestName(name, known) }, at));
  const programmes = plan.programmes.map(({ name }) => name);
  const household = plan.entities.get(plan.household)?.facts;
  for (const { programme, where, at } of model.totals) {
    if (!programmes.includes(programme)) lost("programme", programme, programmes, at);
    for (const name of where.keys())
      if (household?.has(name) !== true) lost("fact", name, household?.keys() ?? [], at);
  }
  for (const { programme, parameter, at } of model.rises) {
    if (!programmes.includes(programme)) lost("programme", programme, programmes, at);
    if (!plan.parameters.has(parameter)) lost("parameter", parameter, plan.parameters.keys(), at);
  }
  for (const { name, at } of model.parameters)
    if (!plan.parameters.has(name)) lost("parameter", name, plan.parameters.keys(), at);
  for (const { name, at } of model.readings)
    if (!plan.readings.has(name)) lost("reading", name, plan.readings.keys(), at);
  for (const name of model.lists.keys())
    if (!plan.entities.has(name)) lost("entity", name, plan.entities.keys(), model.at);
  for (const input of model.inputs) checkInput(input, { model, plan, lost, report });
  const drawn = drawnFacts(model);
  for (const { entity, fact } of factsThatDecide(plan))
    if (
      isListed(entity, model, plan) &&
      !drawn.has(`${entity} ${fact}`) &&
      !model.unknown.has(fact)
    )
      report(factNotDrawn(fact, model.at));
}

interface Context {
  readonly model: PopulationModel;
  readonly plan: Plan;
  readonly lost: (kind: ThingKind, name: string, known: Iterable<string>, at: SourceSpan) => void;
  readonly report: Report;
}

function checkInput(input: PopulationInput, context: Context): void {
  const { model, plan, lost, report } = context;
  const { id, of, at, isHelper, split, rest, times, by } = input;
  const entity = plan.entities.get(of);
  if (entity === undefined) {
    lost("entity", of, plan.entities.keys(), at);
    return;
  }
  const fact = entity.facts.get(id);
  if (!isHelper && fact === undefined) lost("fact", id, entity.facts.keys(), at);
  else if (!isHelper && fact !== undefined) checkWords(input, fact, report);
  const around = outwards(entity, plan);
  const inputs = new Map(model.inputs.map((one) => [one.id, one]));
  for (const name of [...by, ...times]) {
    const other = inputs.get(name);
    if (other !== undefined && !around.includes(other.of))
      report(unknownVariable({ name: id, variable: name, known: around.join(", ") }, at));
  }
  for (const name of times)
    if (!inputs.has(name) && plan.parameters.get(name)?.current === undefined)
      lost("parameter", name, plan.parameters.keys(), at);
  for (const part of split) {
    const facts = plan.entities.get(part.of)?.facts;
    if (facts === undefined || !model.lists.has(part.of))
      lost("entity", part.of, plan.entities.keys(), part.at);
    else if (!facts.has(part.fact)) lost("fact", part.fact, facts.keys(), part.at);
  }
  const isKept = rest !== undefined && entity.facts.has(rest);
  if (split.length > 0 && !isKept) lost("fact", rest ?? "rest", entity.facts.keys(), at);
}

function outwards({ name, of }: PlanEntity, plan: Plan): readonly string[] {
  const outer = of === undefined ? undefined : plan.entities.get(of);
  return outer === undefined ? [name] : [name, ...outwards(outer, plan)];
}

/** Each word is one that the fact may have. */
function checkWords(input: PopulationInput, fact: PlanFact, report: Report): void {
  const { type, isInteger } = fact;
  const { id: name, at, draw, range = [] } = input;
  const unsuited = (text: string, expected: string) =>
    report(unsuitedDraw({ name, text, expected }, at));
  for (const text of [draw, ...range].flatMap(wordsOf)) {
    if (text === unstated) continue;
    if (type.kind === "enum" && !type.options.includes(text))
      unsuited(text, type.options.join(", "));
    if (type.kind === "boolean" && text !== "true" && text !== "false")
      unsuited(text, "true or false");
    if (type.kind === "number" && maybeScaled(text, isInteger ? 0 : moneyScale) === undefined)
      unsuited(text, isInteger ? "a whole number" : "a number of at most two decimals");
  }
  const isDrawable = ["enum", "boolean", "number", "date"].includes(type.kind);
  if (!isDrawable || (type.kind === "date" && wordsOf(draw).length > 0))
    unsuited(
      wordsOf(draw).join(", "),
      type.kind === "date" ? "drawn from bands of years" : type.kind,
    );
}

function drawnFacts(model: PopulationModel): ReadonlySet<string> {
  const names = model.inputs.flatMap(({ id, of, isHelper, split, rest }) => [
    ...(isHelper ? [] : [`${of} ${id}`]),
    ...split.map((part) => `${part.of} ${part.fact}`),
    ...(rest === undefined ? [] : [`${of} ${rest}`]),
  ]);
  return new Set(names);
}

/** Whether the population has any such things; of nobody's list no fact is needed. */
function isListed(entity: string, model: PopulationModel, plan: Plan): boolean {
  return entity === plan.household || (model.lists.get(entity) ?? "0") !== "0";
}
