/** The income curve and the timeline of the case screen, in Chromium; every figure worked out by hand here. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const family =
  "household=four-members-severely-disabled-grandmother&region=tianjin&date=2025-10-01";

test("the curve of four people in Tianjin has its pieces, breaks and the household's own place", async () => {
  // Four people at 1,045 a head: 4,180. The wife earns 1,716, so the husband's wage reaches the standard at 2,464 and
  // 1.5 times it (6,270) at 4,554. At no wage dibao fills 2,464, and low-income aid is 30% of 1,045, 313.50, rounded up
  // to 314: 2,778 in all. A fen short of the standard 0.01 of dibao is left: 314.01. Up to 4,554 the applicant has to
  // choose and nothing is added up; beyond it the certified family has its 314 again.
  const { page, faults, requestsSinceReady, close } = await visit(browser, `cases/?${family}`);
  const panel = page.locator("[data-curve=ready]");
  await panel.waitFor();
  expect(await panel.locator(".finding").innerText()).toContain("0—2,463.99");
  await panel.locator("header").scrollIntoViewIfNeeded();
  await panel.locator(".finding").evaluate((finding) => finding.scrollIntoView());
  await panel.locator("svg.recharts-surface").first().waitFor();
  expect(await panel.locator("svg.recharts-surface").first().textContent()).toContain(
    "本户 3,300，已定 0，另有未定",
  );
  await panel.getByRole("button", { name: "查看表格" }).click();
  const rows = await panel
    .locator("table tbody tr")
    .evaluateAll((found) =>
      found.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)),
    );
  expect(rows).toEqual([
    ["0.00", "2,463.99", "2,778.00 → 314.01"],
    ["2,464.00", "4,553.99", "0.00"],
    ["4,554.00", "4,554.00", "0.00"],
    ["4,554.01", "6,000.00", "314.00"],
  ]);
  expect(await panel.locator("ol > li > p b").allInnerTexts()).toEqual(["2,464", "4,554", "4,554"]);
  expect(await panel.locator("ol > li").first().innerText()).toContain("2.a");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("a cliff is marked with what one more fen of wage takes away, to the fen", async () => {
  // Not certified, the family has low-income aid by its income alone, up to 1.5 x 1,045 x 4 = 6,270, which is a wage of
  // 4,554. Earning 4,554.01 it loses the 314 yuan: 313.99 less in hand.
  const { page, faults, requestsSinceReady, close } = await visit(browser, `cases/?${family}`);
  const column = page.getByRole("region", { name: "家庭成员和事实" });
  await column.getByRole("button", { name: "修改家庭" }).click();
  await column.getByLabel(/^认定低收入家庭/).selectOption({ label: "否" });
  await page.getByRole("radio", { name: "低收入家庭救助" }).check();
  const panel = page.locator("[data-curve=ready]");
  // Each of the two changes draws a curve of its own; the last one stays.
  const cliff = panel.locator("ol > li").filter({ hasText: "4,554" }).filter({ hasText: "313.99" });
  await expect.poll(() => cliff.count()).toBe(1);
  await expect.poll(() => panel.locator(".finding").innerText()).toContain("313.99");
  await panel.locator(".finding").evaluate((finding) => finding.scrollIntoView());
  const drawn = panel.locator("svg.recharts-surface").first();
  await expect.poll(() => drawn.textContent()).toContain("313.99");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("without the library of charts the table says the same", async () => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.route("**/CartesianChart*.js", (route) => route.abort());
  await page.goto(new URL(`cases/?${family}`, inject("site")).href);
  const panel = page.locator("[data-curve=ready]");
  await panel.getByText("图没有载入").waitFor();
  expect(await panel.locator("table tbody tr").count()).toBeGreaterThan(1);
  expect(await panel.getByRole("table").isVisible()).toBe(true);
  await context.close();
});

test("the curve is saved as a spreadsheet and as a picture", async () => {
  const { page, faults, close } = await visit(browser, `en/cases/?${family}`);
  const panel = page.locator("[data-curve=ready]");
  await panel.waitFor();
  await panel.locator(".finding").evaluate((finding) => finding.scrollIntoView());
  await panel.locator("svg.recharts-surface").first().waitFor();
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      panel.getByRole("button", { name }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  expect((await saved("Download CSV")).toString("utf8")).toContain("0,2463.99,2778,314.01");
  expect((await saved("Download SVG")).toString("utf8")).toMatch(/^<svg[\s\S]*now 3,300/);
  expect((await saved("Download PNG")).subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(faults).toEqual([]);
  await close();
});

test("the timeline ends tekun support on an eighteenth birthday", async () => {
  // Born on 1 October 2007: eighteen on 1 October 2025.
  const { page, faults, close } = await visit(
    browser,
    "cases/?household=tekun-student-turning-eighteen&region=tianjin&date=2025-09-15&pane=timeline",
  );
  const panel = page.locator("[data-timeline=ready]");
  await panel.waitFor();
  const change = panel.locator("ol > li").filter({ hasText: "满 18 年" });
  expect(await change.innerText()).toContain("2025-10-01");
  expect(await change.innerText()).toContain("特困供养");
  expect(faults).toEqual([]);
  await close();
});
