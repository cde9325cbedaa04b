/**
 * What a household, a reading or a rule-maker could give to some nodes, with the values worth trying.
 *
 * In:       nodes; the rules that they read, whose formulas are looked through; the declared facts.
 * Out:      a variable for each leaf, or undefined where two leaves hang together (a birthday, and the age from it).
 * Ignores:  programmes, tables and rounding behind a name: nothing is told of them.
 */
import { multiply, type Rational, rational, zero } from "../../base/rational.ts";
import type { PlanEntity, PlanFact, PlanNode, PlanRule } from "../../plan/plan.ts";
import { childNodes } from "../../plan/walk.ts";
import { nodeKey, orderedNumber } from "./node-key.ts";
import { numberCandidates } from "./number-candidates.ts";
import type { Variable } from "./search.ts";
import { birthOf, deepestRule, isEnd, isOrdered, leafKey } from "./small-world.ts";
import { exact, type Missing, missing, type Value } from "./told.ts";

export interface Declared {
  readonly rules: ReadonlyMap<string, PlanRule>;
  readonly entities: ReadonlyMap<string, PlanEntity>;
  /** Of rules whose bounds have been looked for (bounds.ts). */
  readonly bounds: Map<string, Bounds>;
}

/** Between what a number certainly lies. */
export interface Bounds {
  readonly least?: Rational;
  readonly most?: Rational;
  /** Set where every value is a multiple of it. */
  readonly step?: Rational;
}

export interface Leaf extends Variable<Value | Missing> {
  readonly node: PlanNode;
}

interface Seen {
  readonly leaves: Map<string, PlanNode>;
  /** Keys of facts that some formula tests for being there. */
  readonly optional: Set<string>;
  /** Exact ends and ends without a figure, by unit. */
  readonly ends: Map<string, Rational[]>;
  readonly symbols: Map<string, Map<string, PlanNode>>;
  readonly texts: Set<string>;
}

/** More ends without a figure than these are not tried. */
const symbolLimit = 6;
/** Text that no rule names. */
const otherText = "…";

export function leavesOf(
  roots: readonly PlanNode[],
  declared: Declared,
): readonly Leaf[] | undefined {
  const seen: Seen = {
    leaves: new Map(),
    optional: new Set(),
    ends: new Map(),
    symbols: new Map(),
    texts: new Set(),
  };
  for (const root of roots) gather(root, false, seen, { declared, entered: new Set(), depth: 0 });
  const facts = [...seen.leaves.values()].map((node) => birthOf(node) ?? node);
  if (new Set(facts.map((node) => leafKey(node))).size < facts.length) return undefined;
  return [...seen.leaves].map(([key, node]) => ({
    key,
    node,
    candidates: candidatesOf(key, node, seen, declared),
  }));
}

interface Walk {
  readonly declared: Declared;
  readonly entered: Set<string>;
  readonly depth: number;
}

function gather(node: PlanNode, isOptional: boolean, seen: Seen, walk: Walk): void {
  const key = leafKey(node);
  if (key !== undefined) {
    seen.leaves.set(key, node);
    if (isOptional) seen.optional.add(key);
    return;
  }
  if (node.kind === "literal" && typeof node.value === "string") seen.texts.add(node.value);
  if (isOrdered(node)) noteEnd(node, seen);
  if (node.kind === "rule") {
    const rule = walk.declared.rules.get(node.rule);
    const entry = `${node.rule} ${isOptional}`;
    if (rule?.kind !== "derived" || rule.body.kind !== "formula") return;
    if (walk.entered.has(entry) || walk.depth >= deepestRule) return;
    walk.entered.add(entry);
    gather(rule.body.node, isOptional, seen, { ...walk, depth: walk.depth + 1 });
    return;
  }
  if (node.kind === "is-missing") gather(node.of, true, seen, walk);
  else if (node.kind === "get-or-else") {
    gather(node.value, true, seen, walk);
    gather(node.otherwise, isOptional, seen, walk);
  } else if (node.kind !== "parameter") {
    for (const child of childNodes(node)) gather(child, isOptional, seen, walk);
  }
}

function noteEnd(node: PlanNode, { ends, symbols }: Seen): void {
  const kind = kindOfOrder(node);
  const value = node.kind === "literal" ? orderedNumber(node.value) : undefined;
  if (value !== undefined) ends.set(kind, [...(ends.get(kind) ?? []), value]);
  else if (isEnd(node)) {
    const known = symbols.get(kind) ?? new Map<string, PlanNode>();
    symbols.set(kind, known.set(nodeKey(node), node));
  }
}

/** What can be compared: a unit, days, seconds. */
function kindOfOrder({ type }: PlanNode): string {
  return type.kind === "number" ? type.unit.key : type.kind;
}

function candidatesOf(
  key: string,
  node: PlanNode,
  seen: Seen,
  { entities }: Declared,
): readonly (Value | Missing)[] {
  const fact = node.kind === "fact" ? entities.get(node.entity)?.facts.get(node.name) : undefined;
  const isOpen = seen.optional.has(key) && fact !== undefined && !fact.required;
  const absent = isOpen && fact.default === undefined ? [missing] : [];
  return [...valuesOf(node, fact, seen), ...absent];
}

function valuesOf(node: PlanNode, fact: PlanFact | undefined, seen: Seen): readonly Value[] {
  const usual = fact?.default;
  const { type } = node;
  if (type.kind === "boolean") return usual === true ? [true, false] : [false, true];
  if (type.kind === "enum" || type.kind === "string") {
    const options = type.kind === "enum" ? type.options : [otherText, ...seen.texts];
    const first = typeof usual === "string" ? [usual] : [];
    return [...new Set([...first, ...options])];
  }
  if (!isOrdered(node)) return [otherText];
  const kind = kindOfOrder(node);
  const numbers = numberCandidates(seen.ends.get(kind) ?? [], domainOf(node, fact));
  const symbols = [...(seen.symbols.get(kind) ?? [])].slice(0, symbolLimit);
  const near = symbols.flatMap(([end, symbol]) =>
    ([0, 1, -1] as const).map((side) => ({ kind: "near" as const, end: symbol, key: end, side })),
  );
  return [...numbers.map(exact), ...near];
}

/** Money has two decimals; people, days and completed years are whole. */
function domainOf(node: PlanNode, fact: PlanFact | undefined) {
  const isMoney = node.type.kind === "number" && node.type.unit.key.includes("元");
  const isWhole = fact?.isInteger === true || node.type.kind !== "number" || fact === undefined;
  const step = isWhole ? rational(1n) : isMoney ? rational(1n, 100n) : undefined;
  const isAge = fact === undefined && birthOf(node) !== undefined;
  const usual = fact?.default === undefined ? undefined : orderedNumber(fact.default);
  const [least, most] = [fact?.min ?? (isAge ? zero : undefined), fact?.max];
  return {
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? (isAge ? { most: longestLife(node) } : {}) : { most }),
    ...(step === undefined ? {} : { step }),
    ...(usual === undefined ? {} : { usual }),
  };
}

/** A hundred years, so that no example needs a longer life. */
function longestLife(node: PlanNode): Rational {
  const isMonths = node.type.kind === "number" && node.type.unit.key === "月1";
  return multiply(rational(100n), rational(isMonths ? 12n : 1n));
}
