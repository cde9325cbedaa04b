import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SpecTexts } from "../../src/engine/index.ts";
import { policyTexts } from "../../src/ui/compare/compare-state.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const { texts } = policyTexts(catalogue).find(({ id }) => id === "tianjin") ?? {};
if (texts === undefined) throw new Error("The catalogue has no such policy.");
const published: SpecTexts = texts;
const households = catalogue.households.filter(({ id }) =>
  ["three-members-low-wage", "four-members-severely-disabled-grandmother"].includes(id),
);
const { date } = catalogue;

function drafted(...edits: readonly (readonly [before: string, after: string])[]): SpecTexts {
  const { file, text } = published.jurisdiction;
  const edited = edits.reduce((written, [before, after]) => {
    expect(written.split(before)).toHaveLength(2);
    return written.replace(before, () => after);
  }, text);
  return { ...published, jurisdiction: { file, text: edited } };
}
const compare = async (draft: SpecTexts) => {
  const found = await inProcessClient().ask("compare-policies", {
    texts: draft,
    published,
    households,
    date,
  });
  if (found === undefined) throw new Error("The draft cannot be run.");
  return found;
};

const standard = ["{from: 2025-09-01, value: 1045,", "{from: 2025-09-01, value: 1100,"] as const;
const months = [
  "value: 6, status: published, cite: tj-2022.11.e",
  "value: 9, status: published, cite: tj-2022.11.e",
] as const;

test("a change has its lines in both texts", async () => {
  const { changes } = await compare(drafted(["  低保标准:\n", "  # 注\n  低保标准:\n"], standard));
  expect(changes).toHaveLength(1);
  const [{ beforeAt, afterAt } = {}] = changes;
  expect(afterAt?.line).toBe((beforeAt?.line ?? 0) + 1);
  expect(afterAt?.file).toBe("tianjin.yaml");
});

test("of two edits the one that moves a result is named, the other is not", async () => {
  const { changes, causes } = await compare(drafted(standard, months));
  expect(changes.map(({ name }) => name)).toEqual(["低保标准", "渐退期月数"]);
  const dibao = causes.find(
    ({ household, programme }) => household === "three-members-low-wage" && programme === "低保",
  );
  expect(dibao?.entries.map(({ name }) => name)).toEqual(["低保标准"]);
  expect(causes.every(({ entries }) => entries.length > 0)).toBe(true);
});

test("two edits that only act together are both named", async () => {
  // The new standard is a parameter of its own, which the amount reads.
  const draft = drafted([
    "parameters:\n",
    "parameters:\n  试行标准:\n    en: trial standard\n    unit: 元/人/月\n    values:\n      - {from: 2020-01-01, value: 1200, status: published, cite: tj-2022.4.a}\n",
  ]);
  const { file, text } = draft.jurisdiction;
  const amount = /(\n {2}低保:\n(?:.*\n)*?.*formula: )(.*)\n/.exec(text);
  if (amount === null) throw new Error("The programme has no formula.");
  const edited = text.replace(
    amount[0],
    () => `${amount[1]}${amount[2]?.replace("低保标准", "试行标准")}\n`,
  );
  const { changes, causes } = await compare({ ...draft, jurisdiction: { file, text: edited } });
  expect(new Set(changes.map(({ name }) => name))).toEqual(new Set(["试行标准", "低保"]));
  const [cause] = causes.filter(({ programme }) => programme === "低保");
  expect(cause?.entries.map(({ name }) => name)).toEqual(["试行标准", "低保"]);
});

test("nothing is said of a draft that cannot be run", async () => {
  const draft = drafted([
    "unit: 元/人/月\n    by: 户籍类别\n    values:\n      - {from: 2015-04-01, value: {城镇: 705",
    "unit: 元/户/\n    by: 户籍类别\n    values:\n      - {from: 2015-04-01, value: {城镇: 705",
  ]);
  expect(
    await inProcessClient().ask("compare-policies", { texts: draft, published, households, date }),
  ).toBeUndefined();
});

test("what a proposal changes has its lines in the proposal", async () => {
  const folder = join(import.meta.dirname, "../../policy-specs/proposals");
  const name = readdirSync(folder)[0] ?? "";
  const text = readFileSync(join(folder, name), "utf8");
  const changed = /^changes: (\S+)/m.exec(text)?.[1];
  const base = policyTexts(catalogue).find(({ id }) => id === changed)?.texts;
  if (base === undefined) throw new Error("The catalogue has no such policy.");
  const texts = { ...base, proposals: [{ file: name, text }] };
  const asked = { texts, published: base, households, date: "2027-01-01" };
  const found = await inProcessClient().ask("compare-policies", asked);
  const own = found?.changes.flatMap(({ afterAt }) => (afterAt?.file === name ? [afterAt] : []));
  expect(own).not.toEqual([]);
  for (const { line, start } of own ?? [])
    expect(line).toBe(text.slice(0, start).split("\n").length);
});
