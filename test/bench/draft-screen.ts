/**
 * How long the drafting screen takes in a real Chromium: `npm run bench:screen`, told and never tested.
 *
 * In:       the built site (`npm run build`), served from this machine.
 * Out:      median and range: from the address to a screen that is ready; from a key to fresh problems and
 *           fresh results of the households, the pause that waits for the next key included. The largest shipped text.
 */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { builtSite, serveSite } from "../../src/build/site-server.ts";
import { chromiumFlags, chromiumPath } from "../support/chromium.ts";
import { selectWords } from "../support/editor-page.ts";
import { shown, timingOf } from "./rounds.ts";

const folder = join(import.meta.dirname, "../../policy-specs");
const [largest = ""] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size);
/** A figure of the text that can be made another. */
const [figure = ""] = /value: \d+/.exec(readFileSync(join(folder, largest), "utf8")) ?? [];
const [visits, keys] = [7, 20];

const { address, stop } = await serveSite(builtSite(), 0);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] });
process.stdout.write(`The drafting screen with ${largest}\n\n`);
process.stdout.write(
  `ready after             ${shown(timingOf(await timesToReady(browser)), "ms", 0)}\n`,
);
process.stdout.write(
  `fresh after a key       ${shown(timingOf(await timesOfKeys(browser)), "ms", 0)}\n`,
);
await browser.close();
await stop();

async function opened(context: Awaited<ReturnType<Browser["newContext"]>>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}draft/?file=${largest}`);
  await page.waitForSelector("[data-state=ready]");
  return page;
}

/** Each visit is a first one: nothing is kept from the one before. */
async function timesToReady(from: Browser): Promise<number[]> {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const context = await from.newContext({ serviceWorkers: "block" });
    const page = await opened(context);
    times.push(await page.evaluate(() => performance.now()));
    await context.close();
  }
  return times;
}

/** A figure is written and taken away again: every key is another text that can be run. */
async function timesOfKeys(from: Browser): Promise<number[]> {
  const context = await from.newContext({ serviceWorkers: "block" });
  const page = await opened(context);
  await selectWords(page, figure);
  await page.keyboard.press("ArrowRight");
  await page.evaluate(watchKeys);
  const times: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 2 === 0 ? "7" : "Backspace");
    times.push(await page.evaluate(() => (globalThis as unknown as Watched).freshAfterKey));
    await page.waitForTimeout(400);
  }
  await context.close();
  return times;
}

interface Watched {
  freshAfterKey: Promise<number>;
}

/** Runs in the page: from each key to the next frame after the screen says that it is fresh again. */
function watchKeys(): void {
  const screen = document.querySelector("[data-state]");
  addEventListener(
    "keydown",
    () => {
      const begin = performance.now();
      (globalThis as unknown as Watched).freshAfterKey = new Promise((resolve) => {
        let wasStale = false;
        const look = () => {
          const state = screen?.getAttribute("data-state");
          wasStale ||= state !== "ready";
          if (wasStale && state === "ready") resolve(performance.now() - begin);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    { capture: true },
  );
}
