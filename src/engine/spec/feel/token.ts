/** The words of a formula: what the lexer hands to the parser, and where each stands. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";

/** `end` comes once, last; it is the only one of no length. */
export type TokenKind = "number" | "string" | "at" | "name" | "keyword" | "sign" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** Cured of slips: `<=` for `≤`, 0.3 for `30%`, the unescaped text of a string. */
  readonly text: string;
  readonly at: SourceSpan;
}

/** Most tokens of one formula. It also bounds the height of a tree, so that later stages may recurse. */
export const tokenLimit = 2000;

/** Most brackets, branches and quantifiers inside one another. */
export const depthLimit = 64;

/** The text under the lexer: faults are collected, offsets are relative to `text`. */
export interface LexerInput {
  readonly text: string;
  /** The absolute span of a stretch of the text. */
  readonly span: (start: number, end: number) => SourceSpan;
  readonly fault: (diagnostic: Diagnostic) => void;
}

/** A token and the offset after it. */
export interface Lexeme {
  readonly token: Token;
  readonly end: number;
}
