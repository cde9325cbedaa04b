/**
 * Read small policies in tests, and show faults as `code «marked text»`.
 *
 * In:       YAML written in a test; the vocabulary and the heads of files are filled in.
 * Out:      the spec and its faults. Nothing is asserted here.
 */
import type { Diagnostic } from "../../src/engine/base/diagnostic.ts";
import { readSpec } from "../../src/engine/spec/read-spec.ts";
import type { Spec } from "../../src/engine/spec/spec.ts";

export const smallVocabulary = `entities:
  家庭: {en: household}
  成员: {en: member, of: 家庭, unit: 人}
enums:
  户籍类别: [城镇, 农村]
家庭:
  户籍类别: {type: 户籍类别, en: registration}
  财产符合规定: {type: boolean, en: assets within limits}
成员:
  月工资: {unit: 元/人/月, en: wage, default: 0}
results:
  programmes: [低保]
`;

/** A region with an entry of every kind, without a fault. */
export const everyEntry = `seal: {zh: 某, en: SW, series: 2}
from: {date: 2022-02-09, status: assumed, cite: d}
round: {mode: half-up, step: 0.01, cite: d}
documents:
  d: {title: {zh: 办法, en: measures}, issued: 2021-12}
  d.附: {title: {zh: 附件, en: annex}, outside: true}
clauses:
  d.1: {gloss: {zh: 总则, en: general}, children: [d.1.a]}
  d.1.a: {gloss: {zh: 甲, en: a}, disposition: encoded}
  d.附.1: {gloss: {zh: 乙, en: b}, disposition: duty, reason: 组织性要求}
readings:
  起算月:
    question: {zh: 从哪个月算起, en: From which month?}
    options: [当月, 次月]
    default: 当月
    cite: d.1.a
derived:
  本人月收入: {en: income, on: 成员, unit: 元/人/月, formula: 月工资, cite: d}
  下次核查日:
    en: next review
    on: 家庭
    type: date
    cite: d
    hit: first
    table: |
      | 财产符合规定 | 下次核查日       | cite  |
      |--------------|------------------|-------|
      | true         | 评估日           | d.1.a |
      | -            | 评估日 + 核查月数 | -     |
programmes:
  低保:
    en: dibao
    on: 家庭
    force: may
    cite: d
    scope: 财产符合规定
    eligible:
      any:
        - id: 特殊
          all:
            - 财产符合规定
            - {id: 等, open: 其他, cite: d.1.a}
      none:
        - 已就业: any(成员.在就业)
    duration: {start: 超标起始月, months: 6}
    amount: {unit: 元/户/月, floor: 100}
    entitlements:
      取暖: {en: heating, kind: goods, force: encourage}
choices:
  选择: {en: choice, options: [低保, 救助], chosen: 申请人选择, cite: d}
checks:
  下限: {en: floor, force: in-principle, when: 1 < 2, cite: d}
deadlines:
  答复: {en: answer, on: 家庭, when: 财产符合规定, due: 申请时间, cite: d}
routes:
  受理: {en: desk, on: 家庭, formula: 甲, cite: d}
tests:
  三口之家:
    household: {财产符合规定: true}
    date: 2022-03-01
    expect: {低保: yes}
`;

export interface PolicyTexts {
  readonly vocabulary?: string;
  /** What stands below the head of the baseline; left out, the region stands alone. */
  readonly national?: string;
  /** What stands below the head of the region's file. */
  readonly region?: string;
}

export interface ReadPolicy {
  readonly spec: Spec | undefined;
  /** In the order in which they were reported. */
  readonly faults: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Read a region called `x` over a baseline called `national`. */
export function readPolicy({ vocabulary, national, region = "" }: PolicyTexts): ReadPolicy {
  const head = (id: string) => `spec: 1\nid: ${id}\n`;
  const title = "title: {zh: 某地, en: Somewhere}\n";
  const extending = national === undefined ? "" : "extends: national\n";
  const texts = {
    vocabulary: { file: "vocabulary.yaml", text: vocabulary ?? smallVocabulary },
    jurisdiction: { file: "x.yaml", text: `${head("x")}${extending}${title}${region}` },
    baseline: { file: "national.yaml", text: `${head("national")}${title}${national ?? ""}` },
  };
  const diagnostics: Diagnostic[] = [];
  const { baseline, ...others } = texts;
  const spec = readSpec(national === undefined ? others : texts, (one) => diagnostics.push(one));
  const faults = diagnostics.map((one) => markedFault(one, Object.values({ ...others, baseline })));
  return { spec, faults, diagnostics };
}

/** `schema/unknown-key «titel»`: the code, and the text that the span marks. */
export function markedFault(
  { code, at }: Diagnostic,
  texts: readonly { readonly file: string; readonly text: string }[],
): string {
  const text = texts.find(({ file }) => file === at.file)?.text ?? "";
  return `${code} «${text.slice(at.start, at.end)}»`;
}
