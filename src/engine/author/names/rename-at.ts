/**
 * Give a name of a policy another one, in its text, in its cases and in its proposals; or a proposal's own name in it.
 *
 * In:       the index of the texts as they are; a place at which the name is written; the new name.
 * Out:      edits of exactly the characters of the name, or why the name cannot be changed, as a word.
 * Ignores:  notes and comments, whose sentences may speak of the name; whether every one of the texts may be written.
 */
import type { SourceSpan } from "../../base/span.ts";
import { amountPart, evaluationDateName, monthsPerYear } from "../../compile/symbols.ts";
import { functionNames } from "../../compile/type-calls.ts";
import { keywords } from "../../spec/feel/words.ts";
import { conditionKeys } from "../../spec/merge/normalise-conditions.ts";
import {
  isProposalsOwn,
  maybeMentionAt,
  mentionsOf,
  nameOf,
  type WrittenName,
} from "./find-mentions.ts";
import type { NameIndex } from "./index-names.ts";
import type { Mention, NameKind, NameSymbol } from "./mention.ts";

export interface TextEdit {
  readonly at: SourceSpan;
  readonly text: string;
}

/**
 * Why a name stays: nothing that can be renamed is written there; the vocabulary, the baseline, policies that build on
 * this one or the policy that a proposal changes have it too; the new name cannot be one, is the old one, or is taken.
 */
export type RenameFault =
  | "no-name"
  | "not-renamable"
  | "in-vocabulary"
  | "in-baseline"
  | "is-extended"
  | "in-changed-policy"
  | "not-a-name"
  | "same-name"
  | "taken";

export type Renamed =
  | {
      readonly kind: "edits";
      readonly edits: readonly TextEdit[];
      /** The old name. */
      readonly name: string;
      /** Proposals that cannot be read: they may have the old name still. */
      readonly unread: readonly string[];
    }
  | {
      readonly kind: "refused";
      readonly fault: RenameFault;
      /** The name that stays, if there is one. */
      readonly name: string;
      /** What has the new name already. */
      readonly other?: NameKind;
    };

export interface RenameAsked {
  readonly file: string;
  readonly offset: number;
  readonly newName: string;
  /** Whether other policies build on this one: their texts are not here. */
  readonly isExtended?: boolean;
}

const renamable: ReadonlySet<NameKind> = new Set([
  ...(["parameter", "reading", "derived", "programme", "choice", "check", "deadline"] as const),
  ...(["route", "condition", "entitlement", "document", "clause", "test", "variable"] as const),
]);

/** Kinds whose names stand in formulas, where any of them would hide another. */
const inFormulas: ReadonlySet<NameKind> = new Set([
  ...(["entity", "fact", "parameter", "reading", "derived", "programme", "choice"] as const),
  ...(["check", "deadline", "route", "variable"] as const),
]);

const reserved: ReadonlySet<string> = new Set([
  ...[...keywords, ...functionNames],
  ...[amountPart, evaluationDateName, monthsPerYear.name],
]);
const formulaName = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}0-9_]*$/u;
/** What YAML takes as it is, wherever a name may stand. */
const plainName = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.\-（）〔〕《》“”·—]*$/u;

export function renameAt(index: NameIndex, asked: RenameAsked): Renamed {
  const { file, offset, newName } = asked;
  const mention = maybeMentionAt(index, file, offset);
  if (mention === undefined) return { kind: "refused", fault: "no-name", name: "" };
  const { symbol } = mention;
  const refused = (fault: RenameFault, other?: NameKind): Renamed => ({
    kind: "refused",
    fault,
    name: symbol.name,
    ...(other === undefined ? {} : { other }),
  });
  const kept = maybeKept(index, mention) ?? (asked.isExtended === true ? "is-extended" : undefined);
  if (kept !== undefined) return refused(kept);
  if (newName === symbol.name) return refused("same-name");
  if (!isName(newName, symbol)) return refused("not-a-name");
  if (symbol.kind === "clause" && !staysInDocument(index, symbol.name, newName))
    return refused("not-a-name");
  const other = maybeTaken(index, mention, newName);
  if (other !== undefined) return refused("taken", other);
  const unread = isProposalsOwn(index, nameOf(mention)) ? [] : unreadProposals(index);
  return { kind: "edits", edits: editsOf(index, mention, newName), name: symbol.name, unread };
}

/** Why what is written at a place cannot be renamed, whatever the new name; undefined where it can be. */
export function renameFaultAt(
  index: NameIndex,
  { file, offset, isExtended }: Omit<RenameAsked, "newName">,
): RenameFault | undefined {
  const asked = { file, offset, newName: "", ...(isExtended === undefined ? {} : { isExtended }) };
  const renamed = renameAt(index, asked);
  if (renamed.kind === "edits" || renamed.fault === "not-a-name") return undefined;
  return renamed.fault;
}

/** Why a name is not this text's to change. */
function maybeKept(index: NameIndex, mention: Mention): RenameFault | undefined {
  const { files, proposals } = index;
  const { kind, name } = mention.symbol;
  const mentions = mentionsOf(index, nameOf(mention));
  if (mentions.some(({ at }) => at.file === files.vocabulary)) return "in-vocabulary";
  if (!renamable.has(kind)) return "not-renamable";
  // The ids of its clauses begin with a document's own.
  if (kind === "document" && symbolsOf(index).some((one) => isClauseOf(one, name)))
    return "not-renamable";
  if (mentions.some(({ at }) => at.file === files.baseline)) return "in-baseline";
  if (proposals.has(mention.at.file) && !isProposalsOwn(index, nameOf(mention)))
    return "in-changed-policy";
  return undefined;
}

function unreadProposals({ mentions, proposals }: NameIndex): readonly string[] {
  return [...proposals.keys()].filter((file) => (mentions.get(file) ?? []).length === 0);
}

/** Of the policy and of every proposal over it. */
function symbolsOf({ table, proposals }: NameIndex): readonly NameSymbol[] {
  return [table, ...proposals.values()].flatMap(({ symbols }) => [...symbols.values()]);
}

function isClauseOf({ kind, name }: NameSymbol, document: string): boolean {
  return kind === "clause" && name.startsWith(`${document}.`);
}

/** A clause's id begins with that of its document: the longest there is. */
function staysInDocument(index: NameIndex, name: string, newName: string): boolean {
  const documents = symbolsOf(index).filter(({ kind }) => kind === "document");
  const of = (clause: string) =>
    documents
      .filter((one) => clause.startsWith(`${one.name}.`))
      .toSorted((a, b) => b.name.length - a.name.length)[0]?.name;
  return of(name) === of(newName);
}

function isName(name: string, { kind }: NameSymbol): boolean {
  if (name !== name.normalize("NFC") || name.length > 100) return false;
  if (inFormulas.has(kind)) return formulaName.test(name) && !reserved.has(name);
  // A bare condition is read as a formula; a key of conditions would be taken for one.
  if (kind === "condition")
    return formulaName.test(name) && !conditionKeys.has(name) && !reserved.has(name);
  return plainName.test(name) && !keywords.has(name);
}

/**
 * What has the new name where the old one stands: of its programme, among what is cited, or in formulas. What is the
 * policy's may not have a name of any proposal; what is a proposal's own has nothing to do with the other proposals.
 */
function maybeTaken(index: NameIndex, mention: Mention, name: string): NameKind | undefined {
  const { kind, key, name: old } = mention.symbol;
  const { file } = mention.at;
  const isOwn = isProposalsOwn(index, nameOf(mention));
  const known = [...index.mentions].flatMap(([other, all]) =>
    isOwn && index.proposals.has(other) && other !== file ? [] : all.map((one) => one.symbol),
  );
  const owner = key.slice(0, -old.length);
  const clashes = (other: NameSymbol) => {
    if (other.name !== name) return false;
    if (inFormulas.has(kind)) return inFormulas.has(other.kind);
    if (kind === "document" || kind === "clause")
      return other.kind === "document" || other.kind === "clause";
    return other.key === `${owner}${name}`;
  };
  return [...index.table.symbols.values(), ...known].find(clashes)?.kind;
}

/**
 * A condition written as a bare name has that name as its id too: cases that expect it follow, unless a text that stays
 * as it is knows the condition by it; then the id stays and the formula alone is renamed.
 */
function editsOf(index: NameIndex, mention: Mention, newName: string): readonly TextEdit[] {
  const edits = new Map<string, TextEdit>();
  const put = ({ at }: Mention, text: string) => edits.set(`${at.file} ${at.start}`, { at, text });
  const name = nameOf(mention);
  const isOwn = isProposalsOwn(index, name);
  for (const one of mentionsOf(index, name)) put(one, newName);
  for (const condition of bareConditionsOf(index, name)) {
    const mentions = mentionsOf(index, nameOf(condition));
    const isShared =
      mentions.some(({ at }) => at.file === index.files.baseline) ||
      (isOwn && !isProposalsOwn(index, nameOf(condition))) ||
      maybeTaken(index, condition, newName) !== undefined;
    if (isShared) put(condition, `${mention.symbol.name}: ${newName}`);
    else for (const one of mentions) put(one, newName);
  }
  return [...edits.values()];
}

/** The conditions whose id is the name itself, as it is read there. */
function bareConditionsOf(index: NameIndex, name: WrittenName): readonly Mention[] {
  return mentionsOf(index, name)
    .filter((one) => one.isBareCondition === true)
    .flatMap(({ at }) =>
      (index.mentions.get(at.file) ?? []).filter(
        (one) => one.symbol.kind === "condition" && one.at.start === at.start,
      ),
    );
}
