/** Every part of values, choices, checks, deadlines and routes that a case may expect, and the faults that it must. */
import { describe, expect, test } from "vitest";
import { evaluateHousehold, meetExpectations } from "../../../../src/engine/index.ts";
import { household, noted, plan } from "../../../support/expected-parts.ts";

describe("a value", () => {
  test("plainly, or with its parts", () => {
    expect(noted({ 收入: "100/3", 读法: "yes", 表: null })).toEqual([]);
    expect(
      noted({
        收入: { value: "100/3", unit: "元/户/月", needs: [], silent: "false", depends: [] },
      }),
    ).toEqual([]);
    expect(noted({ 收入: "33.33", 表: "true" })).toEqual(["收入: 100/3", "表: silent"]);
    expect(
      noted({ 收入: { value: null, unit: "元", needs: ["甲"], silent: "true", depends: "口径" } }),
    ).toEqual([
      "收入.value: 100/3",
      "收入.unit: 元/户/月",
      "收入.needs: []",
      "收入.silent: false",
      "收入.depends: []",
    ]);
    expect(noted({ 表: { silent: "true", value: null } })).toEqual([]);
    expect(noted({ 读法: { depends: ["口径"] } })).toEqual([]);
    expect(noted({ 收入: { 值: "1", members: [] } })).toEqual(["收入.值: ", "收入.members: "]);
  });

  test("that is unknown is null, and needs what is lacking", () => {
    const lacking = { 月收入: null };
    expect(noted({ 收入: null }, lacking)).toEqual([]);
    expect(noted({ 收入: { value: "null", needs: ["月收入"] } }, lacking)).toEqual([]);
    expect(noted({ 收入: "0" }, lacking)).toEqual(["收入: null"]);
    expect(noted({ 收入: { needs: [] } }, lacking)).toEqual(["收入.needs: [月收入]"]);
  });

  test("of members one by one", () => {
    expect(noted({ 成年: { members: ["true", null] } })).toEqual([]);
    expect(noted({ 成年: { members: ["false", { needs: ["出生日期"] }] } })).toEqual([
      "成年.members.0: true",
    ]);
    expect(noted({ 成年: { members: ["true"] } })).toEqual(["成年.members: 2 ×"]);
  });
});

describe("a choice, a check, a deadline, a route", () => {
  test("a choice", () => {
    expect(noted({ 选一: "depends" })).toEqual([]);
    const parts = {
      open: "depends",
      default: "yes",
      chosen: null,
      options: ["空额", "补助"],
      because: [],
    };
    const found = noted({ 选一: parts });
    expect(found.filter((one) => !one.startsWith("选一.because"))).toEqual([]);
    expect(noted({ 选一: "no" })).toEqual(["选一: depends"]);
    expect(
      noted({ 选一: { open: "no", default: "no", chosen: "补助", options: ["补助"], 别: "1" } }),
    ).toEqual([
      "选一.open: depends",
      "选一.default: yes",
      "选一.chosen: null",
      "选一.options: [补助, 空额]",
      "选一.别: ",
    ]);
  });

  test("a check: the worst of its variants, each of them, by how much, and what it lacks", () => {
    expect(noted({ 够: "breach", 原则: "warning", 未知: "undecided" })).toEqual([]);
    expect(
      noted({ 够: { level: "breach", 城镇: "pass", 农村: "breach", shortfall: "10", needs: [] } }),
    ).toEqual([]);
    expect(noted({ 够: "pass", 原则: "breach", 未知: "pass" })).toEqual([
      "够: breach",
      "原则: warning",
      "未知: undecided",
    ]);
    expect(
      noted({ 够: { level: "pass", 城镇: "breach", shortfall: "9", needs: ["甲"], 镇: "pass" } }),
    ).toEqual(["够.level: breach", "够.城镇: pass", "够.shortfall: 10", "够.needs: []", "够.镇: "]);
    expect(noted({ 未知: { needs: ["未定"], shortfall: null } })).toEqual([]);
  });

  test("a deadline: one for each thing it applies to, and one expectation for all", () => {
    expect(noted({ 答复: ["2022-03-02T09:00", null] })).toEqual([]);
    expect(noted({ 答复: ["2022-03-02T09:00"] })).toEqual(["答复: 2 ×"]);
    expect(noted({ 答复: "2022-03-02T09:00" })).toEqual(["答复: null"]);
    expect(
      noted({ 答复: [{ due: "2022-03-02T09:01" }, { needs: ["时间"], due: "null" }] }),
    ).toEqual(["答复.0.due: 2022-03-02T09:00"]);
    expect(noted({ 答复: { value: "2022-03-02T09:00" } }, { 申请: [{}] })).toEqual([
      "答复.value: ",
    ]);
    expect(noted({ 答复: null }, { 申请: [] })).toEqual([]);
    expect(noted({ 答复: "2022-03-02T09:00" }, { 申请: [] })).toEqual(["答复: null"]);
  });

  test("a route: its answer, silence, and the readings that change it", () => {
    expect(
      noted({
        受理: { silent: "true", value: null },
        读法路: { value: "甲", depends: "口径", silent: "false", needs: [] },
      }),
    ).toEqual([]);
    expect(noted({ 受理: "街道" })).toEqual(["受理: silent"]);
    expect(noted({ 受理: "街道" }, { 月收入: "9" })).toEqual([]);
    expect(noted({ 读法路: { due: "甲", depends: [], silent: "true", needs: ["甲"] } })).toEqual([
      "读法路.due: ",
      "读法路.depends: [口径]",
      "读法路.silent: false",
      "读法路.needs: []",
    ]);
  });
});

describe("faults of the case", () => {
  const wrong = { 月收入: "x" };

  test("are expected by their codes, each once, or they are noted", () => {
    expect(noted({}, wrong)).toEqual(["faults: case/wrong-type"]);
    expect(noted({ faults: ["case/wrong-type"] }, wrong)).toEqual([]);
    expect(noted({ faults: ["case/wrong-type"] })).toEqual(["faults: "]);
    expect(noted({ faults: ["case/wrong-type", "case/out-of-range"] }, wrong)).toEqual([
      "faults: case/wrong-type",
    ]);
    expect(noted({ faults: ["case/out-of-range"] }, wrong)).toEqual(["faults: case/wrong-type"]);
    const twice = { ...wrong, 核定月数: "x" };
    expect(noted({ faults: ["case/wrong-type"] }, twice)).toEqual([]);
    expect(noted({ faults: "case/wrong-type" }, wrong)).toEqual(["faults: case/wrong-type"]);
  });

  test("a name that nothing has is noted with what was expected", () => {
    const result = evaluateHousehold(plan, { household });
    expect(meetExpectations(result, { 无此: { a: ["1"] }, 也无: "5" }, plan)).toEqual([
      { path: "无此", expected: '{"a":["1"]}', found: "" },
      { path: "也无", expected: "5", found: "" },
    ]);
  });
});
