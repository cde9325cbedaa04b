/**
 * Formula leaves, tables and roundings: how a value is worked out.
 *
 * In:       entries whose leaves are still text.
 * Out:      formulas and tables as syntax trees.
 * Reports:  `spec/quoted-formula`, `spec/formula-lines`, `spec/two-ways`, `spec/step-not-positive`,
 *           `schema/missing-key`, and what the formula and the table reader say.
 */
import { maybeRationalFromDecimal } from "../../base/decimal.ts";
import type { Report } from "../../base/diagnostic.ts";
import { compare, zero } from "../../base/rational.ts";
import { parseFormula } from "../feel/parse-formula.ts";
import { missingKey } from "../shape/shape-messages.ts";
import type { Body, Citation, Formula, HitPolicy, Rounding } from "../spec.ts";
import type { MapNode, ScalarNode } from "../tree.ts";
import { citations, maybeMap, maybeScalar, maybeText } from "../tree-access.ts";
import { readOnce } from "./read-once.ts";
import { maybeTable } from "./read-table.ts";
import type { Declared } from "./read-type.ts";
import { formulaLines, quotedFormula, stepNotPositive, twoWays } from "./spec-messages.ts";

const hits: readonly HitPolicy[] = ["unique", "first", "any", "max", "min", "sum", "count"];
const modes: readonly Rounding["mode"][] = ["up", "down", "half-up", "half-down"];

/** The formula under a key, if it is there. */
export function maybeFormula(node: MapNode, key: string, report: Report): Formula | undefined {
  const scalar = maybeScalar(node, key);
  return scalar && readFormula(scalar, report);
}

const formulas = new WeakMap<ScalarNode, Formula>();

/** A formula leaf. Reports: `spec/quoted-formula`, `spec/formula-lines`, `feel/…`. */
export function readFormula(scalar: ScalarNode, report: Report): Formula {
  return readOnce(scalar, formulas, report, (note) => freshFormula(scalar, note));
}

function freshFormula(scalar: ScalarNode, report: Report): Formula {
  const { text, at, style } = scalar;
  if (style === "quoted")
    report(quotedFormula(at, mustBeginInParentheses(text) ? `(${text})` : text));
  if (style === "block" || text.includes("\n")) {
    report(formulaLines(at, text.trim().replace(/\s*\n\s*/g, " ")));
  }
  const offset = scalar.lineStarts[0] ?? at.start;
  return { text, at, tree: parseFormula(text, { file: at.file, offset }, report) };
}

/** The formula under `key`, or the table in its place; undefined where neither is written. */
export function maybeBody(
  node: MapNode,
  key: "formula" | "due",
  owner: Declared & { readonly cite: readonly Citation[] },
  report: Report,
): Body | undefined {
  const formula = node.entries.get(key);
  const table = node.entries.get("table");
  if (formula !== undefined && table !== undefined) {
    report(twoWays({ name: owner.name, first: key, second: "table" }, table.keyAt, formula.keyAt));
  }
  const block = maybeScalar(node, "table");
  if (block !== undefined) {
    const hit = hits.find((known) => known === maybeText(node, "hit")) ?? "unique";
    const read = maybeTable(block, { ...owner, hit }, report);
    return read && { kind: "table", table: read };
  }
  const read = maybeFormula(node, key, report);
  return read && { kind: "formula", formula: read };
}

/** The same, where the entry cannot do without. Reports: `schema/missing-key`. */
export function neededBody(
  node: MapNode,
  key: "formula" | "due",
  owner: Declared & { readonly cite: readonly Citation[] },
  report: Report,
): Body | undefined {
  if (!node.entries.has(key) && !node.entries.has("table")) {
    report(missingKey(key, owner.name, owner.at));
  }
  return maybeBody(node, key, owner, report);
}

/** The rounding under `round`. Reports: `schema/missing-key`, `spec/step-not-positive`. */
export function maybeRounding(node: MapNode, report: Report): Rounding | undefined {
  const round = maybeMap(node, "round");
  if (round === undefined) return undefined;
  const at = node.entries.get("round")?.keyAt ?? round.at;
  for (const key of ["mode", "step"]) {
    if (!round.entries.has(key)) report(missingKey(key, "round", at));
  }
  const mode = modes.find((known) => known === maybeText(round, "mode"));
  const written = maybeScalar(round, "step");
  const step = written && maybeRationalFromDecimal(written.text);
  if (mode === undefined || written === undefined || step === undefined) return undefined;
  if (compare(step, zero) <= 0) {
    report(stepNotPositive(written.text, written.at));
    return undefined;
  }
  return { mode, step, cite: citations(round, "cite"), at: round.at };
}

/** Signs at which YAML would take a formula for something else. */
function mustBeginInParentheses(text: string): boolean {
  return /^["'@[{>|%`&*!#?-]/.test(text.trim());
}
