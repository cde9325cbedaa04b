import { expect, test } from "vitest";
import { comparePolicies, openPolicy, type PolicyChange } from "../../../src/engine/index.ts";
import { shippedJurisdictions, specTexts } from "../../support/shipped.ts";
import { smallPolicy } from "../../support/small-policy.ts";

const policy = `
parameters:
  标准:
    en: standard
    unit: 元/人/月
    by: 户籍类别
    values:
      - {from: 2020-01-01, value: 500, status: published, cite: 例}
      - {from: 2021-01-01, value: {城镇: 600, 农村: 550}, status: published, cite: 例}
  比例:
    en: rate
    values:
      - {from: 2020-01-01, value: 0.3, status: published, cite: 例}
derived:
  人口: {en: members, on: 家庭, unit: 人, formula: count(成员)}
  档:
    en: tier
    on: 家庭
    unit: 元/户/月
    table: |
      | 户籍类别 | 档 |
      |---|---|
      | "城镇" | 人口 * 标准 |
      | "农村" | 标准 * 人口 * 2 |
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - id: 财产
          when: 财产符合规定
        - id: 收入
          when: 月收入 < 标准 * 人口
    amount:
      unit: 元/户/月
      formula: 标准 * 比例 * 人口
      round: {mode: up, step: 1}
`;

const edit = (from: string, to: string) => {
  if (!policy.includes(from)) throw new Error(`The policy has no "${from}".`);
  return changesTo(policy.replace(from, to));
};
const changesTo = (text: string) =>
  comparePolicies(smallPolicy(policy).spec, smallPolicy(text).spec);

/** Without places, and without what a test does not ask about. */
const told = ({ section, name, what, before, after }: PolicyChange) => ({
  section,
  name,
  what,
  before: before?.text,
  after: after?.text,
});

test("layout, comments, notes and glosses change nothing", () => {
  const laidOut = policy
    .replace("标准 * 比例 * 人口", "(标准  *  比例) * 人口  # 注")
    .replace("en: rate", "en: share\n    note: {zh: 注, en: note}")
    .replace("value: 0.3", "value: 0.30");
  expect(changesTo(laidOut)).toEqual([]);
});

test("a value that is new from some day on is a change from what was in force on that day", () => {
  const text = policy.replace(
    "value: 0.3, status: published, cite: 例}",
    "value: 0.3, status: published, cite: 例}\n      - {from: 2026-01-01, value: 0.35, status: published, cite: 例}",
  );
  const [change, ...others] = changesTo(text);
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    section: "parameters",
    name: "比例",
    en: "rate",
    what: { kind: "value", variants: [], from: "2026-01-01" },
    before: { text: "0.3", status: "published", cite: ["例"] },
    after: { text: "0.35", status: "published", cite: ["例"] },
  });
  const at = change?.afterAt;
  expect(at?.file).toBe("small.yaml");
});

test("a value that ends, begins later or is taken out leaves days without one", () => {
  const ended = edit(
    "{from: 2020-01-01, value: 0.3",
    "{from: 2020-01-01, to: 2025-12-31, value: 0.3",
  );
  expect(ended.map(told)).toEqual([
    {
      section: "parameters",
      name: "比例",
      what: { kind: "value", variants: [], from: "2026-01-01" },
      before: "0.3",
      after: undefined,
    },
  ]);
  const later = edit("{from: 2020-01-01, value: 0.3", "{from: 2020-03-01, value: 0.3");
  expect(later.map(({ what }) => what)).toEqual([
    { kind: "value", variants: [], from: "2020-01-01", to: "2020-02-29" },
  ]);
});

test("variants that change alike are said together, others by themselves", () => {
  const one = edit("城镇: 600", "城镇: 610").map(told);
  expect(one).toEqual([
    {
      section: "parameters",
      name: "标准",
      what: { kind: "value", variants: [["城镇"]], from: "2021-01-01" },
      before: "600",
      after: "610",
    },
  ]);
  const both = edit("value: 500", "value: 510").map(told);
  expect(both).toEqual([
    {
      section: "parameters",
      name: "标准",
      what: { kind: "value", variants: [], from: "2020-01-01", to: "2020-12-31" },
      before: "500",
      after: "510",
    },
  ]);
});

test("a status alone is a change, and the figure stays", () => {
  const [change] = edit("value: 0.3, status: published", "value: 0.3, status: derived");
  expect(change?.before).toMatchObject({ text: "0.3", status: "published" });
  expect(change?.after).toMatchObject({ text: "0.3", status: "derived" });
});

test("formulas, rounding, floors and conditions are changes of their own", () => {
  expect(edit("标准 * 比例 * 人口", "标准 * 人口").map(told)).toEqual([
    {
      section: "programmes",
      name: "补助",
      what: { kind: "part", part: "amount", id: "", en: "", aspect: "formula" },
      before: "标准 * 比例 * 人口",
      after: "标准 * 人口",
    },
  ]);
  expect(edit("mode: up", "mode: down").map(told)).toMatchObject([
    { what: { aspect: "rounding" }, before: "up 1", after: "down 1" },
  ]);
  expect(edit("月收入 < 标准", "月收入 <= 标准").map(told)).toMatchObject([
    { what: { part: "condition", id: "收入", aspect: "when" }, after: "月收入 <= 标准 * 人口" },
  ]);
  expect(edit("        - id: 财产\n          when: 财产符合规定\n", "").map(told)).toEqual([
    {
      section: "programmes",
      name: "补助",
      what: { kind: "part", part: "condition", id: "财产", en: "" },
      before: "财产符合规定",
      after: undefined,
    },
  ]);
});

test("a condition's weight is a change, and what it cites is said of the entry that it has it from", () => {
  const weight = edit("when: 财产符合规定", "when: 财产符合规定\n          force: may");
  expect(weight.map(told)).toMatchObject([
    { what: { id: "财产", aspect: "force" }, before: "firm", after: "may" },
  ]);
  const cited = changesTo(
    policy.replace("on: 家庭\n    cite: 例\n    eligible", "on: 家庭\n    eligible"),
  );
  expect(cited.map(told)).toMatchObject([
    { name: "补助", what: { kind: "aspect", aspect: "cite" } },
  ]);
});

test("a row of a table changes, comes and goes by itself", () => {
  expect(edit("| 人口 * 标准 |", "| 标准 * 2 * 人口 |").map(told)).toMatchObject([
    { name: "档", what: { part: "row", id: '户籍类别: "城镇"', aspect: "result" } },
  ]);
  expect(edit('| "农村" |', "| - |").map(told)).toMatchObject([
    { what: { part: "row", aspect: "tests" }, before: '户籍类别: "农村"', after: "" },
  ]);
});

test("entries come and go as a whole", () => {
  const text = policy.replace(
    "  人口: {",
    "  人数: {en: people, on: 家庭, unit: 人, formula: count(成员)}\n  人口: {",
  );
  expect(changesTo(text).map(told)).toEqual([
    {
      section: "derived",
      name: "人数",
      what: { kind: "entry" },
      before: undefined,
      after: "count(成员)",
    },
  ]);
  const back = comparePolicies(smallPolicy(text).spec, smallPolicy(policy).spec);
  expect(back.map(told)).toEqual([
    {
      section: "derived",
      name: "人数",
      what: { kind: "entry" },
      before: "count(成员)",
      after: undefined,
    },
  ]);
});

test("a parameter that the text left open and one that is new say what they are worth", () => {
  const open = policy.replace("derived:", "  限额: {en: cap, unit: 元}\nderived:");
  const filled = open.replace(
    "{en: cap, unit: 元}",
    "{en: cap, unit: 元, values: [{from: 2026-01-01, value: 900, status: published, cite: 例}]}",
  );
  const found = comparePolicies(smallPolicy(open).spec, smallPolicy(filled).spec);
  expect(found.map(told)).toEqual([
    {
      section: "parameters",
      name: "限额",
      what: { kind: "value", variants: [], from: "2026-01-01" },
      before: undefined,
      after: "900",
    },
  ]);
  expect(changesTo(filled).map(({ what }) => what.kind)).toEqual(["entry", "value"]);
});

test.each(shippedJurisdictions())("%s is the same as itself, however it is laid out", (id) => {
  const texts = specTexts(id);
  const { jurisdiction } = texts;
  const text = jurisdiction.text
    .split("\n")
    .flatMap((line) => (/^ {2}\S.*:$/.test(line) ? [`${line} # 注`] : [line]))
    .join("\n");
  const [before, after] = [texts, { ...texts, jurisdiction: { ...jurisdiction, text } }].map(
    (one) => openPolicy(one).spec,
  );
  if (before === undefined || after === undefined) throw new Error(id);
  expect(text).not.toBe(jurisdiction.text);
  expect(comparePolicies(before, after)).toEqual([]);
});

test("every figure of a shipped policy that is edited is named, with its place in both texts", () => {
  const texts = specTexts("tianjin");
  const { jurisdiction } = texts;
  const before = openPolicy(texts).spec;
  const text = jurisdiction.text.replace("value: 1045,", "value: 1100,");
  const after = openPolicy({ ...texts, jurisdiction: { ...jurisdiction, text } }).spec;
  if (before === undefined || after === undefined) throw new Error("tianjin");
  const [change, ...others] = comparePolicies(before, after);
  expect(others).toEqual([]);
  const { beforeAt, afterAt } = change ?? {};
  expect(jurisdiction.text.slice(beforeAt?.start, beforeAt?.end)).toBe("1045");
  expect(text.slice(afterAt?.start, afterAt?.end)).toBe("1100");
});
