/** Every screen by keyboard alone, in Chromium: all that can be pressed is come to, and the editor is left again. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** How many controls there are at least, so that a screen that failed is not taken for one that passed. */
const screens: readonly (readonly [path: string, least: number])[] = [
  ["", 15],
  ["draft/?file=taian.yaml", 30],
  ["en/draft/?file=alxa.yaml", 30],
  ["cases/", 60],
  ["en/cases/?pane=timeline", 40],
  ["compare/", 60],
  ["en/compare/?show=heat", 60],
  ["compare/rules/", 60],
  ["compare/standards/", 30],
  ["cost/", 40],
  ["train/", 30],
  ["en/clauses/", 60],
  ["docs/sources/", 30],
];

test.each(screens)(
  "Tab comes to every control of /%s",
  { timeout: 120_000 },
  async (path, least) => {
    const { page, faults, close } = await visit(browser, path);
    if (/^(en\/)?(draft|cases|compare\/|cost|train)/.test(path))
      await page.waitForSelector("[data-state=ready]", { timeout: 60_000 });
    const wanted = await controls(page);
    expect(wanted.length).toBeGreaterThan(least);
    const reached = new Set<string>();
    for (
      let count = 0;
      count < 2 * wanted.length + 60 && reached.size < wanted.length;
      count += 1
    ) {
      await page.keyboard.press("Tab");
      const { id, isEditor } = await focused(page);
      if (id !== undefined) reached.add(id);
      // Within the editor Tab writes; Ctrl+M gives it back to the page.
      if (isEditor) await page.keyboard.press("Control+m");
    }
    const names = new Map(wanted);
    const missed = [...names.keys()].filter((id) => !reached.has(id)).map((id) => names.get(id));
    expect(missed).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  },
);

/** What can be pressed or filled and is in view, numbered; of a row of tabs or of a choice
 * the chosen one, from which arrows lead on. */
function controls(page: Page): Promise<readonly (readonly [id: string, name: string])[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary");
    return [...all]
      .filter((one) => {
        const isDisabled = "disabled" in one && one.disabled === true;
        const isOther = one.getAttribute("role") === "tab" && one.tabIndex < 0;
        const group =
          one instanceof HTMLInputElement && one.type === "radio" ? one.name : undefined;
        const same = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
          ({ name }) => name === group,
        );
        const isOtherRadio =
          group !== undefined && one !== (same.find(({ checked }) => checked) ?? same[0]);
        const isOfEditor = one.closest(".monaco-editor") !== null;
        return !isDisabled && !isOther && !isOtherRadio && !isOfEditor && one.checkVisibility();
      })
      .map((one, index) => {
        one.dataset.control = String(index);
        return [
          String(index),
          (one.getAttribute("aria-label") ?? one.textContent ?? "").trim(),
        ] as const;
      });
  });
}

function focused(
  page: Page,
): Promise<{ readonly id: string | undefined; readonly isEditor: boolean }> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLElement | null;
    return { id: one?.dataset.control, isEditor: one?.closest(".monaco-editor") !== null };
  });
}
