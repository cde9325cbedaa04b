import { describe, expect, test } from "vitest";
import { valueOfStretch } from "../../../src/engine/author/value-of-stretch.ts";
import { visitCell } from "../../../src/engine/explain/visit-trace.ts";
import {
  type CaseData,
  type Cell,
  evaluateHousehold,
  maybeDate,
  type PlainStep,
  type Plan,
  planOn,
  type SourceSpan,
  textFromKnown,
  trimmedStretch,
} from "../../../src/engine/index.ts";
import { linkedPolicy, scenarioHouseholds, shippedJurisdictions } from "../../support/shipped.ts";
import { smallPolicy, smallText } from "../../support/small-policy.ts";

const date = maybeDate("2025-10-01") ?? 0;

const aid = `
parameters:
  标准:
    en: standard
    unit: 元/人/月
    cite: 例
    values:
      - {from: 2020-01-01, to: 2024-12-31, value: 600, status: published, cite: 例}
      - {from: 2025-01-01, value: 700, status: assumed, range: [650, 750], cite: 例}
  比例: {en: rate, unit: 1, cite: 例}
derived:
  人口: {en: size, on: 家庭, unit: 人, formula: count(成员), cite: 例}
  工资: {en: wages, on: 家庭, unit: 元/户/月, formula: sum(成员.月工资), cite: 例}
  成年工资: {en: half, on: 成员, unit: 元/人/月, formula: 月工资 / 2, cite: 例}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - 收入低: 工资 + 月收入 < 标准 * 人口
    amount:
      unit: 元/户/月
      formula: if 财产符合规定 then (标准 * 人口 - 工资) * 1 else 工资 * 比例
`;

/** The stretch of the nth occurrence of some words. */
function stretchOf(text: string, words: string, file: string, nth = 0): SourceSpan {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The text has no ${words}.`);
  return { file, start, end: start + words.length };
}

const three = {
  household: { 财产符合规定: "true", 成员: [{ 月工资: "500" }, { 月工资: "100.5" }, {}] },
};

function ask(words: string, facts = three, nth = 0) {
  const policy = smallPolicy(aid);
  const at = stretchOf(smallText(aid), words, "small.yaml", nth);
  return valueOfStretch(policy, planOn(policy, date), facts, at);
}

const textOf = ({ at }: { readonly at: SourceSpan }) => smallText(aid).slice(at.start, at.end);
const said = ({ quantity }: PlainStep) =>
  quantity.value?.kind === "truth" ? quantity.value.isTrue : quantity.value?.text;

describe("the selected part of a formula", () => {
  test("a product in the middle is 700 × 3 = 2100, with both factors", () => {
    const found = ask("标准 * 人口", three, 1);
    const [only] = found?.values ?? [];
    expect([found?.owner.name, found?.part, only && said(only.step)]).toEqual([
      "补助",
      "amount",
      "2100",
    ]);
    expect(only?.step.parts.map((part) => [textOf(part), said(part)])).toEqual([
      ["标准", "700"],
      ["人口", "3"],
    ]);
    expect(only?.step.quantity.unit).toBe("元/月");
  });

  test("a parameter tells the dated value that was read, with its status and its place", () => {
    const [standard] = ask("标准 * 人口", three, 1)?.values[0]?.step.parts ?? [];
    const [dated, ...others] = standard?.dated ?? [];
    expect([dated?.from, dated?.to, dated?.status, dated?.cite]).toEqual([
      "2025-01-01",
      undefined,
      "assumed",
      ["例"],
    ]);
    expect(dated && textOf(dated)).toContain("value: 700");
    expect(others).toEqual([]);
  });

  test("wages of three members add up to 500 + 100.5 + 0 = 600.5, each told by name", () => {
    const step = ask("sum(成员.月工资)")?.values[0]?.step;
    const [list] = step?.parts ?? [];
    expect([step && said(step), list?.count]).toEqual(["600.5", 3]);
    const members = list?.parts.filter(({ of }) => of !== undefined) ?? [];
    expect(members.map((one) => [one.of?.zh, said(one), one.quantity.source])).toEqual([
      ["成员1", "500", "fact"],
      ["成员2", "100.5", "fact"],
      ["成员3", "0", "default"],
    ]);
  });

  test("what is unknown says for lack of what, and the branch not taken has no value", () => {
    const whole = ask("if 财产符合规定 then (标准 * 人口 - 工资) * 1 else 工资 * 比例");
    const parts = whole?.values[0]?.step.parts ?? [];
    expect(parts.map((part) => [textOf(part), said(part), part.isUnused ?? false])).toEqual([
      ["财产符合规定", true, false],
      ["(标准 * 人口 - 工资) * 1", "1499.5", false],
      ["工资 * 比例", undefined, true],
    ]);
    const open = ask("工资 * 比例")?.values[0]?.step;
    expect([open && said(open), open?.missing]).toEqual([
      undefined,
      [{ kind: "parameter", name: "比例" }],
    ]);
  });

  test("a stretch that is no part is widened to the part around it; outside formulas there is none", () => {
    const found = ask("人口 - 工资");
    expect(found && textOf(found)).toBe("(标准 * 人口 - 工资)");
    expect(ask("en: standard")).toBeUndefined();
  });

  test("a formula on members has a value for each, and none where there is nobody", () => {
    const found = ask("月工资 / 2");
    expect(found?.values.map(({ of, step }) => [of?.zh, said(step)])).toEqual([
      ["成员1", "250"],
      ["成员2", "50.25"],
      ["成员3", "0"],
    ]);
    const nobody = ask("月工资 / 2", { household: { 财产符合规定: "true", 成员: [] } });
    expect([nobody?.values, nobody?.count]).toEqual([[], 0]);
  });

  test("the name of a derived value is that value, with its formula's parts below it", () => {
    const named = ask("工资", three, 0)?.values[0]?.step;
    expect(named && said(named)).toBe("600.5");
    expect(named?.parts.map(textOf)).toEqual(["sum(成员.月工资)"]);
  });

  test("blanks at the ends of a selection are left out", () => {
    expect(trimmedStretch("x  标准 ", { file: "f", start: 1, end: 6 })).toEqual({
      file: "f",
      start: 3,
      end: 5,
    });
  });
});

/** The figures behind every amount that the household gets for itself. */
function cellsOf(plan: Plan, facts: CaseData): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { verdict } of evaluateHousehold(plan, facts).programmes) {
    if (verdict?.path !== "" || verdict.amount?.cell === undefined) continue;
    visitCell(verdict.amount.cell, { cell: (cell) => void cells.push(cell) });
  }
  return cells.filter(({ node, value }) => value !== undefined && node.type.kind === "number");
}

test.each(shippedJurisdictions())(
  "%s: the value of a part is what the trace of the run says of it",
  (id) => {
    const policy = linkedPolicy(id);
    const plan = planOn(policy, date);
    let compared = 0;
    for (const facts of scenarioHouseholds().slice(0, 8)) {
      for (const { node, value } of cellsOf(plan, facts)) {
        const found = valueOfStretch(policy, plan, facts, node.at);
        const isWhole = found?.at.start === node.at.start && found.at.end === node.at.end;
        // Of several members each has a value of its own: which of them a cell is, its trace says.
        if (!isWhole || found.count !== 1 || value === undefined) continue;
        const [only] = found.values;
        // `成员.月工资` is the list, and each of its values, at the same characters.
        if (only?.step.count !== undefined) continue;
        expect(only && said(only.step)).toBe(textFromKnown(value, node.type));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  },
);
