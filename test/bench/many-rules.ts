/**
 * A policy of 300 rules, generated: parameters, derived values, programmes with conditions and amounts, and tables, each
 * reading others, with clauses that all are cited.
 *
 * Out:      texts of a vocabulary and of the policy; what takes long in them is what takes long in real ones.
 */
import type { SpecTexts } from "../../src/engine/index.ts";

/** Derived values and programmes together. */
export const ruleCount = 300;

const vocabulary = `entities:
  家庭: {en: household}
  成员: {en: member, of: 家庭, unit: 人}
enums:
  户籍类别: [城镇, 农村]
家庭:
  户籍类别: {type: 户籍类别, en: registration, default: 城镇}
  财产符合规定: {type: boolean, en: assets comply}
成员:
  月工资: {unit: 元/人/月, en: wage, default: 0}
  在就业: {type: boolean, en: in work, default: false}
results:
  programmes: [救助0]
`;

const groups = ruleCount / 5;

/** The texts of the policy; each group has a parameter, four derived values and one programme. */
export function manyRules(count = groups): SpecTexts {
  const section = (name: string, entry: (i: number) => string) =>
    `${name}:\n${Array.from({ length: count }, (_, i) => entry(i)).join("")}`;
  const text = [
    "spec: 1\nid: many\ntitle: {zh: 多例, en: Many}\nseal: {zh: 多, en: MN, series: 1}\n",
    "documents:\n  例: {title: {zh: 例, en: example}}\n",
    section(
      "clauses",
      (i) => `  例.${i}: {gloss: {zh: 第${i}条, en: clause ${i}}, disposition: encoded}\n`,
    ),
    section("parameters", parameter),
    section("derived", derived),
    section("programmes", programme),
  ].join("");
  return {
    vocabulary: { file: "vocabulary.yaml", text: vocabulary },
    jurisdiction: { file: "many.yaml", text },
  };
}

/** The same with one formula in the middle of the file written otherwise. */
export function withOneRuleEdited(texts: SpecTexts, round: number): SpecTexts {
  const middle = Math.floor(groups / 2);
  const before = `formula: 收入${middle} / 人口${middle}\n`;
  const text = texts.jurisdiction.text.replace(
    before,
    `formula: (收入${middle} + ${round}) / 人口${middle}\n`,
  );
  if (text === texts.jurisdiction.text) throw new Error("There is no rule to edit.");
  return { ...texts, jurisdiction: { ...texts.jurisdiction, text } };
}

function parameter(i: number): string {
  return `  标准${i}:
    en: standard ${i}
    unit: 元/人/月
    cite: 例.${i}
    values:
      - {from: 2020-01-01, to: 2024-12-31, value: ${900 + i}, status: published}
      - {from: 2025-01-01, value: {城镇: ${1000 + i}, 农村: ${800 + i}}, status: published}
    by: 户籍类别
`;
}

function derived(i: number): string {
  return `  人口${i}: {en: members ${i}, on: 家庭, unit: 人, formula: count(成员), cite: 例.${i}}
  收入${i}:
    en: income ${i}
    on: 家庭
    unit: 元/户/月
    formula: sum(成员.月工资)${i === 0 ? "" : ` + max(收入${i - 1} - sum(成员.月工资), 0)`}
    cite: 例.${i}
  人均${i}:
    en: income a head ${i}
    on: 家庭
    unit: 元/人/月
    formula: 收入${i} / 人口${i}
    cite: 例.${i}
  档次${i}:
    en: tier ${i}
    on: 家庭
    hit: first
    cite: 例.${i}
    table: |
      | 人均${i}          | 财产符合规定 | 档次${i} |
      |-------------------|--------------|----------|
      | < 标准${i} / 2    | true         | 2        |
      | <= 标准${i} * 1.5 | -            | 1        |
      | -                 | -            | 0        |
`;
}

function programme(i: number): string {
  return `  救助${i}:
    en: aid ${i}
    on: 家庭
    cite: 例.${i}
    eligible:
      all:
        - id: 收入低于标准
          when: 人均${i} < 标准${i}
        - 财产符合规定
        - id: 有人可助
          any:
            - 有人在业: any(成员.在就业)
            - 有档: 档次${i} in (1, 2)
    amount:
      unit: 元/户/月
      formula: (标准${i} * 人口${i} - 收入${i}) * (if 档次${i} = 2 then 1 else 0.5)
`;
}
