/** Households as plain data with the programmes that a test names. No assertions. */
import type { PlainHousehold } from "../../src/engine/compare/describe-household.ts";
import type { PlainChoice, PlainProgramme } from "../../src/engine/compare/plain.ts";

export function plainProgramme(changed: Partial<PlainProgramme> = {}): PlainProgramme {
  return {
    name: "低保",
    en: "dibao",
    outcome: "yes",
    needs: [],
    depends: [],
    methods: [],
    assumed: [],
    derivedFrom: [],
    weakest: "published",
    entitlements: [],
    parts: [],
    rule: { cite: [], force: "firm", from: "x", isMonthly: true, isOccasional: false },
    ...changed,
  };
}

export function plainHousehold(
  programmes: readonly PlainProgramme[],
  choices: readonly PlainChoice[] = [],
): PlainHousehold {
  return { programmes, choices, answers: [], faults: [] };
}

/** Granted, with so much a month. */
export function paid(value: string, changed: Partial<PlainProgramme> = {}): PlainProgramme {
  return plainProgramme({ amount: { unit: "元/户/月", value, bound: "exact" }, ...changed });
}
