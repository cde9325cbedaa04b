/** The documentation in Chromium: a choice of sources narrows the table and stays in the address; anchors lead there. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSourcesBook } from "../../src/layouts/docs/sources-book.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const places = readSourcesBook("zh");

test("sources are narrowed to a place and a status, and the address reopens the choice", async () => {
  const { page, faults, requestsSinceReady, close } = await visit(browser, "docs/sources/");
  const rows = page.locator("[data-value-row]:visible");
  expect(await rows.count()).toBe(places.reduce((sum, { values }) => sum + values.length, 0));

  const chosen = places.at(-1);
  const assumed = chosen?.values.filter(({ status }) => status === "assumed") ?? [];
  await page.getByLabel("地区").selectOption(chosen?.id ?? "");
  await page.getByLabel("性质").selectOption("assumed");
  expect(await rows.count()).toBe(assumed.length);
  expect(assumed.length).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toBe(`?region=${chosen?.id}&status=assumed`);

  await page.reload();
  await expect.poll(() => rows.count()).toBe(assumed.length);
  expect([
    ...faults,
    ...requestsSinceReady().filter((one) => !one.includes("/docs/") && !one.includes("/_astro/")),
  ]).toEqual([]);
  await close();
});

test("without scripts every value is there to be read, and no choice is offered", async () => {
  const { page, close } = await visit(browser, "en/docs/sources/", { scripts: "off" });
  expect(await page.locator("[data-value-row]:visible").count()).toBe(
    places.reduce((sum, { values }) => sum + values.length, 0),
  );
  expect(await page.locator("select:visible").count()).toBe(0);
  await close();
});

test("the menu leads to the documentation, and its tree to every page with one main heading", async () => {
  const { page, faults, close } = await visit(browser, "en/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Docs" }).click();
  await page.waitForURL(/\/en\/docs\/$/);
  const tree = page.getByRole("navigation", { name: "Contents of the documentation" });
  const addresses = await tree
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(4);
  for (const address of addresses) {
    await page.goto(address);
    expect(await page.locator("h1").count(), address).toBe(1);
    expect(await tree.locator("[aria-current=page]").count(), address).toBe(1);
    // No heading skips a level.
    const levels = await page
      .locator("main :is(h1, h2, h3, h4)")
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  }
  expect(faults).toEqual([]);
  await close();
});

test("on a phone the tree is a menu above the text", async () => {
  const { page, close } = await visit(browser, "docs/language/", { width: 390 });
  const menu = page.locator("details", { has: page.getByText("说明目录") }).first();
  expect(await menu.getByRole("link", { name: "方法" }).isVisible()).toBe(false);
  await menu.locator("summary").click();
  await menu.getByRole("link", { name: "方法" }).click();
  await page.waitForURL(/\/docs\/method\/$/);
  await close();
});
