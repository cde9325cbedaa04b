/** Take a small policy to the analysis of its tables and conditions. */
import type { Diagnostic } from "../../src/engine/base/diagnostic.ts";
import { analysePolicy } from "../../src/engine/compile/analyse-policy.ts";
import { linkSpec } from "../../src/engine/compile/compile-spec.ts";
import { readSpec } from "../../src/engine/spec/read-spec.ts";
import { markedFault } from "./read-policy.ts";

const vocabulary = `entities:
  家庭: {en: household}
  成员: {en: member, of: 家庭, unit: 人}
  申请: {en: application, of: 家庭}
enums:
  户籍类别: [城镇, 农村]
  类别: [甲类, 乙类]
  类型: [急难型, 支出型]
家庭:
  户籍类别: {type: 户籍类别, en: registration}
  财产符合规定: {type: boolean, en: assets comply}
  类别: {type: 类别, en: class}
  其他收入: {unit: 元/户/月, en: other income, default: 0}
成员:
  出生日期: {type: date, en: born}
  工资: {unit: 元/人/月, en: wage, default: 0}
  等级: {type: integer, min: 0, max: 4, en: grade, default: 0}
  重病: {type: boolean, en: ill, default: false}
  姓名: {type: string, en: name}
申请:
  类型: {type: 类型, en: type}
  金额: {unit: 元, en: amount}
  本地: {type: boolean, en: local}
results:
  programmes: [补助]
`;
const head = `spec: 1
id: x
title: {zh: 某地, en: Somewhere}
documents:
  d: {title: {zh: 办法, en: measures}}
parameters:
  限额: {en: limit, unit: 元, cite: d}
  上限: {en: cap, unit: 元, cite: d}
  标准: {en: standard, unit: 元/人/月, cite: d}
  分线: {en: line by illness, unit: 元/人/月, by: 重病, cite: d}
  方式: {en: method, options: [全额, 差额], cite: d}
readings:
  口径: {en: reading, question: {zh: 如何理解, en: How?}, options: [宽, 严], default: 宽, cite: d}
`;

export interface Analysed {
  /** `code «marked text»`. */
  readonly faults: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the analysis says of sections written below the head; throws where they do not compile. */
export function analysed(sections: string): Analysed {
  const errors: string[] = [];
  const note = ({ severity, code, message }: Diagnostic) => {
    if (severity === "error") errors.push(`${code}: ${message}`);
  };
  const texts = {
    vocabulary: { file: "vocabulary.yaml", text: vocabulary },
    jurisdiction: { file: "x.yaml", text: `${head}${sections}` },
  };
  const spec = readSpec(texts, note);
  const policy = spec && linkSpec(spec, note);
  if (policy === undefined || errors.length > 0) throw new Error(errors.join("\n"));
  const diagnostics: Diagnostic[] = [];
  analysePolicy(policy, (one) => void diagnostics.push(one));
  const faults = diagnostics.map((one) => markedFault(one, Object.values(texts)));
  return { faults, diagnostics };
}

/** A derived value called 结果 with a table; `rows` are lines of cells, the heading first. */
export function withTable(
  rows: readonly string[],
  { hit = "unique", on = "成员", type = "type: boolean", before = "" } = {},
): string {
  const [heading = "", ...others] = rows;
  const lines = [heading, heading.replace(/[^|]/gu, "-"), ...others];
  return `derived:
${before}  结果:
    en: result
    on: ${on}
    ${type}
    hit: ${hit}
    cite: d
    table: |
${lines.map((line) => `      ${line}`).join("\n")}
`;
}

/** A derived value before the table, a yes-or-no unless a unit is given. */
export function derived(name: string, formula: string, { on = "成员", unit = "" } = {}): string {
  return `  ${name}:
    en: ${name}
    on: ${on}
    ${unit === "" ? "type: boolean" : `unit: ${unit}`}
    formula: ${formula}
    cite: d
`;
}
