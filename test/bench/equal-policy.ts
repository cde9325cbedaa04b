/**
 * One policy of thirty rules for the comparison with other engines: incomes with disregards, a tier by income a head,
 * supplements by age and care, eight programmes that read each other. The peers' own versions of it stand beside this
 * file; each round compares what they pay with what is paid here.
 */
import {
  evaluateHousehold,
  linkSpec,
  type Plan,
  planOn,
  type Rational,
  readSpec,
} from "../../src/engine/index.ts";

const vocabulary = `
entities:
  家庭: {en: household}
  成员: {en: member, of: 家庭, unit: 人}
enums:
  户籍类别: [城镇, 农村]
家庭:
  户籍类别: {type: 户籍类别, en: registration}
  财产符合规定: {type: boolean, en: assets comply}
  医疗自付: {unit: 元/户/月, en: medical costs, default: 0}
  房租: {unit: 元/户/月, en: rent, default: 0}
成员:
  年龄: {unit: 岁, en: age}
  月工资: {unit: 元/人/月, en: wage, default: 0}
  月养老金: {unit: 元/人/月, en: pension, default: 0}
  在就业: {type: boolean, en: in work, default: false}
  重度残疾: {type: boolean, en: severely disabled, default: false}
results:
  programmes: [差额救助, 定额救助, 取暖补贴, 高龄补贴, 儿童补贴, 护理补贴, 租房补贴, 临时救助]
`;

const parameter = (name: string, unit: string, value: string) =>
  `  ${name}: {en: ${name}, ${unit === "" ? "" : `unit: ${unit}, `}cite: 例, values: [{from: 2020-01-01, value: ${value}, status: published}]}\n`;

const parameters = [
  `  标准: {en: standard, unit: 元/人/月, cite: 例, by: 户籍类别, values: [{from: 2020-01-01, value: {城镇: 1045, 农村: 820}, status: published}]}\n`,
  parameter("边缘倍数", "", "1.5"),
  parameter("扣减率", "", "0.3"),
  parameter("扣减上限", "元/人/月", "300"),
  parameter("养老金豁免", "元/人/月", "180"),
  parameter("支出起付线", "元/户/月", "200"),
  parameter("定额比例", "人/户", "0.3"),
  parameter("取暖标准", "元/户/月", "260"),
  parameter("高龄津贴", "元/人/月", "100"),
  parameter("儿童津贴", "元/人/月", "120"),
  parameter("护理津贴", "元/人/月", "150"),
  parameter("租房比例", "", "0.5"),
  parameter("租房上限", "元/户/月", "400"),
  parameter("临时比例", "", "0.6"),
].join("");

/** A derived value: its name, the entity, its unit or type, its formula. */
const derivedRules: readonly (readonly [string, string, string, string])[] = [
  ["就业扣减", "成员", "unit: 元/人/月", "if 在就业 then min(月工资 * 扣减率, 扣减上限) else 0"],
  ["计入工资", "成员", "unit: 元/人/月", "月工资 - 就业扣减"],
  ["计入养老金", "成员", "unit: 元/人/月", "max(月养老金 - 养老金豁免, 0)"],
  ["成员月收入", "成员", "unit: 元/人/月", "计入工资 + 计入养老金"],
  ["是高龄", "成员", "type: boolean", "年龄 >= 70"],
  ["是儿童", "成员", "type: boolean", "年龄 < 16"],
  ["增发额", "成员", "unit: 元/人/月", "标准 * 增发比例"],
  ["家庭人口", "家庭", "unit: 人", "count(成员)"],
  ["家庭月收入", "家庭", "unit: 元/户/月", "sum(成员.成员月收入)"],
  ["刚性支出", "家庭", "unit: 元/户/月", "max(医疗自付 + 房租 - 支出起付线, 0)"],
  ["扣减后收入", "家庭", "unit: 元/户/月", "max(家庭月收入 - 刚性支出, 0)"],
  ["人均月收入", "家庭", "unit: 元/人/月", "扣减后收入 / 家庭人口"],
  ["边缘线", "家庭", "unit: 元/人/月", "标准 * 边缘倍数"],
  ["增发合计", "家庭", "unit: 元/户/月", "sum(成员.增发额)"],
  ["高龄人数", "家庭", "unit: 人", "count(成员[是高龄])"],
  ["儿童人数", "家庭", "unit: 人", "count(成员[是儿童])"],
  ["残疾人数", "家庭", "unit: 人", "count(成员[重度残疾])"],
  ["就业人数", "家庭", "unit: 人", "count(成员[在就业])"],
  ["抚养比", "家庭", 'unit: "1"', "(家庭人口 - 就业人数) / 家庭人口"],
  ["月保障金", "家庭", "unit: 元/户/月", "差额救助.金额 + 定额救助.金额"],
];

const derived = derivedRules
  .map(
    ([name, on, type, formula]) =>
      `  ${name}:\n    en: ${name}\n    on: ${on}\n    ${type}\n    formula: ${formula}\n    cite: 例\n`,
  )
  .join("");

const tables = `  增发比例:
    en: supplement rate
    on: 成员
    unit: "1"
    hit: first
    cite: 例
    table: |
      | 重度残疾 | 年龄  | 增发比例 |
      |----------|-------|----------|
      | true     | -     | 0.5      |
      | -        | >= 70 | 0.3      |
      | -        | < 16  | 0.2      |
      | -        | -     | 0        |
  档次:
    en: tier
    on: 家庭
    unit: "1"
    hit: first
    cite: 例
    table: |
      | 人均月收入  | 档次 |
      |-------------|------|
      | < 标准 / 2  | 2    |
      | < 标准      | 1    |
      | -           | 0    |
`;

/** A programme: its name, its conditions, all of which must hold, its amount. */
const programmeRules: readonly (readonly [string, readonly string[], string])[] = [
  ["差额救助", ["人均月收入 < 标准", "财产符合规定"], "标准 * 家庭人口 - 扣减后收入 + 增发合计"],
  ["定额救助", ["人均月收入 >= 标准", "人均月收入 <= 边缘线", "财产符合规定"], "标准 * 定额比例"],
  ["取暖补贴", ["差额救助 or 定额救助"], "取暖标准 * (1 + 档次)"],
  ["高龄补贴", ["高龄人数 > 0", "人均月收入 <= 边缘线"], "高龄津贴 * 高龄人数"],
  ["儿童补贴", ["儿童人数 > 0", "人均月收入 <= 边缘线"], "儿童津贴 * 儿童人数"],
  ["护理补贴", ["残疾人数 > 0"], "护理津贴 * 残疾人数"],
  [
    "租房补贴",
    ["房租 > 0", "抚养比 >= 0.5", "人均月收入 <= 边缘线"],
    "min(房租 * 租房比例, 租房上限)",
  ],
  ["临时救助", ["刚性支出 > 月保障金", "人均月收入 <= 边缘线"], "(刚性支出 - 月保障金) * 临时比例"],
];

const programmes = programmeRules
  .map(([name, conditions, amount]) => {
    const all = conditions.map((when, i) => `        - 条件${i}: ${when}\n`).join("");
    return `  ${name}:\n    en: ${name}\n    on: 家庭\n    cite: 例\n    eligible:\n      all:\n${all}    amount:\n      unit: 元/户/月\n      formula: ${amount}\n`;
  })
  .join("");

const jurisdiction = `
spec: 1
id: equal
title: {zh: 同例, en: Equal}
seal: {zh: 同, en: EQ, series: 1}
documents:
  例: {title: {zh: 例, en: example}}
parameters:
${parameters}derived:
${derived}${tables}programmes:
${programmes}`;

export const ruleCount = derivedRules.length + 2 + programmeRules.length;

export interface Member {
  readonly age: number;
  readonly wage: number;
  readonly pension: number;
  readonly isWorking: boolean;
  readonly isDisabled: boolean;
}

export interface Household {
  readonly isRural: boolean;
  readonly assetsComply: boolean;
  readonly medical: number;
  readonly rent: number;
  /** Three, for a peer has no lists. */
  readonly members: readonly [Member, Member, Member];
}

/** Households that fall into every part of the policy. */
export const households: readonly Household[] = Array.from({ length: 40 }, (_, i) => household(i));

/** The household of a number: they differ for a long while. */
export function household(i: number): Household {
  const member = (k: number): Member => {
    const wage = k === 2 ? 0 : 400 * ((i * (k + 2)) % 9);
    return {
      age: [34 + (i % 30), 8 + ((i * 7) % 70), (i * 11) % 90][k] ?? 0,
      wage,
      pension: k === 2 ? 150 * (i % 5) : 0,
      isWorking: wage > 0,
      isDisabled: k === 1 && i % 4 === 0,
    };
  };
  return {
    isRural: i % 3 === 0,
    assetsComply: i % 7 !== 6,
    medical: 500 * (i % 6),
    rent: i % 2 === 0 ? 300 + 100 * (i % 5) : 0,
    members: [member(0), member(1), member(2)],
  };
}

/** What a household gets, programme by programme, in fen; `0` where it is not met. */
export type Payments = readonly number[];

/** The policy here: household by household, every value and programme with its trace. */
export function ownEngine(): (household: Household) => Payments {
  const plan = equalPlan();
  return (household) => {
    const { programmes, faults } = evaluateHousehold(plan, { household: stated(household) });
    if (faults.length > 0) throw new Error(`A household has faults: ${faults[0]?.message}`);
    return programmes.map(({ amount }) => fenOf(amount?.value));
  };
}

/** The policy on a day. */
export function equalPlan(): Plan {
  const faults: string[] = [];
  const report = ({ code, message }: { code: string; message: string }) =>
    void faults.push(`${code}: ${message}`);
  const spec = readSpec(
    {
      vocabulary: { file: "vocabulary.yaml", text: vocabulary },
      jurisdiction: { file: "equal.yaml", text: jurisdiction },
    },
    report,
  );
  const policy = spec && linkSpec(spec, report);
  if (policy === undefined || faults.length > 0) throw new Error(faults.join("\n"));
  return planOn(policy, 20_362);
}

function stated({ isRural, assetsComply, medical, rent, members }: Household) {
  return {
    户籍类别: isRural ? "农村" : "城镇",
    财产符合规定: assetsComply,
    医疗自付: medical,
    房租: rent,
    成员: members.map(({ age, wage, pension, isWorking, isDisabled }) => ({
      年龄: age,
      月工资: wage,
      月养老金: pension,
      在就业: isWorking,
      重度残疾: isDisabled,
    })),
  };
}

/** Exact here; peers hold binary or decimal floats, so all are compared to the fen. */
function fenOf(amount: Rational | undefined): number {
  return amount === undefined ? 0 : Math.round((Number(amount.n) / Number(amount.d)) * 100);
}
