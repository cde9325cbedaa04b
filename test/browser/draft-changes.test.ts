/**
 * What a draft changes, and the clause behind a line, in Chromium.
 */

import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { selectWords } from "../support/editor-page.ts";
import { launchBrowser, visit } from "../support/visit.ts";

vi.setConfig({ testTimeout: 90_000 });

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string) {
  const visited = await visit(browser, path);
  await visited.page.waitForSelector("[data-state=ready]");
  return visited;
}

async function rewrite(page: Page, before: string, after: string): Promise<void> {
  await selectWords(page, before);
  await page.keyboard.insertText(after);
}

const rate = "value: 0.3, status: published, cite: tj-2022.4.b";

test("another rate is one amendment in words, moves 1,045 × 0.35 = 365.75 up to 366, and is exported", async () => {
  const { page, faults, requestsSinceReady, close } = await open(
    "draft/?file=tianjin.yaml&pane=changes",
  );
  const asked = requestsSinceReady().length;
  const pane = page.getByRole("tabpanel", { name: "差异" });
  await pane.getByText("与发布版相同").waitFor();

  await rewrite(page, rate, rate.replace("0.3", "0.35"));
  const amendment = pane.getByRole("button", { name: /低收入家庭救助比例.*30% → 35%.*2022-02-09/ });
  await amendment.waitFor();
  const households = page.getByRole("region", { name: "选定家庭" });
  await households.getByText("▲ 52.00").first().waitFor();
  await households
    .getByText(/缘于.*低收入家庭救助比例/)
    .first()
    .waitFor();

  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "导出清单" }).click(),
  ]);
  expect(readFileSync(await saved.path(), "utf8")).toMatch(/低收入家庭救助比例.*30% → 35%/);
  await amendment.click();
  await page
    .getByRole("button", { name: /与发布版比较/ })
    .first()
    .click();
  await page.locator(".monaco-diff-editor .view-line", { hasText: "0.35" }).first().waitFor();
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a note changes no meaning", async () => {
  const { page, faults, close } = await open("draft/?file=tianjin.yaml&pane=changes");
  await rewrite(page, "# national baseline states cite it", "# national baseline states name it");
  await page.getByText("文字有改动，规则的含义不变。").waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("the clause of the line stands beside it, with the rules that it became", async () => {
  const { page, faults, close } = await open("draft/?file=tianjin.yaml&pane=clause");
  await selectWords(page, rate);
  const pane = page.getByRole("tabpanel", { name: "条文原文" });
  await pane.getByText("低收入家庭按户计发救助金", { exact: false }).waitFor();
  expect(await pane.innerText()).toContain("低收入家庭救助");
  await pane.getByRole("link", { name: "在条文登记中查看" }).click();
  await page.waitForURL(/clauses\/#tj-2022\.4\.b/);
  await page.getByRole("link", { name: "低收入家庭救助", exact: true }).first().click();
  await page.waitForURL(/draft\/\?file=tianjin\.yaml&line=\d+/);
  await page.waitForSelector("[data-state=ready]");
  expect(faults).toEqual([]);
  await close();
});
