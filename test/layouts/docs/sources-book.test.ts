/**
 * The page of sources leaves no value out, says each once, and grades it as the page says.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { confidenceOf, readSourcesBook } from "../../../src/layouts/docs/sources-book.ts";
import { opened } from "../../../src/layouts/docs/specimen.ts";
import { locales } from "../../../src/text/text-for.ts";
import { shippedJurisdictions } from "../../support/shipped.ts";
import { smallPolicy } from "../../support/small-policy.ts";

const specs = join(import.meta.dirname, "../../../policy-specs");
const book = readSourcesBook("zh");

test("every place is there in both languages, in the order of its seal, with the same values", () => {
  for (const locale of locales) {
    const places = readSourcesBook(locale);
    expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining([...shippedJurisdictions()]));
    expect(places.map(({ values }) => values.length)).toEqual(
      book.map(({ values }) => values.length),
    );
  }
});

describe.each(book)("$id", ({ id, values, documents, open }) => {
  const text = readFileSync(join(specs, `${id}.yaml`), "utf8");

  test("has every dated value that its file writes", () => {
    const parameters = /^parameters:\n([\s\S]*?)(?=^\w|(?![\s\S]))/m.exec(text)?.[1] ?? "";
    expect(values.length).toBe([...parameters.matchAll(/\bstatus: /g)].length);
  });

  test("has every document of its file, with a kind", () => {
    const { spec } = opened(id);
    const own = [...spec.documents.values()].filter(({ from }) => from === id);
    expect(documents.map((one) => one.id)).toEqual(own.map((one) => one.id));
    expect(open.length).toBe(
      [...spec.parameters.values()].filter((one) => one.values.length === 0).length,
    );
  });

  test("shows assumed values with a range where they are numbers, and cites every value", () => {
    for (const { status, figures, cites, parameter, confidence } of values) {
      expect(cites.length, parameter).toBeGreaterThan(0);
      if (status !== "assumed") continue;
      expect(confidence).toBe("low");
      for (const { text: figure, range } of figures)
        if (/^[\d,.]+$/.test(figure)) expect(range, `${parameter} ${figure}`).toBeDefined();
    }
  });
});

test("a place whose rules are its own documents says what has to be known of them", () => {
  for (const id of shippedJurisdictions()) {
    const place = book.find((one) => one.id === id);
    const rules = place?.documents.filter(({ kind }) => kind === "rules") ?? [];
    expect(rules.length, id).toBeGreaterThan(0);
    for (const { note } of rules) expect(note, id).not.toBe(undefined);
  }
});

test("confidence follows from the status and the kind of the source", () => {
  const { spec } = smallPolicy(`
  通知: {title: {zh: 通知, en: notice}, issuer: 民政局}
  报道: {title: {zh: 报道, en: report}}
  别处: {title: {zh: 别处, en: elsewhere}, outside: true}
  办法: {title: {zh: 办法, en: rules}}
clauses:
  办法.1: {gloss: {zh: 一, en: one}, disposition: duty, reason: 职责}
`);
  expect(confidenceOf("published", ["通知"], spec)).toBe("high");
  expect(confidenceOf("published", ["办法.1"], spec)).toBe("high");
  expect(confidenceOf("published", ["报道"], spec)).toBe("middle");
  expect(confidenceOf("derived", ["通知"], spec)).toBe("middle");
  expect(confidenceOf("published", ["别处"], spec)).toBe("low");
  expect(confidenceOf("published", ["别处", "通知"], spec)).toBe("high");
  expect(confidenceOf("assumed", ["通知"], spec)).toBe("low");
});
