/** The brief of the cost screen, pressed for and on paper. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Presses for the brief, and waits until what it lacked has been worked out: the curve stands in a map that is there. */
export async function pressForBrief(page: Page, sensitivity = "curve"): Promise<Locator> {
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
  const cells = brief.locator(`[data-brief-${sensitivity}] tbody td`);
  expect(await cells.count()).toBeGreaterThan(4);
  return brief;
}

/** On paper: every sum of the parts is in the pictures, the warning at the foot of each page, and there are two. */
export async function expectBriefOnPaper(page: Page, warned: RegExp): Promise<void> {
  const drawn = await page.locator("[data-brief] svg text").allTextContents();
  const sums = await page
    .locator("[data-brief-parts] tbody tr:nth-last-child(2) td.r")
    .allTextContents();
  expect(sums.length).toBeGreaterThan(1);
  for (const sum of sums) expect(drawn).toContain(sum);
  const warning = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--paper-warning"),
  );
  expect(warning).toMatch(warned);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
}
