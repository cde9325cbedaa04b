/**
 * Open a page of the built site as a reader would, and keep account of what goes wrong.
 *
 * In:       a path below the site; width, colour scheme, scripts on or off.
 * Out:      the page, and lists of faults and requests; no assertions.
 * Ignores:  what the page is about.
 */

import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { chromiumFlags } from "./chromium.ts";

/** A browser of one test file's own; close it after the last test. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject("chromium"),
    args: [...chromiumFlags],
    // Where the machine has no locale the browser would spoil the Chinese names of files that it saves.
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
}

/** An open page and its account. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors, refused content, failed answers, requests to elsewhere. */
  readonly faults: readonly string[];
  /** What the page has asked the server for since it was ready. */
  readonly requestsSinceReady: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  /** Absent: 1366, the laptop that screens are designed for. */
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly scripts?: "off";
  /** Kept on the device after the visit, as readers have it; otherwise each visit is a first one. */
  readonly offline?: "kept";
}

/** Open a page and wait until it is ready: loaded, quiet, and every island alive. */
export async function visit(
  browser: Browser,
  path: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(contextOptions(options));
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  const site = new URL(inject("site"));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    requests.push(request.url());
    const isElsewhere = origin !== site.origin && protocol !== "data:";
    if (isElsewhere) faults.push(`elsewhere: ${request.url()}`);
  });
  await page.exposeFunction("reportRefusal", (what: string) => faults.push(`refused: ${what}`));
  await page.addInitScript({ content: reportRefusals });
  await page.goto(new URL(path, site).href, { waitUntil: "networkidle" });
  if (options.scripts !== "off")
    await page.waitForFunction(() => document.querySelector("astro-island[ssr]") === null);
  const before = requests.length;
  return {
    page,
    faults,
    requestsSinceReady: () => requests.slice(before),
    close: () => context.close(),
  };
}

function contextOptions({ width = 1366, colorScheme, scripts, offline }: VisitOptions) {
  const height = width < 760 ? 844 : 768;
  const chosen: BrowserContextOptions = { viewport: { width, height } };
  if (colorScheme !== undefined) chosen.colorScheme = colorScheme;
  chosen.serviceWorkers = offline === "kept" ? "allow" : "block";
  if (scripts === "off") chosen.javaScriptEnabled = false;
  return chosen;
}

/** Runs in the page: the browser tells the document what its policy refused. */
const reportRefusals = `addEventListener("securitypolicyviolation", (event) => {
  reportRefusal(event.violatedDirective + " " + event.blockedURI);
});`;
