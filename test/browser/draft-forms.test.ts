/**
 * The other views of a text in Chromium: parameters as a form, tables as grids, both writing into the text.
 */

import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writingOf } from "../support/editor-page.ts";
import { launchBrowser, type VisitOptions, visit } from "../support/visit.ts";

// Each test waits for the engine several times.
vi.setConfig({ testTimeout: 90_000 });

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: VisitOptions = {}) {
  const visited = await visit(browser, path, options);
  await visited.page.waitForSelector("[data-state=ready]");
  await visited.page.waitForSelector("[data-forms=ready]");
  return visited;
}

const households = (page: Page) => page.getByRole("region", { name: "选定家庭" });
const view = (page: Page, name: string) =>
  page.getByRole("group", { name: "文稿的视图" }).getByRole("button", { name });
const line = (page: Page, words: string) => page.locator(".view-line", { hasText: words });

const standard = /^低保标准 2025-09-01 .*数值$/;

test("a standard changed in the form moves a household's amount: (1100 − 600) × 3", async () => {
  const { page, faults, requestsSinceReady, close } = await open(
    "draft/?file=tianjin.yaml&view=parameters",
  );
  const asked = requestsSinceReady().length;

  const figure = page.getByRole("textbox", { name: standard });
  await figure.fill("一千");
  await figure.press("Enter");
  await page.getByRole("alert").filter({ hasText: "一千" }).waitFor();
  await figure.press("Escape");
  expect(await figure.inputValue()).toBe("1045");
  await figure.fill("1100");
  await figure.press("Enter");
  await households(page).getByText("▲ 165.00").waitFor();

  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByText("与发布版相同").waitFor();
  await expect.poll(() => figure.inputValue()).toBe("1045");
  await page.getByRole("button", { name: "重做" }).click();
  await households(page).getByText("▲ 165.00").waitFor();
  await page.getByRole("button", { name: "在文中看“低保标准”" }).click();
  await line(page, "value: 1100, status: published").waitFor();
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a dated value is added behind the last, and what it is assumed to be is asked for", async () => {
  const { page, faults, close } = await open("draft/?file=tianjin.yaml&view=parameters");

  await page.getByRole("button", { name: "增加一个时段" }).first().click();
  const form = page.getByRole("form", { name: "低保标准：增加一个时段" });
  await form.getByLabel("自何日起").fill("2026-09-01");
  await form.getByLabel("数值").fill("1090");
  await form.getByLabel("依据").selectOption("assumed");
  await form.getByLabel("来源").fill("津民规〔2025〕6号");
  await form.getByRole("button", { name: "写入文稿" }).click();
  await form.getByRole("alert").waitFor();
  await form.getByLabel("下限").fill("1045");
  await form.getByLabel("上限").fill("1100");
  await form.getByRole("button", { name: "写入文稿" }).click();
  await form.waitFor({ state: "detached" });
  await page.getByRole("textbox", { name: /^低保标准 2026-09-01 .*数值$/ }).waitFor();
  await view(page, "文稿").click();
  await page.getByRole("button", { name: "下载" }).waitFor();
  await page.locator(".monaco-editor").first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("a cell is edited by keyboard, and text and amounts follow", async () => {
  const { page, faults, requestsSinceReady, close } = await open(
    "draft/?file=tianjin.yaml&view=tables",
  );
  const asked = requestsSinceReady().length;

  const grid = page.getByRole("grid", { name: "残疾豁免档" });
  const cell = (row: number, column: number) => grid.locator(`[data-cell="${row} ${column}"]`);
  await cell(0, 0).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("[1..");
  await page.keyboard.press("Enter");
  await grid.getByRole("alert").waitFor();
  await page.keyboard.press("Escape");
  expect(await cell(2, 0).innerText()).toBe("3");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("[3..4]");
  await page.keyboard.press("Enter");
  await cell(2, 0).getByText("[3..4]").waitFor();
  await page.keyboard.press("Alt+ArrowUp");
  await cell(1, 0).getByText("[3..4]").waitFor();
  await page.keyboard.press("Control+z");
  await cell(2, 0).getByText("[3..4]").waitFor();
  await page.getByRole("button", { name: "在文中看“残疾豁免档”" }).click();
  await line(page, "[3..4]").waitFor();
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a row taken away leaves a gap, which the row offered closes again", async () => {
  const { page, faults, close } = await open("draft/?file=guangdong.yaml&view=tables");

  const table = page.getByRole("region", { name: "标准地区" });
  await table.getByRole("button", { name: "删去第 5 行" }).click();
  const gap = table.getByRole("listitem").filter({ hasText: "缺少一行" });
  await gap.getByText("三类").waitFor();
  await gap.getByRole("button", { name: "补这一行" }).click();
  await page.keyboard.insertText('"三类"');
  await page.keyboard.press("Enter");
  await gap.waitFor({ state: "detached" });
  expect(await table.locator('[data-cell="5 2"]').innerText()).toBe('"三类"');
  expect(faults).toEqual([]);
  await close();
});

test("a text that cannot be read says so in both views and leads back", async () => {
  const { page, faults, close } = await open("draft/?file=taian.yaml&view=parameters");

  await view(page, "文稿").click();
  await writingOf(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("a: [\n");
  await view(page, "决策表").click();
  await page.getByText("文稿现在读不出来").waitFor();
  await page.getByRole("button", { name: "回到文稿" }).click();
  await writingOf(page).focus();
  // The editor takes what is typed in several steps: brackets and indents are its own.
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("Control+z");
  await page.getByText("与发布版相同").first().waitFor();
  await view(page, "参数").click();
  await page.getByText(/个参数/).waitFor();
  expect(await page.getByText("文稿现在读不出来").count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test.each(["parameters", "tables"])(
  "the view %s is accessible in both languages and schemes",
  async (id) => {
    for (const [prefix, colorScheme] of [
      ["", "light"],
      ["en/", "dark"],
    ] as const) {
      const { page, close } = await open(`${prefix}draft/?file=tianjin.yaml&view=${id}`, {
        colorScheme,
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
      await close();
    }
  },
);
