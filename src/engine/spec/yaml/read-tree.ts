/**
 * Read a YAML text into maps, lists and scalars.
 *
 * In:       the text of a file, whatever it holds.
 * Out:      the root map, with what could be read; undefined where there is none or a limit was passed.
 * Reports:  `yaml/…`, at most `diagnosticLimit` of them, in the order of the text.
 * Ignores:  sections, schemas, formulas. It never throws, and time is linear in the text.
 */
import { Composer, Parser } from "yaml";
import { type Diagnostic, diagnosticLimit, type Report } from "../../base/diagnostic.ts";
import type { MapNode } from "../tree.ts";
import { buildTree } from "./build-tree.ts";
import { scanCharacters } from "./scan-characters.ts";
import { type ScannedText, scanYaml } from "./scan-yaml.ts";
import { sizeLimit } from "./yaml-limits.ts";
import { emptyDocument, moreFaults, notAMap, tooLarge, yamlSyntax } from "./yaml-messages.ts";
import { maybeWideColonAt, syntaxFaults } from "./yaml-syntax.ts";

/** Read a file; `file` names it in spans. */
export function readTree(file: string, text: string, report: Report): MapNode | undefined {
  const faults: Diagnostic[] = [];
  const tree = readDocument(file, text, (fault) => void faults.push(fault));
  reportInOrder(faults, report);
  return tree;
}

function readDocument(file: string, text: string, report: Report): MapNode | undefined {
  if (text.length > sizeLimit) {
    report(tooLarge(sizeLimit, { file, start: sizeLimit, end: sizeLimit + 1 }));
    return undefined;
  }
  const scanned = scanYaml(file, scanCharacters(file, text, report), report);
  if (scanned === undefined) return undefined;
  const { text: safe } = scanned;
  const document = parse(scanned);
  if (document === undefined) {
    report(yamlSyntax("IMPOSSIBLE", { file, start: 0, end: safe.length }));
    return undefined;
  }
  const errors = syntaxFaults(file, safe, document.errors);
  for (const fault of errors) report(fault);
  const root = document.contents
    ? buildTree({ file, text: safe, report }, document.contents)
    : undefined;
  if (root?.kind === "map") return root;
  if (errors.length > 0) return undefined;
  if (root === undefined || (root.kind === "scalar" && root.empty)) {
    report(emptyDocument({ file, start: 0, end: 0 }));
  } else report(maybeWideColonAt(file, safe, root.at.start) ?? notAMap(root.kind, root.at));
  return undefined;
}

/** The library is not meant to throw; should a text make it, that is a fault of the text to its author. */
function parse(scanned: ScannedText) {
  try {
    const composer = new Composer({
      keepSourceTokens: true,
      logLevel: "silent",
      prettyErrors: false,
      schema: "failsafe",
      strict: true,
      uniqueKeys: false,
      version: "1.2",
    });
    // What `parseDocument` does, but that the text is not cut into lexemes again: a sixth of the time of reading.
    const [first] = [...composer.compose(tokensOf(scanned), true, scanned.text.length)];
    return first;
  } catch {
    return undefined;
  }
}

function* tokensOf({ text, lexemes }: ScannedText) {
  const parser = new Parser();
  if (lexemes === undefined) yield* parser.parse(text);
  else {
    for (const lexeme of lexemes) yield* parser.next(lexeme);
    yield* parser.end();
  }
}

/** Report by position; of too many, as many as are kept and one that counts the rest. */
function reportInOrder(faults: Diagnostic[], report: Report): void {
  faults.sort((one, other) => one.at.start - other.at.start);
  const kept = faults.length > diagnosticLimit ? diagnosticLimit - 1 : faults.length;
  for (const fault of faults.slice(0, kept)) report(fault);
  const next = faults[kept];
  if (next !== undefined) report(moreFaults(faults.length - kept, next.at));
}
