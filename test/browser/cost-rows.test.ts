/** What opens the households behind a figure of the cost screen: bars, counts, bands, and the edge of a budget. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(search: string, language = "") {
  const shown = await visit(browser, `${language}cost/?region=alxa&size=500&seed=3${search}`);
  await shown.page.locator('[data-state="ready"]').waitFor();
  return shown;
}

/** Which households are looked at, once they are there; the field that says it has the focus. */
async function shownRows(page: Page): Promise<string> {
  await page.locator("[data-rows]").waitFor();
  return page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : "";
  });
}

test("a drawn bar opens the households of its part, of its own proposal", async () => {
  const { page, close } = await opened("");
  const part = page.locator(".recharts-bar-rectangle").first();
  await part.locator("rect").first().click();
  expect(await shownRows(page)).toBe("在享低保者增减");
  // The first bar is the first proposal's; before, the second was looked at.
  expect(new URL(page.url()).searchParams.get("chosen")).toBe("1");
  await close();
});

describe("of those that gain and lose", () => {
  test("a count opens its class", async () => {
    const { page, close } = await opened("&view=people");
    await page.locator("[data-classes] tbody button").first().press("Enter");
    expect(await shownRows(page)).toBe("受益");
    await close();
  });

  test("a band opens as many as it counts", async () => {
    const { page, close } = await opened("&view=people");
    const band = page.locator("table", { hasText: "每户每月增减" }).locator("tbody button").first();
    const name = await band.innerText();
    await band.press("Enter");
    expect(await shownRows(page)).toBe(`每户每月增减 ${name}`);
    await close();
  });

  test.each([
    ["", "按户籍类别", "城镇", "户籍类别：城镇"],
    ["en/", "By urban or rural registration", "urban", "urban or rural registration: urban"],
  ])(
    "a group and a count of it open as many as they say, /%scost/",
    async (language, by, option, name) => {
      const { page, close } = await opened("&view=people", language);
      const group = page
        .locator("[data-classes] tbody", { hasText: by })
        .locator("tr", { has: page.getByRole("button", { name: option, exact: true }) })
        .first();
      const gain = group.locator("td button").first();
      await gain.press("Enter");
      expect(await shownRows(page)).toMatch(new RegExp(`^${name}[，,] ?\\S+$`));
      await page.locator("#makeup + fieldset button").nth(1).press("Enter");
      await group.locator("th button").press("Enter");
      expect(await shownRows(page)).toBe(name);
      await close();
    },
  );
});

test("the household at which a budget flips opens, with its facts, under the value that flips it", async () => {
  const { page, close } = await opened("&budget=900000");
  await page
    .locator("section", { has: page.locator("#solve") })
    .locator("form button")
    .click();
  const flip = page.locator("[data-flip]");
  await flip.waitFor();
  const row = /\d+/.exec(await flip.innerText())?.[0];
  const address = page.url();
  await flip.press("Enter");
  expect(await shownRows(page)).toContain("越过预算的那一户");
  const rows = page.locator("[data-rows] tbody tr");
  expect(await rows.first().locator("th").innerText()).toBe(row);
  expect(await page.getByText("成员 1").first().isVisible()).toBe(true);
  // Which household is no matter of the address.
  expect(page.url().replace("&view=rows", "")).toBe(address);
  await close();
});
