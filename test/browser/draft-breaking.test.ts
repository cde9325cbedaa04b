/**
 * A text broken in many ways, in Chromium: the page stays alive, and what it could last be run for stays, as stale.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const whole = readFileSync(join(import.meta.dirname, "../../policy-specs/taian.yaml"), "utf8");
/** It ends within a map: what is cut at the end of a line may be a whole text. */
const part = (share: number) => `${whole.slice(0, Math.floor(whole.length * share))}\nrest: {zh: `;

const ways: readonly (readonly [name: string, text: string])[] = [
  ["the first tenth", part(0.1)],
  ["the first third", part(0.33)],
  ["the first half", part(0.5)],
  ["all but the last tenth", part(0.9)],
  ["nothing", ""],
  ["an anchor within itself", "&a [*a]"],
  ["a hundred thousand brackets", "[".repeat(100_000)],
  ["brackets that close", "[".repeat(50_000) + "]".repeat(50_000)],
  ["a line of a megabyte", `${whole}\nlong: ${"x".repeat(1024 * 1024)}`],
  ["deep maps", Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ["a formula of brackets", `${whole}\nx: ${"(".repeat(20_000)}1`],
  ["huge numbers", whole.replace(/value: \d+/g, `value: ${"9".repeat(3000)}e`)],
  ["line ends of another system, cut", part(0.7).replaceAll("\n", "\r\n")],
  ["lone carriage returns", part(0.5).replaceAll("\n", "\r")],
  ["tabs for spaces", whole.replaceAll("  ", "\t")],
  ["a mark of byte order in the middle", `${part(0.4)}\ufeff{${whole}`],
  ["half a pair", `${part(0.5)}: "\ufffd\ud83d`],
  ["aliases of nothing", whole.replaceAll(": ", ": *")],
  ["keys twice", `${whole}\n${whole}`],
  ["no indentation", whole.replaceAll(/^ +/gm, "")],
  ["every colon gone", whole.replaceAll(":", "")],
  ["a lump of symbols", "%@`|>!&*?-{}[]#'\"\\".repeat(400)],
];

test("broken in twenty ways, the page stays alive and the last results stay, marked as stale", {
  timeout: 400_000,
}, async () => {
  const { page, faults, close } = await visit(browser, "draft/?file=taian.yaml");
  await ready(page);
  const rows = page.getByRole("region", { name: "选定家庭" }).locator("table");
  const before = await rows.innerText();
  for (const [name, text] of ways) {
    await put(page, text);
    await page.locator("[data-check=stale][data-state=ready]").waitFor({ timeout: 60_000 });
    const strip = page.getByText(/处错误，以下是 \d\d:\d\d:\d\d 可运行版本的结果/);
    expect([name, await strip.count(), await rows.innerText()]).toEqual([name, 1, before]);
  }
  await put(page, whole);
  await page.locator("[data-check=ready][data-state=ready]").waitFor();
  expect(await page.getByText(/可运行版本的结果/).count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test("a file that is no text is refused, and everything stays as it is", async () => {
  const { page, faults, close } = await visit(browser, "draft/?file=taian.yaml");
  await ready(page);
  await put(page, `${whole}\0`);
  await page.getByText("“taian.yaml”没有打开").waitFor();
  expect(await page.getByText("与发布版相同").count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

test("another date keeps the last results of a broken text, with the date they are of", async () => {
  const { page, close } = await visit(browser, "draft/?file=taian.yaml");
  await ready(page);
  const rows = page.getByRole("region", { name: "选定家庭" }).locator("table");
  const before = await rows.innerText();
  await put(page, part(0.5));
  await page.locator("[data-check=stale]").waitFor();
  await page.getByLabel("评估日").fill("2026-02-01");
  await page.getByText("按 2025-10-01 评估。").waitFor();
  expect(await rows.innerText()).toBe(before);
  await close();
});

function ready(page: Page) {
  return page.waitForSelector("[data-state=ready]", { timeout: 60_000 });
}

/** As a file from the disk under the name of the one in view: it becomes the text. */
async function put(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.setInputFiles("input[type=file]", {
    name: "taian.yaml",
    mimeType: "text/yaml",
    buffer,
  });
  // The editor has it when the check of the text before is no longer fresh, or when nothing has changed.
  await page.waitForTimeout(300);
}
