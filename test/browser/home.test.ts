/**
 * The home page in Chromium: its figures are those that the rules give, its doors lead where they say.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  describeHousehold,
  evaluateHousehold,
  explainProgramme,
  maybeDate,
  planOn,
  readCase,
} from "../../src/engine/index.ts";
import { moneyDigits, plainDigits } from "../../src/text/figures.ts";
import { linkedPolicy, shippedJurisdictions } from "../support/shipped.ts";
import { launchBrowser, visit } from "../support/visit.ts";

const root = join(import.meta.dirname, "../..");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a household gets in a place on the day of the page. */
function answers(id: string, household: string) {
  const file = join(root, "scenarios/households", `${household}.yaml`);
  const facts = readCase(file, readFileSync(file, "utf8"), () => undefined);
  const date = maybeDate("2025-10-01");
  if (facts === undefined || date === undefined) throw new Error(file);
  const plan = planOn(linkedPolicy(id), date);
  const result = evaluateHousehold(plan, facts);
  return describeHousehold({ plan, result, facts, explain: explainProgramme });
}

test("every place shows its standard, the sample's payment and its cases as the rules give them", async () => {
  const { page, faults, close } = await visit(browser, "");
  for (const id of shippedJurisdictions()) {
    const row = page.getByRole("row").filter({ has: page.locator(`a[href*="file=${id}.yaml"]`) });
    const shown = await row.innerText();
    const { standard } = answers(id, "elderly-couple-who-lost-only-child");
    const { programmes } = answers(id, "elder-whose-obligors-are-unable");
    const paid = programmes.find(
      ({ outcome, amount, rule }) =>
        outcome === "yes" && amount?.value !== undefined && rule?.isMonthly === true,
    );
    const cases = globSync(`scenarios/cases/${id}/*.yaml`, { cwd: root }).length;
    expect(shown).toContain(
      plainDigits(standard?.value?.kind === "number" ? standard.value.text : ""),
    );
    expect(shown).toContain(moneyDigits(paid?.amount?.value ?? ""));
    expect(shown).toContain(`${cases} 个，全部通过`);
    expect(await row.locator("svg path").count()).toBeGreaterThan(0);
  }
  expect(faults).toEqual([]);
  await close();
});

test("the worked answer is 1,045 × 0.3 = 313.50, rounded up to 314 yuan, with its clause", async () => {
  const { page, close } = await visit(browser, "");
  const anatomy = page.getByRole("region", { name: /一个数字的来历/ });
  const words = (await anatomy.innerText()).replaceAll(/\s+/g, " ");
  for (const part of ["314.00", "1,045", "0.3", "313.50", "4.b"]) expect(words).toContain(part);
  await close();
});

test("a place opens in the editor", async () => {
  const { page, close } = await visit(browser, "en/");
  await page.getByRole("link", { name: "Alxa League" }).click();
  await page.waitForURL(/draft\/\?file=alxa\.yaml/);
  await close();
});
