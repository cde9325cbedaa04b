/**
 * Rules × places in Chromium: each parameter's value is the one that the rules give on the day.
 */
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { featureMatrix, maybeDate, planOn } from "../../src/engine/index.ts";
import { groupedDigits } from "../../src/text/format.ts";
import { linkedPolicy, shippedJurisdictions } from "../support/shipped.ts";
import { launchBrowser, type VisitOptions, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: VisitOptions = {}) {
  const visited = await visit(browser, path, options);
  await visited.page.waitForSelector("[data-state=ready]");
  return visited;
}

const policies = shippedJurisdictions().map(linkedPolicy);

function placesOn(date: string) {
  const day = maybeDate(date) ?? 0;
  return policies
    .map((policy) => ({ spec: policy.spec, plan: planOn(policy, day) }))
    .sort((a, b) => a.spec.seal.series - b.spec.seal.series);
}

test.each(["2025-10-01", "2024-06-30"])(
  "every feature is a row, and a parameter of one value says it in its place on %s",
  async (date) => {
    const places = placesOn(date);
    const { page, faults, close } = await open(`compare/rules/?section=all&date=${date}`);
    const rows = featureMatrix(places.map(({ spec }) => spec)).filter(
      ({ part }) => part === undefined,
    );
    expect(await page.locator("tbody tr[data-feature]").count()).toBe(rows.length);

    let checked = 0;
    for (const { section, name } of rows) {
      if (section !== "parameters") continue;
      const cells = await page.locator(`tr[data-feature="parameters/${name}"] td`).allInnerTexts();
      for (const [index, { plan }] of places.entries()) {
        const current = plan.parameters.get(name)?.current;
        if (current?.kind !== "plain" || typeof current.value.value !== "object") continue;
        const { n, d } = current.value.value;
        if (d !== 1n) continue;
        expect(cells[index], name).toContain(groupedDigits(String(n)));
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(40);
    expect(faults).toEqual([]);
    await close();
  },
);

test("without scripts the table stands", async () => {
  const { page, close } = await visit(browser, "compare/rules/", { scripts: "off" });
  const row = page.locator('tr[data-feature="parameters/低保标准"]');
  expect(await row.innerText()).toContain("1,045");
  await close();
});

test("a place whose standard is another is marked so, and silence is said", async () => {
  const { page, faults, requestsSinceReady, close } = await open("en/compare/rules/");
  const row = page.locator('tr[data-feature="parameters/低保标准"]');
  const alxa = row.locator("td").nth(4);
  expect(await alxa.innerText()).toContain("≠");
  expect(await alxa.innerText()).toContain("different");
  expect(await alxa.innerText()).toContain("1,055");
  expect(await page.locator("td[data-relation=silent]").first().innerText()).toContain("silent");
  // Held against itself it is the reference, and the others differ.
  await page.getByLabel("Reference").selectOption("alxa");
  await expect.poll(() => alxa.getAttribute("data-relation")).toBe("reference");
  expect(await row.locator("td").first().getAttribute("data-relation")).toBe("different");
  expect(page.url()).toContain("reference=alxa");
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("a cell leads to its clause and to its line", async () => {
  const { page, close } = await open("compare/rules/?q=渐退期月数");
  const row = page.locator('tr[data-feature="parameters/渐退期月数"]');
  const clause = row.getByRole("link", { name: "11.e" });
  expect(await clause.getAttribute("href")).toBe("/clauses/#tj-2022.11.e");
  const line = row.getByRole("link", { name: /天津市规则第 \d+ 行/ });
  expect(await line.getAttribute("href")).toMatch(/^\/draft\/\?file=tianjin\.yaml&line=\d+$/);
  await page.getByRole("link", { name: "家庭 × 地区" }).click();
  await page.waitForURL(/\/compare\/$/);
  await close();
});

test("a link reopens what was looked for, and parts open by keyboard", async () => {
  const { page, faults, close } = await open("compare/rules/?section=programmes&show=differing");
  const part = page.locator('tr[data-feature="programmes/低保/condition/收入低于标准"]');
  expect(await part.count()).toBe(0);
  await page.locator('tr[data-feature="programmes/低保"] [aria-expanded]').focus();
  await page.keyboard.press("Enter");
  expect(await part.count()).toBe(1);
  await page.reload();
  await page.waitForSelector("[data-state=ready]");
  await expect.poll(() => part.count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

/** Several policies are read and run before there is an answer. */
const patience = { timeout: 20_000 };

const tried = (row: string, from: string, to: string) =>
  `compare/rules/?row=${encodeURIComponent(row)}&from=${from}&to=${to}`;

test("a standard of another place changes what the household gets there, to the fen", async () => {
  // 1,045 × 3 − 1,800 = 1,335; 1,055 × 3 − 1,800 = 1,365.
  const { page, faults, requestsSinceReady, close } = await open(
    tried("parameters/低保标准", "alxa", "tianjin"),
  );
  const panel = page.getByRole("region", { name: "移用试算" }).first();
  await page.waitForSelector("[data-tried=ready]");
  const before = requestsSinceReady().length;
  const row = panel.locator("tbody[data-place=tianjin]");
  expect(await row.innerText()).toContain("1,335.00");
  expect(await row.innerText()).toContain("1,365.00");
  expect(await row.innerText()).toContain("+30.00");
  expect(await panel.innerText()).toMatch(/户中 \d+ 户的结果改变/);
  // Other classes of areas than the place has.
  expect(await panel.locator("tbody[data-place=guangdong]").innerText()).toContain("低保");

  await panel.getByLabel("家庭").selectOption("four-members-severely-disabled-grandmother");
  await page.waitForURL("**household=four-members-severely-disabled-grandmother*");
  await page.waitForSelector("[data-tried=ready]");
  expect(requestsSinceReady().slice(before)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test("a rule does not come without the names that it reads, and opens as a draft with them", async () => {
  // 1,055 × 0.3 = 316.5, in whole yuan 317.
  const { page, faults, close } = await open(
    `${tried("programmes/低收入家庭救助", "tianjin", "alxa")}&household=four-members-severely-disabled-grandmother`,
  );
  const panel = page.getByRole("region", { name: "移用试算" }).first();
  const place = panel.locator("tbody[data-place=alxa]");
  await expect.poll(() => place.innerText(), patience).toContain("缺了它们不能移用");
  expect(await place.innerText()).toContain("低收入家庭救助比例");
  await panel.getByRole("button", { name: /一并移用/ }).click();
  await expect.poll(() => place.innerText(), patience).toContain("317.00");
  expect(await place.innerText()).toContain("原未规定");
  expect(page.url()).toContain("carry=names");
  await panel.getByRole("link", { name: "在起草页作为新草稿打开" }).click();
  await page.waitForURL("**/draft/**");
  await expect
    .poll(() => page.getByRole("dialog").innerText(), patience)
    .toContain("alxa-trial.yaml");
  expect(faults).toEqual([]);
  await close();
});

test("a deadline and a decider of another place are shown with their days, and a check with what breaks it", async () => {
  // 24 hours after an application of 1 October at nine.
  const { page, faults, close } = await open(
    `${tried("deadlines/急难型答复", "tianjin", "alxa")}&section=deadlines&household=permit-holder-out-of-work`,
  );
  const panel = page.getByRole("region", { name: "移用试算" }).first();
  const place = panel.locator("tbody[data-place=alxa]");
  await panel.getByRole("button", { name: /一并移用/ }).click();
  await expect.poll(() => place.innerText(), patience).toContain("2025-10-02 09:00");
  expect(await place.innerText()).toContain("无此项");
  expect(await panel.innerText()).toContain("期限新增");

  await page.goto(
    new URL(
      `/en/${tried("routes/临时救助受理", "alxa", "tianjin")}&household=local-worker-injured`,
      page.url(),
    ).href,
  );
  const decider = page.locator("tbody[data-place=tianjin]");
  await expect
    .poll(() => decider.innerText(), patience)
    .toContain("where temporary aid is applied");
  expect(await decider.innerText()).not.toMatch(/[\u4e00-\u9fff]/);

  await page.goto(
    new URL(`/${tried("checks/特困标准下限", "guangdong", "taian")}&carry=names`, page.url()).href,
  );
  // 1.6 × 1,000 − 1,389 = 211; 1.6 × 860 − 1,123 = 253.
  const check = page.locator("tbody[data-place=taian]");
  await expect.poll(() => check.innerText(), patience).toContain("违反，相差 211");
  expect(await check.innerText()).toContain("违反，相差 253");

  await page.goto(
    new URL(
      `/${tried("readings/重度残疾范围", "tianjin", "yinchuan")}&household=edge-family-mental-disability-grade-three`,
      page.url(),
    ).href,
  );
  const read = page.locator("tbody[data-place=yinchuan]");
  await expect.poll(() => read.innerText(), patience).toContain("单人户低保");
  expect(faults).toEqual([]);
  await close();
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each(["", "en/"])("axe finds nothing on /%scompare/rules/", async (language) => {
    const { page, close } = await open(`${language}compare/rules/?section=all&q=核查`, {
      colorScheme,
    });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await close();
  });
});
