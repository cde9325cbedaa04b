/** A population's file as a model, and what is said of one that cannot be drawn. */
import { describe, expect, test } from "vitest";
import { checkPopulation } from "../../../../src/engine/index.ts";
import { readModel, shippedPopulation, shippedPopulations } from "../../../support/populations.ts";

const small = `population: 1
id: small
region: small
title: {zh: 小, en: Small}
date: 2025-01-31
documents:
  报: {title: {zh: 报, en: paper}, published: 2025}
totals:
  户数: {title: {zh: 户, en: households}, programme: 低保, measure: households, value: 10, step: 1, date: 2025-01, use: fit, status: published, cite: 报}
groups:
  甲: {title: {zh: 甲, en: A}, rows: 1, households: 10, status: published, cite: 报}
  乙: {title: {zh: 乙, en: B}, rows: 1, households: 5, status: assumed, range: [2, 9]}
lists: {成员: 人数}
inputs:
  人数: {title: {zh: 人数, en: size}, of: 家庭, helper: true, by: group, shares: {甲: {1: 50, 2: 50}, else: {1: 100}}, status: assumed, range: [{甲: {1: 100}, else: {1: 100}}, {甲: {2: 100}, else: {1: 100}}]}
  在享低保: {title: {zh: 在享, en: on}, of: 家庭, value: "true", status: published, cite: 报}
`;

test("a sound file is read whole", () => {
  const { model, codes } = readModel(small);
  expect(codes).toEqual([]);
  expect(model?.groups.map(({ id, rows }) => [id, rows])).toEqual([
    ["甲", 1],
    ["乙", 1],
  ]);
  expect(model?.totals[0]).toMatchObject({ measure: "households", use: "fit", value: { n: 10n } });
  expect(model?.inputs.map(({ id, isHelper }) => [id, isHelper])).toEqual([
    ["人数", true],
    ["在享低保", false],
  ]);
});

describe("a fault is said at its place, and nothing is drawn from the file", () => {
  test.each([
    ["range: [2, 9]", "", "population/assumed-without-range", "乙"],
    ["range: [2, 9]", "range: [6, 9]", "population/range-misses-value", "乙"],
    [
      'value: "true", status: published, cite: 报',
      'value: "true", status: derived',
      "population/without-source",
      "在享低保",
    ],
    [
      "use: fit, status: published, cite: 报",
      "use: fit, status: published, cite: 抱",
      "population/unknown-document",
      "抱",
    ],
    [
      'value: "true", status',
      'value: "true", shares: {"true": 1}, status',
      "population/one-way-to-draw",
      "在享低保",
    ],
    ['value: "true", status', "status", "population/one-way-to-draw", "在享低保"],
    ["else: {1: 100}}, status", "else: {1: 0}}, status", "population/not-a-draw", "{1: 0}"],
    ["else: {1: 100}}, status", "else: {1: -4}}, status", "population/not-a-draw", "{1: -4}"],
    ["by: group, shares", "by: 在享低保, shares", "population/unknown-variable", "人数"],
    [
      "shares: {甲: {1: 50, 2: 50}, else: {1: 100}}",
      "shares: {甲: {1: 50, 2: 50}}",
      "population/missing-branch",
      "{甲: {1: 50, 2: 50}}",
    ],
    [
      "shares: {甲: {1: 50, 2: 50}",
      "shares: {丙: {1: 50, 2: 50}",
      "population/stray-branch",
      "{丙: {1: 50, 2: 50}, else: {1: 100}}",
    ],
    ["measure: households", "measure: persons", "schema/unknown-word", "persons"],
    ["date: 2025-01-31", "date: 2025-02-30", "schema/not-a-date", "2025-02-30"],
  ])("%s → %s", (good, bad, code, place) => {
    const { model, codes, marked } = readModel(small.replace(good, bad));
    expect(small).toContain(good);
    expect(model).toBeUndefined();
    expect(codes).toContain(code);
    expect(marked[codes.indexOf(code)]).toBe(place);
  });

  test("a text that is no map has no model", () => {
    expect(readModel("- 1\n").model).toBeUndefined();
  });
});

describe("held against the rules of its region", () => {
  const { text, plan } = shippedPopulation(shippedPopulations[0] ?? "");
  const found = (edited: string) => {
    const codes: string[] = [];
    const marked: string[] = [];
    const { model } = readModel(edited);
    expect(model).toBeDefined();
    if (model !== undefined)
      checkPopulation(model, plan, ({ code, at, details }) => {
        codes.push(code);
        marked.push(details.name ?? edited.slice(at.start, at.end));
      });
    return { codes, marked };
  };

  test.each([
    [/programme: 低保$/m, "programme: 低保金", "population/unknown-thing", "低保金"],
    [/^ {2}在享低保:$/m, "  在享低报:", "population/unknown-thing", "在享低报"],
    [/农村低保: 农村/, "农村低保: 乡下", "population/unsuited-draw", "户籍类别"],
    [/^ {2}义务人: 0$/m, "  义务者: 0", "population/unknown-thing", "义务者"],
    [/^( {4}times: \[.*)低保标准/m, "$1低保标谁", "population/unknown-thing", "低保标谁"],
    [/^ {2}人员类别:/m, "  人员分类:", "population/fact-not-drawn", "人员类别"],
  ])("%s", (good, bad, code, name) => {
    expect(text).toMatch(good);
    const { codes, marked } = found(text.replace(good, bad));
    expect(codes).toContain(code);
    expect(marked[codes.indexOf(code)]).toBe(name);
  });
});
