/**
 * The reference of the language says something of every key of the schemas and of every word that a formula may use,
 * and its examples hold.
 */
import { expect, test } from "vitest";
import { functionNames } from "../../../src/engine/compile/type-calls.ts";
import {
  caseFromTree,
  evaluateHousehold,
  maybeDate,
  meetExpectations,
  openPolicy,
  planOn,
  readCase,
  schemaReference,
} from "../../../src/engine/index.ts";
import { keywords, spacedBuiltIns } from "../../../src/engine/spec/feel/words.ts";
import { exampleText, exampleTexts } from "../../../src/layouts/docs/example-texts.ts";
import {
  anchorOf,
  languageConstructs,
  languageFormulas,
} from "../../../src/layouts/docs/language-book.ts";
import { formulaEntries } from "../../../src/text/docs/formula-entries.ts";
import { constructWords } from "../../../src/text/docs/language-constructs.ts";
import { keysWithWords } from "../../../src/text/docs/language-keys.ts";
import { locales } from "../../../src/text/text-for.ts";

const reference = schemaReference();

test("every construct and every key of the schemas is there, in both languages, with an example", () => {
  for (const locale of locales) {
    const shown = languageConstructs(locale);
    expect(shown.map(({ anchor, keys }) => [anchor, keys.map(({ key }) => key)])).toEqual(
      reference.map(({ id, keys }) => [anchorOf(id), keys.map(({ key }) => key)]),
    );
    for (const { keys } of shown)
      for (const { key, says, example, takes } of keys) {
        expect(says).not.toBe("");
        expect(takes.length).toBeGreaterThan(0);
        expect(example.startsWith(`${key}:`), example).toBe(true);
      }
  }
});

test("nothing is said of what the schemas do not have", () => {
  const places = new Set(
    reference.flatMap(({ id, keys }) => keys.map(({ key }) => `${id}.${key}`)),
  );
  expect(keysWithWords.filter((place) => !places.has(place))).toEqual([]);
  const ids = new Set(reference.map(({ id }) => id));
  expect(Object.keys(constructWords).filter((id) => !ids.has(id))).toEqual([]);
});

test("every anchor is its own", () => {
  const anchors = [
    ...languageConstructs("en").flatMap(({ anchor, keys }) => [
      anchor,
      ...keys.map((one) => one.anchor),
    ]),
    ...languageFormulas("en").flatMap(({ entries }) => entries.map(({ anchor }) => anchor)),
  ];
  expect(new Set(anchors).size).toBe(anchors.length);
});

test("every function, operator and keyword of formulas is there", () => {
  const words = new Set(formulaEntries.map(({ word }) => word));
  expect([...functionNames, ...spacedBuiltIns].filter((name) => !words.has(name))).toEqual([]);
  const signs = ["=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "**"];
  expect(signs.filter((sign) => !words.has(sign))).toEqual([]);
  const written = formulaEntries.map(({ signature }) => ` ${signature} `).join("");
  expect([...keywords].filter((word) => !new RegExp(`\\b${word}\\b`).test(written))).toEqual([]);
});

test("what each formula comes to is what it says, in both languages", () => {
  for (const locale of locales) {
    const shown = languageFormulas(locale).flatMap(({ entries }) => entries);
    expect(shown.length).toBe(formulaEntries.length);
    // 900 yuan a head for two, less 1,000.50 with the fen dropped.
    expect(shown.find(({ word }) => word === "-")?.gives).toContain("800 ");
    // Born on 12 April 1985 and on 30 September 2015, as at 1 March 2024.
    expect(shown.find(({ word }) => word === "years")?.gives).toMatch(/^38.+8/);
    for (const { gives, says } of shown)
      expect([gives === "", says === ""]).toEqual([false, false]);
  }
});

test("the warning of the months that are left is shown, and no other formula has one", () => {
  const warned = languageFormulas("en")
    .flatMap(({ entries }) => entries)
    .filter(({ warnings }) => warnings.length > 0);
  expect(warned.map(({ word }) => word)).toEqual(["months"]);
});

test("the example case and the test of the example place come out as they expect", () => {
  const { policy, spec } = openPolicy(exampleTexts());
  const facts = readCase("case.yaml", exampleText("case"), () => undefined);
  const day = maybeDate(facts?.date ?? "");
  if (policy === undefined || facts?.expect === undefined || day === undefined)
    throw new Error("The example cannot be run.");
  const plan = planOn(policy, day);
  expect(meetExpectations(evaluateHousehold(plan, facts), facts.expect, plan)).toEqual([]);
  expect(spec?.tests.length).toBeGreaterThan(0);
  for (const { name, tree } of spec?.tests ?? []) {
    const written = caseFromTree(tree);
    const then = maybeDate(written?.date ?? "");
    if (written?.expect === undefined || then === undefined) throw new Error(`${name} is no case.`);
    const its = planOn(policy, then);
    expect(meetExpectations(evaluateHousehold(its, written), written.expect, its)).toEqual([]);
  }
});
