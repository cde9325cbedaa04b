/**
 * Screens in English, in Chromium: every word that is ours is English.
 *
 * What stays Chinese: the numbers of documents, on chips and on paper, and quoted texts.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** As `…〔2021〕57号` and `…第649号`. */
const documentNumber = /\p{Script=Han}+(〔\d{4}〕|第)\d+号/gu;

test.for([
  "en/cases/",
  "en/compare/",
  "en/compare/?show=heat&region=yinchuan",
  "en/compare/rules/?section=all",
  "en/compare/rules/?section=readings",
  "en/compare/standards/",
  "en/clauses/",
  "en/train/?tab=lesson",
  "en/train/",
])("%s has no Chinese of ours", async (path) => {
  const { page, close } = await visit(browser, path);
  await page.waitForSelector("[data-state=ready]");
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement;
      const isQuoted = parent?.closest(".chip, [lang^='zh'], pre, script, style, template");
      if (isQuoted === null) found.push(walk.currentNode.textContent ?? "");
    }
    return found;
  });
  const ours = texts.map((text) => text.replaceAll(documentNumber, ""));
  const chinese = ours.filter((text) => /\p{Script=Han}/u.test(text));
  expect(chinese).toEqual([]);
  await close();
});
