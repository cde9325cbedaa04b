/**
 * Find the characters that nobody sees: controls, direction marks, a byte order mark inside the text.
 *
 * In:       the text of a file.
 * Out:      a text of the same length in which they are replaced, so that offsets stay true.
 * Reports:  `yaml/control-character`, once for each run of them.
 * Ignores:  YAML. One byte order mark at the very beginning is no fault; the library steps over it.
 */
import type { Report } from "../../base/diagnostic.ts";
import { controlCharacter } from "./yaml-messages.ts";

// Line ends and tabs are the only controls of a file. `\p{Cc}` is every control, `\p{Cs}` half a character.
const hidden =
  /(?:(?![\t\r\n])[\p{Cc}\p{Cs}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff])+|\r(?!\n)/gu;

/** Replace characters that must not stand in a file; each is reported. */
export function scanCharacters(file: string, text: string, report: Report): string {
  return text.replace(hidden, (found: string, start: number) => {
    if (start === 0 && found === "\ufeff") return found;
    report(controlCharacter(found, { file, start, end: start + found.length }));
    return found === "\r" ? "\n" : "\ufffd".repeat(found.length);
  });
}
