/**
 * A small region under proposals, all written in a test.
 *
 * In:       the bodies of proposals called `p1`, `p2` … with documents of those names; heads are filled in.
 * Out:      what was opened, and the faults as `code «marked text»`. Nothing is
 *           asserted here.
 */
import {
  evaluateHousehold,
  type HouseholdResult,
  maybeDate,
  type OpenedPolicy,
  openPolicy,
  type Plan,
  planOn,
  type SourceSpan,
  textFromRational,
} from "../../src/engine/index.ts";
import { fullVocabulary } from "./hold-policy.ts";
import { markedFault } from "./read-policy.ts";

/** The standard by registration since 2020, higher since 2030; an aid of 30% of it; a floor of 1.3 for tekun. */
export const regionText = `spec: 1
id: x
title: {zh: 某地, en: Somewhere}
documents:
  d: {title: {zh: 办法, en: measures}}
parameters:
  标准:
    en: standard
    unit: 元/人/月
    by: 户籍类别
    values:
      - {from: 2020-01-01, value: 1000, status: published, cite: d}
      - {from: 2030-01-01, value: {城镇: 2000, 农村: 1800}, status: published, cite: d}
  特困标准: {en: tekun standard, unit: 元/人/月, values: [{from: 2020-01-01, value: 1430, status: published, cite: d}]}
  下限倍数: {en: floor, values: [{from: 2020-01-01, value: 1.3, status: published, cite: d}]}
  比例: {en: share, unit: 人/户, values: [{from: 2020-01-01, value: 0.3, status: published, cite: d}]}
  无关数: {en: unrelated, unit: 元, values: [{from: 2020-01-01, value: 5, status: published, cite: d}]}
  无关限: {en: limit, unit: 元, values: [{from: 2020-01-01, value: 6, status: published, cite: d}]}
derived:
  收入低: {en: low income, on: 家庭, type: boolean, formula: 人均月收入 < 标准, cite: d}
programmes:
  低保:
    en: dibao
    on: 家庭
    cite: d
    eligible:
      all:
        - 收入低
        - 财产符合规定
    amount:
      unit: 元/户/月
      formula: 标准 * 比例
checks:
  其他限: {en: another limit, when: 无关数 <= 无关限, cite: d}
  特困下限: {en: tekun floor, force: in-principle, when: 特困标准 >= 标准 * 下限倍数, cite: d}
`;

export interface OpenedProposals extends OpenedPolicy {
  /** Of the proposals' own texts alone. */
  readonly faults: readonly string[];
  /** The text that a place marks. */
  readonly marked: (place: { readonly at: SourceSpan } | undefined) => string | undefined;
  readonly planOn: (date: string) => Plan;
  readonly runOn: (date: string, household?: Record<string, string>) => HouseholdResult;
}

export function openProposals(...bodies: readonly string[]): OpenedProposals {
  return openProposalsOver(regionText, ...bodies);
}

/** The region with the proposals, their heads filled in, as texts. */
export function proposalTexts(region: string, ...bodies: readonly string[]) {
  const proposals = bodies.map((body, index) => {
    const id = `p${index + 1}`;
    const from = /^from:.*\n/m.exec(body)?.[0] ?? "";
    const first = from || "from: 2026-07-01\n";
    const head = `spec: 1\nid: ${id}\nchanges: x\ntitle: {zh: 方案, en: proposal}\n${first}`;
    const documents = `documents:\n  ${id}文: {title: {zh: 方案, en: proposal}}\n`;
    return { file: `${id}.yaml`, text: `${head}${documents}${body.replace(from, "")}` };
  });
  const vocabulary = { file: "vocabulary.yaml", text: fullVocabulary };
  const jurisdiction = { file: "x.yaml", text: region };
  return { vocabulary, jurisdiction, proposals };
}

export function openProposalsOver(region: string, ...bodies: readonly string[]): OpenedProposals {
  const written = proposalTexts(region, ...bodies);
  const { vocabulary, jurisdiction, proposals } = written;
  const opened = openPolicy(written);
  const texts = [vocabulary, jurisdiction, ...proposals];
  const own = opened.diagnostics.filter(({ at }) => at.file.startsWith("p"));
  const planFor = (date: string) => {
    const day = maybeDate(date);
    if (opened.policy === undefined || day === undefined)
      throw new Error(opened.diagnostics.map(({ message }) => message).join("\n"));
    return planOn(opened.policy, day);
  };
  return {
    ...opened,
    faults: own.map((one) => markedFault(one, texts)),
    marked: (place) =>
      texts.find(({ file }) => file === place?.at.file)?.text.slice(place?.at.start, place?.at.end),
    planOn: planFor,
    runOn: (date, household = {}) => evaluateHousehold(planFor(date), { household }),
  };
}

/** The value of a parameter on a date, as it is written; by variant where it varies. */
export function valueOn(plan: Plan, name: string): unknown {
  const current = plan.parameters.get(name)?.current;
  if (current === undefined) return undefined;
  const plain = (value: typeof current): unknown =>
    value.kind === "plain"
      ? typeof value.value.value === "object"
        ? textFromRational(value.value.value)
        : value.value.value
      : Object.fromEntries([...value.options].map(([option, inner]) => [option, plain(inner)]));
  return plain(current);
}
