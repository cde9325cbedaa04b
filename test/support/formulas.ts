/**
 * Formulas in tests: parse one, and show its faults as `code «marked text»`.
 *
 * In:       the text of a formula or a cell.
 * Out:      the tree, the faults, and what the text is once every mechanical cure is applied.
 * Ignores:  where formulas stand in files; nothing is asserted here.
 */
import type { Diagnostic } from "../../src/engine/base/diagnostic.ts";
import { parseCellTest, parseFormula } from "../../src/engine/spec/feel/parse-formula.ts";
import { printFormula } from "../../src/engine/spec/feel/print-formula.ts";

/** Formulas never begin a file, so that a lost offset shows. */
const offset = 1000;
const place = { file: "policy.yaml", offset };

/** The faults of a formula, each with the text it marks. */
export function faultsOf(text: string, parse: typeof parseAny = parseFormula): string[] {
  return diagnosticsOf(text, parse).map(({ code, at }) => {
    return `${code} «${text.slice(at.start - offset, at.end - offset)}»`;
  });
}

/** The same without their stage, and with the details of each: `missing-word «else» then · else`. */
export function toldFaultsOf(text: string): string[] {
  const diagnostics = diagnosticsOf(text);
  return faultsOf(text).map((fault, index) => {
    const details = Object.values(diagnostics[index]?.details ?? {}).join(" · ");
    return `${fault.replace("feel/", "")} ${details}`.trim();
  });
}

/** The faults of a cell. */
export function cellFaultsOf(text: string): string[] {
  return faultsOf(text, parseCellTest);
}

export function diagnosticsOf(text: string, parse: typeof parseAny = parseFormula): Diagnostic[] {
  const found: Diagnostic[] = [];
  parse(text, place, (fault) => void found.push(fault));
  return found;
}

/** The text after all cures, applied one after another as an author would; at most forty. */
export function cured(text: string, parse: typeof parseAny = parseFormula): string {
  let current = text;
  for (let step = 0; step < 40; step++) {
    const fix = diagnosticsOf(current, parse).find((fault) => fault.fix)?.fix;
    if (fix === undefined) return current;
    current =
      current.slice(0, fix.at.start - offset) + fix.text + current.slice(fix.at.end - offset);
  }
  return current;
}

/** The shape of a formula: every operation in brackets. */
export function shapeOf(text: string): string {
  return printFormula(
    parseFormula(text, place, () => {}),
    { brackets: "all" },
  );
}

/** A tree without its spans, for comparing shapes. */
export function withoutSpans(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (/^at$|At$/.test(key) ? undefined : value)),
  );
}

declare function parseAny(
  text: string,
  place: { readonly file: string; readonly offset: number },
  report: (diagnostic: Diagnostic) => void,
): unknown;
