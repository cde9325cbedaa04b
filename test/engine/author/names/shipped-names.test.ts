/** The index of names held against every shipped policy and its cases. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { indexNames } from "../../../../src/engine/author/names/index-names.ts";
import { outlineOf } from "../../../../src/engine/author/names/outline.ts";
import { renameAt, type TextEdit } from "../../../../src/engine/author/names/rename-at.ts";
import {
  type Diagnostic,
  evaluateHousehold,
  maybeDate,
  meetExpectations,
  openPolicy,
  planOn,
  readCase,
  type SourceText,
  type SpecTexts,
} from "../../../../src/engine/index.ts";
import { formulasOfSpec } from "../../../support/formulas-of-spec.ts";
import { shippedJurisdictions, specTexts } from "../../../support/shipped.ts";

const root = join(import.meta.dirname, "../../../..");

function casesOf(id: string): readonly SourceText[] {
  const folder = join(root, "scenarios/cases", id);
  return readdirSync(folder).map((name) => ({
    file: `cases/${id}/${name}`,
    text: readFileSync(join(folder, name), "utf8"),
  }));
}

const regions = shippedJurisdictions();

describe.each(regions)("%s", (id) => {
  const texts = specTexts(id);
  const cases = casesOf(id);
  const index = indexNames(texts, cases);
  const { spec } = openPolicy(texts);
  const sources = [
    texts.vocabulary,
    ...(texts.baseline ? [texts.baseline] : []),
    texts.jurisdiction,
  ];

  test("every mention reads as its name", () => {
    const byFile = new Map([...sources, ...cases].map(({ file, text }) => [file, text]));
    for (const [file, mentions] of index.mentions) {
      const text = byFile.get(file) ?? "";
      for (const { at, symbol } of mentions)
        if (symbol.kind !== "built-in") expect(text.slice(at.start, at.end)).toBe(symbol.name);
    }
  });

  test("every name that a formula reads is known, and stands where the formula has it", () => {
    if (spec === undefined) throw new Error("no spec");
    const known = new Set(
      [...index.mentions.values()].flat().map(({ at }) => `${at.file} ${at.start} ${at.end}`),
    );
    const missing: string[] = [];
    for (const part of formulasOfSpec(spec)) {
      if (part.kind !== "name" && part.kind !== "path") continue;
      const at = part.kind === "name" ? part.at : part.nameAt;
      if (!known.has(`${at.file} ${at.start} ${at.end}`)) missing.push(`${part.name} ${at.file}`);
    }
    expect(missing).toEqual([]);
  });

  test("every citation and every entry of the text itself is found", () => {
    if (spec === undefined) throw new Error("no spec");
    const own = index.mentions.get(texts.jurisdiction.file) ?? [];
    const cited = [...texts.jurisdiction.text.matchAll(/\bcite: ([^\s,[\]{}]+)/g)];
    const found = new Set(own.map(({ at }) => at.start));
    const at = (match: RegExpMatchArray) =>
      (match.index ?? 0) + match[0].length - (match[1] ?? "").length;
    expect(cited.filter((match) => !found.has(at(match))).map(([all]) => all)).toEqual([]);
    const outline = new Map(outlineOf(index).map(({ section, items }) => [section, items.length]));
    const count = (entries: Iterable<{ readonly nameAt: { readonly file: string } }>) =>
      [...entries].filter(({ nameAt }) => nameAt.file === texts.jurisdiction.file).length;
    expect(outline.get("parameters")).toBe(count(spec.parameters.values()));
    expect(outline.get("readings")).toBe(count(spec.readings.values()));
    expect(outline.get("derived")).toBe(count(spec.derived));
    expect(outline.get("programmes")).toBe(count(spec.programmes.values()));
    expect(outline.get("choices")).toBe(count(spec.choices.values()));
    expect(outline.get("checks")).toBe(count(spec.checks.values()));
    expect(outline.get("deadlines")).toBe(
      count(spec.deadlines.values()) + count(spec.routes.values()),
    );
    expect(outline.get("tests")).toBe(cases.length + spec.tests.length);
  });

  test("what cases state, and what they expect of whom, is found", () => {
    const stated = cases.flatMap(({ file, text }) => {
      const document = readCase(file, text, () => undefined);
      const names = [
        ...Object.keys(document?.parameters ?? {}),
        ...Object.keys(document?.readings ?? {}),
        ...Object.keys(document?.household ?? {}),
        ...Object.keys(document?.expect ?? {}),
      ];
      const found = new Set((index.mentions.get(file) ?? []).map(({ symbol }) => symbol.name));
      // What is misspelt on purpose says so in its faults.
      if (document?.expect?.faults !== undefined) return [];
      return names.filter((name) => !found.has(name)).map((name) => `${file}: ${name}`);
    });
    expect(stated).toEqual([]);
  });
});

test("whatever of a policy can be renamed is renamed, and every case has the result that it had", () => {
  const before = specTexts("tianjin");
  const cases = casesOf("tianjin");
  const { file } = before.jurisdiction;
  const index = indexNames(before, cases);
  const own = (index.mentions.get(file) ?? []).filter(({ role }) => role === "definition");
  const renamed: string[] = [];
  const edits = new Map<string, TextEdit>();
  for (const { symbol, at } of own) {
    const { kind, name } = symbol;
    // A condition named by what it reads is renamed with that.
    if (kind === "condition") continue;
    const result = renameAt(index, { file, offset: at.start, newName: `${name}新` });
    if (result.kind === "refused") continue;
    renamed.push(kind);
    for (const edit of result.edits) edits.set(`${edit.at.file} ${edit.at.start}`, edit);
  }
  const texts = { ...before, jurisdiction: edited(before.jurisdiction, [...edits.values()]) };
  const renamedCases = cases.map((one) => edited(one, [...edits.values()]));
  expect(Map.groupBy(renamed, (kind) => kind).get("parameter")?.length).toBeGreaterThan(20);
  expect(new Set(renamed)).toEqual(
    new Set(["document", "clause", "parameter", "reading", "derived", "entitlement"]),
  );
  expect(texts.jurisdiction.text).not.toBe(before.jurisdiction.text);
  expect(renamedCases).not.toEqual(cases);
  const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code).toSorted();
  expect(codes(openPolicy(texts).diagnostics)).toEqual(codes(openPolicy(before).diagnostics));
  expect(resultsOf(texts, renamedCases)).toEqual(resultsOf(before, cases));
});

function edited({ file, text }: SourceText, edits: readonly TextEdit[]): SourceText {
  const own = edits
    .filter(({ at }) => at.file === file)
    .toSorted((a, b) => b.at.start - a.at.start);
  const write = (before: string, { at, text: written }: TextEdit) =>
    before.slice(0, at.start) + written + before.slice(at.end);
  return { file, text: own.reduce(write, text) };
}

/** Mismatches by case; none, since every shipped case passes. */
function resultsOf(texts: SpecTexts, cases: readonly SourceText[]): readonly string[] {
  const { policy } = openPolicy(texts);
  if (policy === undefined) throw new Error("The policy cannot be run.");
  return cases.flatMap(({ file, text }) => {
    const document = readCase(file, text, () => undefined) ?? {};
    const date = maybeDate(document.date ?? "") ?? 0;
    const plan = planOn(policy, date);
    const found = meetExpectations(evaluateHousehold(plan, document), document.expect ?? {}, plan);
    return found.map(({ path, expected, found: was }) => `${file} ${path} ${expected} ${was}`);
  });
}

test("shipped proposals read as their names, and follow the policy", () => {
  const folder = join(root, "policy-specs/proposals");
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    const id = /^changes: (\S+)/m.exec(text)?.[1] ?? "";
    const before = { ...specTexts(id), proposals: [{ file: name, text }] };
    const index = indexNames(before);
    const [parameters] = outlineOf(index, name);
    const changed = openPolicy(before).spec?.proposals[0]?.parameters ?? [];
    const names = new Set(changed.map((one) => one.id));
    expect(parameters?.items.map((one) => one.name)).toEqual([...names]);
    const { file } = before.jurisdiction;
    const own = (index.mentions.get(name) ?? []).filter(({ symbol }) => symbol.kind === "clause");
    for (const { symbol } of own) {
      const declared = (index.mentions.get(file) ?? []).find(
        (one) => one.symbol.key === symbol.key,
      );
      const asked = { file, offset: declared?.at.start ?? 0, newName: `${symbol.name}x` };
      const renamed = renameAt(index, asked);
      if (renamed.kind === "refused") throw new Error(renamed.fault);
      expect(renamed.edits.some(({ at }) => at.file === name)).toBe(true);
      const after = {
        ...before,
        jurisdiction: edited(before.jurisdiction, renamed.edits),
        proposals: [edited({ file: name, text }, renamed.edits)],
      };
      const codes = (texts: SpecTexts) => openPolicy(texts).diagnostics.map(({ code }) => code);
      expect(codes(after)).toEqual(codes(before));
    }
  }
});
