/**
 * The register of clauses in Chromium: a clause and what was made of it, a document that never leaves the page.
 */

import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const chosen = (page: Page) => page.getByRole("region", { name: "条文详情" });
const listed = (page: Page) => page.getByRole("region", { name: "条文登记表" });

test("a link to a clause opens its register, shows it, and says what was made of it", async () => {
  const { page, faults, close } = await visit(browser, "clauses/#tj-2022.4.b");

  await chosen(page).getByText("低收入家庭救助", { exact: true }).first().waitFor();
  const words = await chosen(page).innerText();
  for (const said of ["已入规则", "所成规则", "检验案例"]) expect(words).toContain(said);
  expect(await page.locator('[id="tj-2022.4.b"]').getAttribute("aria-pressed")).toBe("true");
  expect(page.url()).toContain("?region=tianjin#tj-2022.4.b");
  expect(faults).toEqual([]);
  await close();
});

test("a clause leads to households whose results rest on it, and they lead back", async () => {
  const { page, faults, close } = await visit(browser, "clauses/#tj-2022.4.d");
  await chosen(page).getByRole("heading", { name: "个案示例" }).waitFor();
  // Two at 1 to 1.5 times the standard with a disabled or ill member: the clause gives them the choice.
  await chosen(page).getByRole("link", { name: "四口之家，祖母重度残疾" }).click();
  await page.waitForURL("**/cases/?*region=tianjin*");
  const why = page.getByRole("region", { name: "结果的依据" });
  await why
    .getByRole("button", { name: /津 4\.d/ })
    .first()
    .click();
  await page.getByRole("link", { name: "在条文页查看" }).click();
  await page.waitForURL("**/clauses/*#tj-2022.4.d");
  expect(faults).toEqual([]);
  await close();
});

test("a duty says why no household computes it, and is found by its filter and by a word", async () => {
  const { page, faults, close } = await visit(browser, "clauses/?region=tianjin");

  await page.getByRole("radio", { name: /^职责/ }).check();
  expect(page.url()).toContain("show=duty");
  await page.getByRole("searchbox", { name: "查找条文" }).fill("流浪 慈善");
  expect(await listed(page).getByText("没有符合的条文").count()).toBe(1);
  await page.getByRole("searchbox", { name: "查找条文" }).fill("慈善组织");
  await listed(page).getByRole("button").first().click();
  expect(await chosen(page).innerText()).toContain("不能逐户计算的理由");
  expect(faults).toEqual([]);
  await close();
});

test("a document of the reader's stands beside the register, without a request, until it is removed", async () => {
  const { page, faults, requestsSinceReady, close } = await visit(
    browser,
    "clauses/?region=tianjin",
  );
  const text = "措施\n一、甲\n1.一\n2.二\n3.三\n二、乙\n4.第四条的话。\n5.五\n";

  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "measures.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.getByText("已载入“measures.txt”，8 段").waitFor();
  const item = listed(page).getByRole("listitem").filter({ hasText: "第四条的话" });
  expect(await item.getByRole("button", { name: /津 4\.b/ }).count()).toBe(1);
  expect(await item.getByRole("button", { name: /津 5/ }).count()).toBe(0);
  await page.getByRole("button", { name: "移除" }).click();
  expect(await listed(page).getByText("第四条的话").count()).toBe(0);
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("a file that is no text is refused with what to do instead", async () => {
  const { page, close } = await visit(browser, "clauses/");

  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "scan.pdf", mimeType: "text/plain", buffer: Buffer.from([0, 255, 0]) });
  await page.getByText("“scan.pdf”没有载入").waitFor();
  expect(await page.getByRole("status").innerText()).toContain("另存为纯文本");
  await close();
});

test("on a phone the chosen clause comes up over the list and goes away again", async () => {
  const { page, faults, close } = await visit(browser, "en/clauses/#tj-2022.4.d", { width: 390 });
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();

  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByRole("button", { name: "Close" }).click();
  expect(await page.getByRole("button", { name: "Close" }).count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test("without scripts the register can be read", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL("clauses/", inject("site")).href);

  expect(await page.locator("main").innerText()).toContain("统领");
  await context.close();
});
