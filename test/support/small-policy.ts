/** Small policies written in a test, compiled and run. */
import {
  type CaseData,
  evaluateHousehold,
  type HouseholdResult,
  type LinkedPolicy,
  linkSpec,
  maybeDate,
  type Plan,
  planOn,
  readSpec,
} from "../../src/engine/index.ts";

const vocabulary = `
entities:
  家庭: {en: household}
  成员: {en: member, of: 家庭, unit: 人}
  义务人: {en: obligor, of: 成员, unit: 人}
  申请: {en: application, of: 家庭}
  就诊: {en: stay, of: 成员}
enums:
  户籍类别: [城镇, 农村]
  选择: [未选择, 甲项, 乙项]
家庭:
  户籍类别: {type: 户籍类别, en: registration, default: 城镇}
  财产符合规定: {type: boolean, en: assets comply}
  月收入: {unit: 元/户/月, en: income}
  选择: {type: 选择, en: choice, default: 未选择}
  起始月: {type: month, en: first month}
  核定月数: {type: integer, unit: 月, min: 0, max: 36, en: months granted}
成员:
  出生日期: {type: date, en: date of birth}
  月工资: {unit: 元/人/月, income: wage, en: wage, default: 0}
  重病: {type: boolean, en: seriously ill, default: false}
  有能力: {type: boolean, en: able}
义务人:
  有能力: {type: boolean, en: able}
申请:
  金额: {unit: 元, en: amount}
  时间: {type: datetime, en: time}
就诊:
  费用: {unit: 元, en: cost}
results:
  programmes: [补助]
`;

const head = `
spec: 1
id: small
title: {zh: 小例, en: Small}
seal: {zh: 例, en: EX, series: 1}
documents:
  例: {title: {zh: 例, en: example}}
`;

/** The whole text of the policy whose sections are given. */
export function smallText(sections: string): string {
  return `${head}${sections}`;
}

/** The policy whose sections are given; throws with the diagnostics when it has errors. */
export function smallPolicy(sections: string): LinkedPolicy {
  const faults: string[] = [];
  const report = ({
    severity,
    code,
    message,
  }: {
    severity: string;
    code: string;
    message: string;
  }) => {
    if (severity === "error") faults.push(`${code}: ${message}`);
  };
  const texts = {
    vocabulary: { file: "vocabulary.yaml", text: vocabulary },
    jurisdiction: { file: "small.yaml", text: smallText(sections) },
  };
  const spec = readSpec(texts, report);
  const policy = spec && faults.length === 0 ? linkSpec(spec, report) : undefined;
  if (policy === undefined) throw new Error(faults.join("\n"));
  return policy;
}

/** Its plan on a date. */
export function smallPlan(sections: string, date = "2022-03-15"): Plan {
  const days = maybeDate(date);
  if (days === undefined) throw new Error(`${date} is no date.`);
  return planOn(smallPolicy(sections), days);
}

export function run(sections: string, data: CaseData, date?: string): HouseholdResult {
  return evaluateHousehold(smallPlan(sections, date), data);
}

export function programme(result: HouseholdResult, name: string) {
  const found = result.programmes.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No programme ${name}.`);
  return found;
}

export function needsOf(result: HouseholdResult, name: string): readonly string[] {
  return [...new Set(programme(result, name).needs.map((one) => one.name))];
}
