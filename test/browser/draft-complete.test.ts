/** What the drafting screen offers while one writes, in Chromium: names, citations, patterns; sums beside formulas. */
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

async function open(path = "draft/?file=tianjin.yaml") {
  const visited = await visit(browser, path);
  await ready(visited.page);
  return visited;
}

test("a name that fits the other side is offered first, with its figure, and taken with Enter", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await selectWords(page, "when: 人均月收入 < 低保标准");
  await page.keyboard.press("End");
  for (let letter = 0; letter < "低保标准".length; letter++) await page.keyboard.press("Backspace");
  await page.keyboard.press("Control+Space");
  await offers(page).first().waitFor();
  expect(await offers(page).first().innerText()).toMatch(/低保标准\s*1,045 元\/人\/月/);
  // What it means stands beside the list, unasked.
  const note = page.locator(".suggest-details");
  await note.filter({ hasText: "2025-10-01 的数值 · 文件公布" }).waitFor();
  expect(await note.innerText()).toContain("dibao standard");
  await page.keyboard.press("Enter");
  await line(page, "when: 人均月收入 < 低保标准").waitFor();
  await ready(page);
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a clause is offered with its gloss where one cites", async () => {
  const { page, faults, close } = await open();

  await selectWords(page, "cite: tj-2022.4.a");
  await page.keyboard.press("End");
  for (let letter = 0; letter < " tj-2022.4.a".length; letter++)
    await page.keyboard.press("Backspace");
  await page.keyboard.type(" tj-2022.4.");
  await page.keyboard.press("Control+Space");
  const offered = offers(page).filter({ hasText: "tj-2022.4.e" });
  await offered.waitFor();
  expect(await offered.innerText()).toMatch(/tj-2022\.4\.e\s+\S*单人/);
  await offered.click();
  await line(page, "cite: tj-2022.4.e").waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("a dated value is written as a whole, its stops one after another", async () => {
  const { page, faults, close } = await open();

  await selectWords(page, "- {from: 2025-09-01, value: 1045");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Space");
  await offers(page).filter({ hasText: "一个时期的数值" }).waitFor();
  await page.keyboard.press("Enter");
  await line(page, "status: published, cite: }").waitFor();
  await page.keyboard.type("2026-09-01");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1100");
  await page.keyboard.press("Tab");
  await line(page, "- {from: 2026-09-01, value: 1100, status: published, cite: }").waitFor();
  await page.keyboard.press("Control+z");
  expect(faults).toEqual([]);
  await close();
});

test("the sum of the first household stands beside the formula, until it is switched off", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await selectWords(page, "formula: 低保标准 * 家庭人口 - 家庭月收入");
  // 1045 × 3 less 1800.
  const sum = line(page, "1,045 × 3 − 1,800.00 = 1,335.00");
  await sum.waitFor();
  await page.keyboard.press("End");
  await page.keyboard.type(" -");
  await sum.waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await sum.waitFor();
  await page.getByRole("button", { name: "显示算式", pressed: true }).click();
  await sum.waitFor({ state: "detached" });
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});
