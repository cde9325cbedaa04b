import { expect, test } from "vitest";
import { caseRunner } from "../../../../src/cli/case-runner.ts";
import { openShelf } from "../../../../src/cli/policy-shelf.ts";
import { meetExpectations, type RawFact, readCaseLine } from "../../../../src/engine/index.ts";
import { capturedIo } from "../../../support/captured-io.ts";

const runCase = caseRunner(openShelf(capturedIo()));

/** Three people with 1,801 a month and a standard of 1,000: 600 1/3 a head, an award of 1,199. */
const line = JSON.stringify({
  household: {
    财产符合规定: true,
    成员: [
      { 姓名: "户主", 出生日期: "1980-05-01", 月工资: "1801" },
      { 姓名: "妻", 出生日期: "1982-03-02" },
      { 姓名: "子", 出生日期: "2012-09-09" },
    ],
  },
  parameters: { 低保标准: "1000" },
  region: "tianjin",
  date: "2022-03-01",
});

function mismatches(expectation: { readonly [name: string]: RawFact }) {
  const read = readCaseLine(line);
  if (read.kind !== "case") throw new Error("The line is a case.");
  const ran = runCase(read.case);
  if (ran.kind !== "result") throw new Error("The case can be run.");
  return meetExpectations(ran.result, expectation, ran.plan).map(({ path, found }) => [
    path,
    found,
  ]);
}

test("what holds is met, in every form", () => {
  const met = {
    低保: {
      outcome: "yes",
      amount: "1199.00",
      bound: "exact",
      unit: "元/户/月",
      needs: [],
      from: "tianjin",
    },
    人均月收入: "1801/3",
    家庭人口: { value: "3", unit: "人" },
    单人户低保: { outcome: "no", members: ["no", "no", { outcome: "no", amount: "null" }] },
    低保边缘家庭: "silent",
    低收入救助或单人户低保: { open: "no", chosen: null, options: ["单人户低保", "低收入家庭救助"] },
    特困标准下限: "pass",
    急难型答复: null,
    低保渐退: { conditions: { 在享低保: "false" } },
  };
  expect(mismatches(met)).toEqual([]);
});

test("an outcome, an amount one fen off and a decimal near a fraction are mismatches", () => {
  expect(mismatches({ 低保: "no" })).toEqual([["低保", "yes"]]);
  expect(mismatches({ 低保: { outcome: "yes", amount: "1199.01" } })).toEqual([
    ["低保.amount", "1199"],
  ]);
  expect(mismatches({ 人均月收入: "600.3333333333" })).toEqual([["人均月收入", "1801/3"]]);
});

test("needs are compared as a set, and a list left out of the expectation is not compared", () => {
  expect(mismatches({ 特困供养: { needs: ["义务人"] } })).toHaveLength(1);
  expect(mismatches({ 特困供养: { outcome: "needs" } })).toEqual([]);
});

test("members are compared one by one, and there must be as many", () => {
  expect(mismatches({ 单人户低保: { members: ["no", "yes", "no"] } })).toEqual([
    ["单人户低保.members.1", "no"],
  ]);
  expect(mismatches({ 单人户低保: { members: ["no"] } })).toEqual([["单人户低保.members", "3 ×"]]);
});

test("a name or a key that the policy does not have is a mismatch", () => {
  expect(
    mismatches({ 低保金: "5", 低保: { amuont: "5" }, 低收入家庭救助: { members: [] } }),
  ).toEqual([
    ["低保金", ""],
    ["低保.amuont", ""],
    ["低收入家庭救助.members", ""],
  ]);
});

test("a level other than the worst of the variants is a mismatch, and a variant may be named", () => {
  expect(mismatches({ 特困标准下限: "warning" })).toEqual([["特困标准下限", "pass"]]);
  expect(mismatches({ 特困标准下限: { 城镇·是: "pass" } })).toEqual([]);
});
