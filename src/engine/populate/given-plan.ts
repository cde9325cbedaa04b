/**
 * A plan with what a population supposes where the region leaves it open: parameters that have a value nowhere, and
 * readings that are settled.
 *
 * In:       the plan; the parameters and readings of a population.
 * Out:      the plan with them in force, each as assumed or published as the population says.
 * Ignores:  names that the plan has not (check-population.ts says so) and values that do not fit, which stay open.
 */
import { readGivenParameters } from "../evaluate/facts/read-given.ts";
import type { InForce, Known, Plan, ValueInForce } from "../plan/plan.ts";
import { isSameInForce } from "../simulate/simulator.ts";
import type { GivenValue, PopulationModel } from "../spec/population/population-model.ts";

export function givenPlan(
  plan: Plan,
  { parameters: given, readings }: Pick<PopulationModel, "parameters" | "readings">,
): Plan {
  const raw = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const values = readGivenParameters(raw, plan, () => undefined);
  const parameters = new Map(plan.parameters);
  for (const one of given) {
    const parameter = plan.parameters.get(one.name);
    const value = values.get(one.name);
    if (parameter === undefined || value === undefined) continue;
    const current = laidOver(inForce(value, one, plan), parameter.current);
    parameters.set(one.name, { ...parameter, current });
  }
  const settled = new Map(plan.readings);
  for (const { name, value } of readings) {
    const reading = plan.readings.get(name);
    if (reading !== undefined && typeof value === "string" && reading.options.includes(value))
      settled.set(name, { ...reading, fixed: value });
  }
  return { ...plan, parameters, readings: settled };
}

/** Under a proposal: what differs from the plan before it is the proposal's own, and not supposed. */
export function givenUnderProposal(
  plan: Plan,
  before: Plan,
  model: Pick<PopulationModel, "parameters" | "readings">,
): Plan {
  const supposed = givenPlan(plan, model);
  const parameters = new Map(supposed.parameters);
  for (const { name } of model.parameters) {
    const [own, parameter] = [plan.parameters.get(name)?.current, parameters.get(name)];
    if (own === undefined || parameter === undefined) continue;
    if (isSameInForce(own, before.parameters.get(name)?.current)) continue;
    parameters.set(name, { ...parameter, current: laidOver(own, parameter.current) });
  }
  return { ...supposed, parameters };
}

/** What is given for some variants leaves the others as they are. */
function laidOver(
  given: InForce<ValueInForce>,
  current: InForce<ValueInForce> | undefined,
): InForce<ValueInForce> {
  if (given.kind === "plain" || current?.kind !== "variants") return given;
  const options = new Map(current.options);
  for (const [option, inner] of given.options)
    options.set(option, laidOver(inner, current.options.get(option)));
  return { kind: "variants", options };
}

function inForce(value: InForce<Known>, given: GivenValue, plan: Plan): InForce<ValueInForce> {
  if (value.kind === "variants") {
    const options = [...value.options].map(
      ([option, inner]) => [option, inForce(inner, given, plan)] as const,
    );
    return { kind: "variants", options: new Map(options) };
  }
  const { status, at } = given;
  const source = { from: plan.date, value, status, cite: [], at };
  return { kind: "plain", value: { value: value.value, source } };
}
