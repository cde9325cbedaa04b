/** The map of two figures in Chromium: worked out, cancelled, walked by keyboard, drawn, and a cell made the proposal. */
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(path: string, options = {}) {
  const shown = await visit(browser, path, options);
  await shown.page.locator('[data-state="ready"]').waitFor();
  const panel = shown.page.locator('section[aria-labelledby="map"]');
  const run = panel.locator('button[type="submit"]');
  return { ...shown, panel, run };
}

async function saved(page: Page, panel: Locator, name: RegExp): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name }).click();
  return readFileSync(await (await download).path());
}

/** Of the chosen proposal, as the table of parts says it. */
function total(page: Page) {
  return page.locator("[data-parts] td[data-total]").nth(1);
}

describe.each(["", "en/"])("/%scost/", (language) => {
  test("a cell becomes the proposal, which then costs what the cell says", async () => {
    const path = `${language}cost/?region=alxa&size=500&seed=3&budget=900000`;
    const { page, panel, run, faults, requestsSinceReady, close } = await opened(path);
    await run.click();
    const map = panel.locator("[data-map]");
    await map.waitFor();
    const cells = map.locator("td button");
    expect(await cells.count()).toBe(49);
    expect(await map.locator('[data-within="true"]').count()).toBeGreaterThan(0);
    expect(await map.locator('[data-within="false"]').count()).toBeGreaterThan(0);

    await map.locator('td button[tabindex="0"]').focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    const chosen = page.locator("[data-map] td button:focus");
    const text = await chosen.evaluate((one) => one.childNodes[1]?.textContent ?? "");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (cost) =>
        document.querySelectorAll("[data-parts] td[data-total]")[1]?.textContent?.endsWith(cost) ===
        true,
      text,
    );
    expect(await total(page).textContent()).toBe(`+${text}`);
    // The map asks what it asked before, and stands.
    expect(await map.locator('td button[aria-pressed="true"]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.getAll("proposal")[1]).toMatch(/~.+=/);
    expect(faults).toEqual([]);
    expect(requestsSinceReady()).toEqual([]);
    await close();
  });

  test("its pictures have the figures of the table, and say what they are of", async () => {
    const path = `${language}cost/?region=alxa&size=500&seed=3&budget=900000`;
    const { page, panel, run, faults, close } = await opened(path);
    await run.click();
    await panel.locator("[data-map]").waitFor();
    const svg = (await saved(page, panel, /SVG/)).toString("utf8");
    const said = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      const of = (found: ParentNode) => [...found.querySelectorAll("text")];
      const known = [...document.querySelectorAll("[data-map] td button")].map(
        (one) => one.childNodes[1]?.textContent ?? "",
      );
      const texts = of(parsed).map(({ textContent }) => textContent ?? "");
      const heads = [...document.querySelectorAll("[data-map] th:not([rowspan], [colspan])")];
      return {
        faults: parsed.querySelectorAll("parsererror").length,
        texts,
        known,
        heads: heads.map(({ textContent }) => textContent?.replace(" ", "") ?? ""),
      };
    }, svg);
    expect(said.faults).toBe(0);
    expect(said.known).toHaveLength(49);
    // Row by row, with nothing in between but the marks.
    const figures = said.texts.filter((one) => said.known.includes(one));
    expect(figures).toEqual(said.known);
    for (const head of said.heads) expect(said.texts).toContain(head);
    const all = said.texts.join("");
    expect(all).toMatch(
      language === "" ? /阿拉善.*不是真实家庭.*回执/ : /Alxa.*no household.*receipt/,
    );
    expect(all).toMatch(/2025-01-31/);
    const png = await saved(page, panel, /PNG/);
    expect(Math.min(png.readUInt32BE(16), png.readUInt32BE(20))).toBeGreaterThan(500);
    expect(faults).toEqual([]);
    await close();
  });

  test.each(["light", "dark"] as const)("has nothing against axe, %s", async (colorScheme) => {
    const path = `${language}cost/?region=alxa&size=500&seed=3&budget=900000`;
    const { page, panel, run, close } = await opened(path, { colorScheme });
    await run.click();
    await panel.locator("[data-map]").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await close();
  });
});

test("a run that is cancelled leaves no map, and the next one is whole; an address has its sides", async () => {
  const sides = "map=低保标准~1055~1155~3&map=特困基本生活标准~2096~2196~2";
  const { page, panel, run, close } = await opened(`cost/?region=alxa&size=50000&${sides}`);
  await run.click();
  await panel.locator("progress").waitFor();
  await panel.getByRole("button", { name: "取消" }).click();
  await panel.locator("progress").waitFor({ state: "detached" });
  expect(await panel.locator("[data-map]").count()).toBe(0);
  const size = page.locator("label", { hasText: "抽样户数" }).locator("select");
  await size.selectOption("500");
  await page.locator('[data-state="ready"]').waitFor();
  await run.click();
  await panel.locator("[data-map]").waitFor();
  const heads = await panel.locator("[data-map] thead tr:nth-child(2) th").allTextContents();
  expect(heads).toEqual(["1,055 现行", "1,105", "1,155"]);
  expect(await panel.locator("[data-map] td button").count()).toBe(6);
  expect(decodeURIComponent(page.url())).toContain("map=低保标准~1055~1155~3");
  await close();
});

test("on a phone the map scrolls within its sheet, and the page does not", async () => {
  const path = "cost/?region=alxa&size=500&seed=3";
  const { page, panel, run, close } = await opened(path, { viewport: { width: 342, height: 740 } });
  await run.click();
  await panel.locator("[data-map]").waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await close();
});
