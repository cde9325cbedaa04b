/**
 * Reasons, the value of a selection, and the graph of the drafting screen, in Chromium.
 */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { selectWords } from "../support/editor-page.ts";
import { launchBrowser, type VisitOptions, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: VisitOptions = {}) {
  const visited = await visit(browser, path, options);
  await visited.page.waitForSelector("[data-state=ready]");
  return visited;
}

const households = (page: Page) => page.getByRole("region", { name: "选定家庭" });

const lineOfCursor = (page: Page) =>
  page.locator(".monaco-editor .line-numbers.active-line-number").first().innerText();

test("a household's reason leads to its line, and back to another file for what the baseline says", async () => {
  const { page, faults, requestsSinceReady, close } = await open("draft/?file=tianjin.yaml");
  const asked = requestsSinceReady().length;

  await households(page).getByRole("button", { name: "低收入家庭救助" }).first().click();
  await page.getByRole("heading", { name: "低收入家庭救助" }).waitFor();
  const amount = page.getByRole("button", { name: /^低收入家庭救助，转到第 \d+ 行$/ }).last();
  const line = /\d+/.exec(await amount.innerText())?.[0] ?? "";
  await amount.click();
  expect(await lineOfCursor(page)).toBe(line);
  // What was gone to is selected, so its value is shown: 1045 × 0.3 = 313.50, paid as 314.
  const stretch = page.getByRole("region", { name: "所选部分" });
  await stretch.getByText("313.50").waitFor();

  await page.getByText("凭证").click();
  await page.getByText("627/2 元/户/月").waitFor();
  await page.getByText("进到元").last().waitFor();

  const inherited = page.getByRole("button", { name: /转到national\.yaml 第 \d+ 行$/ }).first();
  await inherited.click();
  await page
    .locator("[aria-current=page], [aria-current=true], [aria-pressed=true]", {
      hasText: "全国基线",
    })
    .first()
    .waitFor();
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a selected product is worked out: 1,045 × 0.3 = 313.50, each factor with its dated value", async () => {
  const { page, faults, close } = await open("draft/?file=tianjin.yaml&pane=explain");

  await selectWords(page, "低保标准 * 低收入家庭救助比例");
  const stretch = page.getByRole("region", { name: "所选部分" });
  await stretch.getByText("313.50").waitFor();
  const said = await stretch.innerText();
  expect(said).toContain("1,045 元/人/月");
  expect(said).toContain("2025-09-01 起");
  expect(said).toContain("0.3 人/户");

  await stretch.getByRole("button", { name: /^低保标准，转到/ }).click();
  const standard = page.locator(".view-line", { hasText: "from: 2025-09-01, value: 1045" });
  await standard.waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("the graph shows what a rule reads; a parameter in it is jumped to by keyboard; the table says the same", async () => {
  const { page, faults, requestsSinceReady, close } = await open(
    "draft/?file=tianjin.yaml&pane=graph",
  );
  const asked = requestsSinceReady().length;

  await page.getByText("把光标放进一条规则").waitFor();
  await selectWords(page, "低保标准 * 低收入家庭救助比例");
  const graph = page.getByRole("region", { name: "“低收入家庭救助”读什么、谁读它" });
  const rate = graph.getByRole("button", { name: "低收入家庭救助比例 0.3 人/户 参数" });
  await rate.waitFor();

  await page.getByRole("button", { name: "表", exact: true }).click();
  const rows = page.getByRole("table", { name: "“低收入家庭救助”读什么、谁读它" });
  const standard = rows.getByRole("row", { name: /^低保标准/ });
  expect(await standard.innerText()).toContain("1,045 元/人/月");
  await page.getByRole("button", { name: "图", exact: true }).click();

  await rate.focus();
  await page.keyboard.press("Enter");
  await page.locator(".view-line", { hasText: "低收入家庭救助比例:" }).waitFor();
  await graph.waitFor({ state: "detached" });
  await page
    .getByRole("region", { name: "“低收入家庭救助比例”读什么、谁读它" })
    .getByRole("button", { name: "低收入家庭救助 项目" })
    .waitFor();

  await page.getByRole("button", { name: "放大" }).click();
  await page.getByRole("button", { name: "两层" }).click();
  await page.getByRole("button", { name: "保障对象 条件" }).waitFor();
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

/** Each pane, and how to come to it once a formula is selected. */
const panes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  explain: (page) => page.getByRole("region", { name: "所选部分" }).getByText("313.50").waitFor(),
  graph: (page) => page.getByRole("button", { name: /^低收入家庭救助比例 0\.3/ }).waitFor(),
  table: async (page) => {
    await page.getByRole("button", { name: "表", exact: true }).click();
    await page.getByRole("table", { name: /读什么/ }).waitFor();
  },
};

test.each([
  ["explain", "light"],
  ["explain", "dark"],
  ["graph", "light"],
  ["graph", "dark"],
  ["table", "dark"],
] as const)("axe finds no fault in the pane of the %s, %s", async (name, colorScheme) => {
  const pane = name === "explain" ? "explain" : "graph";
  const { page, close } = await open(`draft/?file=tianjin.yaml&pane=${pane}`, { colorScheme });

  await selectWords(page, "低保标准 * 低收入家庭救助比例");
  await panes[name]?.(page);
  const { violations } = await new AxeBuilder({ page }).include("[role=tabpanel]").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await close();
});

test("broken text keeps the last reasons, marked as such", async () => {
  const { page, faults, close } = await open("draft/?file=tianjin.yaml&pane=explain");

  await page.getByText("1,335.00").first().waitFor();
  await selectWords(page, "programmes:");
  await page.keyboard.insertText("programmez:");
  await page.getByText("以下是上一个可运行版本的理由").waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("以下是上一个可运行版本的理由").waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await close();
});
