/**
 * The site without its server, and with a newer version of itself, in Chromium.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeServiceWorker } from "../../src/build/offline.mjs";
import { builtSite, serveSite } from "../../src/build/site-server.ts";
import { launchBrowser } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The built site in a folder that a test may change, on a server that it may stop. */
async function ownSite() {
  const { folder, base } = builtSite();
  const copy = mkdtempSync(join(tmpdir(), "site-"));
  cpSync(folder, copy, { recursive: true });
  const server = await serveSite({ folder: copy, base }, 0);
  const close = async () => {
    await server.stop();
    rmSync(copy, { recursive: true });
  };
  return { folder: copy, ...server, close };
}

const isKept = () => navigator.serviceWorker.ready.then(({ active }) => active?.state);

test("after one visit every page opens with the server stopped, and the editor works", async () => {
  const site = await ownSite();
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(site.address);
  await page.evaluate(isKept);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await site.stop();

  for (const path of ["", "en/", "compare/", "clauses/?region=alxa", "en/docs/diagnostics/"]) {
    const answer = await page.goto(new URL(path, site.address).href);
    expect(answer?.status(), path).toBe(200);
    expect(await page.locator("h1").first().isVisible(), path).toBe(true);
  }
  await page.goto(new URL("draft/?file=tianjin.yaml", site.address).href);
  await page.waitForSelector("[data-state=ready]");
  expect(await page.getByRole("region", { name: "选定家庭" }).innerText()).toContain("1,335.00");
  expect(faults).toEqual([]);
  await context.close();
  await site.close();
});

test("a newer version asks for what has changed, waits until it is wanted, and is then taken whole", async () => {
  const site = await ownSite();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.address);
  await page.evaluate(isKept);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  const file = join(site.folder, "index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace("都有据可查", "条条有据可查"));
  writeServiceWorker(site.folder);
  // What has not changed could not even be had.
  for (const name of readdirSync(site.folder))
    if (!["index.html", "sw.js"].includes(name))
      rmSync(join(site.folder, name), { recursive: true });
  await page.reload();
  const notice = page.getByText("本站有新版本");
  await notice.waitFor();
  expect(await page.locator("h1").innerText()).toContain("都有据可查");

  await page.getByRole("button", { name: "换用新版" }).click();
  await page.getByText("条条有据可查").waitFor();
  expect(await notice.isVisible()).toBe(false);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  await page.goto(new URL("en/compare/", site.address).href);
  expect(await page.locator("h1").first().isVisible()).toBe(true);
  await context.close();
  await site.close();
});
