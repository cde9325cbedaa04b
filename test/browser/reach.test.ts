/**
 * Who can open the pages, in Chromium: with a slow line, and with the letters four times as large.
 */
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The most that a page's own scripts may weigh, gzipped, in bytes; threads of the engine come apart. */
const budgets: Readonly<Record<string, number>> = {
  "": 60_000,
  "cases/": 250_000,
  "compare/": 250_000,
  "compare/rules/": 250_000,
  "compare/standards/": 250_000,
  "cost/": 250_000,
  "train/": 250_000,
  "clauses/": 250_000,
  "docs/": 60_000,
  "docs/diagnostics/": 60_000,
  "docs/drafter/": 60_000,
  "docs/leader/": 60_000,
  "docs/trainer/": 60_000,
  "docs/language/": 60_000,
  "docs/method/": 60_000,
  "docs/sources/": 60_000,
};

describe.each(Object.entries(budgets))("/%s", (path, budget) => {
  test(`asks for no more than ${budget / 1000} KB of scripts, and not for the editor`, async () => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    const scripts = scriptsOf(page);
    await page.goto(new URL(path, inject("site")).href, { waitUntil: "networkidle" });
    const weights = await Promise.all(scripts.map((one) => one));
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.filter(({ address }) => /monaco|editor/i.test(address))).toEqual([]);
    expect(weights.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(budget);
    await context.close();
  });

  test.each(["", "en/"])(
    "four times as large, nothing of it is cut off at the side: /%s",
    async (language) => {
      // 1,366 pixels, four times as large.
      const { page, close } = await visit(browser, `${language}${path}`, { width: 342 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await close();
    },
  );
});

interface Weight {
  readonly address: string;
  readonly bytes: number;
}

function scriptsOf(page: Page): readonly Promise<Weight>[] {
  const scripts: Promise<Weight>[] = [];
  page.on("response", (response) => {
    const address = response.url();
    const isScript = new URL(address).pathname.endsWith(".js");
    if (!isScript || /worker/.test(address)) return;
    scripts.push(response.body().then((body) => ({ address, bytes: gzipSync(body).length })));
  });
  return scripts;
}
