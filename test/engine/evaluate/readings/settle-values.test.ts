/** Values, deadlines and routes over the readings: to whom they apply, what they cite, and what would turn them. */
import { describe, expect, test } from "vitest";
import { type CaseData, textFromRational } from "../../../../src/engine/index.ts";
import { run } from "../../../support/small-policy.ts";

const readings = `readings:
  口径: {en: r, question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 宽, cite: 例}
  别的: {en: o, question: {zh: 哪种, en: Which?}, options: [甲, 乙], default: 甲, cite: 例}
`;
const documents = "  甲文: {title: {zh: 甲, en: a}}\n";

function routes(entry: string, household: CaseData["household"], more: Partial<CaseData> = {}) {
  const text = `${documents}${readings}routes:\n  甲:\n    en: a\n    cite: 例\n${entry}`;
  return run(text, { household, ...more }).routes.map(
    ({ path, index, member, value, missing, isSilent, depends, cite }) => ({
      path,
      index,
      member,
      value,
      missing: missing.map(({ name }) => name),
      isSilent,
      depends: depends.map(({ reading, values }) => [reading, ...[...values].flat()]),
      cite,
    }),
  );
}
const plain = { missing: [], isSilent: false, depends: [], cite: ["例"] };
const fixed = '    formula: ("镇")\n';

describe("an answer", () => {
  test("stands for each thing it applies to, with its place among them", () => {
    expect(routes(`    on: 家庭\n${fixed}`, {})).toEqual([
      { path: "", index: 0, member: undefined, value: "镇", ...plain },
    ]);
    expect(routes(`    on: 申请\n${fixed}`, { 申请: [{}, {}] })).toMatchObject([
      { path: "申请[0]", index: 0, member: undefined },
      { path: "申请[1]", index: 1, member: undefined },
    ]);
    expect(
      routes(`    on: 就诊\n${fixed}`, { 成员: [{ 就诊: [] }, { 就诊: [{}, {}] }] }),
    ).toMatchObject([
      { path: "成员[1].就诊[0]", index: 0, member: 1 },
      { path: "成员[1].就诊[1]", index: 1, member: 1 },
    ]);
    expect(routes(`    on: 成员\n${fixed}`, { 成员: [{}] })).toMatchObject([{ member: undefined }]);
    expect(routes(`    on: 成员\n${fixed}`, {})).toEqual([]);
  });

  test("is unknown for whose list is left out, and stands for the others", () => {
    const stay = `    on: 就诊\n${fixed}`;
    expect(routes(stay, { 成员: [{ 就诊: [{}] }, {}, { 就诊: [{}] }] })).toEqual([
      { path: "成员[0].就诊[0]", index: 0, member: 0, value: "镇", ...plain },
      { path: "成员[2].就诊[0]", index: 0, member: 2, value: "镇", ...plain },
      {
        path: "成员[1]",
        index: 1,
        member: undefined,
        value: undefined,
        ...plain,
        missing: ["就诊"],
      },
    ]);
    expect(routes(stay, { 成员: [{ 就诊: [] }, {}] })).toMatchObject([
      { path: "成员[1]", missing: ["就诊"] },
    ]);
    expect(routes(stay, { 成员: [{}, {}] })).toEqual([]);
  });

  test("is left out where its condition fails, and unknown where that is unknown", () => {
    const when = `    on: 家庭\n    when: 财产符合规定\n${fixed}`;
    expect(routes(when, { 财产符合规定: false as never })).toEqual([]);
    expect(routes(when, { 财产符合规定: true as never })).toMatchObject([{ value: "镇" }]);
    expect(routes(when, {})).toMatchObject([
      { value: undefined, missing: ["财产符合规定"], isSilent: false },
    ]);
  });

  test("cites the row that gave it, or else the entry; of no row it is silent and lacks nothing", () => {
    const table = (cite: string) => `    on: 家庭
    hit: first
    table: |
      | 月收入 | 甲   | cite |
      |--------|------|------|
      | < 5    | "镇" | ${cite} |
      | < 9    | "县" | -    |
`;
    expect(routes(table("甲文"), { 月收入: "4" })).toMatchObject([{ value: "镇", cite: ["甲文"] }]);
    expect(routes(table("甲文"), { 月收入: "5" })).toMatchObject([{ value: "县", cite: ["例"] }]);
    expect(routes(table("甲文"), { 月收入: "9" })).toMatchObject([
      { value: undefined, isSilent: true, missing: [], cite: ["例"] },
    ]);
    expect(routes(table("甲文"), {})).toMatchObject([{ missing: ["月收入"], isSilent: false }]);
  });
});

describe("readings", () => {
  test("that turn an answer are told with what each option gives", () => {
    const formula = '    on: 家庭\n    formula: if 口径 = "宽" then "镇" else "县"\n';
    expect(routes(formula, {})).toMatchObject([
      { value: "镇", depends: [["口径", "宽", "镇", "严", "县"]] },
    ]);
    expect(routes(formula, {}, { readings: { 口径: "严" } })).toMatchObject([
      { value: "县", depends: [] },
    ]);
  });

  test("that decide whether it applies are told too, in either direction", () => {
    const when = (option: string) => `    on: 家庭\n    when: 口径 = "${option}"\n${fixed}`;
    expect(routes(when("宽"), {})).toMatchObject([
      { value: "镇", depends: [["口径", "宽", "镇", "严", undefined]] },
    ]);
    expect(routes(when("严"), {})).toMatchObject([
      { value: undefined, depends: [["口径", "宽", undefined, "严", "镇"]] },
    ]);
    const both = `    on: 家庭\n    when: 口径 = "宽"\n    formula: if 别的 = "甲" then "镇" else "县"\n`;
    expect(routes(both, {})).toMatchObject([
      {
        depends: [
          ["口径", "宽", "镇", "严", undefined],
          ["别的", "甲", "镇", "乙", "县"],
        ],
      },
    ]);
  });

  test("that change nothing are not told", () => {
    const same = `    on: 家庭\n    formula: if 口径 = "宽" then "镇" else "镇"\n`;
    expect(routes(same, {})).toMatchObject([{ depends: [] }]);
    const one = `    on: 家庭\n    formula: if 口径 = "宽" and 别的 = 别的 then "镇" else "县"\n`;
    expect(routes(one, {})[0]?.depends.map(([reading]) => reading)).toEqual(["口径"]);
  });

  test("that turn an answer only together are told together", () => {
    const together = `    on: 家庭\n    formula: if 口径 = "严" and 别的 = "乙" then "镇" else "县"\n`;
    expect(routes(together, {})[0]?.depends).toEqual([
      ["口径", "宽", "县", "严", "县"],
      ["别的", "甲", "县", "乙", "县"],
    ]);
  });

  test("turn values, for each member apart", () => {
    const text = `${documents}${readings}derived:
  值: {en: v, on: 成员, unit: 元/人/月, cite: 例, formula: if 口径 = "宽" then 月工资 else 0}
`;
    const { values } = run(text, { household: { 成员: [{ 月工资: "5" }, { 月工资: "0" }] } });
    const [found] = values;
    expect(found?.result).toBeUndefined();
    expect(
      found?.instances?.map(({ path, result, depends }) => [
        path,
        result?.value && textFromRational(result.value as { n: bigint; d: bigint }),
        depends.map(({ reading }) => reading),
      ]),
    ).toEqual([
      ["成员[0]", "5", ["口径"]],
      ["成员[1]", "0", []],
    ]);
    expect(run(text, { household: {} }).values[0]?.instances).toBeUndefined();
  });
});
