/**
 * What a policy's text holds, section by section, in the order in which its readers think of it.
 *
 * In:       the index of its names.
 * Out:      sections with their entries, those without any among them; of the text itself, not of its baseline.
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
export function outlineOf(index: NameIndex): readonly OutlinePart[] {
  const own = index.mentions.get(index.files.jurisdiction) ?? [];
  const defined = own.filter(({ role }) => role === "definition");
  const parts = defined.filter(
    ({ symbol }) => symbol.kind === "condition" || symbol.kind === "entitlement",
  );
  return sections.map(([section, kinds]) => {
    const entries = defined.filter(({ symbol }) => kinds.includes(symbol.kind));
    const items = entries.map((one) => itemOf(one, one.symbol.kind === "programme" ? parts : []));
    return { section, items: section === "tests" ? [...items, ...caseItems(index)] : items };
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
