/** The scenario households under the site's own policies, through the worker's twin. */
import { beforeAll, describe, expect, test } from "vitest";
import type { ComparedHouseholds, PlainProgramme } from "../../../src/engine/index.ts";
import { policyTexts } from "../../../src/ui/compare/compare-state.ts";
import { inProcessClient } from "../../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../../support/site-catalogue.ts";

let compared: ComparedHouseholds;

beforeAll(async () => {
  const catalogue = siteCatalogue();
  const { households, date } = catalogue;
  const client = inProcessClient();
  ({ compared } = await client.ask("compare-households", {
    policies: policyTexts(catalogue),
    households,
    date,
  }));
  client.close();
});

function cell(household: string, region: string) {
  return compared.rows
    .find((row) => row.household === household)
    ?.cells.find((one) => one.region === region);
}

function programme(household: string, region: string, name: string): PlainProgramme | undefined {
  return cell(household, region)?.household.programmes.find((one) => one.name === name);
}

describe("households compared", () => {
  test("3 × 1,045 − 1,800 = 1,335 in Tianjin; in Alxa the method is missing", () => {
    expect(programme("three-members-low-wage", "tianjin", "低保")?.amount?.value).toBe("1335");
    expect(programme("three-members-low-wage", "alxa", "低保")?.amount?.value).toBeUndefined();
  });

  test("30 per cent of 1,045 is 313.5, paid as 314 and left to the applicant's choice", () => {
    const household = "four-members-severely-disabled-grandmother";
    const aid = programme(household, "tianjin", "低收入家庭救助");
    const sum = aid?.parts[0]?.sums.at(-1);
    expect([sum?.exact, aid?.amount?.value]).toEqual(["313.5", "314"]);
    const row = compared.payments.find((one) => one.household === household);
    expect(row).toBeUndefined();
  });

  test("income exactly at the standard fails by nothing", () => {
    const main = programme("one-person-wage-at-standard", "tianjin", "低保")?.parts[0]?.main;
    expect([main?.id, main?.comparison?.side, main?.comparison?.margin]).toEqual([
      "收入低于标准",
      "equal",
      "0",
    ]);
  });

  test("the standard of a column is the one that the household is measured by", () => {
    expect(cell("three-members-low-wage", "alxa")?.household.standard).toMatchObject({
      name: "低保标准",
      value: { kind: "number", text: "1055" },
      status: "published",
    });
  });

  test("a member's programme is explained by the member", () => {
    const care = programme("tekun-elder-without-self-care", "tianjin", "特困照料护理");
    expect(care?.parts[0]?.of).toEqual({ zh: "本人", en: "applicant" });
    expect([care?.amount?.value, care?.weakest, care?.assumed]).toEqual([
      "800",
      "assumed",
      ["照料护理标准"],
    ]);
    expect(compared.policies[0]?.assumptions.照料护理标准?.values[0]).toEqual({
      variant: ["完全丧失"],
      value: "800",
      range: { least: "800", most: "800" },
    });
  });

  test("the whole answer is plain: it survives JSON", () => {
    expect(JSON.parse(JSON.stringify(compared))).toEqual(compared);
  });
});
