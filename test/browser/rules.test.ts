/**
 * Rules × places in Chromium: each parameter's value is the one that the rules give on the day.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { featureMatrix, maybeDate, planOn } from "../../src/engine/index.ts";
import { groupedDigits } from "../../src/text/format.ts";
import { linkedPolicy, shippedJurisdictions } from "../support/shipped.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const day = maybeDate("2025-10-01") ?? 0;
const places = shippedJurisdictions()
  .map((id) => {
    const policy = linkedPolicy(id);
    return { spec: policy.spec, plan: planOn(policy, day) };
  })
  .sort((a, b) => a.spec.seal.series - b.spec.seal.series);

test("every feature is a row, and a parameter of one value says it in its place", async () => {
  const { page, faults, close } = await visit(browser, "compare/rules/");
  const rows = featureMatrix(places.map(({ spec }) => spec)).filter(
    ({ part }) => part === undefined,
  );
  expect(await page.locator("tbody tr:has(> th[scope=row])").count()).toBe(rows.length);

  for (const { section, name } of rows) {
    if (section !== "parameters") continue;
    const row = page.locator(`tr[data-feature="${name}"]`);
    for (const [index, { plan }] of places.entries()) {
      const current = plan.parameters.get(name)?.current;
      if (current?.kind !== "plain" || typeof current.value.value !== "object") continue;
      const { n, d } = current.value.value;
      if (d !== 1n) continue;
      expect(await row.locator("td").nth(index).innerText(), name).toContain(
        groupedDigits(String(n)),
      );
    }
  }
  expect(faults).toEqual([]);
  await close();
});

test("a place whose standard is another is marked so, and silence is said", async () => {
  const { page, close } = await visit(browser, "en/compare/rules/");
  const row = page.locator('tr[data-feature="低保标准"]');
  const alxa = row.locator("td").nth(4);
  expect(await alxa.innerText()).toContain("≠");
  expect(await alxa.innerText()).toContain("1,055");
  expect(await page.locator("td", { hasText: /^Silent$/ }).count()).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Households × places" }).click();
  await page.waitForURL(/\/en\/compare\/$/);
  await close();
});
