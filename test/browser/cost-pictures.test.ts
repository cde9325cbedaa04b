/** Pictures of the search and of the run over assumptions, as files: they can be opened, and the figures are in them. */
import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function saved(page: Page, panel: Locator, name: RegExp): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name }).click();
  return readFileSync(await (await download).path());
}

/** Width and height, as the head of the file says. */
function sizeOfPng(file: Buffer): readonly [number, number] {
  expect(file.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect(file.subarray(-8, -4).toString("latin1")).toBe("IEND");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

test.each([
  ["solve", "[data-curve]"],
  ["ranges", "[data-ranges]"],
])("the picture of %s has the figures of its table", async (id, table) => {
  const { page, faults, close } = await visit(browser, "cost/?region=alxa&size=500&seed=3");
  await page.locator('[data-state="ready"]').waitFor();
  const panel = page.locator(`section[aria-labelledby="${id}"]`);
  await panel.locator(".btn").first().click();
  await panel.locator(table).waitFor({ state: "attached" });

  const svg = (await saved(page, panel, /SVG/)).toString("utf8");
  const shapes = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      faults: parsed.querySelectorAll("parsererror").length,
      texts: [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent),
      drawn: parsed.querySelectorAll("path, rect, line").length,
    };
  }, svg);
  expect(shapes.faults).toBe(0);
  expect(shapes.drawn).toBeGreaterThan(3);
  const first = await panel.locator(`${table} tbody tr`).first().locator("td").allTextContents();
  const wanted =
    id === "ranges" ? first : await panel.locator("[data-solution] b").allTextContents();
  expect(wanted.length).toBeGreaterThan(0);
  const said = shapes.texts.join("\n");
  const figures = wanted.flatMap((one) => one.match(/\d[\d,]*(?:\.\d+)?/g) ?? []);
  const drawn = figures.filter((figure) => said.includes(figure));
  // The curve has the value that was found; the bars have either end of each range.
  if (id === "solve") expect([drawn.length > 0, said]).toEqual([true, said]);
  else expect(drawn).toEqual(figures);

  const [width, height] = sizeOfPng(await saved(page, panel, /PNG/));
  expect(Math.min(width, height)).toBeGreaterThan(100);
  const rows = await panel.locator(`${table} tbody tr`).count();
  const csv = (await saved(page, panel, /CSV/)).toString("utf8").trim().split("\n");
  expect(csv).toHaveLength(rows + 1);
  expect(faults).toEqual([]);
  await close();
});
