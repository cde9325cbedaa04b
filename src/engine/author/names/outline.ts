/**
 * What the text of a policy or of a proposal holds, section by section, in the order in which its readers think of it.
 *
 * In:       the index of the names; the file, the policy's own where none is given.
 * Out:      sections with their entries, those without any among them; of the text itself, not of what it builds on.
 */
import type { SourceSpan } from "../../base/span.ts";
import type { NameIndex } from "./index-names.ts";
import type { Mention, NameKind } from "./mention.ts";

export type OutlineSection =
  | "parameters"
  | "readings"
  | "derived"
  | "programmes"
  | "choices"
  | "checks"
  | "deadlines"
  | "tests";

export interface OutlineItem {
  readonly name: string;
  readonly kind: NameKind;
  readonly at: SourceSpan;
  readonly entryAt: SourceSpan;
  /** Of a programme: its conditions and entitlements, in the order of the text. */
  readonly parts: readonly OutlineItem[];
}

export interface OutlinePart {
  readonly section: OutlineSection;
  readonly items: readonly OutlineItem[];
}

/** Deadlines and routes stand together: by when, and with whom. */
const sections: readonly (readonly [OutlineSection, readonly NameKind[]])[] = [
  ["parameters", ["parameter"]],
  ["readings", ["reading"]],
  ["derived", ["derived"]],
  ["programmes", ["programme"]],
  ["choices", ["choice"]],
  ["checks", ["check"]],
  ["deadlines", ["deadline", "route"]],
  ["tests", ["test"]],
];

/** `tests` has the cases beside the rules and those in files of their own, which are one item each. */
export function outlineOf(
  index: NameIndex,
  file: string = index.files.jurisdiction,
): readonly OutlinePart[] {
  const own = index.mentions.get(file) ?? [];
  const defined = own.filter(({ role }) => role === "definition");
  const parts = defined.filter(
    ({ symbol }) => symbol.kind === "condition" || symbol.kind === "entitlement",
  );
  // Cases belong to the policy, whatever is proposed for it.
  const isPolicy = file === index.files.jurisdiction;
  return sections.map(([section, kinds]) => {
    const entries = defined.filter(({ symbol }) => kinds.includes(symbol.kind));
    const items = entries.map((one) => itemOf(one, one.symbol.kind === "programme" ? parts : []));
    return {
      section,
      items: section === "tests" && isPolicy ? [...items, ...caseItems(index)] : items,
    };
  });
}

function itemOf({ symbol, at, entryAt = at }: Mention, parts: readonly Mention[]): OutlineItem {
  const inside = parts.filter((one) => one.at.start > at.end && one.at.end <= entryAt.end);
  const { name, kind } = symbol;
  return { name, kind, at, entryAt, parts: inside.map((one) => itemOf(one, [])) };
}

function caseItems({ files }: NameIndex): readonly OutlineItem[] {
  return files.cases.map((file): OutlineItem => {
    const at = { file, start: 0, end: 0 };
    const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
    return { name, kind: "test", at, entryAt: at, parts: [] };
  });
}
