/**
 * Names on the drafting screen in Chromium: notes, going to definitions, renaming with the cases, the outline.
 */
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
const outline = (page: Page) => page.getByRole("region", { name: "本文件" });

async function open(path = "draft/?file=tianjin.yaml") {
  const visited = await visit(browser, path);
  await ready(visited.page);
  await outline(visited.page).waitFor();
  return visited;
}

/** Put the cursor into words, by the editor's own search. */
async function goInto(page: Page, words: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
}

/** A busy machine may take its time. */
const patient = { timeout: 10_000 };
const lineAtCursor = (page: Page) => page.locator(".line-numbers.active-line-number").innerText();

test("the note of a standard tells its value on the day, with source and status, and its clause", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await goInto(page, "低保标准 * 低收入家庭救助比例");
  await page.keyboard.press("Home");
  for (const _ of "formula: ") await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+i");
  const note = page.locator(".monaco-hover").filter({ hasText: "低保标准" }).first();
  await note.getByText("公布值").waitFor();
  expect(await note.innerText()).toMatch(
    /参数 · 元\/人\/月[\s\S]*1045 元\/人\/月[\s\S]*2025-09-01[\s\S]*津民规〔2025〕6号/,
  );
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("F12 goes to the definition, and into the vocabulary where that is", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await goInto(page, "formula: 低保标准 * 低收入家庭救助比例");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  const before = await lineAtCursor(page);
  await page.keyboard.press("F12");
  await expect.poll(() => lineAtCursor(page), patient).not.toBe(before);
  const current = outline(page).locator("button[aria-current]");
  await expect.poll(() => current.allInnerTexts(), patient).toContain("低收入家庭救助比例");

  await goInto(page, "on: 家庭");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("F12");
  await page.locator("code", { hasText: "vocabulary.yaml" }).waitFor();
  expect(page.url()).toContain("vocabulary.yaml");
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a parameter is renamed wherever the text reads it, and the check finds nothing new", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await goInto(page, "formula: 低保标准 * 低收入家庭救助比例");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("F2");
  const field = page.locator(".rename-box input.rename-input");
  await field.waitFor();
  await field.fill("低收入救助标准比例");
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "hidden" });
  await expect
    .poll(() => page.locator(".view-line", { hasText: "低收入救助标准比例" }).count(), patient)
    .toBeGreaterThan(0);
  await ready(page);
  const problems = page.getByRole("region", { name: "问题" });
  expect(await problems.getByText("compile/unknown-name").count()).toBe(0);
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("the cases that state a reading follow its new name, and are kept as drafts beside it", async () => {
  const { page, faults, close } = await open();

  await goInto(page, "渐退起算月:");
  await page.keyboard.press("F2");
  const field = page.locator(".rename-box input.rename-input");
  await field.waitFor();
  await field.fill("渐退起始月口径");
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "hidden" });
  const files = page.getByRole("navigation", { name: "文件" });
  await files.getByRole("heading", { name: "用例" }).waitFor();
  await files.getByRole("button", { name: /已改/ }).last().click();
  await page.locator(".view-line", { hasText: "渐退起始月口径" }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("a name that the baseline has stays, and the editor says why", async () => {
  const { page, close } = await open();

  await goInto(page, "formula: 低保标准 * 低收入家庭救助比例");
  await page.keyboard.press("Home");
  for (const _ of "formula: ") await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.getByText("“低保标准”是各地共用的名称").first().waitFor();
  await close();
});

test("a new name that is taken is refused in the editor's own words, and nothing changes", async () => {
  const { page, faults, close } = await open("draft/?file=alxa.yaml");
  await goInto(page, "alx-2021.6.c:");
  await page.keyboard.press("F2");
  const field = page.locator(".rename-box input.rename-input");
  await field.waitFor();
  await field.fill("alx-2021.6.b");
  await page.keyboard.press("Enter");
  await page.locator(".monaco-editor-overlaymessage").getByText("已有同名的").waitFor();
  expect(await page.getByText("有改动").count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test("the outline goes to a section, follows the cursor, and counts its errors", async () => {
  const { page, faults, close } = await open();

  await outline(page).getByRole("button", { name: /^检查/ }).click();
  await outline(page).locator("button[aria-current]", { hasText: "检查" }).waitFor();
  await outline(page).getByRole("button", { name: /^项目/ }).click();
  await outline(page).locator("button[aria-current]", { hasText: "项目" }).waitFor();
  await goInto(page, "formula: 低保标准 * 低收入家庭救助比例");
  await page.keyboard.press("End");
  await page.keyboard.insertText("吗");
  await outline(page)
    .getByRole("button", { name: /^项目.*错误/ })
    .waitFor();
  await page.keyboard.press("Control+Shift+o");
  await page
    .locator(".quick-input-widget")
    .getByText("低收入家庭救助", { exact: true })
    .first()
    .waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("in a proposal F12 leads to the policy that it changes, and the outline is its own", async () => {
  const { page, faults, requestsSinceReady, close } = await open("draft/?file=alxa-care-2026.yaml");
  const asked = requestsSinceReady().length;

  const parameters = outline(page).getByRole("button", { name: /^参数/ });
  expect(await parameters.innerText()).toMatch(/2$/);
  await parameters.click();
  const current = outline(page).locator("button[aria-current]");
  await expect.poll(() => current.allInnerTexts(), patient).toContain("照料护理标准");
  await goInto(page, "alx-2021.6.c");
  await page.keyboard.press("F12");
  await expect.poll(() => page.url(), patient).toContain("file=alxa.yaml");
  await expect.poll(() => lineAtCursor(page), patient).not.toBe("1");
  await page.locator(".view-line", { hasText: "alx-2021.6.c:" }).first().waitFor();
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a proposal that is not open follows a new name of the policy; one of an earlier visit is told", async () => {
  const { page, faults, close } = await open("draft/?file=alxa.yaml");
  const rename = async (from: string, to: string) => {
    await goInto(page, `${from}:`);
    await page.keyboard.press("F2");
    const field = page.locator(".rename-box input.rename-input");
    await field.waitFor();
    await field.fill(to);
    await page.keyboard.press("Enter");
    await field.waitFor({ state: "hidden" });
  };

  await rename("alx-2021.6.c", "alx-2021.6.cc");
  const tab = page.getByRole("tab", { name: /照料护理标准随最低工资调整/ });
  await tab.waitFor();
  expect(await tab.getAttribute("aria-selected")).toBe("false");
  await tab.click();
  await page.locator(".view-line", { hasText: "alx-2021.6.cc" }).first().waitFor();
  // The changes are kept; on the next visit the draft of the proposal is offered, and waits.
  await page
    .getByText(/已存于本机/)
    .first()
    .waitFor();
  await page.goto(page.url().replace(/draft\/.*/, "draft/?file=alxa.yaml"));
  await ready(page);
  await page.getByRole("button", { name: "恢复草稿", exact: true }).click();
  await rename("alx-2021.6.cc", "alx-2021.6.d1");
  await page.getByText(/^未随改名，仍用“alx-2021.6.cc”：示例方案/).waitFor();
  expect(faults).toEqual([]);
  await close();
}, 60_000);

test("whoever goes on before a renaming is done leaves no tab, no notice and no change behind", async () => {
  const { page, faults, close } = await open("draft/?file=alxa.yaml");
  // The proposal's turn to be written never comes.
  await page.evaluate(() => {
    const { request } = LockManager.prototype;
    LockManager.prototype.request = function (name: string, ...rest: unknown[]) {
      if (name.includes("alxa-care")) return new Promise(() => undefined);
      return Reflect.apply(request, this, [name, ...rest]);
    };
  });
  const tabs = page.getByRole("tablist", { name: "已打开的文件" }).getByRole("tab");
  await goInto(page, "alx-2021.6.c:");
  await page.keyboard.press("F2");
  const field = page.locator(".rename-box input.rename-input");
  await field.waitFor();
  await field.fill("alx-2021.6.cc");
  await page.keyboard.press("Enter");
  await tabs.nth(1).waitFor();
  await page.keyboard.press("Escape");
  await tabs.nth(1).waitFor({ state: "detached" });
  expect(await page.getByText("未随改名").count()).toBe(0);
  expect(await page.getByText("alx-2021.6.cc").count()).toBe(0);
  expect(await page.getByText("有改动").count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
}, 60_000);

test("Shift+F12 lists where a name is written, with the lines", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await goInto(page, "formula: 低保标准 * 低收入家庭救助比例");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+F12");
  const rows = page.locator(".peekview-widget .ref-tree .monaco-list-row");
  await rows.filter({ hasText: "低保标准 * 低收入家庭救助比例" }).waitFor();
  // Where it is declared, and where it is read.
  expect(await rows.count()).toBe(2);
  await page.keyboard.press("Escape");
  await page.locator(".peekview-widget").waitFor({ state: "detached" });
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("Shift+Alt+F lays the text out as it is published, and undoing gives back what was written", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;
  const tab = page.getByRole("tab", { name: /天津/ });
  const isChanged = async () => (await tab.innerText()).includes("有改动");

  await selectWords(page, "spec: 1");
  await page.keyboard.insertText("spec:     1");
  await expect.poll(isChanged, patient).toBe(true);
  await page.keyboard.press("Shift+Alt+f");
  await expect.poll(isChanged, patient).toBe(false);
  await page.keyboard.press("Control+z");
  await expect.poll(isChanged, patient).toBe(true);
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a note tells what the name comes to for the household that is chosen", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await goInto(page, "when: 人均月收入 < 低保标准");
  await page.keyboard.press("Home");
  for (const _ of "when: ") await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+i");
  const note = page.locator(".monaco-hover").filter({ hasText: "人均月收入" }).first();
  // 1,800 a month for three.
  await note.getByText(/三口之家，月入1800元：600 元\/人\/月/).waitFor();
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("the margin marks a condition that no case sees from both sides, and says which is missing", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await selectWords(page, "when: 人均月收入 < 低保标准");
  await page.keyboard.insertText("when: 人均月收入 < 低保标准 * 1000");
  await page.locator(".monaco-editor .doudi-mark").first().waitFor({ timeout: 40_000 });
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+i");
  const note = page.locator(".monaco-hover");
  await note.getByText("用例未覆盖：低保 · 收入低于标准，从未不成立").first().waitFor();
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
}, 60_000);
