/** The printed brief in Chromium: one press works out what it lacks, and it goes on two pages. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Of another region in both languages: cost-path.test.ts.
test.each([["", "tianjin"]])("/%scost/ of %s", async (language, region) => {
  const path = `${language}cost/?region=${region}&size=500&seed=3`;
  const { page, faults, requestsSinceReady, close } = await visit(browser, path);
  await page.locator('[data-state="ready"]').waitFor();
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "";
    };
  });
  const brief = page.locator("[data-brief]");
  expect(await brief.locator("[data-brief-ranges], [data-brief-curve]").count()).toBe(0);
  await page.locator("button.pri").first().click();
  await page.locator("html[data-printed]").waitFor();
  expect(await brief.locator("[data-brief-ranges]").count()).toBe(1);
  expect(await brief.locator("[data-brief-curve] tbody td").count()).toBeGreaterThan(4);

  await page.emulateMedia({ media: "print" });
  const texts = await brief.locator("svg text").allTextContents();
  const sums = await page
    .locator("[data-brief-parts] tbody tr:nth-last-child(2) td.r")
    .allTextContents();
  expect(sums.length).toBeGreaterThan(1);
  for (const sum of sums) expect(texts).toContain(sum);
  const warning = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--paper-warning"),
  );
  expect(warning).toMatch(language === "" ? /不作发放依据/ : /no basis for payment/);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
  expect(faults).toEqual([]);
  expect(requestsSinceReady()).toEqual([]);
  await close();
});
