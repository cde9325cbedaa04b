/**
 * Hand faults on as an author reads a file: from its top, and not without end.
 *
 * In:       the faults that several passes over some files found.
 * Out:      the same by file and place, at most `diagnosticLimit` for each file.
 * Reports:  `yaml/more-faults` in place of the last where there were more.
 */
import { type Diagnostic, diagnosticLimit, type Report } from "../base/diagnostic.ts";
import { moreFaults } from "./yaml/yaml-messages.ts";

/** Report the faults of each file, in the order in which the files are given. */
export function reportInOrder(
  found: readonly Diagnostic[],
  files: readonly string[],
  report: Report,
): void {
  for (const file of files) {
    const own = found.filter(({ at }) => at.file === file);
    own.sort((a, b) => a.at.start - b.at.start);
    const kept = own.length > diagnosticLimit ? diagnosticLimit - 1 : own.length;
    for (const diagnostic of own.slice(0, kept)) report(diagnostic);
    const next = own[kept];
    if (next !== undefined) report(moreFaults(own.length - kept, next.at));
  }
}
