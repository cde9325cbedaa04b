/**
 * The case sheet in Chromium: for every sample household in every region it is one page, legible, and says by which
 * rules, for which date and on which assumptions.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { casesEn } from "../../src/text/cases-en.ts";
import { casesZh } from "../../src/text/cases-zh.ts";
import { scenarioHouseholds, shippedJurisdictions } from "../support/shipped.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pixelsPerMm = 96 / 25.4;
const pixelsPerPoint = 96 / 72;
/** A4 without the margins of the sheet. */
const inner = { width: (210 - 26) * pixelsPerMm, height: (297 - 27) * pixelsPerMm };

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** How high the sheet is when all of it is there: the inquiry comes after the results. */
async function heightOf(page: Page, waiting: string): Promise<number> {
  const height = await page.waitForFunction(
    (words) => {
      const sheet = document.querySelector<HTMLElement>("[data-sheet]");
      const isWhole =
        document.querySelector("[data-state=ready]") !== null &&
        document.querySelector("main")?.textContent?.includes(words) === false;
      return isWhole && sheet?.offsetHeight;
    },
    waiting,
    { timeout: 30_000, polling: 30 },
  );
  return Number(await height.jsonValue());
}

async function press(page: Page, selector: string, index = 0): Promise<void> {
  await page.evaluate(([where, at]) => document.querySelectorAll<HTMLElement>(where)[at]?.click(), [
    selector,
    index,
  ] as const);
  // What is pressed is taken up with the next frames.
  await page.waitForTimeout(40);
}

const languages = [
  { path: "cases/", text: casesZh },
  { path: "en/cases/", text: casesEn },
] as const;

describe.each(languages)("/$path", ({ path, text }) => {
  test("every sample household has one page in every region", async () => {
    const { page, faults, close } = await visit(browser, path);
    await page.waitForSelector("[data-state=ready]");
    await page.setViewportSize({ width: Math.floor(inner.width), height: 900 });
    await page.emulateMedia({ media: "print" });
    const households = scenarioHouseholds().length;
    const regions = shippedJurisdictions().length;
    const sheets = new Map<string, number>();
    for (let household = 0; household < households; household++) {
      await press(page, "button.fld[aria-haspopup=dialog]");
      await press(page, "[role=dialog] li > button", household);
      for (let region = 0; region < regions; region++) {
        await press(page, "fieldset > .seg > button", region);
        const height = await heightOf(page, text.screen.reason.loading);
        sheets.set(new URL(page.url()).search, height);
      }
    }
    expect(sheets.size).toBe(households * regions);
    const tallest = [...sheets].sort(([, a], [, b]) => b - a);
    expect(tallest.filter(([, height]) => height > inner.height)).toEqual([]);
    expect(faults).toEqual([]);

    // The tallest on real paper, with what every sheet has to say.
    for (const [search] of tallest.slice(0, 2)) {
      await page.goto(new URL(`${search}`, page.url()).href);
      await heightOf(page, text.screen.reason.loading);
      expect(await pagesOf(page), search).toBe(1);
    }
    const words = await page.locator("[data-sheet]").innerText();
    expect(words).toContain(text.screen.print.kind);
    expect(words).toContain("2025");
    expect(words).toMatch(/[0-9a-f]{12}/);
    const letters = await page.evaluate(() =>
      [...document.querySelectorAll("[data-sheet] *")].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      ),
    );
    // Chromium keeps four decimals.
    expect(Math.min(...letters)).toBeGreaterThan(8.49 * pixelsPerPoint);
    await close();
  }, 240_000);
});
