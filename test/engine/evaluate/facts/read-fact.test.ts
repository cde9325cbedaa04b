/** What a stated fact must be to stand; what cannot is told with all that a message needs, and counts as missing. */
import { describe, expect, test } from "vitest";
import type { RawRecord } from "../../../../src/engine/index.ts";
import { run } from "../../../support/small-policy.ts";

const policy = `derived:
  双倍: {en: double, on: 家庭, unit: 元/户/月, cite: 例, formula: 月收入 * 2}
  月份: {en: month, on: 家庭, type: date, cite: 例, formula: 起始月}
  合规: {en: ok, on: 家庭, type: boolean, cite: 例, formula: 财产符合规定}
  户籍: {en: reg, on: 家庭, type: boolean, cite: 例, formula: 户籍类别 = "城镇"}
`;

function read(household: RawRecord) {
  const { faults, values } = run(policy, { household });
  const known = values.flatMap(({ rule, result }) =>
    result?.value === undefined ? [] : [[rule.name, result.value]],
  );
  return { faults, known: Object.fromEntries(known) as Record<string, unknown> };
}

describe("what stands", () => {
  test.for<[household: RawRecord, name: string, value: unknown]>([
    [{ 月收入: "0.01" }, "双倍", { n: 1n, d: 50n }],
    [{ 月收入: 5 as never }, "双倍", { n: 10n, d: 1n }],
    [{ 月收入: "0" }, "双倍", { n: 0n, d: 1n }],
    [{ 起始月: "2022-03" }, "月份", 19052],
    [{ 财产符合规定: "true" }, "合规", true],
    [{ 财产符合规定: "是" }, "合规", true],
    [{ 财产符合规定: "false" }, "合规", false],
    [{ 财产符合规定: "否" }, "合规", false],
    [{ 财产符合规定: true as never }, "合规", true],
    [{ 户籍类别: "农村" }, "户籍", false],
    [{}, "户籍", true],
    [{ 户籍类别: null }, "户籍", true],
    [{ 户籍类别: "" }, "户籍", true],
  ])("%j", ([household, name, value]) => {
    const { faults, known } = read(household);
    expect(faults).toEqual([]);
    expect(known[name]).toEqual(value);
  });
});

describe("what does not", () => {
  const type = (name: string, text: string, kind: string) => ({
    code: "case/wrong-type",
    details: { name, text, kind },
  });

  test.for<[household: RawRecord, fault: object]>([
    [{ 月收入: "1e3" }, type("月收入", "1e3", "number")],
    [{ 月收入: ["1", "2"] }, type("月收入", "…", "number")],
    [{ 月收入: { 值: "1" } }, type("月收入", "…", "number")],
    [{ 财产符合规定: "yes" }, type("财产符合规定", "yes", "boolean")],
    [{ 起始月: "2022-13" }, type("起始月", "2022-13", "date")],
    [{ 申请: [{ 时间: "2022-03-01T24:00" }] }, type("时间", "2022-03-01T24:00", "datetime")],
    [
      { 户籍类别: "城市" },
      {
        code: "case/unknown-option",
        details: { name: "户籍类别", text: "城市", options: "城镇、农村", nearest: "城镇" },
      },
    ],
    [{ 户籍类别: "全然不同" }, { code: "case/unknown-option", details: { nearest: "" } }],
    [
      { 核定月数: "36.5" },
      {
        code: "case/out-of-range",
        details: { name: "核定月数", text: "36.5", least: "0", most: "36", whole: "1" },
      },
    ],
    [{ 核定月数: "-1" }, { code: "case/out-of-range" }],
    [
      { 月收入: "-0.01" },
      {
        code: "case/out-of-range",
        details: { name: "月收入", text: "-0.01", least: "0", most: "100000000", whole: "" },
      },
    ],
    [
      { 月收入: "1.001" },
      { code: "case/finer-than-fen", details: { name: "月收入", text: "1.001" } },
    ],
  ])("%j", ([household, fault]) => {
    const { faults, known } = read(household);
    expect(faults).toMatchObject([fault]);
    expect(known.双倍).toBeUndefined();
  });

  test("a default does not stand for what was stated wrongly", () => {
    expect(read({ 户籍类别: "城市" }).known.户籍).toBeUndefined();
  });

  test("the ends of a range are within it, and a fraction is no money alone", () => {
    expect(read({ 核定月数: "0" }).faults).toEqual([]);
    expect(read({ 核定月数: "36" }).faults).toEqual([]);
    expect(read({ 核定月数: "37" }).faults).toHaveLength(1);
    expect(read({ 月收入: "1.01" }).faults).toEqual([]);
  });
});

describe("where it stands", () => {
  test("the path leads to it, through members and what is theirs", () => {
    const { faults } = read({
      成员: [{ 月工资: "x" }, { 义务人: [{ 有能力: "x" }], 就诊: [{ 费用: "1" }, { 费用: "x" }] }],
      申请: { 金额: "x" },
    });
    expect(faults.map(({ path }) => path)).toEqual([
      "成员[0].月工资",
      "成员[1].义务人[0].有能力",
      "成员[1].就诊[1].费用",
      "申请[0].金额",
    ]);
  });

  test("a name that nothing has offers the nearest of that thing's", () => {
    expect(read({ 月收: "1", 成员: [{ 月工: "1" }] }).faults).toMatchObject([
      {
        code: "case/unknown-fact",
        path: "月收",
        details: { name: "月收", entity: "家庭", nearest: "月收入" },
      },
      { path: "成员[0].月工", details: { name: "月工", entity: "成员", nearest: "月工资" } },
    ]);
    expect(read({ 全然不同之名: "1" }).faults).toMatchObject([{ details: { nearest: "" } }]);
    expect(read({ 申情: [] }).faults).toMatchObject([{ details: { nearest: "申请" } }]);
  });

  test("each of a list is a list of facts", () => {
    expect(read({ 成员: [{}, "甲"] }).faults).toEqual([
      {
        code: "case/not-a-record",
        path: "成员[1]",
        message: expect.any(String),
        details: { entity: "成员" },
      },
    ]);
    expect(read({ 成员: [["甲"]] }).faults).toMatchObject([{ path: "成员[0]" }]);
    expect(read({ 成员: [{ 就诊: "乙" }] }).faults).toMatchObject([{ path: "成员[0].就诊[0]" }]);
  });
});

test("a fault is told in a sentence with its names, the limits, and the name that was probably meant", () => {
  const sentences = (household: RawRecord) => read(household).faults.map(({ message }) => message);
  const [unknown, option, range, money, far, list] = sentences({
    月收: "1",
    户籍类别: "城市",
    核定月数: "37",
    月收入: "1.001",
    成员: "甲",
    全然不同之名: "1",
  });
  expect(unknown).toMatch(/"月收".*家庭.*"月收入"\?$/);
  expect(option).toMatch(/"户籍类别".*城镇, 农村.*"城市"/);
  expect(range).toMatch(/"核定月数".*whole number from 0 to 36; 37/);
  expect(money).toMatch(/"月收入".*1\.001/);
  expect(list).toMatch(/^Each 成员 /);
  expect(far).toMatch(/"全然不同之名".*家庭\.$/);
  expect(sentences({ 财产符合规定: "x" })[0]).toMatch(/"财产符合规定" is true or false; "x"/);
  expect(sentences({ 起始月: "x" })[0]).toMatch(/a date such as/);
  expect(sentences({ 申请: { 时间: "x" } })[0]).toMatch(/a time such as/);
  expect(sentences({ 月收入: "x" })[0]).toMatch(/a plain decimal number; "x"/);
});

describe("an application beside the household", () => {
  const counted = `derived:
  件数: {en: n, on: 家庭, unit: 1, cite: 例, formula: count(申请)}
  额: {en: a, on: 申请, unit: 元, cite: 例, formula: 金额}
  收入: {en: i, on: 家庭, unit: 元/户/月, cite: 例, formula: 月收入}
  费: {en: c, on: 就诊, unit: 元, cite: 例, formula: 费用}
`;
  const of = (household: RawRecord, application: RawRecord | readonly RawRecord[]) => {
    const { values, faults } = run(counted, { household, application: application as never });
    const result = (name: string) => values.find(({ rule }) => rule.name === name);
    return {
      count: result("件数")?.result?.value,
      amounts: result("额")?.instances?.map((one) => one.result?.value),
      income: result("收入")?.result?.value,
      faults: faults.map(({ code, path, details }) => [code, path, details.name]),
    };
  };
  const whole = (n: bigint) => ({ n, d: 1n });

  test("is one more of those stated in it", () => {
    expect(of({ 申请: [{ 金额: "1" }] }, { 金额: "2" })).toMatchObject({
      count: whole(2n),
      amounts: [whole(1n), whole(2n)],
      faults: [],
    });
    expect(of({}, [{ 金额: "1" }, { 金额: "2" }]).count).toEqual(whole(2n));
    expect(of({ 申请: null }, { 金额: "2" }).count).toEqual(whole(1n));
    expect(of({}, []).count).toBeUndefined();
  });

  test("may state what is the household's; what the household states itself stands, and is told where it differs", () => {
    expect(of({}, { 金额: "2", 月收入: "5" })).toMatchObject({ income: whole(5n), faults: [] });
    expect(of({ 月收入: "5" }, { 金额: "2", 月收入: "5" })).toMatchObject({ faults: [] });
    expect(of({ 月收入: "4" }, { 金额: "2", 月收入: "5" })).toMatchObject({
      income: whole(4n),
      faults: [["case/stated-twice", "月收入", "月收入"]],
    });
    expect(of({}, { 金额: "2", 成员: [{}] }).faults).toEqual([]);
  });

  test("what is stated further out belongs to each person, and to the only other thing", () => {
    const stay = (members: readonly RawRecord[]) =>
      run(counted, { household: { 成员: members, 就诊: [{ 费用: "3" }] } });
    expect(
      stay([{}])
        .values.find(({ rule }) => rule.name === "费")
        ?.instances?.map((one) => one.result?.value),
    ).toEqual([whole(3n)]);
    expect(stay([{}, {}]).faults).toMatchObject([
      { code: "case/belongs-to-one", path: "就诊", details: { name: "就诊", entity: "成员" } },
    ]);
  });
});
