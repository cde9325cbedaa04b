/**
 * The page stays awake while the cost screen works: no task of its own thread takes more than a tenth of a second, be it
 * for 100,000 households that are drawn or for a table of fifty megabytes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  drawPopulation,
  maybeDate,
  openPolicy,
  planOn,
  readPopulation,
} from "../../src/engine/index.ts";
import { tableOfPopulation } from "../support/own-table.ts";
import { launchBrowser, visit } from "../support/visit.ts";

const longestInMs = 100;
const region = "tianjin";
const root = join(import.meta.dirname, "..", "..");
const source = (file: string) => ({ file, text: readFileSync(join(root, file), "utf8") });
const folder = mkdtempSync(join(tmpdir(), "doudi-"));

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

/** Runs in the page: how long each task took that took long. */
const keepTasks = `window.tasks = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.tasks.push(duration);
}).observe({ type: "longtask" });`;

async function opened() {
  const shown = await visit(browser, `cost/?region=${region}&size=500&seed=3`);
  await shown.page.addInitScript({ content: keepTasks });
  await shown.page.reload();
  await settled(shown.page);
  return shown;
}

async function settled(page: Page) {
  await page.locator('[data-state="ready"]').waitFor();
  // Tasks are told a little after they end.
  await page.waitForTimeout(500);
}

const tasksOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));

/** The longest task of the best of three tries: another process may stretch one, ours stretches each. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const longest: number[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    await settled(page);
    await tasksOf(page);
    await work();
    await settled(page);
    longest.push(Math.max(0, ...(await tasksOf(page))));
    if (longest.some((one) => one <= longestInMs)) break;
  }
  return Math.min(...longest);
}

test("100,000 households are drawn, costed and moved by the slider without a long task", async () => {
  const { page, faults, close } = await opened();
  const sizes = page.locator("select", { has: page.locator('option[value="100000"]') });
  const drawn = await longestTask(page, async () => {
    await sizes.selectOption("500");
    await page.locator('[data-state="ready"]').waitFor();
    await sizes.selectOption("100000");
    await page.locator("progress").first().waitFor();
  });
  expect(drawn).toBeLessThanOrEqual(longestInMs);
  await page.locator('input[type="range"]').focus();
  const moved = await longestTask(page, async () => {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(200);
  });
  expect(moved).toBeLessThanOrEqual(longestInMs);
  expect(faults).toEqual([]);
  await close();
}, 180_000);

test("a table of fifty megabytes is read and costed without a long task", async () => {
  const path = join(folder, "own.csv");
  writeFileSync(path, tableOfBytes(50_000_000));
  const { page, faults, close } = await opened();
  await page.locator(".title [aria-expanded]").click();
  const told = page.locator('[data-own="told"]');
  const read = await longestTask(page, async () => {
    await page.setInputFiles("[data-own] input[type=file]", path);
    await page.locator('[data-own="reading"]').waitFor();
    await told.waitFor();
  });
  expect(read).toBeLessThanOrEqual(longestInMs);
  const populations = page.locator("select", { has: page.locator(`option[value="${region}"]`) });
  const costed = await longestTask(page, async () => {
    // At first by the button; later the table is one of the populations.
    const apply = page.getByText("用这些家庭测算");
    if (await apply.isEnabled()) await apply.click();
    else {
      await populations.last().selectOption({ index: 1 });
      await settled(page);
      await tasksOf(page);
      await populations.last().selectOption({ index: 0 });
    }
    await page.locator("[data-own-strip]").waitFor();
  });
  expect(costed).toBeLessThanOrEqual(longestInMs);
  expect(faults).toEqual([]);
  await close();
}, 240_000);

/** The same households again and again, numbered anew; of a few something cannot be read. */
function tableOfBytes(bytes: number): string {
  const policy = openPolicy({
    vocabulary: source("policy-specs/vocabulary.yaml"),
    baseline: source("policy-specs/national.yaml"),
    jurisdiction: source(`policy-specs/${region}.yaml`),
  }).policy;
  const model = readPopulation(source(`scenarios/populations/${region}.yaml`), () => undefined);
  if (policy === undefined || model === undefined) throw new Error("Nothing to draw from.");
  const plan = planOn(policy, maybeDate("2025-10-01") ?? 0);
  const drawn = drawPopulation(model, plan, { size: 300, seed: 3 });
  const [heads = [], ...rows] = tableOfPopulation(drawn, plan);
  const lines = [heads.join(",")];
  for (let i = 0, length = 0; length < bytes; i += 1) {
    const [id = "", first = "", ...cells] = rows[i % rows.length] ?? [];
    const spoilt = i % 1000 === 7 ? "乡下" : first;
    const line = [`${id}-${Math.floor(i / rows.length)}`, spoilt, ...cells].join(",");
    lines.push(line);
    length += Buffer.byteLength(line) + 2;
  }
  return lines.join("\r\n");
}
