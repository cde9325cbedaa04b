/**
 * The whole way by keyboard alone, in both languages: from the home page to a household's answer, to the comparisons,
 * to the clause and to the documentation. Nothing is focused, clicked or filled by the test itself.
 */
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Press Tab until the wanted control has the focus; of several that fit, the first that is come to. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let count = 0; count < 400; count += 1) {
    await page.keyboard.press("Tab");
    const isThere = await wanted.evaluateAll((all) =>
      all.includes(document.activeElement as never),
    );
    if (isThere) return;
    // Within the editor Tab writes; Ctrl+M gives it back to the page.
    const isInEditor = await page.evaluate(
      () => document.activeElement?.closest(".monaco-editor") !== null,
    );
    if (isInEditor) await page.keyboard.press("Control+m");
  }
  throw new Error(`Tab never came to ${wanted}.`);
}

async function enter(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
}

async function goTo(page: Page, screen: string): Promise<void> {
  await enter(page, page.locator(`nav.screens a[href$="${screen}"]`));
  await page.waitForURL(`**${screen}**`);
}

const ready = (page: Page) => page.waitForSelector("[data-state=ready]");

const tours = [
  {
    path: "",
    words: {
      edit: /^修改户主/,
      wage: /^月工资/,
      no: /^不符合 低保/,
      yes: /^符合 低保 /,
      above: "高出 209.00 元",
      clause: "低收入家庭",
    },
  },
  {
    path: "en/",
    words: {
      edit: /^Edit householder/,
      wage: /^monthly wage/i,
      no: /^No dibao/i,
      yes: /^Yes dibao /i,
      above: "209.00 yuan above",
      clause: "low-income",
    },
  },
];

test.each(tours)("from /$path to the clause and back", { timeout: 180_000 }, async (tour) => {
  const { path, words } = tour;
  const { page, faults, close } = await visit(browser, path);

  // The answer of the home page follows the figure: 3 x 1,045 - 1,900 = 1,235.
  await tabTo(page, page.locator("main input").first());
  await page.keyboard.press("Control+A");
  await page.keyboard.type("1900");
  await page.getByText("1,235.00").first().waitFor();

  // A household of four above the standard, until one earns less: 4 x 1,045 - (2,300 + 1,716) = 164.
  await goTo(page, "cases/");
  await ready(page);
  await enter(page, page.getByRole("button", { name: words.no }));
  await page.getByText(words.above).first().waitFor();
  await enter(page, page.getByRole("button", { name: words.edit }));
  await tabTo(page, page.getByLabel(words.wage));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2300");
  await page.getByRole("button", { name: words.yes }).first().waitFor();
  expect(await page.getByRole("button", { name: words.yes }).first().innerText()).toContain(
    "164.00",
  );
  expect(page.url()).not.toMatch(/2300|164/);

  // The comparison by arrows: one row down, one place to the right.
  await goTo(page, "compare/");
  await ready(page);
  await tabTo(page, page.locator("td button[aria-pressed]"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForURL("**region=guangdong*");

  // The rules, only those that have the word.
  await enter(page, page.locator('nav.tabs-page a[href$="compare/rules/"]'));
  await page.waitForURL("**compare/rules/**");
  await ready(page);
  const features = page.locator("tbody tr[data-feature]");
  const all = await features.count();
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.type("低保标准");
  await expect.poll(() => features.count()).toBeLessThan(all);
  expect(await features.count()).toBeGreaterThan(0);

  // The standards: another of them.
  await enter(page, page.locator('nav.tabs-page a[href$="compare/standards/"]'));
  await page.waitForURL("**compare/standards/**");
  await ready(page);
  const before = page.url();
  await tabTo(page, page.locator("main select"));
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.url()).not.toBe(before);

  // A clause by its words, and from it into the rules.
  await goTo(page, "clauses/");
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.type(words.clause);
  await enter(page, page.locator('[id^="tj-2022."]'));
  await page.waitForURL("**#tj-2022.*");
  await enter(page, page.locator('main a[href*="draft/"]'));
  await page.waitForURL("**/draft/**");
  await page.waitForSelector("[data-state=ready]", { timeout: 60_000 });

  await goTo(page, "docs/");
  await enter(page, page.locator('main a[href$="docs/method/"]').first());
  await page.waitForURL("**/docs/method/**");
  expect(faults).toEqual([]);
  await close();
});
