/**
 * Households compared, in Chromium: choosing, sorting, the map, small charts, and the spreadsheet on the reader's disk.
 */

import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sheetsOf } from "../support/read-workbook.ts";
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

async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFileSync(await download.path());
}

const rowTitles = async (page: Page) =>
  (await page.locator("tbody th[scope=row]").allInnerTexts()).map((text) => text.split("\n")[0]);

test("households are found by a word, and each kind is ticked at once by keyboard", async () => {
  const { page, faults, requestsSinceReady, close } = await open("compare/");
  await page.getByRole("button", { name: /家庭\s*已选 5 户/ }).focus();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: /选择家庭/ });
  await sheet.getByRole("searchbox").fill("水灾 农村");
  expect(await sheet.innerText()).toContain("没有相符的家庭");
  await sheet.getByRole("searchbox").fill("洪灾");
  await sheet.getByRole("checkbox", { name: "农村家庭遭洪灾，住房倒塌" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: /家庭\s*已选 6 户/ }).waitFor();
  await sheet.getByRole("searchbox").fill("");
  await sheet.getByRole("checkbox", { name: "全选主要项目为特困供养的家庭" }).check();
  await page.keyboard.press("Escape");
  await page.waitForSelector("[data-state=ready]");
  expect(await rowTitles(page)).toEqual(
    expect.arrayContaining(["农村家庭遭洪灾，住房倒塌", "农村特困老人，集中供养"]),
  );
  expect(page.url()).toContain("rural-family-hit-by-flood");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("a column sorts by keyboard, says so, and a link reopens it", async () => {
  const { page, faults, close } = await open("compare/?only=低保");
  const head = page.getByRole("columnheader", { name: /天津市/ }).first();
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  expect(await head.getAttribute("aria-sort")).toBe("descending");
  // Of the five, only the family of three is granted dibao with a known sum beside one whose outcome is refused.
  expect((await rowTitles(page))[0]).toBe("三口之家，月入1800元");
  await page.reload({ waitUntil: "networkidle" });
  await page.waitForSelector("[data-state=ready]");
  expect(await page.locator("th[aria-sort=descending]").count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

test("all programmes stand below each other, with totals that are never added across them", async () => {
  const { page, faults, requestsSinceReady, close } = await open("compare/");
  await page.getByRole("combobox", { name: /项目/ }).selectOption({ label: "全部项目" });
  await page.getByRole("button", { name: /三口之家，月入1800元 · 低保，天津市/ }).waitFor();
  const words = await page.locator("main").innerText();
  expect(words).toContain("各项分列，不相加");
  expect(words).toContain("户已知，部分合计");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("the map leads to a household that the table does not show, and on to its case", async () => {
  const { page, faults, requestsSinceReady, close } = await open("compare/?show=heat");
  expect(await page.locator("main").innerText()).toContain("40 户中");
  await page.getByRole("button", { name: /单亲母亲，子女上小学，天津市/ }).click();
  const why = page.getByRole("region", { name: "选定单元格的依据" });
  await why.getByText("单亲母亲，子女上小学").waitFor();
  // 2 × 1,045 − 1,900 = 190.
  expect(await why.innerText()).toContain("190.00");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await page.getByRole("link", { name: "在个案中打开" }).click();
  await page.waitForURL(/cases\/\?household=lone-mother-with-schoolchild&region=tianjin/);
  await close();
});

test("small charts can be had as a table and as files", async () => {
  const { page, faults, requestsSinceReady, close } = await open(
    "compare/?show=panels&only=特困供养",
  );
  const sheet = page.getByRole("region", { name: /每户各地可得/ });
  expect(await sheet.innerText()).toContain("相差最大");
  for (const [name, start] of [
    ["SVG", "<svg"],
    ["CSV", "家庭"],
    ["PNG", "PNG"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      sheet.getByRole("button", { name }).click(),
    ]);
    const bytes = await bytesOf(download);
    expect(Buffer.from(bytes).toString("utf8").slice(0, 20)).toContain(start);
  }
  await sheet.getByRole("button", { name: "查看表格" }).click();
  expect(await sheet.getByRole("table").innerText()).toContain("2,096.00");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("payments can be had as files: figures as CSV, the drawing as SVG and PNG", async () => {
  const { page, faults, requestsSinceReady, close } = await open("compare/");
  const sheet = page.getByRole("region", { name: "每月各得多少" });
  const fileOf = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      sheet.getByRole("button", { name }).click(),
    ]);
    return Buffer.from(await bytesOf(download)).toString("utf8");
  };
  const csv = await fileOf("CSV");
  // Three people on 1,800 yuan: 3 × 1,045 − 1,800 = 1,335 in Tianjin; Alxa leaves the amount open.
  const line = csv.split("\r\n").find((one) => one.includes("三口之家，月入1800元,低保"));
  expect(line?.split(",").slice(2, 4)).toEqual(["1335", "公布值"]);
  expect(line).toMatch(/,,金额待补,/);
  const svg = await fileOf("SVG");
  expect(svg.slice(0, 4)).toBe("<svg");
  expect(svg).toContain("1,335.00");
  expect((await fileOf("PNG")).slice(1, 4)).toBe("PNG");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("a region's column is hidden by keyboard, from totals too, and a link reopens it so", async () => {
  const { page, faults, requestsSinceReady, close } = await open("compare/?region=taian");
  await page.getByRole("button", { name: /地区\s*5\/5/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: "泰安市" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("status").filter({ hasText: "显示 4 个地区，共 5 个" }).waitFor();
  await page.keyboard.press("Escape");
  await page.waitForSelector("[data-state=ready]");
  const heads = async () => await page.locator("thead th[scope=col]").allInnerTexts();
  expect((await heads()).filter((text) => text.includes("泰安市"))).toEqual([]);
  expect((await heads()).some((text) => text.includes("天津市"))).toBe(true);
  expect(page.url()).toContain("regions=tianjin,guangdong,yinchuan,alxa");
  expect(page.url()).not.toContain("region=taian");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await page.reload({ waitUntil: "networkidle" });
  await page.waitForSelector("[data-state=ready]");
  expect((await heads()).filter((text) => text.includes("泰安市"))).toEqual([]);
  await close();
});

test("small charts are the payments' chart: it is drawn once", async () => {
  const { page, close } = await open("compare/?show=panels");
  expect(await page.getByRole("region", { name: "每月各得多少" }).count()).toBe(0);
  await page.getByRole("button", { name: "对照表" }).click();
  await page.getByRole("region", { name: "每月各得多少" }).waitFor();
  await close();
});

test("the spreadsheet has every household and programme, numbers as numbers and no formula", async () => {
  const { page, faults, requestsSinceReady, close } = await open("compare/");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "导出表格" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("兜底-家庭与地区对照-2025-10-01.xlsx");
  const sheets = sheetsOf(await bytesOf(download));
  expect(sheets.map(({ name }) => name)).toEqual([
    "结果与金额",
    "所选对照",
    "缺项与口径",
    "参数",
    "回执与假设",
  ]);
  const [results] = sheets;
  // Forty households in five regions, and more than thirty programmes: the library would zip so much in threads.
  expect(results?.rows.length).toBeGreaterThan(40 * 5 * 30);
  const row = results?.rows.find(
    ([household, programme, region]) =>
      household?.text === "三口之家，月入1800元" &&
      programme?.text === "低保" &&
      region?.text === "天津市",
  );
  expect(row?.[5]).toEqual({ kind: "number", text: "1335", format: "#,##0.00" });
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  expect(cells.filter(({ kind }) => kind === "formula")).toEqual([]);
  expect(
    sheets
      .at(-1)
      ?.rows.flat()
      .map(({ text }) => text)
      .join(" "),
  ).toContain("不作发放依据");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("on a phone the map shows one region, and the switch the other", async () => {
  const { page, close } = await open("compare/?show=heat", { width: 390 });
  const alxa = page.getByRole("button", { name: /三口之家，月入1800元，阿拉善盟/ });
  expect(await alxa.isVisible()).toBe(false);
  await page.getByRole("group", { name: "地区" }).getByRole("button", { name: "阿拉善盟" }).click();
  await alxa.waitFor();
  expect(await alxa.isVisible()).toBe(true);
  await close();
});

describe.each([
  { path: "compare/?show=heat", width: 1366, colorScheme: "light" },
  { path: "en/compare/?show=heat&sort=-tianjin", width: 390, colorScheme: "dark" },
  { path: "compare/?show=panels&only=*monthly", width: 342, colorScheme: "light" },
  { path: "en/compare/?show=panels", width: 1366, colorScheme: "dark" },
  { path: "en/compare/?only=*monthly&sort=household", width: 1366, colorScheme: "dark" },
] as const)("$path at $width, $colorScheme", ({ path, width, colorScheme }) => {
  // Hundreds of cells are looked at one by one.
  test("has no accessibility violation and does not scroll sideways", async () => {
    const { page, faults, requestsSinceReady, close } = await open(path, { width, colorScheme });
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
  }, 90_000);
});
