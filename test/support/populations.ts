/** The shipped populations, each with the plan of its region on its date. */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type Diagnostic,
  givenPlan,
  type Plan,
  type PopulationModel,
  planOn,
  readPopulation,
} from "../../src/engine/index.ts";
import { linkedPolicy } from "./shipped.ts";

const folder = join(import.meta.dirname, "../../scenarios/populations");

export const shippedPopulations: readonly string[] = globSync("*.yaml", { cwd: folder })
  .map((file) => basename(file, ".yaml"))
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
  return { model, plan: givenPlan(planOn(linkedPolicy(model.region), model.date), model), text };
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
