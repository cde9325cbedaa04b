/** A proposal on the drafting screen, in Chromium: written with the names of its region, seen in the region's cases. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { selectWords } from "../support/editor-page.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ready = (page: Page) => page.waitForSelector("[data-state=ready]");
const offers = (page: Page) => page.locator(".suggest-widget.visible .monaco-list-row");
const line = (page: Page, words: string) => page.locator(".view-line", { hasText: words }).first();

async function open(pane = "") {
  const path = "draft/?file=tianjin-standard-2026.yaml&date=2026-08-01";
  const visited = await visit(browser, `${path}${pane}`);
  await ready(visited.page);
  return visited;
}

test("a parameter of the region is offered by name, and a new value with the proposal's own document", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await selectWords(page, "parameters:");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Space");
  await offers(page).filter({ hasText: "低收入家庭救助比例" }).click();
  await line(page, "低收入家庭救助比例:").waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Space");
  await offers(page).filter({ hasText: "调整后的数值" }).click();
  await page.keyboard.type("0.35");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await line(page, "cite: 天津示例方案一").waitFor();
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("the region's cases stand as the proposal leaves them, those that change first", async () => {
  const { page, faults, close } = await open("&pane=cases");

  const cases = page.getByRole("region", { name: "用例" });
  await cases.getByText(/33 个用例结果改变/).waitFor();
  // Low-income aid, up to the next yuan: 1045 × 0.3 = 313.5 and 1097 × 0.3 = 329.1.
  const table = cases.getByRole("table", { name: "employment-rural-low-income-family-any-place" });
  const row = table.getByRole("row", { name: /低收入家庭救助/ });
  expect((await row.innerText()).replace(/\s+/g, " ")).toMatch(/314\.00 .*330\.00.* 16\.00/);
  await page.getByRole("tab", { name: "覆盖" }).click();
  await page.getByText(/方案施行后的情形/).waitFor();
  // The proposal's own text has its hash beside that of the region, and its standard is assumed.
  const receipt = page.locator("footer.receipt");
  expect(await receipt.innerText()).toMatch(/津 [0-9a-f]{8}\s+tianjin-standard-2026 [0-9a-f]{8}/);
  await receipt.getByRole("button", { name: /假设值/ }).click();
  await page.getByRole("dialog").getByText("低保标准").first().waitFor();
  expect(faults).toEqual([]);
  await close();
});
