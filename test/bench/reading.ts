/** From text to a plan that can run: the shipped policies, cold reading included. */
import { linkSpec, readSpec } from "../../src/engine/index.ts";
import { shippedJurisdictions, specTexts } from "../support/shipped.ts";
import { shown, time } from "./rounds.ts";

export function benchReading(): readonly string[] {
  return shippedJurisdictions().map((id) => {
    const texts = specTexts(id);
    const timing = time(5, 1, () => {
      const spec = readSpec(texts, () => undefined);
      if (spec !== undefined) linkSpec(spec, () => undefined);
    });
    return `text to plan, ${id} with its baseline: ${shown(timing, "ms", 0)}`;
  });
}
