/**
 * What became of an edit, in a sentence where it was not written.
 *
 * In:       the outcome, the words, the reader's language.
 * Out:      nothing when it stands in the text, or stood there already.
 */
import { faultSentence } from "../../../text/diagnostics-zh.ts";
import type { FormsText } from "../../../text/draft/forms-zh.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { Written } from "./use-forms.ts";

export function maybeRefusal(
  written: Written,
  words: FormsText,
  locale: Locale,
): string | undefined {
  switch (written.kind) {
    case "written":
    case "same":
      return undefined;
    case "moved":
      return words.moved;
    case "in-text":
      return words.textOnly;
    case "refused": {
      const [first] = written.faults;
      return first === undefined ? words.moved : faultSentence(first, locale);
    }
  }
}
