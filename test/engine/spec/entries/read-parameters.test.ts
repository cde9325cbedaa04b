import { describe, expect, test } from "vitest";
import { maybeDate } from "../../../../src/engine/base/calendar.ts";
import { readPolicy } from "../../../support/read-policy.ts";

const parameter = (head: string, ...values: string[]) =>
  `parameters:\n  低保标准:\n    en: standard\n    ${head}\n    values:\n${values
    .map((value) => `      - {${value}}\n`)
    .join("")}`;
const money = "unit: 元/人/月";

describe("the values of a parameter", () => {
  test("stand in date order, whatever the order of the text", () => {
    const region = parameter(
      money,
      "from: 2025-09-01, value: 1045, status: published",
      "from: 2020-09-01, to: 2025-08-31, value: 1010, status: published",
    );
    const { spec, faults } = readPolicy({ region });
    expect(faults).toEqual([]);
    const values = spec?.parameters.get("低保标准")?.values ?? [];
    expect(values.map(({ from, to }) => [from, to])).toEqual([
      [maybeDate("2020-09-01"), maybeDate("2025-08-31")],
      [maybeDate("2025-09-01"), undefined],
    ]);
    expect(values[0]?.value).toMatchObject({ kind: "plain", text: "1010" });
  });

  test("may differ by variant, nested as by says", () => {
    const region = parameter(
      `by: [户籍类别, 集中供养]\n    ${money}`,
      "from: 2025-01-01, value: {城镇: {是: 1, 否: 2}, 农村: 3}, status: assumed, range: {城镇: [1, 2], 农村: [3, 3]}",
    );
    const { spec, faults } = readPolicy({ region });
    expect(faults).toEqual([]);
    const standard = spec?.parameters.get("低保标准");
    expect(standard?.by.map(({ id }) => id)).toEqual(["户籍类别", "集中供养"]);
    const [first] = standard?.values ?? [];
    const urban = first?.value.kind === "variants" ? first.value.options.get("城镇") : undefined;
    expect(urban?.kind === "variants" && urban.options.get("否")).toMatchObject({ text: "2" });
    expect(first?.range?.kind).toBe("variants");
  });

  test.for([
    [
      "of two variants may begin on one day",
      ["from: 2020-01-01, value: {城镇: 1}", "from: 2020-01-01, value: {农村: 2}"],
    ],
    [
      "of one variant may last while another's begin",
      ["from: 2020-01-01, to: 2022-12-31, value: {城镇: 1}", "from: 2021-01-01, value: {农村: 2}"],
    ],
    [
      "of two inner variants may begin on one day",
      ["from: 2020-01-01, value: {城镇: {是: 1}}", "from: 2020-01-01, value: {城镇: {否: 2}}"],
    ],
    [
      "may end for one variant while a plain one goes on",
      ["from: 2020-01-01, value: 1", "from: 2021-01-01, to: 2021-12-31, value: {农村: 2}"],
    ],
  ] as const)("%s", ([, values]) => {
    const region = parameter(
      `by: [户籍类别, 集中供养]\n    ${money}`,
      ...values.map((value) => `${value}, status: published`),
    );
    const { spec, faults } = readPolicy({ region });
    expect(faults).toEqual([]);
    expect(spec?.parameters.get("低保标准")?.values).toHaveLength(2);
  });

  test.for([
    [
      "one variant on one day",
      ["from: 2020-01-01, value: {城镇: 1, 农村: 1}", "from: 2020-01-01, value: {农村: 2}"],
      ["spec/overlapping-values «2020-01-01»"],
    ],
    [
      "one variant and all of them on one day",
      ["from: 2020-01-01, value: {城镇: 1}", "from: 2020-01-01, value: 2"],
      ["spec/overlapping-values «2020-01-01»"],
    ],
    [
      "all variants and an inner one on one day",
      ["from: 2020-01-01, value: {城镇: 1}", "from: 2020-01-01, value: {城镇: {是: 2}}"],
      ["spec/overlapping-values «2020-01-01»"],
    ],
    [
      "a variant that lasts beyond the beginning of its next, another's lying between",
      [
        "from: 2020-01-01, to: 2022-12-31, value: {城镇: 1}",
        "from: 2021-01-01, value: {农村: 2}",
        "from: 2022-01-01, value: 3",
      ],
      ["spec/overlapping-values «2022-01-01»"],
    ],
  ] as const)("two values of %s are a fault", ([, values, faults]) => {
    const region = parameter(
      `by: [户籍类别, 集中供养]\n    ${money}`,
      ...values.map((value) => `${value}, status: published`),
    );
    expect(readPolicy({ region }).faults).toEqual(faults);
  });

  test("may be left out: the parameter is open", () => {
    const { spec, faults } = readPolicy({
      region: "parameters:\n  方式: {en: way, options: [甲, 乙]}\n",
    });
    expect(faults).toEqual([]);
    expect(spec?.parameters.get("方式")).toMatchObject({ values: [], type: { kind: "enum" } });
  });

  test.for([
    [
      "two that begin on one day",
      [
        "from: 2020-01-01, value: 1, status: published",
        "from: 2020-01-01, value: 2, status: published",
      ],
      ["spec/overlapping-values «2020-01-01»"],
    ],
    [
      "one that is said to last beyond the beginning of the next",
      [
        "from: 2020-01-01, to: 2021-01-01, value: 1, status: published",
        "from: 2021-01-01, value: 2, status: published",
      ],
      ["spec/overlapping-values «2021-01-01»"],
    ],
    [
      "one that ends the day before it begins",
      ["from: 2020-01-02, to: 2020-01-01, value: 1, status: published"],
      ["spec/ends-before-start «2020-01-01»"],
    ],
    [
      "an assumption without a range",
      ["from: 2020-01-01, value: 1, status: assumed"],
      ["spec/missing-range «assumed»"],
    ],
    [
      "a range upside down",
      ["from: 2020-01-01, value: 1, status: assumed, range: [2, 1]"],
      ["spec/range-order «[2, 1]»"],
    ],
    [
      "a word for a number",
      ["from: 2020-01-01, value: {城镇: 高}, status: published"],
      ["schema/not-a-number «高»"],
    ],
  ] as const)("%s is a fault", ([, values, faults]) => {
    expect(readPolicy({ region: parameter(money, ...values) }).faults).toEqual(faults);
  });

  test("a method is one of its options", () => {
    const region = parameter(
      "options: [按差额, 分档]",
      "from: 2020-01-01, value: 分挡, status: published",
    );
    const { faults, diagnostics } = readPolicy({ region });
    expect(faults).toEqual(["spec/unknown-option «分挡»"]);
    expect(diagnostics[0]?.fix?.text).toBe("分档");
  });
});

describe("what a parameter is declared to be", () => {
  test.for([
    ["unit: 元/人/用", "spec/unknown-unit «用»"],
    ["type: bolean", "spec/unknown-type «bolean»"],
    ["options: [甲, 甲]", "spec/duplicate-option «甲»"],
    ["unit: 元\n    options: [甲, 乙]", "spec/two-ways «options»"],
    ["unit: 元\n    type: boolean", "spec/two-ways «boolean»"],
  ])("%s is a fault", ([head = "", fault]) => {
    expect(readPolicy({ region: `parameters:\n  甲:\n    en: a\n    ${head}\n` }).faults).toEqual([
      fault,
    ]);
  });

  test("an enum of the vocabulary is a type, and nothing at all is a pure number", () => {
    const region = "parameters:\n  甲: {en: a, type: 户籍类别}\n  乙: {en: b}\n";
    const { spec } = readPolicy({ region });
    expect(spec?.parameters.get("甲")?.type).toMatchObject({ kind: "enum", enumName: "户籍类别" });
    expect(spec?.parameters.get("乙")?.type).toMatchObject({ kind: "number", unit: { key: "" } });
  });
});
