/**
 * The drafting screen in Chromium: faults at their characters, cures, consequences, drafts that are not lost.
 */

import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { selectWords, writingOf } from "../support/editor-page.ts";
import { launchBrowser, type VisitOptions, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ready = (page: Page) => page.waitForSelector("[data-state=ready]");

async function open(path = "draft/?file=tianjin.yaml", options: VisitOptions = {}) {
  const visited = await visit(browser, path, options);
  await ready(visited.page);
  return visited;
}

const problems = (page: Page) => page.getByRole("region", { name: "问题" });
const households = (page: Page) => page.getByRole("region", { name: "选定家庭" });

/** Find words with the editor's own search, and type others in their place. */
async function rewrite(page: Page, before: string, after: string): Promise<void> {
  await selectWords(page, before);
  await page.keyboard.insertText(after);
}

const condition = "收入低于标准";
const standard = "from: 2025-09-01, value: 1045";

test("a clash of units is marked at its characters and listed with its line", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await goBelow(page, condition);
  await page.keyboard.insertText("          when: 家庭月收入 < 低保标准");
  const row = problems(page).getByRole("button", { name: /错误.*元\/户\/月.*元\/人\/月/ });
  await row.waitFor();
  expect(await row.innerText()).toContain("compile/unit-clash");
  const mark = await page.locator(".squiggly-error").first().boundingBox();
  const marked = await page.evaluate(charactersUnder, mark);
  expect(marked).toBe("家庭月收入<低保标准");
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a cure is taken from the list, and from the editor's own menu", async () => {
  const { page, faults, close } = await open();

  await goBelow(page, condition);
  await page.keyboard.insertText("          when: 人均月收人 < 低保标准");
  const row = problems(page).getByRole("button", { name: /人均月收人/ });
  await row.waitFor();
  await ready(page);
  await problems(page).getByRole("button", { name: /修正/ }).click();
  await row.waitFor({ state: "detached" });
  expect(await page.locator(".view-line", { hasText: "人均月收入" }).count()).toBeGreaterThan(0);

  await page.keyboard.press("Control+z");
  await row.waitFor();
  await ready(page);
  await row.click();
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget").getByText("改为“人均月收入”").click();
  await row.waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await close();
});

test("a higher standard moves a household's amount: (1100 − 600) × 3 less (1045 − 600) × 3", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const asked = requestsSinceReady().length;

  await rewrite(page, standard, standard.replace("1045", "1100"));
  await households(page).getByText("▲ 165.00").waitFor();
  const row = households(page).getByRole("row", { name: /低保.*1,335\.00/ });
  expect(await row.innerText()).toContain("1,500.00");
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a broken text keeps the last results, marked as such, and leads to the fault", async () => {
  const { page, faults, close } = await open();

  await rewrite(page, standard, standard.replace("1045", "1100"));
  await households(page).getByText("▲ 165.00").waitFor();
  await rewrite(page, "programmes:", "programmez:");
  const strip = households(page).getByText(/处错误，以下是 \d\d:\d\d:\d\d 可运行版本的结果/);
  await strip.waitFor();
  expect(await households(page).getByText("▲ 165.00").isVisible()).toBe(true);
  await households(page).getByRole("button", { name: "去修正" }).click();
  await page.keyboard.press("Control+z");
  await strip.waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await close();
});

describe("a draft", () => {
  test("is offered after a reload, cannot be overwritten before the answer, and comes back", async () => {
    const { page, faults, close } = await open();

    await rewrite(page, standard, standard.replace("1045", "1100"));
    await page.getByText(/已存于本机 \d\d:\d\d:\d\d/).waitFor();
    await page.reload();
    await ready(page);
    await page.getByText(/本机存有 .* 的草稿/).waitFor();
    await writingOf(page).focus();
    await page.keyboard.insertText("x");
    expect(await households(page).getByText("▲ 165.00").count()).toBe(0);
    await page.getByRole("button", { name: "恢复草稿" }).click();
    await households(page).getByText("▲ 165.00").waitFor();

    await page.getByRole("button", { name: "恢复发布版" }).click();
    await page.getByText("与发布版相同").waitFor();
    await page.waitForTimeout(700);
    await page.reload();
    await ready(page);
    expect(await page.getByRole("button", { name: "恢复草稿" }).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test("is discarded for good", async () => {
    const { page, close } = await open();

    await rewrite(page, standard, standard.replace("1045", "1100"));
    await page.getByText(/已存于本机/).waitFor();
    await page.reload();
    await ready(page);
    await page.getByRole("button", { name: "放弃草稿" }).click();
    await page.waitForTimeout(700);
    await page.reload();
    await ready(page);
    expect(await page.getByRole("button", { name: "恢复草稿" }).count()).toBe(0);
    await close();
  });

  test("that cannot be kept is said to be lost on leaving, and can be downloaded", async () => {
    const context = await browser.newContext();
    await context.addInitScript({
      content: "Object.defineProperty(window, 'indexedDB', { value: undefined });",
    });
    const page = await freshPage(context);

    await page.getByText("浏览器不允许在本机保存").waitFor();
    await rewrite(page, standard, standard.replace("1045", "1100"));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("tianjin.yaml");
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const kept = Buffer.concat(chunks).toString("utf-8");
    expect(kept).toContain(standard.replace("1045", "1100"));
    expect(kept).not.toContain(standard);
    await context.close();
  });
});

test("a file from the disk is checked on its own, kept, and removed", async () => {
  const { page, faults, close } = await open();
  const buffer = Buffer.from("spec: 1\nid: mine\nextends: national\nnonsense: 1\n");

  await page.setInputFiles("input[type=file]", {
    name: "mine.yaml",
    mimeType: "text/yaml",
    buffer,
  });
  await page.getByRole("heading", { name: "mine.yaml" }).waitFor();
  await problems(page).getByText("第 4 行").first().waitFor();
  await page.getByText(/已存于本机/).waitFor();
  await page.reload();
  await ready(page);
  await page.getByRole("button", { name: /mine\.yaml/ }).click();
  await page.getByRole("button", { name: "恢复草稿" }).click();
  await problems(page).getByText("第 4 行").first().waitFor();
  await page.getByRole("button", { name: "移除" }).click();
  await page.getByRole("heading", { name: "天津市" }).waitFor();
  expect(await page.getByRole("button", { name: /mine\.yaml/ }).count()).toBe(0);
  await page.setInputFiles("input[type=file]", {
    name: "picture.yaml",
    mimeType: "text/yaml",
    buffer: Buffer.from([0xff, 0xfe, 0x00]),
  });
  await page.getByText("“picture.yaml”没有打开").waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("each file keeps its own text and its own history", async () => {
  const { page, close } = await open();

  await rewrite(page, standard, standard.replace("1045", "1100"));
  await households(page).getByText("▲ 165.00").waitFor();
  await page.getByRole("button", { name: "银川市" }).click();
  await page.getByRole("heading", { name: "银川市" }).waitFor();
  await ready(page);
  expect(page.url()).toContain("file=yinchuan.yaml");
  expect(await households(page).getByText("▲").count()).toBe(0);
  await page.getByRole("button", { name: /天津市/ }).click();
  await households(page).getByText("▲ 165.00").waitFor();
  await close();
});

test("a phone is for reading, and says so", async () => {
  const { page, faults, close } = await open("draft/?file=tianjin.yaml", { width: 390 });

  expect(await page.getByText("窄屏只供阅读：").isVisible()).toBe(true);
  await writingOf(page).focus();
  await page.keyboard.insertText("x");
  expect(await page.getByText("与发布版相同").count()).toBe(1);
  expect(await page.locator("input[type=file]").count()).toBe(0);
  expect(await households(page).getByText("1,335.00").first().isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

test("other screens do not load the editor", async () => {
  for (const path of ["", "compare/", "clauses/"]) {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(new URL(path, inject("site")).href, { waitUntil: "networkidle" });
    expect(asked.filter((address) => /monaco|codicon|Draft/.test(address))).toEqual([]);
    await page.close();
  }
});

describe.each([
  { path: "draft/?file=tianjin.yaml", width: 1366, colorScheme: "light" },
  { path: "draft/?file=national.yaml", width: 390, colorScheme: "dark" },
  { path: "en/draft/?file=alxa.yaml", width: 1366, colorScheme: "dark" },
  { path: "en/draft/?file=taian.yaml", width: 800, colorScheme: "light" },
] as const)("$path at $width, $colorScheme", ({ path, width, colorScheme }) => {
  test("has no accessibility violation and does not scroll sideways", async () => {
    const { page, faults, close } = await open(path, { width, colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

/** Put the cursor over the whole line that follows the first line with these words. */
async function goBelow(page: Page, words: string): Promise<void> {
  await selectWords(page, `- id: ${words}`);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Home");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
}

async function freshPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL("draft/?file=tianjin.yaml", inject("site")).href);
  await ready(page);
  return page;
}

/** Runs in the page: the characters whose middles lie above a mark, spaces left out. */
function charactersUnder(
  mark: { x: number; y: number; width: number; height: number } | null,
): string {
  if (mark === null) return "";
  let under = "";
  for (const line of document.querySelectorAll(".view-line")) {
    const box = line.getBoundingClientRect();
    const middleOfMark = mark.y + mark.height / 2;
    if (middleOfMark < box.top || middleOfMark > box.bottom) continue;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let at = 0; at < (node.nodeValue ?? "").length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right } = range.getBoundingClientRect();
        const middle = (left + right) / 2;
        if (middle > mark.x && middle < mark.x + mark.width) under += node.nodeValue?.[at] ?? "";
      }
    }
  }
  return under.replace(/\s/g, "");
}
