/** Parameters and readings that a case gives: what stands, and what is told. */
import { describe, expect, test } from "vitest";
import { type RawRecord, textFromRational } from "../../../../src/engine/index.ts";
import { programme, run } from "../../../support/small-policy.ts";

const byPlaceAndRegistration = `
parameters:
  标准:
    en: standard
    unit: 元/户/月
    by: [选择, 户籍类别]
    values:
      - {from: 2000-01-01, value: {甲项: {城镇: 10, 农村: 20}, 乙项: 30}, status: published, cite: 例}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - 财产符合规定
    amount:
      unit: 元/户/月
      formula: 标准
`;

function aid(household: object, parameters: object) {
  const facts = { 财产符合规定: true, ...household };
  const result = run(byPlaceAndRegistration, { household: facts, parameters } as Parameters<
    typeof run
  >[1]);
  const { amount } = programme(result, "补助");
  return {
    amount: amount?.value && textFromRational(amount.value),
    faults: result.faults.map(({ code, path }) => `${code} ${path}`),
  };
}

describe("a parameter that a case gives by variant", () => {
  test("one not named keeps the region's value", () => {
    const given = { 标准: { 甲项: { 城镇: 15 } } };
    expect(aid({ 选择: "甲项", 户籍类别: "城镇" }, given).amount).toBe("15");
    expect(aid({ 选择: "甲项", 户籍类别: "农村" }, given).amount).toBe("20");
    expect(aid({ 选择: "乙项" }, given).amount).toBe("30");
  });

  test("options of the inner axis alone hold for every option of the outer one", () => {
    const given = { 标准: { 城镇: 15, 农村: 25 } };
    for (const place of ["甲项", "乙项", "未选择"]) {
      expect(aid({ 选择: place, 户籍类别: "城镇" }, given).amount).toBe("15");
      expect(aid({ 选择: place, 户籍类别: "农村" }, given).amount).toBe("25");
    }
  });

  test("an option of no axis is a fault, and the rest of what is given counts", () => {
    const { amount, faults } = aid(
      { 选择: "甲项", 户籍类别: "城镇" },
      { 标准: { 城镇: 15, 郊区: 25 } },
    );
    expect(amount).toBe("15");
    expect(faults).toEqual(["case/unknown-option parameters.标准.郊区"]);
  });
});

const policy = `parameters:
  标准:
    en: s
    unit: 元/户/月
    by: [户籍类别, 财产符合规定]
    cite: 例
    values: [{from: 2020-01-01, value: 9, status: published}]
  方式: {en: m, options: [全额, 差额], cite: 例}
  开放: {en: o, type: boolean, cite: 例}
  倍数: {en: x, cite: 例}
readings:
  口径: {en: r, question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 宽, cite: 例}
derived:
  值: {en: v, on: 家庭, unit: 元/户/月, cite: 例, formula: 标准}
  倍: {en: x, on: 家庭, unit: 1, cite: 例, formula: 倍数}
  全: {en: f, on: 家庭, type: boolean, cite: 例, formula: 方式 = "全额" and 开放}
  宽: {en: w, on: 家庭, type: boolean, cite: 例, formula: 口径 = "宽"}
`;

function given(parameters: RawRecord, readings: RawRecord = {}) {
  const household = { 户籍类别: "农村", 财产符合规定: true as never };
  const { values, faults } = run(policy, { household, parameters, readings });
  const value = (name: string) => values.find(({ rule }) => rule.name === name)?.result?.value;
  return {
    standard: value("值"),
    multiple: value("倍"),
    full: value("全"),
    wide: value("宽"),
    faults: faults.map(({ code, path, details }) => ({ code, path, details })),
  };
}
const whole = (n: bigint) => ({ n, d: 1n });

describe("what stands", () => {
  test.for<[parameters: RawRecord, standard: bigint]>([
    [{}, 9n],
    [{ 标准: "5" }, 5n],
    [{ 标准: 5 as never }, 5n],
    [{ 标准: { 农村: "4" } }, 4n],
    [{ 标准: { 农村: { 是: "3" } } }, 3n],
    // What the case does not give for the variant at hand, the region does.
    [{ 标准: { 农村: { 否: "3" } } }, 9n],
    [{ 标准: { 城镇: "4" } }, 9n],
  ])("%j", ([parameters, standard]) => {
    const { faults, standard: found } = given(parameters);
    expect(faults).toEqual([]);
    expect(found).toEqual(whole(standard));
  });

  test("methods, truths and pure numbers, below zero too", () => {
    expect(given({ 方式: "全额", 开放: "是" }).full).toBe(true);
    expect(given({ 方式: "差额", 开放: "true" }).full).toBe(false);
    expect(given({ 倍数: "-1.5" })).toMatchObject({ multiple: { n: -3n, d: 2n }, faults: [] });
    expect(given({ 标准: "0" })).toMatchObject({ standard: whole(0n), faults: [] });
  });

  test("a reading", () => {
    expect(given({}).wide).toBe(true);
    expect(given({}, { 口径: "严" })).toMatchObject({ wide: false, faults: [] });
  });
});

describe("what is told, and left out", () => {
  test.for<[parameters: RawRecord, code: string, path: string, details: object]>([
    [{ 标谁: "5" }, "unknown-parameter", "parameters.标谁", { name: "标谁", nearest: "标准" }],
    [
      { 全然不同: "5" },
      "unknown-parameter",
      "parameters.全然不同",
      { name: "全然不同", nearest: "" },
    ],
    [{ 标准: "五" }, "wrong-type", "parameters.标准", { name: "标准", text: "五", kind: "number" }],
    [
      { 标准: null },
      "wrong-type",
      "parameters.标准",
      { name: "标准", text: "null", kind: "number" },
    ],
    [{ 标准: "-0.01" }, "negative-money", "parameters.标准", { name: "标准", text: "-0.01" }],
    [
      { 标准: { 农村: { 是: "-1" } } },
      "negative-money",
      "parameters.标准.农村.是",
      { name: "标准", text: "-1" },
    ],
    [
      { 标准: { 乡村: "5" } },
      "unknown-option",
      "parameters.标准.乡村",
      { name: "户籍类别", text: "乡村", options: "城镇、农村", nearest: "农村" },
    ],
    [
      { 标准: { 农村: { 对: "5" } } },
      "unknown-option",
      "parameters.标准.农村.对",
      { name: "财产符合规定", text: "对" },
    ],
    [
      { 倍数: { 农村: "5" } },
      "unknown-option",
      "parameters.倍数.农村",
      { name: "倍数", text: "农村", options: "", nearest: "" },
    ],
    [
      { 方式: "半额" },
      "unknown-option",
      "parameters.方式",
      { name: "方式", text: "半额", options: "全额、差额", nearest: "全额" },
    ],
    [{ 开放: "也许" }, "wrong-type", "parameters.开放", { name: "开放", kind: "boolean" }],
  ])("%j", ([parameters, code, path, details]) => {
    const { faults, standard } = given(parameters);
    expect(faults).toMatchObject([{ code: `case/${code}`, path, details }]);
    // The region's own value stands, but for a list of variants that has none for the one at hand.
    expect(standard).toEqual(whole(9n));
  });

  test("readings", () => {
    expect(given({}, { 口经: "严" }).faults).toEqual([
      {
        code: "case/unknown-reading",
        path: "readings.口经",
        details: { name: "口经", nearest: "口径" },
      },
    ]);
    expect(given({}, { 口径: "松" })).toMatchObject({
      wide: true,
      faults: [
        { code: "case/unknown-option", details: { name: "口径", text: "松", options: "宽、严" } },
      ],
    });
  });
});
