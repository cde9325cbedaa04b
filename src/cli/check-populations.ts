/**
 * What is wrong with a population: in its own text, and held against the rules of its region on its date.
 *
 * Reports:  `population/unknown-region`, where there are no rules of the region that it names.
 */
import { join } from "node:path";
import {
  checkPopulation,
  type Diagnostic,
  planOn,
  readPopulation,
  type SourceText,
} from "../engine/index.ts";
import { type PolicyShelf, packageRoot } from "./policy-shelf.ts";

export const populationsFolder = join(packageRoot, "scenarios", "populations");

export function diagnosticsOfPopulation(
  source: SourceText,
  shelf: PolicyShelf,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const model = readPopulation(source, report);
  if (model === undefined) return diagnostics;
  const { region, date, at } = model;
  const loaded = shelf.load(region);
  if (loaded === undefined) {
    const known = shelf.regions.join(", ");
    report({
      code: "population/unknown-region",
      severity: "error",
      message: `There is no region "${region}"; there are ${known}.`,
      details: { region, known },
      at,
      because: [],
    });
  } else if (loaded.policy !== undefined)
    checkPopulation(model, planOn(loaded.policy, date), report);
  return diagnostics;
}
