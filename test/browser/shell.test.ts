/**
 * The frame of every page, in Chromium, as built and served.
 */

import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const paths = [
  "",
  "draft/",
  "cases/",
  "compare/",
  "compare/rules/",
  "compare/standards/",
  "cost/",
  "train/",
  "clauses/",
  "docs/",
  "docs/diagnostics/",
  "docs/drafter/",
  "docs/leader/",
  "docs/trainer/",
  "docs/language/",
  "docs/method/",
  "docs/sources/",
].flatMap((path) => [path, `en/${path}`]);
const looks = [
  { width: 1366, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const;

describe.each(paths)("/%s", (path) => {
  test.each(looks)(
    "is sound and accessible at $width, $colorScheme",
    async (look) => {
      const { page, faults, requestsSinceReady, close } = await visit(browser, path, look);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();

      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(faults).toEqual([]);
      expect(requestsSinceReady()).toEqual([]);
      await close();
      // The long pages of the documentation have thousands of elements to look at.
    },
    120_000,
  );
});

test("no link of the frame is dead", async () => {
  const { page, close } = await visit(browser, "");
  const addresses = await page
    .locator("a[href]")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

  for (const address of new Set(addresses)) {
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
  await close();
});

test("without scripts the page can be read, and offers no choice that needs them", async () => {
  const { page, close } = await visit(browser, "", { scripts: "off" });

  expect(await page.locator("h1").innerText()).toContain("都有据可查");
  expect(await page.locator(".theme").isVisible()).toBe(false);
  await close();
});

test("the language switch keeps the page and what the address says about it", async () => {
  const { page, close } = await visit(browser, "compare/?day=2025-10-01#here");

  await page.getByRole("link", { name: "EN" }).click();
  await page.waitForURL("**/en/compare/?day=2025-10-01#here");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await close();
});

test("the theme follows the system until the reader chooses, and the choice is kept", async () => {
  const { page, faults, close } = await visit(browser, "", { colorScheme: "dark" });
  const theme = () => page.locator("html").getAttribute("data-theme");

  expect(await theme()).toBe("dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(theme).toBe("light");
  await page.getByLabel("外观").click();
  await page.getByRole("radio", { name: "深色" }).check();
  await expect.poll(theme).toBe("dark");
  await page.keyboard.press("Escape");
  expect(await page.getByRole("radio", { name: "深色" }).isVisible()).toBe(false);
  await page.reload();
  expect(await theme()).toBe("dark");
  expect(faults).toEqual([]);
  await close();
});

test("the theme is set before anything is painted", async () => {
  const { page, close } = await visit(browser, "", { colorScheme: "dark" });
  const blocking = await page.evaluate(() => {
    const script = document.querySelector("head script");
    return script instanceof HTMLScriptElement && !script.async && script.type !== "module";
  });

  expect(blocking).toBe(true);
  await close();
});

test("a screen's own styles outrank those of base and parts", async () => {
  const { page, close } = await visit(browser, "");
  const size = await page.locator("h1").evaluate((title) => getComputedStyle(title).fontSize);

  expect(size).toBe("38px");
  await close();
});
