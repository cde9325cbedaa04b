/** A table of one's own on the cost screen in Chromium: from the file to the printed brief, and nothing of it anywhere else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  drawPopulation,
  maybeDate,
  openPolicy,
  planOn,
  readPopulation,
} from "../../src/engine/index.ts";
import { gb18030Of } from "../support/gb18030.ts";
import { tableOfPopulation } from "../support/own-table.ts";
import { launchBrowser, visit } from "../support/visit.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const source = (id: string) => ({ file: `${id}.yaml`, text: read(`policy-specs/${id}.yaml`) });
const region = "tianjin";
const canary = "金丝雀";
const canaryId = "CANARY007";
const fileName = "canary-name.csv";

let browser: Browser;
let table: readonly (readonly string[])[];

beforeAll(async () => {
  browser = await launchBrowser();
  const jurisdiction = source(region);
  const { policy } = openPolicy({
    vocabulary: source("vocabulary"),
    baseline: source("national"),
    jurisdiction,
  });
  const described = { file: `${region}.yaml`, text: read(`scenarios/populations/${region}.yaml`) };
  const model = readPopulation(described, () => undefined);
  if (policy === undefined || model === undefined) throw new Error("Nothing to draw from.");
  const plan = planOn(policy, maybeDate("2025-10-01") ?? 0);
  table = tableOfPopulation(drawPopulation(model, plan, { size: 300, seed: 3 }), plan);
});
afterAll(() => browser.close());

/** The same households again and again until there are so many rows, numbered anew. */
function tableOf(rowsWanted: number): string {
  const [heads = [], ...rows] = table;
  const all = Array.from({ length: rowsWanted }, (_, i) => {
    const [id = "", ...cells] = rows[i % rows.length] ?? [];
    return [`${i < 1 ? canaryId : `${id}-${Math.floor(i / rows.length)}`}`, ...cells, canary];
  });
  const spoilt = all.map((cells, i) => (i === 7 ? cells.with(1, "乡下") : cells));
  return [[...heads, "姓名"], ...spoilt].map((cells) => cells.join(",")).join("\r\n");
}

async function opened(path: string, options = {}) {
  const shown = await visit(browser, path, options);
  const { page } = shown;
  await page.locator('[data-state="ready"]').waitFor();
  await page.locator(".title [aria-expanded]").click();
  return shown;
}

async function choose(page: Page, content: Uint8Array, name = fileName) {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(content) };
  await page.setInputFiles("[data-own] input[type=file]", file);
  await page.locator('[data-own="told"]').waitFor();
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("a broken, an empty and a strange file each have their message, and the next file is read", async () => {
  const { page, faults, close } = await opened("cost/");
  for (const [content, why] of [
    [bytesOf(""), "empty"],
    [bytesOf("户号,月工资\n"), "no-rows"],
    [bytesOf('户号,月工资\n1,"100\n2,3\n'), "unclosed"],
    [Uint8Array.from([0xff, 0x00, 0x80]), "no-text"],
    [bytesOf("PK\u0003\u0004"), "workbook"],
  ] as const) {
    await choose(page, content);
    await page.locator(`[data-refused="${why}"]`).waitFor();
  }
  await choose(page, bytesOf("户号,户籍类别\n1,城镇\n"));
  await page.locator("[data-counts]").waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("20,000 rows in GB18030 are read, mapped, costed and printed, and stay in this tab", async () => {
  const { page, faults, requestsSinceReady, close } = await opened("cost/?region=tianjin");
  await choose(page, gb18030Of(tableOf(20_000)));
  const said = (await page.locator("[data-counts]").innerText()).replaceAll(",", "");
  const [rows = 0, used = 0, left = 0] = [...said.matchAll(/\d+/g)].map(([digits]) =>
    Number(digits),
  );
  expect([rows, used + left]).toEqual([20_000, 20_000]);
  expect(left).toBeGreaterThan(0);
  expect(said).toContain("GB18030");
  await page.locator("[data-rejects]").getByText("乡下").first().waitFor();
  const saved = page.waitForEvent("download");
  await page.getByText("下载全部未用的行").click();
  expect((await saved).suggestedFilename()).toBe("未用的行.csv");

  await page.getByText("用这些家庭测算").click();
  await page.locator("[data-own-strip]").waitFor();
  await page.locator('[data-state="ready"]').waitFor();
  expect(await page.locator(".title .tag").innerText()).toContain("自有数据");
  const cells = await page.locator("[data-parts] td[data-total]").allTextContents();
  expect(cells.some((cell) => /[1-9]/.test(cell))).toBe(true);

  await page.emulateMedia({ media: "print" });
  const brief = page.locator("[data-brief]");
  expect(await brief.innerText()).toContain("自有数据");
  expect(await brief.innerText()).not.toContain(fileName);
  expect(await brief.innerText()).not.toContain("合成的");
  await page.emulateMedia({ media: "screen" });
  await page.getByLabel("在说明和表格里写文件名").check();
  await page.locator('[data-state="ready"]').waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await brief.innerText()).toContain(fileName);
  await page.emulateMedia({ media: "screen" });

  await page.getByText("按户查看").click();
  await page.locator("[data-rows]").waitFor();
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await window.caches.keys();
    const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches]);
    return [location.href, document.title, JSON.stringify(history.state), stored].join("\n");
  });
  for (const word of [canary, encodeURIComponent(canary), canaryId, fileName])
    expect(kept).not.toContain(word);
  expect(requestsSinceReady()).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test.each(["", "en/"])("the import has nothing against axe, /%scost/", async (language) => {
    const { page, close } = await opened(`${language}cost/`, { colorScheme });
    await choose(page, bytesOf(tableOf(40)));
    await page.locator("[data-rejects]").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await close();
  });
});
