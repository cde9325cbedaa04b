/**
 * The households that proposals are worked out over: those that are named, or drawn from a described population.
 *
 * In:       what is asked for; the plan on the day.
 * Out:      the population, and the plan with what a described population supposes; after the baseline has run, weights
 *           that meet its totals, and how near each comes.
 * Throws:   RangeError where a population cannot be read: what the page hands over was checked when the site was built.
 */
import {
  drawPopulationInSteps,
  type Fit,
  type FittedTotal,
  fitWeightsInSteps,
  givenPlan,
  type InSteps,
  type Plan,
  type Population,
  type PopulationModel,
  populationOf,
  readPopulation,
  type Simulation,
  textFromRational,
} from "../engine/index.ts";
import type { FitLine, GivenView, PopulationAsked, PopulationView } from "./cost-protocol.ts";

export interface DrawnHouseholds {
  readonly plan: Plan;
  readonly population: Population;
  /** Absent for households that stand for themselves. */
  readonly model?: PopulationModel;
  readonly asked: PopulationAsked;
}

/** What needs no file. */
export type DrawnAsked = Exclude<PopulationAsked, { readonly kind: "own" }>;

/** Lets messages in between two steps. */
type Breathe = () => Promise<void>;

export async function drawFrom(
  asked: DrawnAsked,
  plan: Plan,
  breathe: Breathe,
): Promise<DrawnHouseholds> {
  if (asked.kind === "households") {
    const cases = asked.households.map(({ facts }) => facts);
    return { asked, plan, population: populationOf(cases, plan).population };
  }
  const { source, size, seed } = asked;
  const model = readPopulation(source, () => undefined);
  if (model === undefined) throw new RangeError(`"${source.file}" cannot be read.`);
  const supposed = givenPlan(plan, model);
  await breathe();
  const steps = drawPopulationInSteps(model, plan, { size, seed });
  return { asked, model, plan: supposed, population: await runBreathing(steps, breathe) };
}

export async function fittedPopulation(
  { asked, model, plan, population }: DrawnHouseholds,
  simulation: Simulation,
  breathe: Breathe,
): Promise<{ readonly population: Population; readonly view?: PopulationView }> {
  if (model === undefined || asked.kind !== "model") return { population };
  const steps = fitWeightsInSteps(model, plan, population, simulation);
  const fit = await runBreathing(steps, breathe);
  return {
    population: { ...population, weights: fit.weights },
    view: viewOf(model, fit, asked),
  };
}

/** Step by step, with nothing to tell in between. */
export async function runBreathing<T>(steps: InSteps<T>, breathe: Breathe): Promise<T> {
  let next = steps.next();
  for (; next.done !== true; next = steps.next()) await breathe();
  return next.value;
}

function viewOf(
  { id, title, note, inputs, parameters, readings }: PopulationModel,
  { fit }: Fit,
  { size, seed }: { readonly size: number; readonly seed: number },
): PopulationView {
  return {
    id,
    title,
    ...(note === undefined ? {} : { note }),
    size,
    seed,
    fit: fit.map(lineOf),
    inputs: inputs
      .filter(({ isHelper }) => !isHelper)
      .map(({ title: name, status }) => ({ title: name, status })),
    given: givenView({ parameters, readings }),
  };
}

export function givenView({
  parameters,
  readings,
}: Pick<PopulationModel, "parameters" | "readings">): readonly GivenView[] {
  return [...parameters, ...readings].map(({ name, value, status }) => ({
    name,
    value: typeof value === "string" ? value : Object.values(value).join("、"),
    status,
  }));
}

function lineOf({ total, target, reached, isMet }: FittedTotal): FitLine {
  const { id, title, programme, measure, use, status } = total;
  return {
    id,
    title,
    programme,
    measure,
    use,
    status,
    target: textFromRational(target),
    reached: textFromRational(reached),
    isMet,
  };
}
