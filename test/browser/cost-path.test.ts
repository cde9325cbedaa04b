/**
 * The whole path on the cost screen in Chromium, in both languages: from the slider, over a run that is cancelled and a
 * worker that ends, to the brief on paper. What a worker has worked out before stands all the while.
 */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { estimatedMoney } from "../../src/text/figures.ts";
import { expectBriefOnPaper, pressForBrief } from "../support/brief-page.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ready = (page: Page) => page.locator('[data-state="ready"]').waitFor();
const costs = (page: Page) => page.locator("[data-cost]").allTextContents();
const strip = (page: Page) => page.locator('main [role="status"]:has(> span):has(> button)');
const sizes = (page: Page) =>
  page.locator("select", { has: page.locator('option[value="100000"]') });

/** Cells of money as whole fens. */
async function fensIn(page: Page, selector: string): Promise<readonly bigint[]> {
  const texts = await page.locator(selector).allTextContents();
  return texts.map((text) => {
    const [whole = "0", places = ""] = text
      .replace(/[+,≈\s]/g, "")
      .replace("−", "-")
      .split(".");
    const sign = whole.startsWith("-") ? -1n : 1n;
    return BigInt(whole) * 100n + sign * BigInt(places.padEnd(2, "0"));
  });
}

/** The parts of the second proposal, which is chosen, and what the screen says that they sum to: to the fen. */
async function sumShown(page: Page): Promise<bigint> {
  const parts = await fensIn(page, "[data-parts] tbody tr td:nth-child(3)");
  const [, total = 0n] = await fensIn(page, "[data-parts] td[data-total]");
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, one) => sum + one, 0n)).toBe(total);
  return total;
}

async function expectNothingAgainst(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    state,
  ).toEqual([]);
}

function textOf(fen: bigint): string {
  const digits = String(fen).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

test.each(["", "en/"])(
  "/%scost/: slider, cancelled run, ended worker, run again, brief",
  async (language) => {
    const locale = language === "" ? "zh" : "en";
    const path = `${language}cost/?region=alxa&size=500&seed=3`;
    const { page, faults, requestsSinceReady, close } = await visit(browser, path);
    await ready(page);

    // Slider.
    const first = await sumShown(page);
    await page.locator('input[type="range"]').focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.search.includes("proposal="));
    await ready(page);
    const moved = await sumShown(page);
    expect(moved).toBeGreaterThan(first);
    const shown = await costs(page);

    // A run that is cancelled.
    await sizes(page).selectOption("100000");
    await strip(page).locator("progress").waitFor();
    await strip(page).locator("button").click();
    await page.locator('[data-state="cancelled"]').waitFor();
    expect(await strip(page).innerText()).toMatch(/已取消|[Cc]ancelled/);
    expect(await costs(page)).toEqual(shown);
    expect(await sumShown(page)).toBe(moved);

    // Tried again, its worker ends without a word.
    await strip(page).locator("button").click();
    await strip(page).locator("progress").waitFor();
    const [main] = page.workers();
    await main?.evaluate("close()");
    await page.locator('[data-state="failed"]').waitFor();
    expect(await strip(page).innerText()).toMatch(/测算未能完成|did not finish/);
    expect(await costs(page)).toEqual(shown);
    await expectNothingAgainst(page, "failed");

    // Again, by another worker: the same households, the same figures.
    await sizes(page).selectOption("500");
    await ready(page);
    expect(await costs(page)).toEqual(shown);
    expect(await sumShown(page)).toBe(moved);

    // The brief: one press works out what it lacks.
    const brief = await pressForBrief(page);
    await expectNothingAgainst(page, "ready");

    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[data-parts]").isVisible()).toBe(false);
    expect(await brief.isVisible()).toBe(true);
    // A model's sum is said to three digits; the table beside it says it to the fen.
    const said = estimatedMoney(textOf(moved), locale);
    const finding = await brief.locator("[data-brief-finding]").innerText();
    expect(finding.replaceAll("\u00a0", " ")).toContain(said);
    expect(shown[1]).toContain(said);
    await expectBriefOnPaper(page, locale === "zh" ? /不作发放依据/ : /no basis for payment/);

    // Another worker is fetched in place of the one that ended, and nothing else.
    const engines = requestsSinceReady().filter((one) => /engine-worker/.test(one));
    expect(engines.length).toBeGreaterThan(0);
    expect(requestsSinceReady()).toEqual(engines);
    expect(page.url()).not.toContain(encodeURIComponent("成员"));
    expect(faults).toEqual([]);
    await close();
  },
);
