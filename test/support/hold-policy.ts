/**
 * Take a small policy through the stages that look at its text: read, check, link.
 *
 * In:       YAML written in a test; heads of files are filled in, and so is a vocabulary of four entities.
 * Out:      the faults of each stage as `code «marked text»`, and what came of the policy. Nothing is asserted here.
 */
import type { Diagnostic, Report } from "../../src/engine/base/diagnostic.ts";
import { checkSpec } from "../../src/engine/check/check-spec.ts";
import { type LinkedPolicy, linkSpec } from "../../src/engine/compile/compile-spec.ts";
import { readSpec, type SpecTexts } from "../../src/engine/spec/read-spec.ts";
import type { Spec } from "../../src/engine/spec/spec.ts";
import { markedFault } from "./read-policy.ts";

/** A household, its members with their obligors, and applications; one source `d` with a clause `d.1`. */
export const fullVocabulary = `entities:
  家庭: {en: household}
  成员: {en: member, of: 家庭, unit: 人}
  义务人: {en: obligor, of: 成员, unit: 人}
  申请: {en: application, of: 家庭}
enums:
  户籍类别: [城镇, 农村]
  选择: [未选择, 低保, 救助]
words: {城镇: urban, 农村: rural, 未选择: none yet, 低保: dibao, 救助: aid, 当月: this month, 次月: next month}
家庭:
  户籍类别: {type: 户籍类别, en: registration}
  财产符合规定: {type: boolean, en: assets within limits}
  家庭月收入: {unit: 元/户/月, en: income}
  人均月收入: {unit: 元/人/月, en: income a head}
  上次核查日: {type: date, en: last review}
  申请人选择: {type: 选择, en: choice}
成员:
  月工资: {unit: 元/人/月, en: wage}
  年龄: {unit: 岁, en: age}
  出生日期: {type: date, en: born}
  重病患者: {type: boolean, en: seriously ill}
  姓名: {type: string, en: name}
义务人:
  年收入: {unit: 元/人/年, en: yearly income}
  有能力: {type: boolean, en: able}
申请:
  申请时间: {type: datetime, en: time of application}
  拟救助金额: {unit: 元, en: amount proposed}
results:
  programmes: [低保]
`;

export const source = `documents:
  d: {title: {zh: 办法, en: measures}}
`;
const clauses = `clauses:
  d.1: {gloss: {zh: 甲, en: a}, disposition: encoded}
`;

export interface HeldPolicy {
  readonly spec: Spec | undefined;
  readonly policy: LinkedPolicy | undefined;
  /** Stage by stage, errors, warnings and hints alike. */
  readonly faults: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every stage runs, whatever the one before has found. */
export function holdTexts(sources: SpecTexts): HeldPolicy {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => void diagnostics.push(diagnostic);
  const spec = readSpec(sources, report);
  if (spec !== undefined) checkSpec(spec, report);
  const policy = spec && linkSpec(spec, report);
  const { vocabulary, baseline, jurisdiction } = sources;
  const texts = [vocabulary, jurisdiction, ...(baseline === undefined ? [] : [baseline])];
  const faults = diagnostics.map((one) => markedFault(one, texts));
  return { spec, policy, faults, diagnostics };
}

/** A region `x` that stands alone; below the head and the sources comes what the test writes. */
export function holdPolicy(
  text: string,
  { vocabulary = fullVocabulary, sources = source + clauses } = {},
): HeldPolicy {
  const head = "spec: 1\nid: x\ntitle: {zh: 某地, en: Somewhere}\n";
  return holdTexts({
    vocabulary: { file: "vocabulary.yaml", text: vocabulary },
    jurisdiction: { file: "x.yaml", text: `${head}${sources}${text}` },
  });
}

/** One derived value called 结果, on an entity, of a type (`type: boolean`, `unit: 元/人/月`). */
export function resultOf(formula: string, { on = "家庭", type = "type: boolean" } = {}): string {
  return `derived:
  结果:
    en: result
    on: ${on}
    ${type}
    formula: ${formula}
    cite: d.1
`;
}
