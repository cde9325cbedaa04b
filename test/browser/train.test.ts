/**
 * Training in Chromium: a quiz to its end, a blank-step exercise with one slip, a sheet with one fault, a handout on
 * paper. What is right is asked of the engine, not of the page.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Lesson, lessonOf } from "../../src/engine/index.ts";
import { workedCase } from "../support/training.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(path: string, options = {}) {
  const shown = await visit(browser, path, options);
  await shown.page.locator('[data-state="ready"]').waitFor({ timeout: 60_000 });
  return shown;
}

/** The example that is shown: its case, by the address of the selection. */
async function shownLesson(page: Page): Promise<Lesson> {
  const sheet = page.locator("[data-case]").first();
  const region = (await sheet.getAttribute("data-region")) ?? "";
  const name = (await sheet.getAttribute("data-case")) ?? "";
  const programme = (await sheet.getAttribute("data-programme")) ?? "";
  const path = (await sheet.getAttribute("data-path")) ?? "";
  const lesson = lessonOf(workedCase(region, name), { programme, path });
  if (lesson === undefined) throw new Error(`${name} teaches nothing.`);
  return lesson;
}

/** Fill a sheet in as the engine has it, but for some steps. */
async function fill(page: Page, lesson: Lesson, others: Readonly<Record<string, string>>) {
  for (const { id, value } of lesson.steps) {
    const field = page.locator(`[data-step="${id}"] :is(input, select)`);
    const text = others[id] ?? (value?.kind === "truth" ? "" : (value?.text ?? ""));
    if (value?.kind === "word") await field.selectOption(text);
    else await field.fill(text);
  }
}

function marks(page: Page) {
  return page
    .locator("[data-step]")
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute("data-step"), row.getAttribute("data-mark")]),
    );
}

describe.each(["", "en/"])("/%strain/", (language) => {
  test("a quiz to its end: every answer is told right or by its mistake, and recorded here alone", async () => {
    const { page, faults, requestsSinceReady, close } = await opened(
      `${language}train/?seed=7&topic=all`,
    );
    const card = page.locator("[data-question]");
    const count = Number(await card.getAttribute("data-count"));
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index += 1) {
      const answers = page.locator("ol [data-answer]");
      expect(await answers.count()).toBeGreaterThan(2);
      await answers.first().focus();
      await page.keyboard.press("Enter");
      await page.locator('[data-answer="right"]').waitFor();
      expect(await page.locator('[data-answer="right"]').count()).toBe(1);
      const wrong = await page.locator('[data-answer="wrong"] em').allInnerTexts();
      expect(wrong.every((text) => text.trim() !== "")).toBe(true);
      // The clause stands beside it.
      expect(await page.locator("[data-grounds] .chip").count()).toBeGreaterThan(0);
      if (index < count - 1) await page.locator("[data-next]").click();
    }
    const kept = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key !== "theme"),
    );
    expect(kept).toEqual(["doudi.training"]);
    expect(new URL(page.url()).search).not.toMatch(/[0-9]{4}/);
    await page.locator("[data-record] summary").click();
    await page.locator("[data-wipe]").click();
    expect(await page.evaluate(() => localStorage.getItem("doudi.training"))).toBeNull();
    expect(faults).toEqual([]);
    expect(requestsSinceReady()).toEqual([]);
    await close();
  });

  test("a blank-step exercise with one slip: the slip is found, and what follows from it is no fault", async () => {
    const { page, faults, close } = await opened(`${language}train/?tab=lesson`);
    const lesson = await shownLesson(page);
    const slip = lesson.steps.find(({ kind }) => kind === "who");
    if (slip === undefined) throw new Error("Nobody counts.");
    await fill(page, lesson, { [slip.id]: "9" });
    await page.locator("button[type=submit]").click();
    await page.locator('[data-mark="wrong"]').waitFor();
    const wrong = (await marks(page)).filter(([, mark]) => mark === "wrong").map(([id]) => id);
    expect(wrong).toEqual([slip.id]);
    expect(faults).toEqual([]);
    await close();
  });

  test("a sheet with one fault: the first step that departs is ringed and named", async () => {
    const { page, faults, close } = await opened(`${language}train/`);
    await page.locator('[data-mark="wrong"]').first().waitFor();
    const lesson = await shownLesson(page);
    // All right but the last: the amount is one fen too much.
    const last = lesson.steps.at(-1);
    await fill(page, lesson, { [last?.id ?? ""]: "0.01" });
    await page.locator("button[type=submit]").click();
    await page.locator(`[data-step="${last?.id}"][data-mark="wrong"]`).waitFor();
    const found = await marks(page);
    expect(found.filter(([, mark]) => mark === "wrong")).toEqual([[last?.id, "wrong"]]);
    expect(found.filter(([, mark]) => mark === "right")).toHaveLength(lesson.steps.length - 1);
    expect(faults).toEqual([]);
    await close();
  });

  test("a worked case stands beside another region and beside one changed fact, parted at a step", async () => {
    const { page, faults, requestsSinceReady, close } = await opened(
      `${language}train/?tab=lesson`,
    );
    await page.locator("[data-beside]").click();
    const against = page.locator("[data-against]");
    await page.locator("[data-parting]").first().waitFor({ timeout: 60_000 });
    await page
      .locator("[data-against] option[value^=change]")
      .first()
      .waitFor({ state: "attached" });
    await against.selectOption("change 0");
    await page.locator('[data-parting="first"]').waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-parting="first"]').count()).toBe(1);
    expect(faults).toEqual([]);
    expect(requestsSinceReady()).toEqual([]);
    await close();
  });

  test("a case is made for a clause, its expectations still to be confirmed", async () => {
    const { page, faults, close } = await opened(`${language}train/?tab=handout`);
    await page.locator("[data-content=made]").click();
    const text = page.locator("[data-made]");
    await text.waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-save]").click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.yaml$/);
    expect(await text.innerText()).toMatch(/^region: tianjin$/m);
    expect(faults).toEqual([]);
    await close();
  });

  test("kinds are chosen, a reload goes on with the paper half done, and starting over begins anew", async () => {
    const { page, faults, close } = await opened(
      `${language}train/?seed=3&topic=all&kinds=amount%20eligibility`,
    );
    await page.locator("ol [data-answer]").first().click();
    await page.locator("[data-grounds]").waitFor();
    await page.locator("[data-next]").click();
    await page.locator("ol [data-answer]").nth(1).click();
    await page.locator("[data-grounds]").waitFor();
    await page.reload();
    await page.locator('[data-state="ready"]').waitFor({ timeout: 60_000 });
    await page.locator('[data-question="2"]').waitFor();
    expect(await page.locator('ol [data-answer="open"]').count()).toBeGreaterThan(2);
    expect(new URL(page.url()).searchParams.get("kinds")).toBe("amount eligibility");
    const kept = await page.evaluate(() => localStorage.getItem("doudi.training") ?? "[]");
    const answers = JSON.parse(kept) as readonly { kind: string; option: number }[];
    expect(answers.map(({ option }) => option)).toEqual([0, 1]);
    expect(answers.every(({ kind }) => kind === "amount" || kind === "eligibility")).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test("a sheet copied from an office program is taken in, its thousands with commas", async () => {
    const { page, faults, close } = await opened(`${language}train/?tab=lesson`);
    const lesson = await shownLesson(page);
    const rows = lesson.steps.flatMap(({ value }, index) =>
      value?.kind === "number"
        ? [`${index + 1}\t${value.text.replace(/\B(?=(\d{3})+(?!\d))/g, ",")}`]
        : [],
    );
    await page.getByRole("button", { name: /粘贴核算单|Paste a sheet/ }).click();
    await page.locator("[data-pasted]").fill(rows.join("\r\n"));
    await page.locator("[data-fill]").click();
    await page.locator("button[type=submit]").click();
    await page.locator('[data-mark="right"]').first().waitFor();
    const found = await marks(page);
    expect(found.filter(([, mark]) => mark === "right")).toHaveLength(rows.length);
    expect(found.filter(([, mark]) => mark === "wrong")).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("two cases that differ in one fact part at a step; the address brings them back", async () => {
    const { page, faults, requestsSinceReady, close } = await opened(
      `${language}train/?tab=lesson&against=first`,
    );
    await page.locator("[data-pair]").first().click();
    await page.locator('[data-parting="first"]').waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-pair][aria-pressed="true"]').count()).toBe(1);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("against")).toMatch(/^example tianjin \d+$/);
    expect(requestsSinceReady()).toEqual([]);
    await page.reload();
    await page.locator('[data-parting="first"]').waitFor({ timeout: 60_000 });
    expect(faults).toEqual([]);
    await close();
  });

  test("a case as wished is made, taught from memory, and named in no address and no storage", async () => {
    const { page, faults, close } = await opened(`${language}train/?tab=handout&region=alxa`);
    await page.locator("[data-content=made]").click();
    await page.locator("[data-made]").waitFor({ timeout: 60_000 });
    await page
      .locator("[data-wish-fact]")
      .selectOption({ label: language === "" ? "户籍类别" : "Urban or rural registration" });
    await page.locator("[data-wish-value]").selectOption("农村");
    await page.locator("[data-wish]").waitFor();
    await expect
      .poll(async () => (await page.locator("[data-made]").allInnerTexts()).join())
      .toMatch(/户籍类别: 农村/);
    await page.locator("[data-teach]").click();
    await page.locator("[data-step]").first().waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => location.href + JSON.stringify(localStorage))).not.toMatch(
      /户籍|%E6%88%B7/,
    );
    expect(faults).toEqual([]);
    await close();
  });

  test("a case of one's own is opened from a file, and one that is none is refused", async () => {
    const { page, faults, close } = await opened(`${language}train/?tab=lesson&region=yinchuan`);
    const file = "scenarios/cases/yinchuan/rigid-spending-by-difference.yaml";
    const input = page.locator("[data-own]").first();
    await input.setInputFiles({
      name: "x.yaml",
      mimeType: "text/yaml",
      buffer: Buffer.from("a: ["),
    });
    await expect.poll(() => page.getByText(/不是例案|is no case/).count()).toBeGreaterThan(0);
    await input.setInputFiles(file);
    // 3,600 − 1,200 = 2,400; ÷ 4 = 600.
    await page.getByRole("button", { name: /全部展开|Show all/ }).click();
    await expect.poll(() => page.getByText("2,400.00").count()).toBeGreaterThan(0);
    expect(page.url()).not.toContain("2400");
    expect(faults).toEqual([]);
    await close();
  });

  test("a topic prints as a handout: every case, and at the end its rules", async () => {
    const { page, faults, close } = await opened(`${language}train/?tab=handout`);
    await page.locator("[data-content=set]").click();
    await page.locator("[data-lessons]:not([data-lessons='0'])").waitFor({ timeout: 60_000 });
    const all = Number(await page.locator("[data-lessons]").getAttribute("data-lessons"));
    expect(all).toBeGreaterThan(3);
    await page.getByRole("button", { name: /整个专题|the whole topic/ }).click();
    await page.locator("[data-set] input").first().uncheck();
    await page.locator(`[data-lessons="${all - 1}"]`).waitFor({ timeout: 60_000 });
    await page.keyboard.press("Escape");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("article footer").isVisible()).toBe(true);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    expect(faults).toEqual([]);
    await close();
  });

  test("a handout prints by itself, with the solution and without", async () => {
    const { page, faults, close } = await opened(`${language}train/?tab=handout`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav").first().isVisible()).toBe(false);
    expect(await page.locator("article h2").isVisible()).toBe(true);
    expect(await page.locator("[data-key]").count()).toBe(1);
    expect((await page.pdf({ format: "A4" })).subarray(0, 4).toString()).toBe("%PDF");
    await page.emulateMedia({ media: "screen" });
    await page.locator("[data-no-key]").click();
    expect(await page.locator("[data-key]").count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});
