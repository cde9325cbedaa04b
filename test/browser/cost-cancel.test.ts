/**
 * Cancelling on the cost screen, timed in the page: within half a second of the press the screen says so, and the
 * thread has left the job and serves another.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

const longestInMs = 500;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Runs in the page: the workers as they start, so that one of them can be asked beside the screen. */
const keepWorkers = `window.kept = [];
window.Worker = class extends Worker {
  constructor(...how) { super(...how); window.kept.push(this); }
};`;

interface Press {
  /** Where the progress is shown, its button beside it. */
  readonly panel: string;
  /** Workers start together: costs, search, ranges. */
  readonly worker: number;
  /** How far the job is at the press, as a share of all. */
  readonly at: number;
}

interface Timed {
  /** From the press until the screen shows no progress any more. */
  readonly said: number;
  /** From the press until the thread has answered another job, which was sent at the press. */
  readonly served: number;
}

/** Presses "cancel" beside a panel's progress, and times what follows in the page. */
function pressed(page: Page, press: Press): Promise<Timed> {
  return page.evaluate(async ({ panel, worker, at: share }) => {
    const bar = () => document.querySelector<HTMLProgressElement>(`${panel} progress`);
    for (let tries = 0; (bar()?.position ?? -1) < share; tries += 1) {
      if (tries === 3000) throw new Error(`${panel} is not running.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const thread = (window as unknown as { kept: readonly Worker[] }).kept[worker];
    const id = 1_000_000_000;
    const answered = new Promise<number>((resolve) => {
      thread?.addEventListener("message", ({ data }) => {
        if (data.id === id) resolve(performance.now());
      });
    });
    const said = new Promise<number>((resolve) => {
      new MutationObserver(() => {
        if (bar() === null) resolve(performance.now());
      }).observe(document.body, { childList: true, subtree: true });
    });
    const at = performance.now();
    (bar()?.nextElementSibling as HTMLButtonElement | null)?.click();
    thread?.postMessage({ kind: "format-text", id, file: "a.yaml", text: "a: 1\n" });
    return { said: (await said) - at, served: (await answered) - at };
  }, press);
}

/** While households are drawn, while the baseline runs, and while proposals do. */
const moments = [0, 0.1, 0.2, 0.3, 0.4];
/** Of longer jobs. */
const early = [0, 0.02, 0.04];

/** The slowest but one: another process may hold up one of the presses. */
function slowOf(times: readonly Timed[], of: keyof Timed): number {
  return times.map((one) => one[of]).sort((a, b) => b - a)[1] ?? Number.NaN;
}

test("a run, a search and a run over assumptions with 100,000 households stop within half a second", async () => {
  const { page, faults, close } = await visit(browser, "cost/?region=alxa&size=500&seed=3");
  await page.addInitScript({ content: keepWorkers });
  await page.reload();
  await page.locator('[data-state="ready"]').waitFor();
  const costs = page.locator("[data-cost]");
  const before = await costs.allTextContents();

  const runs: Timed[] = [];
  await page
    .locator("select", { has: page.locator('option[value="100000"]') })
    .selectOption("100000");
  for (const at of moments) {
    runs.push(await pressed(page, { panel: '[role="status"]', worker: 0, at }));
    await page.getByText("已取消，显示的是上一次的结果。").waitFor();
    expect(await costs.allTextContents()).toEqual(before);
    await page.getByRole("button", { name: "重新测算" }).click();
  }
  expect(slowOf(runs, "said")).toBeLessThan(longestInMs);
  expect(slowOf(runs, "served")).toBeLessThan(longestInMs);
  await page.locator('[data-state="ready"]').waitFor();
  expect(await costs.allTextContents()).not.toEqual(before);

  for (const [worker, panel] of [
    [1, "solve"],
    [2, "ranges"],
  ] as const) {
    const times: Timed[] = [];
    for (const at of early) {
      await page.locator(`section[aria-labelledby="${panel}"] .btn`).first().click();
      times.push(await pressed(page, { panel: `section[aria-labelledby="${panel}"]`, worker, at }));
    }
    expect(slowOf(times, "said")).toBeLessThan(longestInMs);
    expect(slowOf(times, "served")).toBeLessThan(longestInMs);
  }
  expect(faults).toEqual([]);
  await close();
}, 180_000);
