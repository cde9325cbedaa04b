/**
 * A household built on the case screen, in Chromium: fields with their faults, members, files, and that nothing of it is
 * kept or sent.
 */
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, type VisitOptions, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path = "cases/", options: VisitOptions = {}) {
  const visited = await visit(browser, path, options);
  await visited.page.waitForSelector("[data-state=ready]");
  // The questions come last: whoever waits for one has everything else.
  await visited.page.getByRole("region", { name: /最要紧的问题|matters most/ }).waitFor();
  return visited;
}

const column = (page: Page) => page.getByRole("region", { name: "家庭成员和事实" });
const card = (page: Page, name: string) => column(page).getByRole("region", { name, exact: true });
const dibao = (page: Page) => page.getByRole("region", { name: "各项目的结果" });

async function openCard(page: Page, name: string) {
  await card(page, name)
    .getByRole("button", { name: `修改${name}` })
    .click();
  return card(page, name);
}

const choose = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  column(page).locator("input[type=file]").setInputFiles({ name, mimeType, buffer });

test("a fault stands beside its field, what was typed stays, and a figure with separators counts", async () => {
  const { page, faults, requestsSinceReady, close } = await open();
  const head = await openCard(page, "户主");
  const wage = head.getByLabel(/^月工资/);

  await wage.fill("约两千");
  await head.getByRole("alert").filter({ hasText: "月工资" }).waitFor();
  expect(await wage.inputValue()).toBe("约两千");
  expect(await wage.getAttribute("aria-invalid")).toBe("true");
  // 2,300 + 1,716 = 4,016, a head 1,004 of 1,045: dibao pays 4 × 1,045 − 4,016 = 164.
  await wage.fill("2300");
  await dibao(page).getByText("164.00").first().waitFor();
  expect(await head.getByRole("alert").count()).toBe(0);
  await wage.blur();
  expect(await wage.inputValue()).toBe("2,300");
  await column(page).getByRole("button", { name: "还原" }).click();
  await card(page, "户主").getByText("3,300.00").waitFor();
  expect([...faults, ...requestsSinceReady()]).toEqual([]);
  await close();
});

test("members come and go by keyboard, and one taken away can be brought back", async () => {
  const { page, faults, close } = await open();
  const add = column(page).getByRole("button", { name: "添加成员" });

  await add.focus();
  await page.keyboard.press("Enter");
  await column(page).getByText("5 人").waitFor();
  // The new card is open, and its first field has the focus.
  await page.keyboard.type("孙");
  await card(page, "孙").waitFor();
  await card(page, "孙").getByRole("button", { name: "移除孙" }).click();
  await column(page).getByText("4 人").waitFor();
  await column(page).getByRole("button", { name: "撤销" }).click();
  await column(page).getByText("5 人").waitFor();
  expect(await card(page, "孙").count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

test("the question that matters most is asked first, and an answer brings the next", async () => {
  const { page, faults, close } = await open();
  const ask = column(page).getByRole("region", { name: "最要紧的问题" });
  const first = await ask.locator("[data-fact]").getAttribute("data-fact");
  const field = ask.getByRole("combobox");

  await field.selectOption({ index: 1 });
  // It stays while the reader is in it.
  await ask.getByRole("button", { name: "下一问" }).waitFor();
  expect(await ask.locator("[data-fact]").getAttribute("data-fact")).toBe(first);
  await ask.getByRole("button", { name: "下一问" }).click();
  // Perhaps the same fact of another member: what counts is that nothing is stated there.
  await expect.poll(() => field.inputValue()).toBe("");
  expect(faults).toEqual([]);
  await close();
});

/** Bytes of GB18030 for characters of its two-byte part, by asking the platform's own reader for each pair. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if (trail !== 0x7f) bytesOf.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return Buffer.from(
    [...text].flatMap((sign) =>
      sign < "\x80" ? [sign.charCodeAt(0)] : [...(bytesOf.get(sign) ?? [])],
    ),
  );
}

describe("files", () => {
  const table =
    '对象,姓名,月工资,户籍类别,工资\r\n家庭,,,城镇,\r\n成员,张三,约三千,,1\r\n成员,李四,"1,200",,\r\n';

  test("a table in GB18030 is opened, and what cannot be taken has its row and column", async () => {
    const { page, faults, requestsSinceReady, close } = await open();

    await choose(page, "household.csv", "text/csv", gb18030(table));
    const notice = column(page).getByRole("status").filter({ hasText: "household.csv" });
    await notice.getByText("第 3 行 C 列“月工资”").waitFor();
    expect(await notice.innerText()).toContain("第 1 行 E 列“工资”：没有事实“工资”");
    expect(await card(page, "李四").innerText()).toContain("1,200.00");
    expect([...faults, ...requestsSinceReady()]).toEqual([]);
    await close();
  });

  test("the same in English", async () => {
    const { page, faults, close } = await open("en/cases/");

    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "h.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
    await page.getByText("row 3, column C “月工资”").waitFor();
    expect(await page.getByText("row 1, column E “工资”").innerText()).toContain("not taken");
    expect(faults).toEqual([]);
    await close();
  });

  test("a saved table has no formula in it, and comes back as it was", async () => {
    const { page, faults, close } = await open();
    const head = await openCard(page, "户主");
    await head.getByLabel("姓名").fill("=1+1");
    await card(page, "=1+1").waitFor();

    await column(page).getByRole("button", { name: "导出" }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: /CSV 表格/ }).click();
    const download = await coming;
    const text = readFileSync(await download.path(), "utf8");
    expect(download.suggestedFilename()).toBe("家庭.csv");
    expect(text).toContain(",'=1+1,");
    expect(text).not.toMatch(/(^|,)"?=/m);
    await page.keyboard.press("Escape");
    await column(page).getByRole("button", { name: "还原" }).click();
    await choose(page, "back.csv", "text/csv", Buffer.from(text));
    await card(page, "=1+1").waitFor();
    expect(await dibao(page).innerText()).toContain("314.00");
    expect(faults).toEqual([]);
    await close();
  });

  test("a file that is no household says why, and the household stays", async () => {
    const { page, close } = await open();

    await choose(page, "x.yaml", "application/yaml", Buffer.from("household: [\n"));
    await column(page).getByText("未能导入 x.yaml").waitFor();
    expect(await card(page, "祖母").count()).toBe(1);
    await close();
  });
});

/** Everything that the browser would keep of the page, as one text. */
async function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [
      location.href,
      history.state,
      history.length,
      document.title,
      document.cookie,
      window.name,
      { ...localStorage },
      { ...sessionStorage },
      performance.getEntriesByType("resource").map(({ name }) => name),
    ];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store);
        const all = await Promise.all(
          [reading.getAll(), reading.getAllKeys()].map(
            (asked) =>
              new Promise((resolve) => {
                asked.onsuccess = () => resolve(asked.result);
              }),
          ),
        );
        found.push(name, store, all);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        found.push(request.url, await response?.text());
      }
    }
    return JSON.stringify(found);
  });
}

test("a name that is typed, and a file that is opened, are nowhere but in memory", async () => {
  const canary = "金丝雀七四一九";
  const spellings = [canary, encodeURIComponent(canary), JSON.stringify(canary).slice(1, -1)];
  const { page, faults, close } = await open("cases/", { offline: "kept" });
  const sent: string[] = [];
  page.on("request", (request) => {
    sent.push(`${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`);
  });
  const head = await openCard(page, "户主");
  await head.getByLabel("姓名").fill(canary);
  await card(page, canary).waitFor();
  await page.getByRole("button", { name: "广东省" }).click();
  await page.waitForURL("**region=guangdong*");
  const yaml = `household:\n  成员:\n    - {姓名: ${canary}, 月工资: 900}\n`;
  await choose(page, `${canary}.yaml`, "application/yaml", Buffer.from(yaml));
  await column(page).getByText(`已导入 ${canary}.yaml`).waitFor();
  await card(page, canary).getByText("900.00").waitFor();
  await page.waitForSelector("[data-state=ready]");

  const all = `${await kept(page)}\n${sent.join("\n")}\n${page.url()}`;
  // The account is not empty: it has the address, and the screen's own files.
  expect(all).toContain("guangdong");
  for (const spelling of spellings) expect(all).not.toContain(spelling);
  expect(faults).toEqual([]);
  await page.reload();
  await page.waitForSelector("[data-state=ready]");
  expect(await page.locator("body").innerText()).not.toContain(canary);
  await close();
});

describe("everyone can use it", () => {
  test.each([
    ["cases/", "修改户主", {}],
    ["en/cases/", "Edit householder", { colorScheme: "dark" }],
  ] as const)("%s %s %o", async (path, edit, options) => {
    const { page, faults, close } = await open(path, options);
    await page.getByRole("button", { name: edit }).click();
    await page.locator("[data-path='成员[0]'] input").first().fill("甲");

    const { violations } = await new AxeBuilder({ page }).include("[data-path]").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const overflow = await page
      .getByRole("region", { name: /家庭成员和事实|Members and facts/ })
      .evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
    expect(overflow).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});
