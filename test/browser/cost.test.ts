/** The cost screen in Chromium: from the slider to the printed brief, in both languages and both themes. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { estimatedMoney } from "../../src/text/figures.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const draw = "region=alxa&size=500&seed=3";

async function opened(path: string, options = {}) {
  const shown = await visit(browser, path, options);
  await shown.page.locator('[data-state="ready"]').waitFor();
  return shown;
}

function textOf(fen: bigint): string {
  const digits = String(fen).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Cells of money as whole fens. */
async function fensIn(page: Page, selector: string): Promise<readonly bigint[]> {
  const texts = await page.locator(selector).allTextContents();
  return texts.map((text) => {
    const [whole = "0", places = ""] = text
      .replace(/[+,≈\s]/g, "")
      .replace("−", "-")
      .split(".");
    const sign = whole.startsWith("-") ? -1n : 1n;
    return BigInt(whole) * 100n + sign * BigInt(places.padEnd(2, "0"));
  });
}

describe.each(["", "en/"])("/%scost/", (language) => {
  test("a moved slider costs anew, its parts sum, and the brief prints both", async () => {
    const { page, faults, requestsSinceReady, close } = await opened(`${language}cost/?${draw}`);
    const slider = page.locator('input[type="range"]');
    await slider.focus();
    const before = await page.locator("[data-parts] tfoot td[data-total]").nth(1).textContent();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(
      (old) =>
        document.querySelector('[data-state="ready"]') !== null &&
        document.querySelectorAll("[data-parts] td[data-total]")[1]?.textContent !== old,
      before,
    );
    const parts = await fensIn(page, "[data-parts] tbody tr td:nth-child(3)");
    const [total = 0n] = (await fensIn(page, "[data-parts] td[data-total]")).slice(1);
    expect(parts.reduce((sum, one) => sum + one, 0n)).toBe(total);
    expect(new URL(page.url()).search).toContain("proposal=");
    expect(page.url()).not.toContain(encodeURIComponent("成员"));

    await page.emulateMedia({ media: "print" });
    const brief = page.locator("[data-brief]");
    expect(await brief.isVisible()).toBe(true);
    expect(await page.locator("[data-parts]").isVisible()).toBe(false);
    const finding = await page.locator("[data-brief-finding]").innerText();
    // A model's sum is said to three digits; the table beside it says it to the fen.
    const said = estimatedMoney(textOf(total), language === "" ? "zh" : "en");
    expect(finding.replaceAll(" ", " ")).toContain(said);
    expect(await page.locator("[data-cost]").nth(1).textContent()).toContain(said);
    expect(faults).toEqual([]);
    expect(requestsSinceReady()).toEqual([]);
    await close();
  });

  test.each(["light", "dark"] as const)("has nothing against axe, %s", async (colorScheme) => {
    for (const view of ["parts", "people", "rows"]) {
      const { page, close } = await opened(`${language}cost/?${draw}&view=${view}`, {
        colorScheme,
      });
      if (view === "rows") await page.locator("[data-rows]").waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        view,
      ).toEqual([]);
      await close();
    }
  });
});

test("a household opens in memory, and no address has anything of it", async () => {
  const { page, close } = await opened(`cost/?${draw}&view=rows`);
  const address = page.url();
  await page.locator("[data-rows] button").first().click();
  await page.getByText("成员 1").first().waitFor();
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await close();
});

test("a part of the extra cost opens its households, and the address names none of them", async () => {
  const { page, close } = await opened(`cost/?${draw}`);
  const part = page.locator("[data-parts] tbody th button").first();
  const name = await part.innerText();
  await part.click();
  await page.locator("[data-rows]").waitFor();
  const shown = page.locator("[data-rows]").locator("xpath=ancestor::section[1]");
  expect(await shown.getAttribute("aria-label")).toBe(name);
  expect(new URL(page.url()).searchParams.get("view")).toBe("rows");
  expect(decodeURIComponent(page.url())).not.toContain(name);
  await close();
});
