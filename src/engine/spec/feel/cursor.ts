/**
 * Where the parser stands in a formula, and how it gets on after a fault.
 *
 * In:       tokens.
 * Out:      one token at a time; brackets are remembered with what a comma means inside them.
 * Reports:  `feel/too-deep`, `feel/too-long`, `feel/unclosed-bracket`, `feel/wrong-bracket`,
 *           `feel/unexpected-token`, `feel/missing-word`. After a formula proved too deep nothing more is said.
 * Ignores:  expressions.
 */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { joinSpans, type SourceSpan } from "../../base/span.ts";
import type { Place } from "./lexer.ts";
import {
  missingWord,
  tooDeep,
  tooLong,
  unclosedBracket,
  unexpectedEnd,
  unexpectedToken,
  wordOperator,
  wrongBracket,
} from "./messages.ts";
import type { Expression } from "./syntax.ts";
import { depthLimit, type Token, tokenLimit } from "./token.ts";
import { wordKeywords } from "./words.ts";

/** How the parts of the parser call one another: an expression of at least this strength, after `left`. */
export type ParseExpression = (cursor: Cursor, least?: number, left?: Expression) => Expression;

interface Opener {
  readonly token: Token;
  /** The signs that close it; none for `if` and the quantifiers. */
  readonly closers: readonly string[];
  readonly commaSeparates: boolean;
}

/** Words at which an unfinished bracket gives up, because something around it waits for them. */
const boundaryWords: ReadonlySet<string> = new Set(["then", "else", "satisfies", "return"]);

export class Cursor {
  /** Index of the `for` token that may stand where it stands, as the argument of an aggregate. */
  forAllowedAt = -1;
  private index = 0;
  private stopped = false;
  private readonly openers: Opener[] = [];
  private readonly unexpected = new Set<number>();
  private readonly text: string;
  private readonly place: Place;
  private readonly tokens: readonly Token[];
  private readonly fault: (diagnostic: Diagnostic) => void;

  constructor(
    text: string,
    place: Place,
    tokens: readonly Token[],
    fault: (diagnostic: Diagnostic) => void,
  ) {
    this.text = text;
    this.place = place;
    this.tokens = tokens;
    this.fault = fault;
  }

  get position(): number {
    return this.index;
  }

  /** The token `ahead` of the one in hand; past the end, the end. */
  peek(ahead = 0): Token {
    const last = this.tokens.length - 1;
    const wanted = this.stopped ? last : Math.min(this.index + ahead, last);
    // The lexer always ends with an end token, so the index is in range.
    const token = this.tokens[wanted] as Token;
    if (!this.stopped && wanted >= tokenLimit && last > tokenLimit) {
      this.stop(tooLong(tokenLimit, token.at));
      return this.peek();
    }
    return token;
  }

  /** The token in hand, and on to the next. */
  next(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.index++;
    return token;
  }

  /** The end of the last token taken. */
  endOfTaken(): number {
    return this.tokens[this.index - 1]?.at.end ?? this.place.offset;
  }

  /** Whether the last token taken was this sign. */
  isBehind(sign: string): boolean {
    const taken = this.tokens[this.index - 1];
    return taken?.kind === "sign" && taken.text === sign;
  }

  isEnd(): boolean {
    return this.peek().kind === "end";
  }

  isSign(sign: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === "sign" && token.text === sign;
  }

  isKeyword(word: string): boolean {
    const token = this.peek();
    return token.kind === "keyword" && token.text === word;
  }

  /** Take a sign if it stands here. */
  takeSign(sign: string): Token | undefined {
    return this.isSign(sign) ? this.next() : undefined;
  }

  /** Take `then`, `else`, …, or its Chinese word; say so where it is missing. */
  takeWord(word: string): Token | undefined {
    const token = this.peek();
    if (this.isKeyword(word)) return this.next();
    if (token.kind === "name" && wordKeywords.get(token.text) === word) {
      this.report(wordOperator(token.text, word, token.at));
      return this.next();
    }
    if (this.isStray(token) && this.peek(1).text === word) {
      this.next();
      const found = this.source(token.at);
      this.reportUnexpected(token.at, unexpectedToken(found, token.at, ""));
      return this.next();
    }
    this.reportUnexpected(token.at, missingWord(word, this.source(token.at), this.visible(token)));
    return undefined;
  }

  /** The text of a span as the author wrote it. */
  source(at: SourceSpan): string {
    return this.text.slice(at.start - this.place.offset, at.end - this.place.offset);
  }

  report(diagnostic: Diagnostic): void {
    if (!this.stopped) this.fault(diagnostic);
  }

  /** Say that a token cannot stand here, once for each place. */
  reportUnexpected(at: SourceSpan, diagnostic: Diagnostic): void {
    if (this.unexpected.has(at.start)) return;
    this.unexpected.add(at.start);
    this.report(diagnostic);
  }

  /** Something is missing at the end of the text: mark the last word, for the end itself cannot be seen. */
  reportEnd(): void {
    const last = this.tokens[this.tokens.length - 2];
    if (last === undefined) return;
    this.reportUnexpected(this.peek().at, unexpectedEnd(this.source(last.at), last.at));
  }

  /** Go one level deeper; `false` means that the formula is too deep and the cursor stands at its end. */
  open(token: Token, closers: readonly string[], commaSeparates = false): boolean {
    this.openers.push({ token, closers, commaSeparates });
    if (this.openers.length <= depthLimit) return true;
    this.stop(tooDeep(depthLimit, token.at));
    return false;
  }

  /** Come back from a level that needs no closing sign. */
  leave(): void {
    this.openers.pop();
  }

  /** Whether a comma here separates arguments or tests. */
  commaSeparates(): boolean {
    return this.openers.at(-1)?.commaSeparates ?? false;
  }

  /**
   * Take the sign that closes the last opener. What stands before it and cannot is reported and read by `skip`,
   * which must take at least nothing; the token before it has been taken here.
   */
  close(skip: () => void): Token | undefined {
    const opener = this.openers.at(-1);
    if (opener === undefined) return undefined;
    while (!this.isEnd()) {
      const token = this.peek();
      if (token.kind === "sign" && opener.closers.includes(token.text)) {
        this.openers.pop();
        return this.next();
      }
      if (this.isWaitedFor(token)) break;
      if (token.kind === "sign" && (token.text === ")" || token.text === "]")) {
        this.openers.pop();
        this.report(wrongBracket(token.text, opener.closers[0] ?? "", token.at));
        return this.next();
      }
      this.reportUnexpected(token.at, unexpectedToken(this.source(token.at), token.at));
      this.next();
      skip();
    }
    this.reportUnclosed(opener);
    this.openers.pop();
    return undefined;
  }

  private reportUnclosed(opener: Opener): void {
    const expected = opener.closers[0] ?? "";
    const { at } = this.peek();
    const fix =
      this.isEnd() && !this.endsInText()
        ? { at: { ...at, end: at.start }, text: expected }
        : undefined;
    this.report(unclosedBracket(opener.token.text, expected, opener.token.at, fix));
  }

  /** Whether the last token is a text without its closing quote, which would swallow what is put behind it. */
  private endsInText(): boolean {
    const last = this.tokens[this.tokens.length - 2];
    if (last?.kind !== "string" && last?.kind !== "at") return false;
    const written = this.source(last.at).replace(/^[@＠]/, "");
    return written.length < 2 || !/["”“＂」』'’＇`]$/.test(written);
  }

  /** Whether something around the last opener waits for this token. */
  private isWaitedFor(token: Token): boolean {
    const outer = this.openers.slice(0, -1);
    if (token.kind === "sign") return outer.some(({ closers }) => closers.includes(token.text));
    const isBoundary = token.kind === "keyword" && boundaryWords.has(token.text);
    return isBoundary && outer.some(({ closers }) => closers.length === 0);
  }

  /** A comma or a closing bracket that nothing waits for. */
  private isStray(token: Token): boolean {
    if (token.kind !== "sign" || !")],".includes(token.text)) return false;
    return !this.openers.some((one) =>
      token.text === "," ? one.commaSeparates : one.closers.includes(token.text),
    );
  }

  /** A span that shows: of the end, the last character. */
  private visible(token: Token): SourceSpan {
    const last = this.tokens[this.tokens.length - 2];
    return token.kind === "end" && last !== undefined ? last.at : token.at;
  }

  private stop(diagnostic: Diagnostic): void {
    this.report(diagnostic);
    this.stopped = true;
  }
}

/** From the start of one token or node to the end of another. */
export function spanOf(first: { at: SourceSpan }, last: { at: SourceSpan }): SourceSpan {
  return joinSpans(first.at, last.at);
}
