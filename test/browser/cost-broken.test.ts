/** The cost screen in Chromium when things end early: a run that is cancelled, and workers that are killed. */
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

/** As when it runs out of memory: the worker ends with an error that nobody catches. */
async function kill(worker: Worker | undefined): Promise<void> {
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error("killed");
    });
  });
}

test("a run over the most households is cancelled at once, and the earlier result stands", async () => {
  const { page, faults, close } = await opened(500);
  const before = await costs(page);
  const sizes = page.locator("select", { has: page.locator('option[value="100000"]') });
  await sizes.selectOption("100000");
  const cancel = page.getByRole("button", { name: "取消" });
  await cancel.waitFor();
  const at = Date.now();
  await cancel.click();
  await page.getByText("已取消，显示的是上一次的结果。").waitFor();
  expect(Date.now() - at).toBeLessThan(5000);
  expect(await costs(page)).toEqual(before);
  // The screen is free: what is asked next is worked out.
  await sizes.selectOption("500");
  await page.locator('[data-state="ready"]').waitFor();
  expect(await costs(page)).toEqual(before);
  expect(faults).toEqual([]);
  await close();
});

test("a killed worker costs only its job, and the job can be tried again", async () => {
  const { page, close } = await opened(20_000);
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
});
