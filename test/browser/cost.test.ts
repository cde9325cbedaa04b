/** The cost screen in Chromium: its views in both languages and both themes, and the households behind a figure. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const draw = "region=alxa&size=500&seed=3";

async function opened(path: string, options = {}) {
  const shown = await visit(browser, path, options);
  await shown.page.locator('[data-state="ready"]').waitFor();
  return shown;
}

describe.each(["", "en/"])("/%scost/", (language) => {
  test.each(["light", "dark"] as const)("has nothing against axe, %s", async (colorScheme) => {
    for (const view of ["parts", "people", "rows"]) {
      const { page, close } = await opened(`${language}cost/?${draw}&view=${view}`, {
        colorScheme,
      });
      if (view === "rows") await page.locator("[data-rows]").waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        view,
      ).toEqual([]);
      await close();
    }
  });
});

test("a household opens in memory, and no address has anything of it", async () => {
  const { page, close } = await opened(`cost/?${draw}&view=rows`);
  const address = page.url();
  await page.locator("[data-rows] button").first().click();
  await page.getByText("成员 1").first().waitFor();
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await close();
});

test("a part of the extra cost opens its households, and the address names none of them", async () => {
  const { page, close } = await opened(`cost/?${draw}`);
  const part = page.locator("[data-parts] tbody th button").first();
  const name = await part.innerText();
  await part.click();
  await page.locator("[data-rows]").waitFor();
  const shown = page.locator("[data-rows]").locator("xpath=ancestor::section[1]");
  expect(await shown.getAttribute("aria-label")).toBe(name);
  expect(new URL(page.url()).searchParams.get("view")).toBe("rows");
  expect(decodeURIComponent(page.url())).not.toContain(name);
  await close();
});
