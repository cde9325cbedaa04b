import { describe, expect, test } from "vitest";
import type { Condition, Spec } from "../../../../src/engine/spec/spec.ts";
import { readPolicy } from "../../../support/read-policy.ts";

/** The baseline's dibao: two conditions, cited as a whole; the amount cites for itself. */
const national = `documents:
  n: {title: {zh: 全国, en: national}}
parameters:
  低保标准: {en: standard, unit: 元/人/月}
programmes:
  低保:
    en: dibao
    on: 家庭
    cite: n
    eligible:
      all:
        - id: 收入低于标准
          when: 人均月收入 < 低保标准
        - 财产符合规定
    amount:
      unit: 元/户/月
      formula: 低保标准
      cite: n.2
`;
const patch = (lines: string) => `programmes:\n  低保:\n${lines}`;

function conditions(spec: Spec | undefined): Record<string, unknown>[] {
  return (spec?.programmes.get("低保")?.eligible?.all ?? []).map((condition: Condition) => ({
    id: condition.id,
    from: condition.from,
    cite: condition.cite.map(({ id }) => id),
    ...(condition.kind === "formula" ? { when: condition.when.text } : { kind: condition.kind }),
  }));
}

describe("a region laid over its baseline", () => {
  test("what it does not mention it inherits, and says from where", () => {
    const { spec, faults } = readPolicy({ national });
    expect(faults).toEqual([]);
    expect(spec?.baseline).toBe("national");
    expect(spec?.programmes.get("低保")?.from).toBe("national");
    expect(conditions(spec)).toEqual([
      { id: "收入低于标准", from: "national", cite: ["n"], when: "人均月收入 < 低保标准" },
      { id: "财产符合规定", from: "national", cite: ["n"], when: "财产符合规定" },
    ]);
  });

  test("one condition is replaced where it stands, the others keep formula and citation", () => {
    const region = patch(`    eligible:
      all:
        - 有户籍: 本地户籍
        - id: 收入低于标准
          when: 低保核算收入 < 低保标准
          cite: x.4.c
`);
    expect(conditions(readPolicy({ national, region }).spec)).toEqual([
      { id: "收入低于标准", from: "x", cite: ["x.4.c"], when: "低保核算收入 < 低保标准" },
      { id: "财产符合规定", from: "national", cite: ["n"], when: "财产符合规定" },
      { id: "有户籍", from: "x", cite: ["n"], when: "本地户籍" },
    ]);
  });

  test("a citation of the region's own entry does not reach what it inherits", () => {
    const region = patch("    cite: x.1\n    amount:\n      floor: 1\n");
    const dibao = readPolicy({ national, region }).spec?.programmes.get("低保");
    expect(dibao?.cite.map(({ id }) => id)).toEqual(["x.1"]);
    expect(dibao?.amount?.cite.map(({ id }) => id)).toEqual(["x.1"]);
    expect(dibao?.eligible?.all?.[0]?.cite.map(({ id }) => id)).toEqual(["n"]);
    expect(dibao?.amount?.body?.kind).toBe("formula");
  });

  test("a table takes the place of a formula, an open list that of a test", () => {
    const region = patch(`    eligible:
      all:
        - {id: 财产符合规定, open: 其他}
    amount:
      table: |
        | 户籍类别 | 低保 |
        |----------|------|
        | -        | 1    |
`);
    const { spec, faults } = readPolicy({ national, region });
    expect(faults).toEqual([]);
    expect(spec?.programmes.get("低保")?.amount?.body?.kind).toBe("table");
    expect(conditions(spec)[1]).toMatchObject({ id: "财产符合规定", kind: "open" });
  });

  test("values are replaced whole, the rest of the parameter stays", () => {
    const region =
      "parameters:\n  低保标准:\n    values:\n      - {from: 2020-01-01, value: 5, status: published}\n";
    const standard = readPolicy({ national, region }).spec?.parameters.get("低保标准");
    expect(standard).toMatchObject({
      from: "x",
      en: "standard",
      type: { unit: { text: "元/人/月" } },
    });
    expect(standard?.values).toHaveLength(1);
  });
});

describe("dropping", () => {
  test("an entry and a condition go", () => {
    const region = patch(
      "    eligible:\n      all:\n        - {id: 财产符合规定, drop: true, cite: x.1}\n",
    );
    const { spec, faults } = readPolicy({
      national,
      region: `parameters:\n  低保标准: {drop: true, cite: x.2}\n${region}`,
    });
    expect(faults).toEqual([]);
    expect(spec?.parameters.size).toBe(0);
    expect(conditions(spec)).toHaveLength(1);
  });

  test("needs a citation, and something to drop", () => {
    const region =
      "parameters:\n  低保标准: {drop: true}\nchecks:\n  限额: {drop: true, cite: x.1}\n";
    expect(readPolicy({ national, region }).faults).toEqual([
      "spec/drop-without-cite «低保标准»",
      "spec/nothing-to-drop «限额»",
    ]);
  });

  test("the baseline has nothing below it to drop", () => {
    const below = "checks:\n  限额: {drop: true, cite: n}\n";
    expect(readPolicy({ national: below }).faults).toEqual(["spec/nothing-to-drop «限额»"]);
  });
});

test("two conditions of a list with one id could not be told apart", () => {
  const twice = patch(
    "    en: dibao\n    on: 家庭\n    eligible:\n      all:\n        - 甲\n        - 甲: 1 < 2\n",
  );
  const { faults, diagnostics } = readPolicy({ region: twice });
  expect(faults).toEqual(["spec/duplicate-condition «甲»"]);
  expect(diagnostics[0]?.because).toHaveLength(1);
});

test("a region extends the baseline that it is read with", () => {
  const region = "";
  const { faults } = readPolicy({ region: "extends: provincial\n" });
  expect(faults).toContain("spec/unknown-baseline «provincial»");
  expect(readPolicy({ national, region }).faults).toEqual([]);
});
