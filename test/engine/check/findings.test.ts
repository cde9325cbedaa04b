/** What a finding says beside its sentence: the names and days in it, its weight, and the other places it points at. */
import { expect, test } from "vitest";
import { holdPolicy, resultOf, source } from "../../support/hold-policy.ts";

const encoded = "  d.1: {gloss: {zh: 甲, en: a}, disposition: encoded}\n";
const clauses = (more: string) => ({ sources: `${source}clauses:\n${encoded}${more}` });
const result = resultOf("财产符合规定");
const values = (list: string, { by = "", formula = "标准 > 0" } = {}) =>
  `parameters:\n  标准:\n    en: s\n    unit: 元/人/月\n${by}    values:\n${list}${resultOf(formula)}`;

test.for<
  [
    code: string,
    text: string,
    told: { readonly [name: string]: unknown },
    sources?: ReturnType<typeof clauses>,
  ]
>([
  ["uncited", result.replace("    cite: d.1\n", ""), { details: { name: "结果" }, because: [] }],
  [
    "uncited-money",
    values("      - {from: 2022-01-01, value: 690, status: published}\n"),
    { severity: "error", details: { name: "标准", date: "2022-01-01" } },
  ],
  [
    "uncited-value",
    values("      - {from: 2022-01-01, value: 6, status: published}\n").replace("元/人/月", "月"),
    { details: { name: "标准", date: "2022-01-01" } },
  ],
  [
    "unknown-citation",
    result.replace("cite: d.1", "cite: [d.1, d.l]"),
    { details: { id: "d.l", nearest: "d.1" } },
  ],
  [
    "unknown-citation",
    result.replace("cite: d.1", "cite: [d.1, 全无此处]"),
    { details: { id: "全无此处", nearest: "" } },
  ],
  [
    "encoded-never-cited",
    result,
    { severity: "error", details: { clause: "d.2" } },
    clauses("  d.2: {gloss: {zh: 乙, en: b}, disposition: encoded}\n"),
  ],
  [
    "cited-not-encoded",
    result.replace("cite: d.1", "cite: [d.1, d.2]"),
    { severity: "warning", details: { clause: "d.2", disposition: "open" } },
    clauses("  d.2: {gloss: {zh: 乙, en: b}, disposition: open}\n"),
  ],
  [
    "duty-without-reason",
    result,
    { details: { clause: "d.2" } },
    clauses('  d.2: {gloss: {zh: 乙, en: b}, disposition: duty, reason: {zh: "", en: ""}}\n'),
  ],
  [
    "umbrella-with-disposition",
    result,
    { details: { clause: "d.2", disposition: "open" } },
    clauses("  d.2: {gloss: {zh: 乙, en: b}, disposition: open, children: [d.1]}\n"),
  ],
  [
    "unknown-child",
    result,
    { details: { clause: "d.2", child: "d.l", nearest: "d.1" } },
    clauses("  d.2: {gloss: {zh: 乙, en: b}, children: [d.1, d.l]}\n"),
  ],
  [
    "outside-range",
    values("      - {from: 2022-01-01, value: 5, range: [6, 7], status: assumed, cite: d.1}\n"),
    { details: { name: "标准", value: "5", least: "6", most: "7" } },
  ],
  [
    "variant-without-range",
    values(
      "      - {from: 2022-01-01, value: {城镇: 5, 农村: 4}, range: {城镇: [5, 7]}, status: assumed, cite: d.1}\n",
      { by: "    by: 户籍类别\n" },
    ),
    { details: { name: "标准", option: "农村" } },
  ],
  [
    "parameter-never-read",
    values("      - {from: 2022-01-01, value: 5, status: published, cite: d.1}\n", {
      formula: "财产符合规定",
    }),
    { severity: "hint", details: { name: "标准" } },
  ],
  [
    "gap-in-history",
    values(`      - {from: 2020-01-01, to: 2020-12-31, value: 1, status: published, cite: d.1}
      - {from: 2021-03-01, value: 2, status: published, cite: d.1}\n`),
    { severity: "hint", details: { name: "标准", first: "2021-01-01", last: "2021-02-28" } },
  ],
  [
    "expired-parameter",
    values("      - {from: 2020-01-01, to: 2020-12-31, value: 1, status: published, cite: d.1}\n"),
    { severity: "hint", details: { name: "标准", last: "2020-12-31" } },
  ],
  [
    "choice-without-option",
    "programmes:\n  低宝: {en: a, on: 家庭, cite: d.1}\nchoices:\n  选一: {en: c, options: [低宝], chosen: 申请人选择, cite: d.1}\n",
    { details: { option: "低宝", fact: "申请人选择", nearest: "低保" } },
  ],
  [
    "choice-without-option",
    "programmes:\n  低宝: {en: a, on: 家庭, cite: d.1}\nchoices:\n  选一: {en: c, options: [低宝], chosen: 家庭月收入, cite: d.1}\n",
    { details: { option: "低宝", fact: "家庭月收入", nearest: "" } },
  ],
  [
    "floor-as-payment",
    "programmes:\n  低保:\n    en: a\n    on: 家庭\n    cite: d.1\n    amount: {unit: 元/户/月, formula: 家庭月收入, floor: 家庭月收入}\n",
    { severity: "warning", details: { name: "低保", limit: "" } },
  ],
])("%s", ([code, text, told, sources]) => {
  const { diagnostics } = holdPolicy(text, sources);
  expect(diagnostics.filter((one) => one.code === `check/${code}`)).toMatchObject([told]);
});

test("each points at the other place that makes it wrong", () => {
  const marked = (text: string, code: string, options?: ReturnType<typeof clauses>) => {
    const head = `spec: 1\nid: x\ntitle: {zh: 某地, en: Somewhere}\n`;
    const before = options?.sources ?? `${source}clauses:\n${encoded}`;
    const { diagnostics } = holdPolicy(text, options);
    const whole = `${head}${before}${text}`;
    return diagnostics
      .find((one) => one.code === code)
      ?.because.map(({ at }) => whole.slice(at.start, at.end));
  };
  const open = clauses("  d.2: {gloss: {zh: 乙, en: b}, disposition: open}\n");
  const both = result.replace("cite: d.1", "cite: [d.1, d.2]");
  expect(marked(both, "check/cited-not-encoded", open)).toEqual(["d.2"]);
  const outside = values(
    "      - {from: 2022-01-01, value: 5, range: [6, 7], status: assumed, cite: d.1}\n",
  );
  expect(marked(outside, "check/outside-range")).toEqual(["[6, 7]"]);
  const rows = `derived:\n  值:\n    en: v\n    on: 家庭\n    type: boolean\n    hit: first\n    cite: d.1\n    table: |
      | 财产符合规定 | 值 |
      |---|---|
      | - | true |
      | true | false |\n`;
  expect(marked(rows, "check/unreachable-row")).toEqual(["| - | true |"]);
});

test("a reason in one language is one", () => {
  const duty = (reason: string) =>
    holdPolicy(
      result,
      clauses(`  d.2: {gloss: {zh: 乙, en: b}, disposition: duty, reason: ${reason}}\n`),
    ).faults.filter((fault) => fault.startsWith("check/duty"));
  expect(duty('{zh: 组织, en: ""}')).toEqual([]);
  expect(duty('{zh: "", en: organisation}')).toEqual([]);
});

test("one value for all lies within the range of each variant", () => {
  const range = (rural: string) =>
    holdPolicy(
      values(
        `      - {from: 2022-01-01, value: 5, range: {城镇: [5, 7], 农村: ${rural}}, status: assumed, cite: d.1}\n`,
        { by: "    by: 户籍类别\n" },
      ),
    ).diagnostics.filter(({ code }) => code === "check/outside-range");
  expect(range("[4, 5]")).toEqual([]);
  expect(range("[6, 8]")).toMatchObject([{ details: { value: "5", least: "6", most: "8" } }]);
});

test("a published value may have a range for some variants alone", () => {
  const list =
    "      - {from: 2022-01-01, value: {城镇: 5, 农村: 4}, range: {城镇: [5, 7]}, status: published, cite: d.1}\n";
  const { faults } = holdPolicy(values(list, { by: "    by: 户籍类别\n" }));
  expect(faults.filter((fault) => fault.startsWith("check/variant"))).toEqual([]);
});

test("what several rules inherit from one place is told once, what stands in two places twice", () => {
  const two = `derived:
  值: {en: v, on: 家庭, type: boolean, formula: 财产符合规定, cite: [d.1, d.9]}
  另: {en: o, on: 家庭, type: boolean, formula: 财产符合规定, cite: [d.1, d.9]}
`;
  const unknown = holdPolicy(two).faults.filter((fault) => fault.includes("d.9"));
  expect(unknown).toEqual(["check/unknown-citation «d.9»", "check/unknown-citation «d.9»"]);
});
