/** One household with its full trace, through each shipped policy. */
import { evaluateHousehold, planOn } from "../../src/engine/index.ts";
import { linkedPolicy, scenarioHouseholds, shippedJurisdictions } from "../support/shipped.ts";
import { shown, time } from "./rounds.ts";

export function benchHouseholds(): readonly string[] {
  const households = scenarioHouseholds();
  return shippedJurisdictions().map((id) => {
    const plan = planOn(linkedPolicy(id), 20_362);
    let at = 0;
    const one = () => {
      evaluateHousehold(plan, households[at % households.length] ?? {});
      at += 1;
    };
    const timing = time(15, households.length * 10, one);
    return `one household with full trace, ${id}: ${shown(timing, "ms", 3)}`;
  });
}
