import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/engine/base/diagnostic.ts";
import { readCase, readCaseLine } from "../../../src/engine/spec/read-case.ts";
import { pathFromPointer, placeAt } from "../../../src/engine/spec/shape/raw-facts.ts";
import { markedFault } from "../../support/read-policy.ts";

function read(text: string) {
  const faults: Diagnostic[] = [];
  const found = readCase("case.yaml", text, (fault) => faults.push(fault));
  const marked = faults.map((fault) => markedFault(fault, [{ file: "case.yaml", text }]));
  return { found, faults: marked };
}

describe("a case file", () => {
  const text = `title: {zh: 三口之家, en: Three}
household:
  户籍类别: 城镇
  财产符合规定: true
  成员:
    - {姓名: 户主, 出生日期: 1980-05-01, 月工资: 1800.00}
    - {姓名: 子, 在读学段: 义务教育}
parameters: {低保标准: {城镇: 1000}, 单人户低保计发方式: 全额}
readings: {}
region: tianjin
date: 2022-03-01
expect:
  低保: {outcome: yes, amount: 1200}
source: worked by hand
`;

  test("keeps every fact as it is written", () => {
    const { found, faults } = read(text);
    expect(faults).toEqual([]);
    expect(found).toMatchObject({
      title: { zh: "三口之家", en: "Three" },
      region: "tianjin",
      date: "2022-03-01",
      parameters: { 低保标准: { 城镇: "1000" }, 单人户低保计发方式: "全额" },
      expect: { 低保: { outcome: "yes", amount: "1200" } },
      source: { zh: "worked by hand", en: "worked by hand" },
    });
    expect(found?.household).toMatchObject({ 财产符合规定: "true" });
    expect(found?.household?.成员).toMatchObject([
      { 出生日期: "1980-05-01", 月工资: "1800.00" },
      { 姓名: "子" },
    ]);
  });

  test("knows where a fact stands", () => {
    const tree = read(text).found?.tree;
    const place = tree && placeAt(tree, pathFromPointer("/household/成员/0/月工资"));
    expect(text.slice(place?.node.at.start, place?.node.at.end)).toBe("1800.00");
  });

  test("has no other sections, no other days and no list for a household", () => {
    expect(read("houshold: {}\ndate: 2022-02-29\nhousehold: []\n").faults).toEqual([
      "schema/unknown-key «houshold»",
      "schema/not-a-date «2022-02-29»",
      "schema/wrong-kind «household»",
    ]);
  });

  test("a fact without a value is there and unknown", () => {
    expect(read("household:\n  户籍类别:\n").found?.household).toEqual({ 户籍类别: null });
  });
});

describe("a line of cases", () => {
  test("keeps the digits of its numbers", () => {
    const line = readCaseLine(
      '{"id":7,"household":{"成员":[{"月工资":1800.10,"重病患者":true,"单亲":null}]},"date":"2022-03-01"}',
    );
    expect(line).toEqual({
      kind: "case",
      case: {
        id: "7",
        household: { 成员: [{ 月工资: "1800.10", 重病患者: "true", 单亲: null }] },
        date: "2022-03-01",
      },
    });
  });

  test.for([
    ["", "case/not-json", ""],
    ["{", "case/not-json", ""],
    ["[]", "case/not-a-map", ""],
    ["3", "case/not-a-map", ""],
    ['{"houshold":{}}', "schema/unknown-key", "houshold"],
    ['{"date":"2022-13-01"}', "schema/not-a-date", "date"],
    ['{"parameters":{"低保标准":{"城镇":[1]}}}', "schema/wrong-kind", "parameters.低保标准.城镇"],
    [`${'{"household":'.repeat(70)}1${"}".repeat(70)}`, "case/too-deep", ""],
    ["[".repeat(100_000), "case/not-json", ""],
    [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "case/too-deep", ""],
    [`"${"x".repeat(1_100_000)}"`, "case/too-large", ""],
  ])("%.40s is a fault", ([text = "", code, path]) => {
    const line = readCaseLine(text);
    expect(line.kind === "faults" && line.faults[0]).toMatchObject({ code, path });
  });

  test("names that mean something to JavaScript are names like others", () => {
    const line = readCaseLine('{"household":{"__proto__":{"a":1},"constructor":2}}');
    const household = line.kind === "case" ? line.case.household : undefined;
    expect(Object.keys(household ?? {})).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(household ?? {})).toBeNull();
  });
});
