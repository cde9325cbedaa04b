/**
 * Sums and answers as they stand beside formulas: `1,045 × 0.3 = 313.50`, `600.00 < 1,045 是`.
 *
 * In:       inlays of the engine; the words.
 * Out:      what the editor shows, and where. Pure.
 */
import type { Inlay, PlainTerm } from "../../../engine/index.ts";
import type { WritingText } from "../../../text/draft/writing-zh.ts";
import { quantityDigits } from "../../../text/figures.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { InlayWords } from "../../editor/inlays.ts";

/** Beside the formula an option is said as the formula says it. */
const asWritten = (word: string) => word;

export function presentInlay(inlay: Inlay, words: WritingText, locale: Locale): InlayWords {
  const { at } = inlay;
  const { yes, no, unknown, rounded } = words.inlays;
  switch (inlay.kind) {
    case "sum": {
      const result = quantityDigits(inlay.result, locale, asWritten);
      const sum = inlay.terms.length < 2 ? "" : `${termsText(inlay.terms, locale, unknown)} `;
      const end =
        inlay.rounded === undefined ? "" : ` → ${quantityDigits(inlay.rounded, locale, asWritten)}`;
      return { at, words: `${sum}= ${result}${end}` };
    }
    case "round":
      return {
        at,
        words: `${rounded[inlay.mode]} ${quantityDigits(inlay.result, locale, asWritten)}`,
      };
    case "answer": {
      const { comparison, isMet } = inlay;
      const answer = isMet === undefined ? unknown : isMet ? yes : no;
      if (comparison === undefined) return { at, words: answer };
      const { left, operator, right } = comparison;
      const sides = [
        quantityDigits(left, locale, asWritten),
        operator,
        quantityDigits(right, locale, asWritten),
      ];
      return { at, words: [...sides, answer].join(" ") };
    }
  }
}

/** Brackets and commas cling to what they hold. */
function termsText(terms: readonly PlainTerm[], locale: Locale, unknown: string): string {
  return terms
    .map((term) =>
      term.kind === "sign"
        ? term.text
        : quantityDigits(term.quantity, locale, asWritten) || unknown,
    )
    .join(" ")
    .replace(/\( /g, "(")
    .replace(/ ([),])/g, "$1");
}
