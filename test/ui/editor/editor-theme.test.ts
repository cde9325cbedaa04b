import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { themeFrom } from "../../../src/ui/editor/editor-theme.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../../src/styles/tokens.css"), "utf8");
const [light = "", dark = ""] = tokens.split('[data-theme="dark"]');
const propertyIn = (sheet: string) => (name: string) =>
  new RegExp(`${name}: (#[0-9a-f]+);`).exec(sheet)?.[1] ?? "";

test.each([
  ["light", light, "vs", "#ffffff"],
  ["dark", dark, "vs-dark", "#171e27"],
])(
  "every colour of the %s theme is one of the page's, written in full",
  (_, sheet, base, paper) => {
    const theme = themeFrom(propertyIn(sheet), base === "vs-dark");
    expect(theme.base).toBe(base);
    expect(theme.colors["editor.background"]).toBe(paper);
    for (const colour of Object.values(theme.colors)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    for (const rule of theme.rules) expect(rule.foreground).toMatch(/^[0-9a-f]{6}$/);
  },
);

test("a colour that the build has shortened is written in full", () => {
  const theme = themeFrom(() => " #fff", false);
  expect(theme.colors["editor.background"]).toBe("#ffffff");
});
