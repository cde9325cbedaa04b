/** Documents as proposals on the cost screen, in Chromium: a file with a fault, mended; a draft by way of its link. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const root = join(import.meta.dirname, "..", "..");
const care = readFileSync(join(root, "policy-specs/proposals/alxa-care-2026.yaml"), "utf8");
const yaml = (name: string, text: string) => ({
  name,
  mimeType: "text/yaml",
  buffer: Buffer.from(text),
});
const costs = (page: Page) => page.locator("[data-cost]").allTextContents();

test.each(["", "en/"])(
  "a file with a fault is told on /%scost/, and costed once mended",
  async (language) => {
    const path = `${language}cost/?region=alxa&size=500&seed=3`;
    const { page, faults, requestsSinceReady, close } = await visit(browser, path);
    await page.locator('[data-state="ready"]').waitFor();
    const before = await costs(page);
    expect(before).toHaveLength(3);
    const input = page.locator('input[type="file"][multiple]');
    await input.setInputFiles([
      yaml("own.yaml", care.replace("value: 按差额", "value: 按人头")),
      { name: "picture.yaml", mimeType: "text/yaml", buffer: Buffer.from([0, 1, 2, 255, 254]) },
    ]);
    const told = page.locator("[data-faults]");
    await told.waitFor();
    const line = care.slice(0, care.indexOf("value: 按差额")).split("\n").length;
    expect(await told.locator("li").first().innerText()).toContain("own.yaml");
    expect(await told.innerText()).toMatch(
      new RegExp(`(第 ${line} 行|line ${line}),?.*[a-z]+/[a-z-]+`),
    );
    expect(await page.getByText("picture.yaml").innerText()).toMatch(/未打开|not opened/);
    expect((await costs(page)).slice(0, 3)).toEqual(before);
    expect(page.url()).toContain("own.yaml");
    expect(decodeURIComponent(page.url())).not.toContain("按人头");

    await input.setInputFiles(yaml("own.yaml", care));
    await page.locator("[data-cost]").nth(3).waitFor();
    expect(await told.count()).toBe(0);
    expect((await costs(page)).slice(0, 3)).toEqual(before);
    expect(await page.getByText("picture.yaml").count()).toBe(0);
    expect(faults).toEqual([]);
    expect(requestsSinceReady()).toEqual([]);

    // What was opened is in memory alone: after a reload its place says so.
    await page.reload();
    await told.waitFor();
    expect(await told.innerText()).toContain("own.yaml");
    expect((await costs(page)).slice(0, 3)).toEqual(before);
    await close();
  },
);

test.each(["", "en/"])(
  "a text that begins later says so on /%scost/, and is reckoned for its day at a press; warnings are told",
  async (language) => {
    const alxa = readFileSync(join(root, "policy-specs/alxa.yaml"), "utf8");
    const last = "value: 1055, status: published, cite: 阿拉善盟2025年1月救助数据}";
    const added =
      "      - {from: 2026-04-01, value: 1110, status: published, cite: 阿拉善盟2025年1月救助数据}";
    const formula = "低保标准 * 家庭人口 - 家庭月收入";
    const path = `${language}cost/?region=alxa&size=500&seed=3`;
    const { page, faults, close } = await visit(browser, path, { width: 390 });
    await page.locator('[data-state="ready"]').waitFor();
    const input = page.locator('input[type="file"][multiple]');
    await input.setInputFiles(yaml("later.yaml", alxa.replace(last, `${last}\n${added}`)));
    const note = page.locator("[data-starts]");
    await note.waitFor();
    expect(await note.innerText()).toMatch(/2026年4月1日|1 April 2026|April 1, 2026/);
    expect(new URL(page.url()).searchParams.get("day")).toBeNull();
    const before = await costs(page);
    await note.getByRole("button").click();
    await page.locator("[data-reckoned]").waitFor();
    await page.locator('[data-state="ready"]').waitFor();
    expect(new URL(page.url()).searchParams.get("day")).toBe("2026-04-01");
    expect(await note.count()).toBe(0);
    const then = await costs(page);
    expect(then[3]).not.toBe(before[3]);
    expect(then[3]).toMatch(/[1-9]/);

    await input.setInputFiles(yaml("warned.yaml", alxa.replace(formula, `${formula} + 10`)));
    const told = page.locator("[data-warnings]");
    await told.waitFor();
    const line = alxa.slice(0, alxa.indexOf(formula)).split("\n").length;
    expect(await told.locator("li").count()).toBe(1);
    expect(await told.innerText()).toMatch(new RegExp(`warned\\.yaml.*${line}`));
    const way = await told
      .locator("a", { hasText: "compile/money-in-formula" })
      .getAttribute("href");
    expect(way).toMatch(/docs\/diagnostics\/#compile\/money-in-formula$/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await close();
  },
);

test("a draft is costed by way of its link, which carries its name alone", async () => {
  const { page, faults, close } = await visit(browser, "draft/?file=alxa.yaml");
  await page.waitForSelector("[data-state=ready]", { timeout: 60_000 });
  await page.locator('input[type="file"]').first().setInputFiles(yaml("mine.yaml", care));
  await page
    .locator("code", { hasText: "mine.yaml" })
    .or(page.locator("h1", { hasText: "mine.yaml" }))
    .first()
    .waitFor();
  await page.getByRole("link", { name: "测算", exact: true }).last().click();
  await page.waitForURL(/\/cost\//);
  await page.locator('[data-state="ready"]').waitFor();
  const asked = new URL(page.url()).searchParams;
  expect(asked.getAll("proposal")).toEqual(["~=draft:mine.yaml"]);
  expect(await page.locator("[data-faults]").count()).toBe(0);
  expect(await costs(page)).toHaveLength(1);
  expect(await page.getByText("mine.yaml").first().isVisible()).toBe(true);

  // Elsewhere it stands in the list of drafts.
  await page.goto(new URL("cost/?region=alxa&size=500&seed=3", inject("site")).href);
  await page.locator('[data-state="ready"]').waitFor();
  const list = page.locator("select", { has: page.locator("optgroup[label=本机草稿]") });
  await list.selectOption("draft:mine.yaml");
  await page.locator('[data-state="ready"]').waitFor();
  await page.locator("[data-cost]").nth(3).waitFor();
  expect(new URL(page.url()).searchParams.getAll("proposal")).toContain("~=draft:mine.yaml");
  expect(faults).toEqual([]);
  await close();
});
