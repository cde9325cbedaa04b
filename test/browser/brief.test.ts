/** The printed brief in Chromium: one press works out what it lacks, and it goes on two pages. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectBriefOnPaper, pressForBrief } from "../support/brief-page.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Of another region in both languages: cost-path.test.ts.
test.each([
  ["", "tianjin", /不作发放依据/],
  ["", "guangdong", /不作发放依据/],
  ["en/", "tianjin", /no basis for payment/],
  ["en/", "guangdong", /no basis for payment/],
  ["en/", "yinchuan", /no basis for payment/],
])(
  "/%scost/: the brief of %s, with long rules or many standards",
  async (language, region, warned) => {
    const { page, faults, requestsSinceReady, close } = await visit(
      browser,
      `${language}cost/?region=${region}&size=500&seed=3`,
    );
    await page.locator('[data-state="ready"]').waitFor();
    await pressForBrief(page);
    await page.emulateMedia({ media: "print" });
    await expectBriefOnPaper(page, warned);
    await expectAllLinksTold(page);
    if (language !== "") {
      const assumptions = await page.locator("[data-brief-ranges]").textContent();
      expect(assumptions).not.toMatch(/\p{Script=Han}/u);
    }
    expect(faults).toEqual([]);
    expect(requestsSinceReady()).toEqual([]);
    await close();
  },
);

/** Standards in the table and those counted at rest are as many as the panel shows. */
async function expectAllLinksTold(page: Page): Promise<void> {
  const shown = page.locator('section[aria-labelledby="links"] ul').first().locator("li");
  const [changed, all] = [1, await shown.count()];
  const told = await page.locator("[data-brief-links] tbody tr").count();
  const atRest = await page
    .locator("[data-brief-at-rest] data")
    .evaluateAll((counts) =>
      counts.reduce((sum, one) => sum + Number(one.getAttribute("value")), 0),
    );
  expect(told).toBeGreaterThan(0);
  expect(told + atRest).toBe(all - changed);
}

test.each([
  ["", "tianjin", /不作发放依据/],
  ["en/", "alxa", /no basis for payment/],
])(
  "/%scost/: a map of %s that was worked out stands in place of the curve, on the same two pages",
  async (language, region, warned) => {
    const path = `${language}cost/?region=${region}&size=500&seed=3`;
    const { page, faults, requestsSinceReady, close } = await visit(browser, path);
    await page.locator('[data-state="ready"]').waitFor();
    await page.locator('section[aria-labelledby="map"] button[type="submit"]').click();
    await page.locator("[data-map]").waitFor();
    const brief = await pressForBrief(page, "map");
    expect(await brief.locator("[data-brief-curve]").count()).toBe(0);
    const table = (selector: string) =>
      page.locator(`${selector} tr`).evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll("th, td")].map((cell) => {
            const button = cell.querySelector("button");
            return (button === null ? cell : button.childNodes[1])?.textContent ?? "";
          }),
        ),
      );
    const [, heads = [], ...all] = await table("[data-map]");
    const [[, ...across] = [], ...rows] = await table("[data-brief-map]");
    expect([across.length, rows.length]).toEqual([4, 3]);
    for (const [head, ...costs] of rows) {
      const row = all.find(([one]) => one === head) ?? [];
      expect(costs).toEqual(across.map((one) => row[1 + heads.indexOf(one)]));
    }
    await page.emulateMedia({ media: "print" });
    await expectBriefOnPaper(page, warned);
    expect(faults).toEqual([]);
    expect(requestsSinceReady()).toEqual([]);
    await close();
  },
);
