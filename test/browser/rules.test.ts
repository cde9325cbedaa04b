/**
 * Rules × places in Chromium: each parameter's value is the one that the rules give on the day.
 */
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { featureMatrix, maybeDate, planOn } from "../../src/engine/index.ts";
import { groupedDigits } from "../../src/text/format.ts";
import { linkedPolicy, shippedJurisdictions } from "../support/shipped.ts";
import { launchBrowser, type VisitOptions, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: VisitOptions = {}) {
  const visited = await visit(browser, path, options);
  await visited.page.waitForSelector("[data-state=ready]");
  return visited;
}

const policies = shippedJurisdictions().map(linkedPolicy);

function placesOn(date: string) {
  const day = maybeDate(date) ?? 0;
  return policies
    .map((policy) => ({ spec: policy.spec, plan: planOn(policy, day) }))
    .sort((a, b) => a.spec.seal.series - b.spec.seal.series);
}

test.each(["2025-10-01", "2024-06-30"])(
  "every feature is a row, and a parameter of one value says it in its place on %s",
  async (date) => {
    const places = placesOn(date);
    const { page, faults, close } = await open(`compare/rules/?section=all&date=${date}`);
    const rows = featureMatrix(places.map(({ spec }) => spec)).filter(
      ({ part }) => part === undefined,
    );
    expect(await page.locator("tbody tr[data-feature]").count()).toBe(rows.length);

    let checked = 0;
    for (const { section, name } of rows) {
      if (section !== "parameters") continue;
      const cells = await page.locator(`tr[data-feature="parameters/${name}"] td`).allInnerTexts();
      for (const [index, { plan }] of places.entries()) {
        const current = plan.parameters.get(name)?.current;
        if (current?.kind !== "plain" || typeof current.value.value !== "object") continue;
        const { n, d } = current.value.value;
        if (d !== 1n) continue;
        expect(cells[index], name).toContain(groupedDigits(String(n)));
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(40);
    expect(faults).toEqual([]);
    await close();
  },
);

test("without scripts the table stands", async () => {
  const { page, close } = await visit(browser, "compare/rules/", { scripts: "off" });
  const row = page.locator('tr[data-feature="parameters/低保标准"]');
  expect(await row.innerText()).toContain("1,045");
  await close();
});

test("a place whose standard is another is marked so, and silence is said", async () => {
  const { page, faults, requestsSinceReady, close } = await open("en/compare/rules/");
  const row = page.locator('tr[data-feature="parameters/低保标准"]');
  const alxa = row.locator("td").nth(4);
  expect(await alxa.innerText()).toContain("≠");
  expect(await alxa.innerText()).toContain("different");
  expect(await alxa.innerText()).toContain("1,055");
  expect(await page.locator("td[data-relation=silent]").first().innerText()).toContain("silent");
  // Held against itself it is the reference, and the others differ.
  await page.getByLabel("Reference").selectOption("alxa");
  await expect.poll(() => alxa.getAttribute("data-relation")).toBe("reference");
  expect(await row.locator("td").first().getAttribute("data-relation")).toBe("different");
  expect(page.url()).toContain("reference=alxa");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("a cell leads to its clause and to its line", async () => {
  const { page, close } = await open("compare/rules/?q=渐退期月数");
  const row = page.locator('tr[data-feature="parameters/渐退期月数"]');
  const clause = row.getByRole("link", { name: "11.e" });
  expect(await clause.getAttribute("href")).toBe("/clauses/#tj-2022.11.e");
  const line = row.getByRole("link", { name: /天津市规则第 \d+ 行/ });
  expect(await line.getAttribute("href")).toMatch(/^\/draft\/\?file=tianjin\.yaml&line=\d+$/);
  await page.getByRole("link", { name: "家庭 × 地区" }).click();
  await page.waitForURL(/\/compare\/$/);
  await close();
});

test("a link reopens what was looked for, and parts open by keyboard", async () => {
  const { page, faults, close } = await open("compare/rules/?section=programmes&show=differing");
  const part = page.locator('tr[data-feature="programmes/低保/condition/收入低于标准"]');
  expect(await part.count()).toBe(0);
  await page.getByRole("button", { name: "低保11 个条件和待遇" }).focus();
  await page.keyboard.press("Enter");
  expect(await part.count()).toBe(1);
  await page.reload();
  await page.waitForSelector("[data-state=ready]");
  await expect.poll(() => part.count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each(["", "en/"])("axe finds nothing on /%scompare/rules/", async (language) => {
    const { page, close } = await open(
      `${language}compare/rules/?section=programmes&q=低保&open=低保`,
      {
        colorScheme,
      },
    );
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await close();
  });
});
