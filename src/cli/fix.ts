/**
 * Apply the fixes that diagnostics carry, check again, and go on until nothing changes.
 *
 * In:   a way to check, and the surroundings. A change is tried over the files and only then written.
 * Out:  what was fixed, the texts before and after, and what is left to say.
 * Order: what stands earlier on the way from text to policy comes first, for later faults may only follow from it.
 * Guesses: a name that is merely the nearest is put in only when asked for; 上限 and 下限 are near each other too.
 * Ignores: files that were not named.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  applyFixes,
  type Diagnostic,
  type Fix,
  LineFinder,
  type Position,
} from "../engine/index.ts";
import { type CliText, cliTextFor } from "../text/cli.ts";
import type { Options } from "./arguments.ts";
import { distinctDiagnostics, type Texts } from "./diagnostics-output.ts";
import type { Io } from "./io.ts";
import type { JsonMap } from "./result-json.ts";
import { unifiedDiff } from "./unified-diff.ts";

export interface Checked {
  readonly texts: Texts;
  readonly diagnostics: readonly Diagnostic[];
}

/** One fix that was applied; its place is that in the text of its round. */
export interface AppliedFix {
  readonly file: string;
  readonly code: string;
  readonly from: Position;
  readonly before: string;
  readonly after: string;
}

export interface Fixed {
  readonly fixes: readonly AppliedFix[];
  /** Texts that changed: before and after. */
  readonly changes: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  /** Fixes that were left because they are guesses. */
  readonly guesses: number;
  /** As the documents are afterwards. */
  readonly checked: Checked;
}

/** A fix may bring a fault to light that has one itself; ten in a row are a circle. */
const mostRounds = 10;

/** Faults of one line may follow from those of the lines before. */
const stages: readonly (readonly string[])[] = [
  ["yaml"],
  ["schema"],
  ["spec", "feel"],
  ["compile", "check", "case"],
];

export interface FixLimits {
  /** Whether a file may be changed, by the name under which it is shown. */
  readonly isOurs: (file: string) => boolean;
  readonly takesGuesses: boolean;
}

export function fixDocuments(check: (io: Io) => Checked, limits: FixLimits, io: Io): Fixed {
  const overlay = new Map<string, string>();
  const trying: Io = { ...io, overlay };
  const fixes: AppliedFix[] = [];
  const changes = new Map<string, { before: string; after: string }>();
  let checked = check(trying);
  for (let round = 0; round < mostRounds; round++) {
    let isChanged = false;
    for (const [file, own] of nextFixes(checked, limits)) {
      const before = checked.texts.get(file) ?? "";
      const { text, applied } = applyFixes(before, own);
      if (applied.length === 0) continue;
      isChanged = true;
      overlay.set(resolve(io.folder, file), text);
      changes.set(file, { before: changes.get(file)?.before ?? before, after: text });
      fixes.push(...told(file, before, applied));
    }
    if (!isChanged) break;
    checked = check(trying);
  }
  const left = limits.takesGuesses ? [] : fixable(checked, limits.isOurs).filter(isGuess);
  return { fixes, changes, checked, guesses: left.length };
}

/** Write what was fixed and say what it is; with `--dry-run` show the patch alone, and say it beside. */
export async function tellFixed(fixed: Fixed, options: Options, io: Io): Promise<void> {
  const { fixes, changes } = fixed;
  const text = cliTextFor(options.locale).check;
  const isTrial = options.has("dry-run");
  if (!isTrial)
    for (const [file, { after }] of changes) writeFileSync(resolve(io.folder, file), after);
  if (options.has("json")) return;
  const total = isTrial ? text.wouldFix : text.fixed;
  const sum = fixes.length === 0 ? text.nothingToFix : total(fixes.length, changes.size);
  const rest = fixed.guesses === 0 ? [] : [text.guesses(fixed.guesses)];
  const lines = [...linesOfFixed(fixed, text), sum, ...rest].map((line) => `${line}\n`).join("");
  if (!isTrial) return await io.out(lines);
  io.error(lines);
  for (const [file, { before, after }] of changes) await io.out(unifiedDiff(file, before, after));
}

/** One line for each fix, in the order in which they were applied. */
function linesOfFixed({ fixes }: Fixed, text: CliText["check"]): readonly string[] {
  return fixes.map(({ file, code, from, before, after }) => {
    const done =
      before === ""
        ? text.inserted(shown(after))
        : after === ""
          ? text.removed(shown(before))
          : text.replaced(shown(before), shown(after));
    return `${file}:${from.line}:${from.column} ${code} ${done}`;
  });
}

export function jsonFromFixed({ fixes }: Fixed): readonly JsonMap[] {
  return fixes.map(({ file, code, from, before, after }) => ({
    file,
    code,
    line: from.line,
    column: from.column,
    before,
    after,
  }));
}

interface CodedFix extends Fix {
  readonly code: string;
}

/** The fixes of the earliest stage that has any, by file. */
function nextFixes(
  checked: Checked,
  { isOurs, takesGuesses }: FixLimits,
): ReadonlyMap<string, readonly CodedFix[]> {
  const wanted = fixable(checked, isOurs).filter((one) => takesGuesses || !isGuess(one));
  const ofStages = stages.map((codes) =>
    wanted.filter(({ code }) => codes.includes(code.slice(0, code.indexOf("/")))),
  );
  const fixes = (ofStages.find(({ length }) => length > 0) ?? []).flatMap(
    ({ code, fix }): CodedFix[] => (fix === undefined ? [] : [{ ...fix, code }]),
  );
  return Map.groupBy(fixes, ({ at }) => at.file);
}

function fixable({ texts, diagnostics }: Checked, isOurs: FixLimits["isOurs"]) {
  return distinctDiagnostics(diagnostics).filter(({ fix }) => {
    if (fix === undefined || !texts.has(fix.at.file) || !isOurs(fix.at.file)) return false;
    return texts.get(fix.at.file)?.slice(fix.at.start, fix.at.end) !== fix.text;
  });
}

function isGuess({ details }: Diagnostic): boolean {
  return (details.nearest ?? "") !== "";
}

function told(file: string, text: string, applied: readonly CodedFix[]): readonly AppliedFix[] {
  const finder = new LineFinder(text);
  return applied.map(({ at, code, text: after }) => ({
    file,
    code,
    from: finder.positionAt(at.start),
    before: text.slice(at.start, at.end),
    after,
  }));
}

/** On one line. */
function shown(text: string): string {
  const line = text.replace(/\s*\r?\n\s*/g, " ↵ ");
  return line.length <= 80 ? line : `${Array.from(line).slice(0, 78).join("")}…`;
}
