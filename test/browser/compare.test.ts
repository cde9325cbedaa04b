/**
 * The comparison screen in Chromium: figures, reasons, keyboard, languages, and no request once ready.
 */

import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, type VisitOptions, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const grandmother = "household=four-members-severely-disabled-grandmother&region=tianjin";

async function open(path: string, options: VisitOptions = {}) {
  const visited = await visit(browser, path, options);
  await visited.page.waitForSelector("[data-state=ready]");
  return visited;
}

const why = (page: Page) => page.getByRole("region", { name: "选定单元格的依据" });

test("a figure leads to its rule and its clause", async () => {
  const { page, faults, requestsSinceReady, close } = await open("compare/");
  const cell = page.getByRole("button", { name: /祖母重度残疾，天津市/ });

  expect(await cell.innerText()).toContain("314.00");
  await cell.click();
  expect(await why(page).innerText()).toContain("313.50");
  expect(page.url()).toContain(grandmother);
  await why(page).getByRole("button", { name: "条文 津 4.b" }).first().click();
  expect(await page.getByRole("dialog").innerText()).toContain("低保标准");
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("everything can be reached by keyboard", async () => {
  const { page, faults, close } = await open("compare/");

  await page.getByRole("button", { name: /三口之家，月入1800元，天津市/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForURL("**region=guangdong*");
  expect(
    await page.getByRole("button", { pressed: true, name: /祖母重度残疾，广东省/ }).count(),
  ).toBe(1);
  await page.getByRole("button", { name: "低保", exact: false }).last().focus();
  await page.keyboard.press("Enter");
  expect(faults).toEqual([]);
  await close();
});

test("a link reopens the cell and the programme, and the other language keeps them", async () => {
  const { page, faults, close } = await open(`compare/?${grandmother}&programme=低保`);

  expect(await why(page).innerText()).toContain("高出 209.00 元");
  await page.getByRole("link", { name: "EN" }).click();
  await page.waitForSelector("html[lang=en] [data-state=ready]");
  const panel = page.getByRole("region", { name: "Why the chosen cell says so" });
  expect(await panel.innerText()).toContain("209.00 yuan above");
  expect(faults).toEqual([]);
  await close();
});

test("another date is computed on the spot, without a request", async () => {
  const { page, faults, requestsSinceReady, close } = await open("compare/");

  await page.getByLabel("评估日").fill("2025-08-31");
  await page.getByText("2025-08-31 计算").waitFor();
  expect(
    await page
      .getByRole("columnheader", { name: /天津市/ })
      .first()
      .innerText(),
  ).toContain("1,010");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("on a phone one region is shown, and the switch shows the other", async () => {
  const { page, close } = await open("compare/", { width: 390 });
  const alxa = page.getByRole("button", { name: /三口之家，月入1800元，阿拉善盟/ });

  expect(await alxa.isVisible()).toBe(false);
  await page.getByRole("group", { name: "地区" }).getByRole("button", { name: "阿拉善盟" }).click();
  expect(await alxa.isVisible()).toBe(true);
  await close();
});

test("without scripts the regions and households can be read", async () => {
  // `visit` waits for islands to wake, which these never do.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL("compare/", inject("site")).href);
  const words = await page.locator("main").innerText();

  for (const said of ["三口之家，月入1800元", "天津市", "阿拉善盟", "需要启用脚本"])
    expect(words).toContain(said);
  await context.close();
});

describe.each([
  { path: `compare/?${grandmother}`, width: 1366, colorScheme: "light" },
  {
    path: "compare/?household=tekun-elder-without-self-care&region=tianjin",
    width: 1366,
    colorScheme: "dark",
  },
  { path: `en/compare/?${grandmother}`, width: 390, colorScheme: "light" },
  { path: "en/compare/", width: 1920, colorScheme: "dark" },
] as const)("$path at $width, $colorScheme", ({ path, width, colorScheme }) => {
  test("has no accessibility violation and does not scroll sideways", async () => {
    const { page, faults, requestsSinceReady, close } = await open(path, { width, colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect([...faults, ...requestsSinceReady()]).toEqual([]);
    await close();
  });
});
