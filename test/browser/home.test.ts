/**
 * The home page in Chromium: its figures are those that the rules give, its doors lead where they say.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  describeHousehold,
  evaluateHousehold,
  explainProgramme,
  maybeDate,
  planOn,
  readCase,
} from "../../src/engine/index.ts";
import { moneyDigits, plainDigits } from "../../src/text/figures.ts";
import { linkedPolicy, shippedJurisdictions } from "../support/shipped.ts";
import { launchBrowser, visit } from "../support/visit.ts";

const root = join(import.meta.dirname, "../..");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a household gets in a place on the day of the page. */
function answers(id: string, household: string) {
  const file = join(root, "scenarios/households", `${household}.yaml`);
  const facts = readCase(file, readFileSync(file, "utf8"), () => undefined);
  const date = maybeDate("2025-10-01");
  if (facts === undefined || date === undefined) throw new Error(file);
  const plan = planOn(linkedPolicy(id), date);
  const result = evaluateHousehold(plan, facts);
  return describeHousehold({ plan, result, facts, explain: explainProgramme });
}

test("every place shows its standard, the sample's payment and its cases as the rules give them", async () => {
  const { page, faults, close } = await visit(browser, "");
  for (const id of shippedJurisdictions()) {
    const row = page.getByRole("row").filter({ has: page.locator(`a[href*="file=${id}.yaml"]`) });
    const shown = await row.innerText();
    const { standard } = answers(id, "elderly-couple-who-lost-only-child");
    const { programmes } = answers(id, "elder-whose-obligors-are-unable");
    const paid = programmes.find(
      ({ outcome, amount, rule }) =>
        outcome === "yes" && amount?.value !== undefined && rule?.isMonthly === true,
    );
    const cases = globSync(`scenarios/cases/${id}/*.yaml`, { cwd: root }).length;
    expect(shown).toContain(
      plainDigits(standard?.value?.kind === "number" ? standard.value.text : ""),
    );
    expect(shown).toContain(moneyDigits(paid?.amount?.value ?? ""));
    expect(shown).toContain(`${cases} 个，全部通过`);
    expect(await row.locator("svg path").count()).toBeGreaterThan(0);
  }
  expect(faults).toEqual([]);
  await close();
});

test("the worked answer is 1,045 × 3 − 1,800 = 1,335 yuan, with its clauses", async () => {
  const { page, close } = await visit(browser, "");
  const anatomy = page.getByRole("region", { name: /一个数字的来历：天津市低保/ });
  const words = (await anatomy.innerText()).replaceAll(/\s+/g, " ");
  for (const part of ["1,335.00", "1,045", "1,800.00", "600.00", "4.a"])
    expect(words).toContain(part);
  await close();
});

test("a figure of the household is changed on the spot, and the answer follows to the fen", async () => {
  const { page, faults, requestsSinceReady, close } = await visit(browser, "");
  const anatomy = page.getByRole("region", { name: /一个数字的来历/ });
  const wage = anatomy.getByRole("textbox", { name: /月工资/ });
  await wage.waitFor();
  const asked = requestsSinceReady().length;

  // 1,045 × 3 − 3,134.99 = 0.01.
  await wage.fill("3,134.99");
  await anatomy.getByText("0.01").first().waitFor();
  // 3,300 ÷ 3 = 1,100, above 1,045 by 55.
  await wage.fill("3300");
  await anatomy.getByText("不符合").waitFor();
  await anatomy.getByText("高出 55.00 元").waitFor();
  await wage.fill("no figure");
  await anatomy.getByRole("alert").waitFor();
  expect(await wage.inputValue()).toBe("no figure");
  // The last answer stays.
  expect(await anatomy.getByText("不符合").count()).toBe(1);
  await wage.fill("1800");
  await anatomy.getByText("1,335.00").first().waitFor();
  expect(await anatomy.getByRole("alert").count()).toBe(0);
  expect([...faults, ...requestsSinceReady().slice(asked)]).toEqual([]);
  await close();
});

test("a place opens in the editor", async () => {
  const { page, close } = await visit(browser, "en/");
  await page.getByRole("link", { name: "Alxa League" }).click();
  await page.waitForURL(/draft\/\?file=alxa\.yaml/);
  await close();
});

test("the doors show a fault, a proposal's effect and a question, as checker and engine give them", async () => {
  const { page, faults, close } = await visit(browser, "");
  const doors = page.locator("nav.doors a");
  expect(await doors.count()).toBe(3);
  expect(await doors.nth(0).innerText()).toMatch(/家庭月收入 < 生活标准[\s\S]*单位要相同/);
  // 3 x 1,045 - 1,800 = 1,335 and 3 x 1,097 - 1,800 = 1,491: 156 more.
  expect(await doors.nth(1).innerText()).toMatch(/1,335\.00\s*1,491\.00\s*▲\s?156\.00/);
  // 1,045 x 0.3 = 313.5, up to the yuan, among what mistakes would give.
  const answers = await doors.nth(2).locator("i").allInnerTexts();
  expect(answers.filter((answer) => answer.startsWith("314.00 元"))).toHaveLength(1);
  expect(new Set(answers).size).toBe(answers.length);
  expect(answers.length).toBeGreaterThan(2);
  expect(faults).toEqual([]);
  await close();
});
