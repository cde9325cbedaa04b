/**
 * Options of a policy in the reader's language: in English the gloss with the law's own word beside it, which is what
 * the text says.
 *
 * In:       the forms of the text, with the English of its words; the language.
 * Out:      words. What has no gloss stays as it is.
 */
import type { TextForms } from "../../../engine/index.ts";
import type { Locale } from "../../../text/text-for.ts";

interface Speaking {
  readonly read: Pick<TextForms, "words">;
  readonly locale: Locale;
}

export function maybeEnglish(word: string, { read, locale }: Speaking): string | undefined {
  return locale === "en" ? read.words[word] : undefined;
}

/** `urban 城镇`. */
export function wordBeside(word: string, speaking: Speaking): string {
  const english = maybeEnglish(word, speaking);
  return english === undefined ? word : `${english} ${word}`;
}

/** `Guangzhou 广州·urban 城镇`. */
export function variantBeside(variant: readonly string[], speaking: Speaking): string {
  return variant.map((word) => wordBeside(word, speaking)).join("·");
}

/** Of a cell that says the option in quotes. */
export function labelOfCell(cell: string, speaking: Speaking): string {
  return cell.startsWith('"') ? wordBeside(cell.slice(1, -1), speaking) : cell;
}
