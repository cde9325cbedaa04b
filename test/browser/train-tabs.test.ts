/**
 * Every side of training in Chromium: free of accessibility faults in both themes and languages, within a narrow screen,
 * and used by keyboard alone.
 */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, type VisitOptions, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(path: string, options: VisitOptions = {}) {
  const shown = await visit(browser, path, options);
  await shown.page.locator('[data-state="ready"]').waitFor({ timeout: 60_000 });
  return shown;
}

const sides: Readonly<Record<string, { search: string; prepare: (page: Page) => Promise<void> }>> =
  {
    "a question answered, a sheet marked, the record": {
      search: "?seed=7&topic=all",
      prepare: async (page) => {
        await page.locator('[data-mark="wrong"]').first().waitFor();
        await page.locator("ol [data-answer]").first().click();
        await page.locator("[data-grounds]").waitFor();
        await page.locator("[data-record] summary").click();
        await page.getByRole("button", { name: /粘贴核算单|Paste a sheet/ }).click();
        await page.locator("[data-pasted]").waitFor();
      },
    },
    "the kinds of questions": {
      search: "?kinds=open%20force",
      prepare: async (page) => {
        await page.getByRole("button", { name: /题型|Questions/ }).click();
        await page.locator("[data-kinds]").waitFor();
      },
    },
    "a worked case, all steps, and its blank sheet": {
      search: "?tab=lesson",
      prepare: async (page) => {
        await page.getByRole("button", { name: /全部展开|Show all/ }).click();
      },
    },
    "two cases side by side": {
      search: "?tab=lesson&against=first",
      prepare: async (page) => {
        await page.locator("[data-parting]").first().waitFor({ timeout: 60_000 });
      },
    },
    "a paper as a handout": { search: "?tab=handout", prepare: async () => undefined },
    "worked cases as a handout": {
      search: "?tab=handout",
      prepare: async (page) => {
        await page.locator("[data-content=set]").click();
        await page.locator("[data-lessons]:not([data-lessons='0'])").waitFor({ timeout: 60_000 });
      },
    },
    "a case made as wished": {
      search: "?tab=handout",
      prepare: async (page) => {
        await page.locator("[data-content=made]").click();
        await page.locator("[data-made]").waitFor({ timeout: 60_000 });
      },
    },
  };

describe.each([
  { language: "", colorScheme: "light", width: 1366 },
  { language: "", colorScheme: "dark", width: 390 },
  { language: "en/", colorScheme: "dark", width: 1366 },
  { language: "en/", colorScheme: "light", width: 390 },
] as const)("/$language at $width, $colorScheme", ({ language, colorScheme, width }) => {
  test.each(Object.entries(sides))("%s: no accessibility fault", async (_, side) => {
    const { page, faults, close } = await opened(`${language}train/${side.search}`, {
      colorScheme,
      width,
    });
    await side.prepare(page);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

/** Tab until what is wanted has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let count = 0; count < 200; count += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((one) => document.activeElement?.matches(one) === true, wanted)) return;
  }
  throw new Error(`Tab never comes to ${wanted}.`);
}

test("by keyboard alone: a question answered and turned, a topic, a side, a sheet filled in and marked", async () => {
  const { page, faults, close } = await opened("train/?seed=7&topic=all");
  await tabTo(page, "ol [data-answer]");
  await page.keyboard.press("Enter");
  await page.locator("[data-grounds]").waitFor();
  await tabTo(page, "[data-next]");
  await page.keyboard.press("Enter");
  await page.locator('[data-question="1"]').waitFor();
  await page.locator("body").focus();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, "fieldset.seg button[aria-pressed=false]");
  await page.keyboard.press("Enter");
  await page.locator("[data-beside]").waitFor();
  await tabTo(page, "[data-step] input");
  await page.keyboard.type("99");
  await page.keyboard.press("Enter");
  await page.locator("[data-mark=wrong]").first().waitFor();
  await page.locator("fieldset.seg button").first().focus();
  await tabTo(page, "[data-beside]");
  await page.keyboard.press("Enter");
  await page.locator("[data-parting]").first().waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
  await close();
});
