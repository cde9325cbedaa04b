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
