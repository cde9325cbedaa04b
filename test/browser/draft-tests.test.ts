/**
 * The panes of cases and of coverage in Chromium: a broken rule fails named cases at its step, a missing case leaves a
 * side of a condition unseen, and cases around a threshold are added as files.
 */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { selectWords } from "../support/editor-page.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const cases = (page: Page) => page.getByRole("region", { name: "用例", exact: true });
const counts = (page: Page) => cases(page).getByRole("status").first();
const allPass = /^\d+ 个通过，0 个未通过/;

async function open(pane: string) {
  const visited = await visit(browser, `draft/?file=tianjin.yaml&pane=${pane}`);
  await visited.page.waitForSelector("[data-state=ready]");
  return visited;
}

async function rewrite(page: Page, before: string, after: string): Promise<void> {
  await selectWords(page, before);
  await page.keyboard.insertText(after);
}

async function until(page: Page, wanted: RegExp): Promise<void> {
  await expect
    .poll(() => counts(page).textContent(), { timeout: 60_000, interval: 200 })
    .toMatch(wanted);
}

const standard = (value: number) => `from: 2025-09-01, value: ${value}`;

test("a wrong standard fails the cases that rest on it, with the step; mended, all pass again", async () => {
  const { page, faults, requestsSinceReady, close } = await open("cases");
  await until(page, allPass);
  const asked = requestsSinceReady().length;
  await rewrite(page, standard(1045), standard(1050));
  await until(page, /[1-9]\d* 个未通过/);
  const failed = cases(page)
    .getByRole("listitem")
    .filter({ hasText: "one-person-at-published-standard" })
    .first();
  const said = await failed.textContent();
  expect(said).toMatch(/低保 期望 不符合，得到 符合/);
  expect(said).toMatch(/从这一步开始不同.*参数“低保标准”\s*1,045 → 1,050/s);
  const { violations } = await new AxeBuilder({ page }).include("[data-state]").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  // The case opens at what it expects; the step leads to its line in the policy.
  const shown = () => page.locator(".view-lines").first().textContent();
  await failed.getByRole("button", { name: /one-person-at-published-standard/ }).click();
  await expect.poll(shown).toMatch(/region:\s*tianjin/);
  await failed.getByTitle("到文稿中这一步").click();
  await expect.poll(shown).toMatch(/2025-09-01,\s*value:\s*1050/);

  await rewrite(page, standard(1050), standard(1045));
  await until(page, allPass);
  expect(requestsSinceReady().length).toBe(asked);
  expect(faults).toEqual([]);
  await close();
}, 180_000);

test("a rule that cannot be run keeps the last results, marked as such", async () => {
  const { page, close } = await open("cases");
  await until(page, allPass);
  await rewrite(page, standard(1045), "from: 2025-09-01, valeu: 1045");
  await cases(page).getByText("以下是上一次可运行文稿的结果。").waitFor();
  expect(await counts(page).textContent()).toMatch(allPass);
  await close();
}, 120_000);

test("coverage names a condition that has been seen from one side only", async () => {
  const { page, faults, close } = await open("coverage");
  const pane = page.getByRole("region", { name: "覆盖", exact: true });
  await pane
    .getByText(/可计算条文 \d+ \/ \d+ 有用例/)
    .first()
    .waitFor({ timeout: 60_000 });
  const sides = (name: string) =>
    pane
      .getByRole("listitem")
      .filter({ hasText: name })
      .filter({ hasText: /从未(不)?成立/ });
  expect(await sides("低保 · 收入低于标准").count()).toBe(0);
  // Once every household meets it, no case sees it unmet.
  await rewrite(page, "when: 人均月收入 < 低保标准", "when: 低保标准 > 低保标准 * 0.5");
  const side = sides("低保 · 收入低于标准").first();
  await side.waitFor({ timeout: 60_000 });
  expect(await side.textContent()).toMatch(/低保 · 收入低于标准\s*从未不成立/);
  await page.locator(".doudi-mark-half").first().waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual(
      [],
    );
  }
  await side.getByRole("button", { name: /^第 \d+ 行$/ }).click();
  expect(faults).toEqual([]);
  await close();
}, 120_000);

test("for a check, which compares parameters, it is said why there are no cases", async () => {
  const { page, faults, close } = await open("cases");
  await selectWords(page, "when: 特困基本生活标准 >= 低保标准");
  await page.getByRole("button", { name: "补光标处的临界用例" }).click();
  await cases(page)
    .getByText(/这里比较的是参数，不涉及家庭/)
    .waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("cases around a threshold are shown before they are added, and are to be confirmed", async () => {
  const { page, faults, close } = await open("cases");
  await until(page, allPass);
  const all = Number(/^\d+/.exec((await counts(page).textContent()) ?? "")?.[0]);
  await selectWords(page, "when: 人均月收入 < 低保标准");
  const box = cases(page).getByRole("region", { name: "补临界用例" });
  await box.getByRole("button", { name: "补光标处的临界用例" }).click();
  await box.getByText("人均月收入 < 低保标准", { exact: true }).waitFor({ timeout: 60_000 });
  expect(await box.locator("summary b").allTextContents()).toEqual(["低一步", "恰好", "高一步"]);
  await box.locator("summary").first().click();
  expect(await box.locator("pre").first().textContent()).toMatch(/# 待核对/);
  await box.getByRole("button", { name: "加入这 3 个用例" }).click();
  await until(page, new RegExp(`^${all + 3} 个通过，0 个未通过，3 个待核对`));
  const added = page
    .getByRole("navigation", { name: "文件" })
    .getByRole("button", { name: /-below/ });
  expect(await added.count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await close();
}, 180_000);
