/** Printed screens in Chromium: every page says what it is, by which rules and for which date, and its number. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linkedPolicy } from "../support/shipped.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const tianjin = linkedPolicy("tianjin").spec.hash.slice(0, 8);

test.each([
  ["cases/", "个案推演单"],
  ["compare/", "各地比较"],
  ["compare/rules/", "规则 × 地区"],
  ["compare/standards/", "标准沿革"],
  ["clauses/", "天津市"],
  ["train/", "培训"],
  ["en/compare/", "Doudi"],
] as const)("/%s has a head and a foot on paper", async (path, title) => {
  const { page, faults, close } = await visit(browser, path);
  await page.waitForSelector("html[data-paper]");
  const margins = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const words = (name: string) => style.getPropertyValue(`--paper-${name}`);
    return { kind: words("kind"), warning: words("warning"), receipt: words("receipt") };
  });
  expect(margins.kind).toContain(title);
  expect(margins.warning.length).toBeGreaterThan(4);
  expect(margins.receipt).toContain(tianjin);
  expect(margins.receipt).toMatch(/2025/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
  expect(faults).toEqual([]);
  await close();
});

test.each([
  ["clauses/", "main section:has(> header):has(li:nth-child(20))"],
  ["compare/rules/", "main section:has(> table)"],
] as const)("on /%s what is longer than a page begins on the first", async (path, long) => {
  const { page, close } = await visit(browser, path);
  await page.waitForSelector("html[data-paper]");
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(long).first();
  expect(await sheet.evaluate((one) => getComputedStyle(one).breakInside)).toBe("auto");
  await close();
});
