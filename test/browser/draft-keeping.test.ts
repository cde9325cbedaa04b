/**
 * Texts that are kept, in Chromium: killed while typing, in two windows, with storage that fails; tabs, proposals,
 * versions, links, files dropped and files exported.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { chromiumFlags } from "../support/chromium.ts";
import { writingOf } from "../support/editor-page.ts";
import { launchBrowser } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ready = (page: Page) => page.waitForSelector("[data-state=ready]", { timeout: 60_000 });
const line = (page: Page, words: string) => page.locator(".view-line", { hasText: words }).first();

async function open(context: BrowserContext, path = "draft/?file=taian.yaml"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(path, inject("site")).href);
  await ready(page);
  return page;
}

async function write(page: Page, words: string): Promise<void> {
  await writingOf(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText(words);
}

const yaml = (name: string, content: string | Buffer) => ({
  name,
  mimeType: "text/yaml",
  buffer: Buffer.from(content),
});

test("killed ten times while typing, at most one second is lost each time", {
  timeout: 420_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "doudi-"));
  const lost: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const { page, kill } = await startedBrowser(folder);
    await page.goto(new URL("draft/?file=taian.yaml", inject("site")).href);
    await ready(page);
    if (round > 0) await page.getByRole("button", { name: "恢复草稿" }).click();
    await writingOf(page).focus();
    await page.keyboard.press("Control+Home");
    const typed: { readonly mark: string; readonly at: number }[] = [];
    const until = Date.now() + 2000 + 137 * round;
    for (let count = 0; Date.now() < until; count += 1) {
      const mark = `# ${round}-${count};`;
      await page.keyboard.insertText(`${mark}\n`);
      typed.push({ mark, at: Date.now() });
    }
    const killedAt = Date.now();
    await kill();
    const kept = await keptText(folder);
    const missing = typed.filter(({ mark }) => !kept.includes(mark));
    expect(typed.length).toBeGreaterThan(3);
    lost.push(killedAt - (missing[0]?.at ?? killedAt));
  }
  rmSync(folder, { recursive: true, force: true });
  expect(lost.filter((milliseconds) => milliseconds > 1000)).toEqual([]);
});

describe("two windows", () => {
  test("one writes, the other follows, takes over, and writes the newest when the first closes", {
    timeout: 90_000,
  }, async () => {
    const context = await browser.newContext();
    const first = await open(context);
    await write(first, "# first\n");
    await first.getByText(/已存于本机/).waitFor();
    const second = await open(context);
    const told = (page: Page) => page.getByText("正在另一窗口中编辑。本窗口只读");
    await told(second).waitFor();
    await line(second, "# first").waitFor();
    await write(second, "# refused\n");
    await write(first, "# more\n");
    await line(second, "# more").waitFor();
    expect(await line(second, "# refused").count()).toBe(0);

    await second.getByRole("button", { name: "改在本窗口编辑" }).click();
    await told(first).waitFor();
    await write(second, "# second\n");
    await line(first, "# second").waitFor();
    await second.close();
    await told(first).waitFor({ state: "detached" });
    expect(await line(first, "# second").count()).toBe(1);
    await write(first, "# last\n");
    await line(first, "# last").waitFor();
    await context.close();
  });
});

describe("storage", () => {
  const failing = "() => { throw new DOMException('no', 'QuotaExceededError'); }";
  test.each([
    ["open", `IDBFactory.prototype.open = ${failing};`],
    ["get", `IDBObjectStore.prototype.getAll = ${failing};`],
    ["put", `IDBObjectStore.prototype.put = ${failing};`],
    ["delete", `IDBObjectStore.prototype.delete = ${failing};`],
    [
      "abort",
      `const put = IDBObjectStore.prototype.put;
       IDBObjectStore.prototype.put = function (value) {
         const request = put.call(this, value);
         this.transaction.abort();
         return request;
       };`,
    ],
    ["versions", `IDBObjectStore.prototype.add = ${failing};`],
  ])("where %s fails, that is said, and typing and the download go on", async (call, content) => {
    const context = await browser.newContext();
    await context.addInitScript({ content });
    const page = await open(context);
    await write(page, "# typed\n");
    if (call === "delete" || call === "versions")
      await page.getByRole("button", { name: "恢复发布版" }).click();
    const sentence = call === "versions" ? "不允许留存较早的版本" : "浏览器不允许在本机保存";
    await page.getByText(sentence).waitFor();
    await write(page, "# and on\n");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载", exact: true }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain("# and on");
    await context.close();
  });
});

test("files open as tabs, in the address too; arrow keys go between them, Delete closes", async () => {
  const context = await browser.newContext();
  const page = await open(context);
  await page.getByRole("button", { name: "银川市" }).click();
  await page.getByRole("heading", { name: "银川市" }).waitFor();
  expect(new URL(page.url()).searchParams.getAll("open")).toEqual(["taian.yaml", "yinchuan.yaml"]);
  await page.reload();
  await ready(page);
  await page.getByRole("tab", { name: "银川市" }).focus();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("heading", { name: "泰安市" }).waitFor();
  await page.keyboard.press("Delete");
  await page.getByRole("heading", { name: "银川市" }).waitFor();
  expect(await page.getByRole("tab", { name: "泰安市" }).count()).toBe(0);
  await context.close();
});

test("a proposal is checked over its policy, and its consequences stand beside those of today", {
  timeout: 60_000,
}, async () => {
  const context = await browser.newContext();
  const page = await open(context, "draft/?file=tianjin-standard-2026.yaml");
  await page.getByRole("button", { name: "改按施行日评估" }).click();
  // (1097 − 600) × 3 less (1045 − 600) × 3.
  await page.getByText("▲ 156.00").waitFor();
  await page.getByRole("button", { name: "新方案", exact: true }).click();
  await page.getByRole("heading", { name: "tianjin-proposal-1.yaml" }).waitFor();
  await page.getByText("spec/changes-nothing").waitFor();
  await context.close();
});

test("a browser without locks says that it cannot guard a file that is open twice", async () => {
  const context = await browser.newContext();
  await context.addInitScript({
    content: `Object.defineProperty(Navigator.prototype, "locks", { get: () => undefined });`,
  });
  const page = await open(context);
  await page.getByText(/请只在一个窗口中编辑/).waitFor();
  await write(page, "# 仍可编辑\n");
  await line(page, "# 仍可编辑").waitFor();
  await context.close();
});

test("what was replaced is kept as a version, can be looked at and comes back", async () => {
  const context = await browser.newContext();
  const page = await open(context, "draft/?file=taian.yaml&pane=versions");
  await write(page, "# mine\n");
  await page.getByRole("button", { name: "恢复发布版" }).click();
  await page.getByText("与发布版相同").waitFor();
  await page.getByRole("button", { name: "查看" }).click();
  await page.getByRole("dialog").getByText("# mine").first().waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "恢复这一版" }).click();
  await line(page, "# mine").waitFor();
  await context.close();
});

test("a link shows what it carries, opens it only when asked to, as a new file", {
  timeout: 60_000,
}, async () => {
  const context = await browser.newContext();
  const page = await open(context);
  await write(page, "# shared\n");
  await page.getByRole("button", { name: "分享" }).click();
  const link = await page.getByLabel("链接", { exact: true }).inputValue();
  const other = await browser.newContext();
  const receiver = await other.newPage();
  await receiver.goto(link);
  await receiver.getByRole("dialog").getByText("# shared").first().waitFor();
  expect(await receiver.getByText("taian-2.yaml").count()).toBe(0);
  await receiver.getByRole("button", { name: "作为新草稿打开" }).click();
  await receiver.getByRole("heading", { name: "taian-2.yaml" }).waitFor();
  await line(receiver, "# shared").waitFor();
  await receiver.goto(`${link.split("#")[0]}#draft=broken`);
  await receiver.getByText("链接里的草稿不完整或已损坏").waitFor();
  await context.close();
  await other.close();
});

test("dropped files open, others are refused with a sentence; a zip holds every change", async () => {
  const context = await browser.newContext();
  const page = await open(context);
  await page.evaluate(dropFiles, [
    ["mine.yaml", "spec: 1\n# 低保\n"],
    ["picture.yaml", "a\0b"],
  ] as const);
  await page.getByText("“picture.yaml”没有打开：不是 UTF-8 或 GB18030 文本。").waitFor();
  await page.getByRole("tab", { name: "mine.yaml" }).waitFor();
  await page.setInputFiles("input[type=file]", [
    yaml("two.yaml", "two\n"),
    yaml("three.yaml", "3"),
  ]);
  await page.getByRole("tab", { name: "three.yaml" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /导出全部改动/ }).click(),
  ]);
  const entries = Object.entries(unzipSync(readFileSync(await download.path())));
  expect(entries.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["mine.yaml", "spec: 1\n# 低保\n"],
    ["two.yaml", "two\n"],
    ["three.yaml", "3"],
  ]);
  await context.close();
});

interface Started {
  readonly page: Page;
  readonly kill: () => Promise<void>;
}

/** A browser whose process is ours to kill, with what it keeps in a folder. */
async function startedBrowser(folder: string, triesLeft = 4): Promise<Started> {
  const portFile = join(folder, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const process_ = spawn(
    inject("chromium"),
    [...chromiumFlags, "--headless=new", "--remote-debugging-port=0", `--user-data-dir=${folder}`],
    { stdio: "ignore", detached: true },
  );
  const port = await portOf(portFile);
  try {
    const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const context = connected.contexts()[0] ?? (await connected.newContext());
    return { page: await context.newPage(), kill: () => killed(process_) };
  } catch (error) {
    // A browser that was killed before may start without ever answering; nothing was opened in it yet.
    await killed(process_);
    if (triesLeft === 0) throw error;
    return startedBrowser(folder, triesLeft - 1);
  }
}

async function portOf(file: string): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const [port = ""] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    if (port !== "") return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The browser did not start.");
}

/** With the processes that it started itself. */
function killed(process_: ChildProcess): Promise<void> {
  const { pid } = process_;
  if (pid === undefined) throw new Error("The browser has no process.");
  return new Promise((resolve) => {
    process_.once("exit", () => setTimeout(resolve, 300));
    process.kill(-pid, "SIGKILL");
  });
}

/** What the folder keeps, as a new browser reads it. */
async function keptText(folder: string): Promise<string> {
  const { page, kill } = await startedBrowser(folder);
  await page.goto(new URL("draft/?file=taian.yaml", inject("site")).href);
  const kept = await page.evaluate(readKept);
  await kill();
  return kept;
}

/** Runs in the page. */
function readKept(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("doudi");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const store = opening.result.transaction("drafts").objectStore("drafts");
      const getting = store.get("taian.yaml");
      getting.onsuccess = () => resolve(getting.result?.text ?? "");
    };
  });
}

/** Runs in the page. */
function dropFiles(files: readonly (readonly [name: string, content: string])[]): void {
  const dataTransfer = new DataTransfer();
  for (const [name, content] of files) dataTransfer.items.add(new File([content], name));
  document.body.dispatchEvent(
    new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
  );
}

test("where the editor does not load, its text is there to read and to take along, and may be tried again", async () => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const editor = /\/_astro\/monaco\.[^/]*\.js$/;
  await page.route(editor, (route) => route.abort());
  await page.goto(new URL("draft/?file=taian.yaml", inject("site")).href);
  const plain = page.getByRole("region", { name: "文稿", exact: true });
  await plain.getByText("编辑器没有载入，可能是网络中断。文稿仍可阅读和下载。").waitFor();
  const published = readFileSync("policy-specs/taian.yaml", "utf8");
  expect(await plain.locator("pre").textContent()).toBe(published);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载", exact: true }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toBe(published);
  await page.unroute(editor);
  await plain.getByRole("button", { name: "再试一次" }).click();
  await ready(page);
  await write(page, "# written\n");
  await line(page, "# written").waitFor();
  await context.close();
});
