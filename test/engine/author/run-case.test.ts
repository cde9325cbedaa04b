/** Where a case that fails under a draft first goes another way than under the published version. */
import { describe, expect, test } from "vitest";
import { readCase, runCase } from "../../../src/engine/index.ts";
import { smallPlan } from "../../support/small-policy.ts";

interface Wording {
  readonly standard?: number;
  readonly income?: string;
  readonly conditions?: string;
  readonly amount?: string;
}

function sections({ standard = 1000, income, conditions, amount }: Wording = {}): string {
  return `
parameters:
  标准:
    {en: standard, unit: 元/户/月, cite: 例, values: [{from: 2020-01-01, value: ${standard}, status: published, cite: 例}]}
readings:
  口径: {question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 宽, cite: 例}
derived:
  收入: {en: income, on: 家庭, unit: 元/户/月, cite: 例, formula: ${income ?? "月收入"}}
programmes:
  补助:
    {en: aid, on: 家庭, cite: 例, eligible: {all: [${conditions ?? "{id: 低, when: 收入 < 标准, cite: 例}, {id: 财产, when: 财产符合规定}"}]}, amount: {unit: 元/户/月, formula: ${amount ?? "标准 - 收入"}, cite: 例}}
  另项:
    {en: other, on: 家庭, cite: 例, eligible: {all: [{id: 宽, when: if 口径 = "宽" then 收入 <= 标准 + 500 else 收入 > 标准 - 1}]}}
  人头:
    {en: head, on: 成员, cite: 例, eligible: {all: [{id: 病, when: 重病}]}, amount: {unit: 元/户/月, formula: 标准 * 0.1, cite: 例}}
`;
}

const text = (expected: string, income = 999) => `household:
  月收入: ${income}
  财产符合规定: true
  成员: [{重病: true}, {}]
region: small
date: 2022-03-15
expect:
${expected}
`;

function ran(draft: Wording, expected: string, income?: number) {
  const whole = text(expected, income);
  const document = readCase("cases/small/a.yaml", whole, () => undefined);
  if (document === undefined) throw new Error("The case cannot be read.");
  const plan = smallPlan(sections(draft));
  const verdict = runCase(document, plan, () => smallPlan(sections()));
  const failures = verdict.failures.map(({ path, expected: wanted, found, at, difference }) => {
    const { step, kind, before } = difference ?? {};
    const marked = whole.slice(at?.start, at?.end);
    return {
      failure: `${path}: ${wanted} ≠ ${found} «${marked}»`,
      step: step && `${kind} ${step.kind} ${step.name} ${step.part}: ${before} → ${step.value}`,
    };
  });
  return { verdict, failures };
}

describe("a case under a draft", () => {
  test("that meets what it expects passes, and says which clauses and sides it reaches", () => {
    const { verdict } = ran({}, "  补助: {outcome: yes, amount: 1}");
    expect(verdict.isPassed).toBe(true);
    expect([...verdict.touched.branches.values()].map((sides) => [...sides])).toEqual([
      [true],
      [true],
    ]);
  });

  test("that expects nothing holds nothing, and fails", () => {
    const document = readCase("a.yaml", "household: {月收入: 1}\n", () => undefined);
    const verdict = runCase(document ?? {}, smallPlan(sections()));
    expect([verdict.isPassed, verdict.isEmpty]).toEqual([false, true]);
  });

  test("a lowered standard is named as the first step that differs, with the value that it had", () => {
    expect(ran({ standard: 999 }, "  补助: {outcome: yes, amount: 1}").failures).toEqual([
      {
        failure: "补助.outcome: yes ≠ no «outcome: yes»",
        step: "changed parameter 标准 : 1000 → 999",
      },
      {
        failure: "补助.amount: 1 ≠ null «amount: 1»",
        step: "changed parameter 标准 : 1000 → 999",
      },
    ]);
  });

  test("a condition whose wording alone changed is named with its values", () => {
    const conditions = "{id: 低, when: 收入 < 标准 - 1}, {id: 财产, when: 财产符合规定}";
    const { verdict, failures } = ran({ conditions }, "  补助: yes");
    expect(failures).toEqual([
      { failure: "补助: yes ≠ no «补助: yes»", step: "changed condition 补助 低: yes → no" },
    ]);
    expect(verdict.failures[0]?.difference?.step.reads).toEqual([
      { name: "收入", value: "999" },
      { name: "标准", value: "1000" },
    ]);
  });

  test("a value that is worked out another way comes before what rests on it", () => {
    const { failures } = ran({ income: "月收入 + 1" }, "  补助: yes");
    expect(failures[0]?.step).toBe("changed value 收入 : 999 → 1000");
  });

  test("a new condition that is not met is named as added", () => {
    const conditions =
      "{id: 低, when: 收入 < 标准}, {id: 财产, when: 财产符合规定}, {id: 城, when: 户籍类别 = '农村'}";
    expect(ran({ conditions: conditions.replaceAll("'", '"') }, "  补助: yes").failures).toEqual([
      {
        failure: "补助: yes ≠ no «补助: yes»",
        step: "added condition 补助 城: undefined → no",
      },
    ]);
  });

  test("a condition that was taken out is named as removed", () => {
    const { failures } = ran({ conditions: "{id: 财产, when: 财产符合规定}" }, "  补助: no", 1000);
    expect(failures[0]?.step).toBe("removed condition 补助 低: no → no");
  });

  test("an amount that moves while the outcome stands is named itself", () => {
    const { failures } = ran({ amount: "标准 - 收入 + 1" }, "  补助: {amount: 1}");
    expect(failures[0]?.step).toBe("changed amount 补助 : 1 → 2");
  });

  test("what differs under another reading only is found behind steps that come out the same", () => {
    const { failures } = ran({ standard: 1001 }, "  另项: depends", 1000);
    expect(failures).toEqual([]);
    const turned = ran({ standard: 900 }, "  另项: depends", 999).failures;
    expect(turned[0]?.step).toBe("changed parameter 标准 : 1000 → 900");
  });

  test("a member's expectation is marked alone, and its step is that member's", () => {
    const expected = "  人头: {members: [{amount: 100}, no]}";
    expect(ran({ standard: 2000 }, expected).failures).toEqual([
      {
        failure: "人头.members.0.amount: 100 ≠ 200 «amount: 100»",
        step: "changed parameter 标准 : 1000 → 2000",
      },
    ]);
  });

  test("what the published version does not meet either is explained by the draft alone", () => {
    expect(ran({}, "  补助: yes", 1000).failures[0]?.step).toBe(
      "found condition 补助 低: undefined → no",
    );
  });

  test("a name that the policy does not have has no step", () => {
    expect(ran({}, "  没有: yes").failures).toEqual([
      { failure: "没有: yes ≠  «没有: yes»", step: undefined },
    ]);
  });
});
