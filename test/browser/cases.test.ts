/**
 * The case screen in Chromium: one household's results, why, what would change them, paper, and no request once ready.
 */

import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
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

const why = (page: Page) => page.getByRole("region", { name: "结果的依据" });
const results = (page: Page) => page.getByRole("region", { name: "各项目的结果" });
const regions = (page: Page) => page.getByRole("group", { name: "地区" });

test("a household of four at 5,016 yuan: what it gets, by which sum, and under which clause", async () => {
  const { page, faults, requestsSinceReady, close } = await open("cases/");

  // 3,300 + 1,716 = 5,016; 1,045 x 0.3 = 313.5, up to the yuan 314.
  expect(await why(page).innerText()).toMatch(/5,016\.00[\s\S]*313\.50[\s\S]*314\.00/);
  await why(page).getByRole("button", { name: "条文 津 4.b" }).first().click();
  expect(await page.getByRole("dialog").innerText()).toContain("低保标准");
  await page.keyboard.press("Escape");

  // Two programmes, of which the applicant chooses one; neither is chosen here.
  expect(await results(page).innerText()).toContain("由申请人自主选择，系统不代选");
  expect(await results(page).locator("[data-chosen]").count()).toBe(0);

  // 5,016 / 4 = 1,254, which is 209 above 1,045; 836.01 less leaves one fen below 4 x 1,045.
  await results(page)
    .getByRole("button", { name: /^不符合 低保 / })
    .click();
  expect(page.url()).toContain("programme=");
  const words = why(page);
  await words.getByText("836.01").first().waitFor();
  expect(await words.innerText()).toMatch(/为什么不符合[\s\S]*高出 209\.00 元/);
  expect(await words.innerText()).toMatch(/户主的月工资减少 836\.01 元[^\n]*2,463\.99[\s\S]*0\.01/);
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("the certificate has the exact fraction before rounding, and two recomputations that agree", async () => {
  const { page, faults, close } = await open("cases/?pane=certificate");

  // 1,045 x 3/10 = 627/2
  await why(page).getByText("627/2").waitFor();
  expect(await why(page).getByText("一致", { exact: true }).count()).toBe(2);
  expect(faults).toEqual([]);
  await close();
});

test("each region's tab has the mark of the first programme, and a link reopens region and programme", async () => {
  const { page, close } = await open("cases/");
  await page.waitForFunction(() => document.querySelectorAll("fieldset button .mk").length === 5);
  // 1,254 a head is above the standard of every place but in none below it.
  expect(
    await regions(page)
      .getByRole("button", { name: /低保：不符合/ })
      .count(),
  ).toBe(5);
  await regions(page)
    .getByRole("button", { name: /广东省/ })
    .click();
  await page.getByRole("heading", { name: "广东省的结果" }).waitFor();
  await results(page)
    .getByRole("button", { name: /^不符合 低保 / })
    .click();
  await page.waitForURL("**region=guangdong*programme=*");
  const address = page.url();
  await page.goto(address);
  await page.waitForSelector("[data-state=ready]");
  expect(await why(page).getByRole("heading", { name: "低保", exact: true }).count()).toBe(1);

  await page.getByRole("link", { name: "EN" }).click();
  await page.waitForSelector("html[lang=en] [data-state=ready]");
  await page.getByRole("heading", { name: "Results in Guangdong" }).waitFor();
  await close();
});

test("an applicant from elsewhere sees where to apply and who decides, each with its clause", async () => {
  const { page, close } = await open("cases/?household=outsider-hit-by-fire&region=alxa");

  // The local text has urgent applications received and decided by townships where the emergency happens.
  const words = await results(page).innerText();
  expect(words).toContain("期限和办理机关");
  expect(words).toMatch(/临时救助受理[\s\S]*急难发生地苏木乡镇（街道）/);
  expect(words).toMatch(/临时救助审批[\s\S]*苏木乡镇（街道）/);
  await close();
});

test("another scenario is found by a word, and its results follow", async () => {
  const { page, faults, requestsSinceReady, close } = await open("cases/");
  await page.getByRole("button", { name: /^情景家庭/ }).click();
  const sheet = page.getByRole("dialog", { name: "情景家庭" });
  await sheet.getByRole("searchbox").fill("火灾");
  expect(await sheet.getByRole("listitem").count()).toBe(1);
  await sheet.getByRole("button", { name: /外地来此，突遇火灾/ }).click();
  await page.waitForURL("**household=outsider-hit-by-fire*");
  await page.getByRole("heading", { level: 1, name: "外地来此，突遇火灾" }).waitFor();
  expect(await sheet.count()).toBe(0);
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("the applicant's choice is made beside the options, and decides the curve too", async () => {
  const { page, faults, requestsSinceReady, close } = await open("cases/");
  const choice = results(page).getByRole("radio", { name: "低收入家庭救助" });
  // 1,254 yuan a head is beyond 1,045, within 1,567.50: one of the two, and 313.50 rounds up to 314.
  expect(await choice.isChecked()).toBe(false);
  await page.getByText("另有未定").waitFor();

  await choice.check();
  await results(page).getByText("申请人已选择低收入家庭救助").first().waitFor();
  await page.getByText("本户 3,300 → 314").waitFor();
  await why(page).getByRole("button", { name: "时间线" }).click();
  await why(page).getByText("已知现金救助每月 314.00 元").waitFor();

  await results(page).getByRole("button", { name: "取消选择" }).click();
  await results(page).getByText("系统不代选").first().waitFor();
  await why(page).getByText("待申请人选择，未计入").first().waitFor();
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("programmes, tabs and regions can be reached by keyboard", async () => {
  const { page, faults, close } = await open("cases/");

  await regions(page)
    .getByRole("button", { name: /天津市/ })
    .focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**region=guangdong*");
  await why(page).getByRole("button", { name: "理由" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**pane=timeline*");
  await results(page).getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**programme=*");
  expect(faults).toEqual([]);
  await close();
});

test("paper is one page that says the rules, the date and the assumed values, without controls", async () => {
  const { page, close } = await open("cases/");
  await why(page).getByText("改变结果的条件").waitFor();
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await page.emulateMedia({ media: "print" });
  const words = await page.locator("main").innerText();
  expect(words).toMatch(/个案推演单/);
  expect(words).toMatch(/评估日 2025年10月1日 · 天津市规则 [0-9a-f]{12}/);
  expect(words).toContain("本页未用到假设值");
  expect(await page.getByRole("button", { name: "打印" }).isVisible()).toBe(false);
  await close();
});

test("without scripts the page says that cases need them", async () => {
  // `visit` waits for islands to wake, which these never do.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL("cases/", inject("site")).href);

  expect(await page.locator("main").innerText()).toContain("需要启用脚本");
  await context.close();
});

describe.each([
  { path: "cases/", width: 1366, colorScheme: "light" },
  { path: "cases/?region=guangdong&programme=低保", width: 1366, colorScheme: "dark" },
  { path: "en/cases/", width: 390, colorScheme: "light" },
  { path: "en/cases/?household=outsider-hit-by-fire", width: 1920, colorScheme: "dark" },
  { path: "cases/?pane=certificate", width: 390, colorScheme: "dark" },
] as const)("$path at $width, $colorScheme", ({ path, width, colorScheme }) => {
  test("has no accessibility violation and does not scroll sideways", async () => {
    const { page, faults, requestsSinceReady, close } = await open(path, { width, colorScheme });
    await page.waitForFunction(() => document.querySelectorAll("fieldset button .mk").length === 5);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect([...faults, ...requestsSinceReady()]).toEqual([]);
    await close();
  });
});
