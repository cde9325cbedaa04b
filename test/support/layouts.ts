/**
 * The same document in another layout: other spaces, deeper lines, blank lines, blank at the end of lines.
 *
 * In:       a text as the formatter leaves it, and a source of small numbers.
 * Out:      a text that means the same. Spaces before comments stay, for there the author's column counts.
 * Ignores:  formulas, which have their own test.
 */
import { Lexer } from "yaml";

/** `pick(n)` gives a number from 0 to n - 1. */
export function otherLayout(text: string, pick: (count: number) => number): string {
  const lexemes = lexemesOf(spread(text, 1 + pick(3)));
  const out: string[] = [];
  lexemes.forEach(({ source, isScalar }, i) => {
    const next = lexemes[i + 1]?.source ?? "";
    const previous = lexemes[i - 1]?.source ?? "\n";
    const isComment = next.startsWith("#");
    // What follows a dash has lines below that stand in the same column.
    const isWithin = !isScalar && !previous.endsWith("\n") && previous !== "-" && !isComment;
    if (isWithin && /^ +$/.test(source)) out.push(source, " ".repeat(pick(3)));
    else if (!isScalar && (source === "," || source === "{" || source === "["))
      out.push(source, " ".repeat(pick(2)));
    else if (!isScalar && (source === "}" || source === "]")) out.push(" ".repeat(pick(2)), source);
    else if (!isScalar && source === "\n") out.push(blankEnd(out, pick), source);
    else out.push(source);
  });
  return out.join("") + "\n".repeat(pick(3));
}

/** Blank behind a line; not where a block begins or goes on, for there it may be part of the text. */
function blankEnd(out: readonly string[], pick: (count: number) => number): string {
  return /[^|>\s]$/.test(out.at(-1) ?? "") ? " ".repeat(pick(3)) : "";
}

/** Every level `times` as deep; the dash of a list keeps its distance from what it introduces. */
function spread(text: string, times: number): string {
  return text.replace(/^( *)(- )?/gm, (_, blank: string, dash: string | undefined) => {
    return (
      " ".repeat(blank.length * times) + (dash === undefined ? "" : `-${" ".repeat(2 * times - 1)}`)
    );
  });
}

/** As the library cuts a text, without the marks that it puts between. */
function lexemesOf(text: string): readonly { source: string; isScalar: boolean }[] {
  const lexemes: { source: string; isScalar: boolean }[] = [];
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (source === "\x02" || source === "\x18") continue;
    if (source === "\x1f") isScalar = true;
    else {
      lexemes.push({ source, isScalar: isScalar || /^["']/.test(source) });
      isScalar = false;
    }
  }
  return lexemes;
}
