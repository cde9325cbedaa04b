/**
 * Standards over time in Chromium: the drawn markers, the table and the finding are those of the rules.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { datedSeries, maybeDate, planOn } from "../../src/engine/index.ts";
import { plainDigits } from "../../src/text/figures.ts";
import { linkedPolicy, shippedJurisdictions } from "../support/shipped.ts";
import { launchBrowser, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const day = maybeDate("2025-10-01") ?? 0;

/** Dated values of the dibao standard that a place has for one of its variants. */
function stepsOf(id: string, variant: readonly string[]) {
  const parameter = planOn(linkedPolicy(id), day).parameters.get("低保标准");
  const series = parameter === undefined ? [] : datedSeries(parameter);
  return series.find((one) => one.variant.join() === variant.join())?.steps ?? [];
}

async function opened(path: string, options = {}) {
  const shown = await visit(browser, path, options);
  await shown.page.locator('[data-state="ready"]').waitFor();
  return shown;
}

async function rowsOf(page: Page, place: string) {
  const rows = page.locator(`tr[data-from][data-place="${place}"]`);
  return rows.evaluateAll((all) =>
    all.map((row) => ({
      from: row.getAttribute("data-from"),
      value: row.querySelector("td b")?.textContent,
    })),
  );
}

describe.each(["", "en/"])("/%scompare/standards/", (language) => {
  test("draws a marker and lists a row for every dated value of every place", async () => {
    const { page, faults, requestsSinceReady, close } = await opened(
      `${language}compare/standards/`,
    );
    for (const id of shippedJurisdictions()) {
      const variant = id === "guangdong" ? ["深圳", "城镇"] : ["城镇"];
      const steps = stepsOf(id, variant);
      expect(steps.length, id).toBeGreaterThan(0);
      expect(await page.locator(`[data-line="${id}"]`).count(), id).toBe(steps.length);
      expect(await rowsOf(page, id)).toEqual(
        steps.map(({ from, value }) => ({ from, value: plainDigits(value) })),
      );
    }
    expect(faults).toEqual([]);
    expect(requestsSinceReady()).toEqual([]);
    await close();
  });

  test("is read with the keyboard alone: markers by arrows, the sheet by Enter, back by Escape", async () => {
    const { page, close } = await opened(`${language}compare/standards/`);
    const steps = stepsOf("tianjin", ["城镇"]);
    await page.locator('[data-chart="standards"] [tabindex="0"]').focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    const marker = page.locator('[data-line="tianjin"][data-index="1"]');
    expect(await marker.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await marker.getAttribute("tabindex")).toBe("0");
    const sheet = page.getByRole("dialog");
    expect(await sheet.innerText()).toContain(plainDigits(steps[1]?.value ?? ""));

    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
    expect(await sheet.innerText()).toContain(steps[1]?.from);
    const rule = sheet.locator('a[href*="tianjin.yaml"]');
    expect(await rule.getAttribute("href")).toMatch(/draft\/\?file=tianjin\.yaml&line=\d+$/);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    expect(await marker.evaluate((one) => one === document.activeElement)).toBe(true);
    await close();
  });

  test("the choice is in the address, and the address reopens it", async () => {
    const { page, faults, close } = await opened(`${language}compare/standards/`);
    const before = await page.locator("[data-finding]").innerText();
    await page.locator("select").nth(1).selectOption("农村");
    await page.locator("input[type=date]").fill("2021-06-30");
    await page.waitForFunction(
      (first) => document.querySelector("[data-finding]")?.textContent !== first,
      before,
    );
    await page.locator('[data-state="ready"]').waitFor();
    const said = await page.locator("[data-finding]").innerText();
    const { search } = new URL(page.url());
    expect(decodeURIComponent(search)).toBe("?户籍类别=农村&date=2021-06-30");
    // Tianjin 1,010 and Shenzhen 1,300 are published for that day; the others have assumed values alone.
    expect(said).toContain("290");

    await page.goto(page.url());
    await page.locator('[data-state="ready"]').waitFor();
    expect(await page.locator("[data-finding]").innerText()).toBe(said);
    expect(faults).toEqual([]);
    await close();
  });

  test("figures and drawing can be taken away as files", async () => {
    const { page, requestsSinceReady, close } = await opened(`${language}compare/standards/`);
    const files = new Map<string, Buffer>();
    for (const kind of ["CSV", "SVG", "PNG"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: kind }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      files.set(kind, Buffer.concat(chunks));
    }
    const csv = files.get("CSV")?.toString("utf8") ?? "";
    const rows = csv.trim().split("\r\n");
    const all = shippedJurisdictions().flatMap((id) =>
      stepsOf(id, id === "guangdong" ? ["深圳", "城镇"] : ["城镇"]),
    );
    expect(rows).toHaveLength(all.length + 1);
    for (const { from, value } of all)
      expect(rows.some((row) => row.includes(`,${from},`) && row.includes(`,${value},`))).toBe(
        true,
      );
    const svg = files.get("SVG")?.toString("utf8") ?? "";
    expect(svg).toContain("1,045");
    expect(svg).not.toContain("var(");
    expect(files.get("PNG")?.subarray(1, 4).toString()).toBe("PNG");
    expect(requestsSinceReady().filter((one) => !one.startsWith("blob:"))).toEqual([]);
    await close();
  });
});

test("a clause that states a figure is told in its words, and leads to the register", async () => {
  const search = new URLSearchParams({ parameter: "低收入家庭救助比例" });
  const { page, close } = await opened(`compare/standards/?${search}`);
  await page.locator('[data-line="tianjin"][data-index="1"]').press("Enter");
  const sheet = page.getByRole("dialog");
  expect(await sheet.locator("q").innerText()).toContain("三成");
  await sheet.locator('a[href*="clauses"]').click();
  await page.waitForURL(/clauses\/\?region=tianjin#tj-2022\.4\.b$/);
  await close();
});

test("without scripts the figures stand, and the chart does not", async () => {
  const { page, close } = await visit(browser, "compare/standards/", { scripts: "off" });
  for (const id of shippedJurisdictions()) {
    const variant = id === "guangdong" ? ["深圳", "城镇"] : ["城镇"];
    expect(await page.locator(`tr[data-from][data-place="${id}"]`).count()).toBe(
      stepsOf(id, variant).length,
    );
  }
  expect(await page.locator("[data-finding]").innerText()).toContain("845");
  expect(await page.locator("[data-chart]").count()).toBe(0);
  await close();
});

test.each([
  { width: 1366, path: "compare/standards/" },
  { width: 390, path: "en/compare/standards/" },
])("no words of the chart are cut off or lie on each other at $width", async ({ width, path }) => {
  const { page, close } = await opened(path, { width });
  const boxes = await page.locator('[data-chart="standards"]').evaluate((chart) => {
    const { left, right } = chart.getBoundingClientRect();
    return [...chart.querySelectorAll("svg text")]
      .filter((one) => one.textContent !== "")
      .map((one) => {
        const box = one.getBoundingClientRect();
        const size = Number.parseFloat(getComputedStyle(one).fontSize);
        const isInside = box.left >= left - 1 && box.right <= right + 1;
        return {
          text: one.textContent,
          x: box.x,
          y: box.y,
          r: box.right,
          b: box.bottom,
          size,
          isInside,
        };
      });
  });
  expect(boxes.length).toBeGreaterThan(10);
  for (const box of boxes) {
    expect(box.isInside, `${box.text}`).toBe(true);
    expect(box.size).toBeGreaterThanOrEqual(12);
    const over = boxes.filter(
      (other) =>
        other !== box && other.x < box.r && box.x < other.r && other.y < box.b && box.y < other.b,
    );
    expect(over.map(({ text }) => `${box.text} / ${text}`)).toEqual([]);
  }
  await close();
});
