/** The cost screen in Chromium when its workers end early; cost-cancel.test.ts has what is cancelled. */
import type { Browser, Page, Worker } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const opened = async (size: number) => {
  const shown = await visit(browser, `cost/?region=alxa&size=${size}&seed=3`);
  await shown.page.locator('[data-state="ready"]').waitFor({ timeout: 60_000 });
  return shown;
};
const costs = (page: Page) => page.locator("[data-cost]").allTextContents();

const ends: Readonly<Record<string, (worker: Worker | undefined) => Promise<unknown> | undefined>> =
  {
    "with an error that nobody catches": (worker) =>
      worker?.evaluate(() => {
        setTimeout(() => {
          throw new Error("killed");
        });
      }),
    // As it may when memory runs out: no event tells of it.
    "without a word": (worker) => worker?.evaluate("close()"),
  };

test.each(Object.entries(ends))(
  "a worker that ends %s costs only its job, which can be tried again",
  async (_, kill) => {
    const { page, close } = await opened(5000);
    const before = await costs(page);
    // They start together, in this order.
    const [main, , ranging] = page.workers();
    const ranges = page.locator("section", { has: page.locator("#ranges") });
    await ranges.getByRole("button", { name: "测算各项假设" }).click();
    await ranges.locator("progress").waitFor();
    await kill(ranging);
    const ended = page.locator("[data-ended]");
    await ended.waitFor();
    expect(await ended.innerText()).toContain("其他结果不受影响");
    expect(await costs(page)).toEqual(before);
    expect(await page.locator('[data-state="ready"]').count()).toBe(1);
    expect(page.workers()).toContain(main);

    await ended.getByRole("button").click();
    await page.locator("[data-ranges]").waitFor({ state: "attached", timeout: 60_000 });
    expect(await ended.count()).toBe(0);
    await close();
  },
);
