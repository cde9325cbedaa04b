/** Every part of a programme's result that a case may expect: met as it is, and noted with what was found where not. */
import { describe, expect, test } from "vitest";
import type { RawFact } from "../../../../src/engine/index.ts";
import { noted } from "../../../support/expected-parts.ts";

describe("a programme", () => {
  test.for<[part: string, met: RawFact, other: RawFact, found: string]>([
    ["outcome", "depends", "yes", "depends"],
    ["default", "yes", "no", "yes"],
    ["amount", "100.00", "100.01", "100"],
    ["unit", "元/户/月", "元/户/年", "元/户/月"],
    ["bound", "exact", "floor", "exact"],
    ["until", "2022-05-01", "2022-04-30", "2022-05-01"],
    ["needs", [], ["月收入"], "[]"],
    ["depends", ["口径"], [], "[口径]"],
    ["entitlements", "取暖", ["取暖", "住房"], "[取暖]"],
    ["assumed", ["标准"], [], "[标准]"],
    ["from", "small", "national", "small"],
  ])("its %s", ([part, met, other, found]) => {
    expect(noted({ 补助: { [part]: met } })).toEqual([]);
    expect(noted({ 补助: { [part]: other } })).toEqual([`补助.${part}: ${found}`]);
  });

  test("its outcome alone", () => {
    expect(noted({ 补助: "depends" })).toEqual([]);
    expect(noted({ 补助: "yes" })).toEqual(["补助: depends"]);
    expect(noted({ 补助: ["yes"] })).toEqual(["补助: depends"]);
  });

  test("what it does not have is null", () => {
    const lacking = {
      空额: { amount: "null", bound: null, until: "null", unit: "元/户/月", needs: "未定" },
    };
    expect(noted(lacking)).toEqual([]);
    expect(noted({ 空额: { amount: "0", bound: "exact", until: "2022-05-01" } })).toEqual([
      "空额.amount: null",
      "空额.bound: null",
      "空额.until: null",
    ]);
    expect(noted({ 补助: { amount: null, until: null } })).toEqual([
      "补助.amount: 100",
      "补助.until: 2022-05-01",
    ]);
    expect(noted({ 低额: { amount: "90", bound: "floor" } })).toEqual([]);
  });

  test("an outcome under each option of a reading", () => {
    expect(noted({ 补助: { depends: { 口径: { 宽: "yes", 严: "no" } } } })).toEqual([]);
    expect(
      noted({ 补助: { depends: { 口径: { 宽: "no", 松: "no" }, 别的: { 宽: "yes" } } } }),
    ).toEqual(["补助.depends.口径.宽: yes", "补助.depends.口径.松: null", "补助.depends.别的: "]);
    expect(noted({ 补助: { depends: { 口径: "宽" } } })).toEqual(["补助.depends.口径: "]);
  });

  test("its conditions by their ids, as outcomes or as truths", () => {
    const met = { 收入低: "true", 财产: "yes", 病: "false" };
    expect(noted({ 补助: { conditions: met } })).toEqual([]);
    const other = { 收入低: "no", 财产: "false", 病: "true", 无此: "yes" };
    expect(noted({ 补助: { conditions: other } })).toEqual([
      "补助.conditions.收入低: yes",
      "补助.conditions.财产: true",
      "补助.conditions.病: false",
      "补助.conditions.无此: null",
    ]);
    const unknown = { conditions: { 财产: "true" } };
    expect(noted({ 补助: unknown }, { 财产符合规定: null })).toEqual([
      "补助.conditions.财产: needs",
    ]);
    expect(noted({ 补助: { conditions: ["收入低"] } })).toEqual(["补助.conditions: "]);
    expect(noted({ 低额: { conditions: { 甲: "yes" } } })).toEqual(["低额.conditions.甲: null"]);
  });

  test("on members one by one, on applications likewise, and on the household not at all", () => {
    const ill = { 成员: [{ 重病: true as never, 月工资: "7" }, {}] };
    expect(noted({ 每人: { members: [{ outcome: "yes", amount: "7" }, "no"] } }, ill)).toEqual([]);
    expect(noted({ 每人: { members: ["no", { outcome: "yes" }] } }, ill)).toEqual([
      "每人.members.0: yes",
      "每人.members.1.outcome: no",
    ]);
    expect(noted({ 每件: { applications: [{ amount: "5" }, { amount: null }] } })).toEqual([]);
    expect(noted({ 每件: { applications: [{ amount: "5" }] } })).toEqual([
      "每件.applications: 2 ×",
    ]);
    expect(noted({ 每件: { members: [] }, 补助: { members: [], households: [] } })).toEqual([
      "每件.members: ",
      "补助.members: ",
      "补助.households: ",
    ]);
    expect(noted({ 每人: { members: [] } }, { 成员: undefined as never })).toEqual([
      "每人.members: null",
    ]);
    expect(noted({ 每人: { constructor: "1", outcom: "no" } })).toEqual([
      "每人.constructor: ",
      "每人.outcom: ",
    ]);
  });
});
