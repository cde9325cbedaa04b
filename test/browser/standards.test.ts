/**
 * Standards over time in Chromium: the drawn markers, the table and the finding are those of the rules.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { datedSeries, maybeDate, planOn } from "../../src/engine/index.ts";
import { plainDigits } from "../../src/text/figures.ts";
import { linkedPolicy, shippedJurisdictions } from "../support/shipped.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const day = maybeDate("2025-10-01") ?? 0;

/** Dated values of the dibao standard that a place has for one of its variants. */
function stepsOf(id: string, variant: readonly string[]) {
  const parameter = planOn(linkedPolicy(id), day).parameters.get("低保标准");
  const series = parameter === undefined ? [] : datedSeries(parameter);
  return series.find((one) => one.variant.join() === variant.join())?.steps ?? [];
}

async function opened(path: string, options = {}) {
  const shown = await visit(browser, path, options);
  await shown.page.locator('[data-state="ready"]').waitFor();
  return shown;
}

async function rowsOf(page: Page, place: string) {
  const rows = page.locator(`tr[data-from][data-place="${place}"]`);
  return rows.evaluateAll((all) =>
    all.map((row) => ({
      from: row.getAttribute("data-from"),
      value: row.querySelector("td b")?.textContent,
    })),
  );
}

describe.each(["", "en/"])("/%scompare/standards/", (language) => {
  test("draws a marker and lists a row for every dated value of every place", async () => {
    const { page, faults, requestsSinceReady, close } = await opened(
      `${language}compare/standards/`,
    );
    for (const id of shippedJurisdictions()) {
      const variant = id === "guangdong" ? ["深圳", "城镇"] : ["城镇"];
      const steps = stepsOf(id, variant);
      expect(steps.length, id).toBeGreaterThan(0);
      expect(await page.locator(`[data-line="${id}"]`).count(), id).toBe(steps.length);
      expect(await rowsOf(page, id)).toEqual(
        steps.map(({ from, value }) => ({ from, value: plainDigits(value) })),
      );
    }
    expect(faults).toEqual([]);
    expect(requestsSinceReady()).toEqual([]);
    await close();
  });
});
