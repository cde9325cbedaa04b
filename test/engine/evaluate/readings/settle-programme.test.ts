/** A programme over its readings and over the members it is for. */
import { describe, expect, test } from "vitest";
import { type CaseData, textFromRational } from "../../../../src/engine/index.ts";
import { programme, run } from "../../../support/small-policy.ts";

const readings = `readings:
  口径: {en: r, question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 宽, cite: 例}
  别的: {en: o, question: {zh: 哪种, en: Which?}, options: [甲, 乙], default: 甲, cite: 例}
`;

function settled(rest: string, household: CaseData["household"], on = "成员") {
  const text = `${readings}programmes:\n  补助:\n    en: aid\n    on: ${on}\n    cite: 例\n${rest}`;
  const found = programme(run(text, { household }), "补助");
  return {
    ...found,
    amount: found.amount?.value && textFromRational(found.amount.value),
    needs: found.needs.map(({ path, name }) => `${path} ${name}`.trim()),
    depends: found.depends.map(({ reading, results, amounts }) => [
      reading,
      Object.fromEntries(results),
      amounts && [...amounts.values()].map((one) => one?.value && textFromRational(one.value)),
    ]),
    entitlements: found.entitlements.map(({ entitlement, holds, missing }) => [
      entitlement.id,
      holds,
      missing.map(({ path, name }) => `${path}.${name}`).join(),
    ]),
    each: found.instances?.map((one) => one.outcome),
  };
}
const ill = "    eligible:\n      all:\n        - 重病\n";
const wage = "    amount: {unit: 元/人/月, formula: 月工资}\n";
const sick = (月工资?: string) => ({ 重病: true as never, ...(月工资 ? { 月工资 } : {}) });

describe("members together", () => {
  test("the household is met where one is, and lacks what those lack who are as open", () => {
    const able = "    eligible:\n      all:\n        - 有能力\n";
    expect(settled(able, { 成员: [{}, { 有能力: true as never }] })).toMatchObject({
      outcome: "yes",
      needs: [],
      each: ["needs", "yes"],
    });
    expect(settled(able, { 成员: [{}, { 有能力: false as never }, {}] })).toMatchObject({
      outcome: "needs",
      needs: ["成员[0] 有能力", "成员[2] 有能力"],
    });
    expect(settled(able, { 成员: [{ 有能力: false as never }] })).toMatchObject({
      outcome: "no",
      needs: [],
    });
  });

  test("an amount that one of them lacks is lacking, and said to be", () => {
    const born = `${ill}    amount: {unit: 元/人/月, formula: if 出生日期 < 评估日 then 月工资 else 0}\n`;
    expect(
      settled(born, { 成员: [{ ...sick("5"), 出生日期: "2000-01-01" }, sick("7")] }),
    ).toMatchObject({
      outcome: "yes",
      amount: undefined,
      needs: ["成员[1] 出生日期"],
    });
  });

  test("an entitlement holds where it does for one, and else lacks what any of them lacks", () => {
    const help = `${ill}    entitlements:
      服务: {en: service, kind: service, when: 有能力}
      物品: {en: goods, kind: goods}
`;
    const members = (...able: readonly (boolean | undefined)[]) => ({
      成员: able.map((one) => ({
        ...sick(),
        ...(one === undefined ? {} : { 有能力: one as never }),
      })),
    });
    const goods = ["物品", true, ""];
    expect(settled(help, members(undefined, true)).entitlements).toEqual([
      ["服务", true, ""],
      goods,
    ]);
    expect(settled(help, members(undefined, undefined)).entitlements).toEqual([
      ["服务", undefined, "成员[0].有能力,成员[1].有能力"],
      goods,
    ]);
    expect(settled(help, members(false, false)).entitlements).toEqual([goods]);
    expect(settled(help, { 成员: [{}] }).entitlements).toEqual([]);
  });

  test("of nobody it is no, of members who are not stated it needs them", () => {
    expect(settled(ill + wage, { 成员: [] })).toMatchObject({ outcome: "no", needs: [], each: [] });
    const unknown = settled(ill + wage, {});
    expect(unknown).toMatchObject({
      outcome: "needs",
      default: "needs",
      needs: ["成员"],
      methods: [],
    });
    expect(unknown.instances).toBeUndefined();
  });
});

describe("readings", () => {
  const turned = `    eligible:
      all:
        - {id: 病, when: 重病 and (口径 = "宽" or 有能力)}
${wage}`;

  test("that turn one member and not the household change its amount", () => {
    const members = [
      { ...sick("5"), 有能力: true as never },
      { ...sick("7"), 有能力: false as never },
    ];
    expect(settled(turned, { 成员: members })).toMatchObject({
      outcome: "yes",
      amount: "12",
      depends: [["口径", { 宽: "yes", 严: "yes" }, ["12", "5"]]],
      each: ["yes", "depends"],
    });
  });

  test("that turn the household are told with each outcome", () => {
    const members = [{ ...sick("7"), 有能力: false as never }];
    expect(settled(turned, { 成员: members })).toMatchObject({
      outcome: "depends",
      default: "yes",
      depends: [["口径", { 宽: "yes", 严: "no" }, ["7", undefined]]],
    });
  });

  test("that turn members one against the other leave the household as it is", () => {
    const either = `    eligible:
      all:
        - {id: 病, when: if 口径 = "宽" then 重病 else not(重病)}
    amount: {unit: 元/人/月, formula: 月工资}
`;
    const members = [{ 重病: true as never, 月工资: "5" }, { 月工资: "5" }];
    expect(settled(either, { 成员: members })).toMatchObject({
      outcome: "yes",
      amount: "5",
      depends: [],
      each: ["depends", "depends"],
    });
  });

  test("two that turn it only together are both told", () => {
    const together = `    eligible:
      all:
        - {id: 同, when: not(口径 = "严" and 别的 = "乙")}
`;
    expect(settled(together, {}, "家庭")).toMatchObject({
      outcome: "depends",
      default: "yes",
      depends: [
        ["口径", { 宽: "yes", 严: "yes" }, undefined],
        ["别的", { 甲: "yes", 乙: "yes" }, undefined],
      ],
    });
  });

  test("of a programme that pays: what another reading pays is told where it differs, and else not", () => {
    const pays = `    amount: {unit: 元/户/月, formula: if 口径 = "宽" then 月收入 else 月收入 * 2}\n`;
    expect(settled(pays, { 月收入: "5" }, "家庭")).toMatchObject({
      outcome: "yes",
      amount: "5",
      depends: [["口径", { 宽: "yes", 严: "yes" }, ["5", "10"]]],
    });
    expect(settled(pays, { 月收入: "0" }, "家庭").depends).toEqual([]);
  });
});
