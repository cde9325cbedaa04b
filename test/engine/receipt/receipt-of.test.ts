import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CaseData } from "../../../src/engine/evaluate/facts/raw-case.ts";
import { engineVersion } from "../../../src/engine/receipt/engine-version.ts";
import { factsOf, receiptOf } from "../../../src/engine/receipt/receipt-of.ts";
import { smallPlan } from "../../support/small-policy.ts";

const root = join(import.meta.dirname, "../../..");
const plan = smallPlan("", "2022-03-15");
const hash = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const facts = (data: CaseData) => receiptOf({ plan, data, result: {} }).facts;

/** One household stated in the ways that forms, files and lines of JSON state it. */
const asFile = {
  household: { 户籍类别: "城镇", 成员: [{ 月工资: "1800", 重病: "true" }] },
};
const asForm = {
  household: { 成员: [{ 重病: true, 月工资: 1800 }], 户籍类别: "城镇", 月收入: null },
  parameters: {},
};

describe("the receipt of a result", () => {
  test("has the hash of each thing, worked out here by another library", () => {
    const result = { 低保: { outcome: "yes" } };
    const proposal = { id: "a", title: { zh: "甲", en: "A" }, from: plan.date, hash: "0a" };
    const receipt = receiptOf({ plan: { ...plan, proposals: [proposal] }, data: asFile, result });
    expect(receipt).toEqual({
      engine: engineVersion,
      spec: `sha256:${plan.specHash}`,
      proposals: ["sha256:0a"],
      facts: hash(
        '{"date":"2022-03-15","household":{"成员":[{"月工资":"1800","重病":"true"}],"户籍类别":"城镇"}}',
      ),
      result: hash('{"低保":{"outcome":"yes"}}'),
    });
  });

  test("names the texts of the proposals in force, in their order", () => {
    const title = { zh: "示例方案", en: "example" };
    const proposals = ["b", "a"].map((id) => ({ id, title, from: 0, hash: `${id}0` }));
    const receipt = receiptOf({ plan: { ...plan, proposals }, data: asFile, result: {} });
    expect(receipt.proposals).toEqual(["sha256:b0", "sha256:a0"]);
  });

  test("the engine's version is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(engineVersion).toBe(version);
  });

  test("holds nothing of the case but a hash of all of it", () => {
    const data = { household: { 成员: [{ 出生日期: "1980-05-01", 月工资: "1800.37" }] } };
    const text = JSON.stringify(receiptOf({ plan, data, result: {} }));
    expect(text).not.toMatch(/1980|1800|成员/);
  });
});

describe("the hash of facts", () => {
  test("is the same however a number is typed, keys are ordered or silence is written", () => {
    expect(facts(asForm)).toBe(facts(asFile));
  });

  test.for<[what: string, data: CaseData]>([
    [
      "a wage of one fen more",
      { household: { 户籍类别: "城镇", 成员: [{ 月工资: "1800.01", 重病: true }] } },
    ],
    [
      "another member",
      { household: { 户籍类别: "城镇", 成员: [{ 月工资: "1800", 重病: true }, {}] } },
    ],
    ["no members", { household: { 户籍类别: "城镇", 成员: [] } }],
    ["a list of members left out", { household: { 户籍类别: "城镇" } }],
    ["a parameter that the case gives", { ...asFile, parameters: { 标准: "1000" } }],
    ["a reading that the case decides", { ...asFile, readings: { 甲: "乙" } }],
    ["an application", { ...asFile, application: { 金额: "100" } }],
  ])("changes with %s", ([, data]) => {
    expect(facts(data)).not.toBe(facts(asFile));
  });

  test("changes with the date, and so does no other part", () => {
    const later = receiptOf({ plan: { ...plan, date: plan.date + 1 }, data: asFile, result: {} });
    const { facts: changed, ...others } = later;
    const { facts: own, ...same } = receiptOf({ plan, data: asFile, result: {} });
    expect(changed).not.toBe(own);
    expect(others).toEqual(same);
  });

  test("each order of members is a case of its own, for results list them in it", () => {
    const [a, b] = [{ 月工资: "1" }, { 月工资: "2" }];
    expect(facts({ household: { 成员: [a, b] } })).not.toBe(facts({ household: { 成员: [b, a] } }));
  });

  test("an empty member is a member", () => {
    expect(factsOf({ household: { 成员: [{}] } })).toEqual({ household: { 成员: [{}] } });
    expect(factsOf({ household: {}, parameters: {}, readings: {} })).toEqual({});
  });
});
