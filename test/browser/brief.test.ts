/** The printed brief in Chromium: one press works out what it lacks, and it goes on two pages. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectBriefOnPaper, pressForBrief } from "../support/brief-page.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Of another region in both languages: cost-path.test.ts.
test("the brief of the longest rules", async () => {
  const { page, faults, requestsSinceReady, close } = await visit(
    browser,
    "cost/?region=tianjin&size=500&seed=3",
  );
  await page.locator('[data-state="ready"]').waitFor();
  await pressForBrief(page);
  await page.emulateMedia({ media: "print" });
  await expectBriefOnPaper(page, /不作发放依据/);
  expect(faults).toEqual([]);
  expect(requestsSinceReady()).toEqual([]);
  await close();
});
