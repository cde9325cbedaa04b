/** The shipped populations, each with the plan of its region on its date. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Diagnostic,
  givenPlan,
  type LinkedPolicy,
  openPolicy,
  type Plan,
  type PopulationModel,
  planOn,
  readPopulation,
} from "../../src/engine/index.ts";
import { linkedPolicy, specTexts } from "./shipped.ts";

const folder = join(import.meta.dirname, "../../scenarios/populations");

export const shippedPopulations: readonly string[] = globSync("**/*.yaml", { cwd: folder })
  .map((file) => file.replaceAll("\\", "/").replace(/\.yaml$/, ""))
  .sort();

export interface ShippedPopulation {
  readonly model: PopulationModel;
  /** With what the model supposes. */
  readonly plan: Plan;
  readonly text: string;
}

export function shippedPopulation(id: string): ShippedPopulation {
  const text = readFileSync(join(folder, `${id}.yaml`), "utf8");
  const { model, codes } = readModel(text);
  if (model === undefined) throw new Error(`${id}: ${codes.join(", ")}`);
  return { model, plan: givenPlan(planOn(policyOf(model.region), model.date), model), text };
}

/** The baseline is a region too, which extends nothing. */
function policyOf(region: string): LinkedPolicy {
  const { vocabulary, baseline } = specTexts(shippedPopulations[0] ?? "");
  if (baseline?.file !== `${region}.yaml`) return linkedPolicy(region);
  const { policy } = openPolicy({ vocabulary, jurisdiction: baseline });
  if (policy === undefined) throw new Error(region);
  return policy;
}

export function readModel(text: string): {
  readonly model: PopulationModel | undefined;
  readonly codes: readonly string[];
  /** The text that each diagnostic marks. */
  readonly marked: readonly string[];
} {
  const found: Diagnostic[] = [];
  const model = readPopulation({ file: "p.yaml", text }, (one) => void found.push(one));
  return {
    model,
    codes: found.map(({ code }) => code),
    marked: found.map(({ at }) => text.slice(at.start, at.end)),
  };
}
