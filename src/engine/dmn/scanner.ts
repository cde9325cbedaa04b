/**
 * Where the parser of the DMN mode stands, and what stands there.
 *
 * In:       a formula and the names that it can see.
 * Out:      signs, words, numerals, texts and names, taken one by one; white space and comments are passed over.
 * Reports:  the first fault, after which nothing more is found and so every loop of the parser ends.
 */
import type { Rational } from "../base/rational.ts";
import type { Fault, FaultCode } from "./fault.ts";
import { label, type NameTable, simpleName, space, wordEnd } from "./names.ts";
import { maybeNumber } from "./numbers.ts";

const blank = new RegExp(`(?:${space}|//[^\\n\\r]*|/\\*[\\s\\S]*?\\*/)*`, "uy");
const numeral = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const quoted = /"((?:[^"\\]|\\[\s\S])*)"/y;
const escaped = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(["'\\nrt]))/g;
const plainEscapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

const tokenLimit = 4000;
const depthLimit = 100;
const forgivenLimit = 100;

export class Scanner {
  readonly names: NameTable;
  /** How many ends of ranges are being read, where a `[` may close instead of open. */
  rangeEnds = 0;
  private readonly text: string;
  private at = 0;
  private taken = 0;
  private depth = 0;
  private forgiven = 0;
  private found: Fault | undefined;

  constructor(text: string, names: NameTable) {
    this.text = text;
    this.names = names;
  }

  get fault(): Fault | undefined {
    return this.found;
  }

  get position(): number {
    return this.at;
  }

  /**
   * Go back to a place, for what can only be told apart by trying; a fault found since is forgotten. Faults are
   * forgiven so often and not more, or brackets inside one another would be tried for ever.
   */
  goBack(position: number): void {
    if (this.found !== undefined) this.forgiven += 1;
    if (this.forgiven > forgivenLimit) return;
    this.at = position;
    this.found = undefined;
  }

  /** The same where nothing is wrong yet, so that a fault to come points there. */
  goBackUnlessFaulty(position: number): void {
    if (this.found === undefined) this.at = position;
  }

  /** The text between a place and here. */
  since(position: number): string {
    return this.text.slice(position, this.at);
  }

  fail(code: FaultCode = "dmn/unexpected"): void {
    if (this.found !== undefined) return;
    this.skip();
    this.found = { code, subject: this.text.slice(this.at, this.at + 20), column: this.at + 1 };
  }

  /** One level deeper; the parser says when it comes back. */
  enter(): boolean {
    this.depth += 1;
    if (this.depth > depthLimit) this.fail("dmn/too-deep");
    return this.found === undefined;
  }

  leave(): void {
    this.depth -= 1;
  }

  isEnd(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  /** Whether one of these signs stands here; a dot is never the first of two, nor a star. */
  isSign(sign: string): boolean {
    if (this.found !== undefined) return false;
    this.skip();
    if (!this.text.startsWith(sign, this.at)) return false;
    return (sign !== "." && sign !== "*") || this.text[this.at + 1] !== sign;
  }

  take(sign: string): boolean {
    return this.isSign(sign) && this.advance(this.at + sign.length);
  }

  /** Take a sign or say that it is missing. */
  expect(sign: string): void {
    if (!this.take(sign)) this.fail();
  }

  /** Take a keyword, which a longer name must not begin with. */
  takeWord(word: string): boolean {
    const pattern = new RegExp(word.replaceAll(" ", `${space}+`) + wordEnd, "uy");
    return this.match(pattern) !== undefined;
  }

  expectWord(word: string): void {
    if (!this.takeWord(word)) this.fail();
  }

  takeNumber(): Rational | undefined {
    const found = this.match(numeral)?.[0];
    if (found === undefined) return undefined;
    const value = maybeNumber(found);
    if (value === undefined) this.fail();
    return value;
  }

  takeString(): string | undefined {
    const found = this.match(quoted);
    return found === undefined ? undefined : unescaped(found[1] ?? "");
  }

  /** The longest known name, or a simple one. */
  takeName(): string | undefined {
    if (this.found !== undefined) return undefined;
    this.skip();
    const known = this.names.match(this.text, this.at);
    simpleName.lastIndex = this.at;
    const plain = simpleName.exec(this.text)?.[0];
    if (known !== undefined && known.end >= this.at + (plain?.length ?? 0)) {
      this.advance(known.end);
      return known.name;
    }
    if (plain === undefined) return undefined;
    this.advance(this.at + plain.length);
    return plain;
  }

  /** A key or a parameter's name with the colon after it. */
  takeLabel(): string | undefined {
    const start = this.at;
    const key = this.takeString();
    if (key !== undefined) {
      if (this.take(":")) return key;
      this.goBack(start);
      return undefined;
    }
    return this.match(label)?.[1]?.trim().replace(/\s+/g, " ");
  }

  /** A new name, which ends before a white space and this word. */
  takeNameBefore(word: string): string | undefined {
    return this.takeNewName(`${space}+(?=${word}${wordEnd})`);
  }

  /** A new name, which ends before a comma or a closing bracket. */
  takeNameOfParameter(): string | undefined {
    return this.takeNewName(`${space}*(?=[,)])`);
  }

  private takeNewName(ending: string): string | undefined {
    const pattern = new RegExp(`([^\\s,(){}\\[\\]":][^,(){}\\[\\]":]*?)${ending}`, "uy");
    const name = this.match(pattern)?.[1];
    if (name !== undefined) this.names.add(name);
    return name;
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    if (this.found !== undefined) return undefined;
    this.skip();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.advance(pattern.lastIndex);
    return found;
  }

  private advance(to: number): true {
    this.at = to;
    this.taken += 1;
    if (this.taken > tokenLimit) this.fail("dmn/too-long");
    return true;
  }

  private skip(): void {
    blank.lastIndex = this.at;
    blank.exec(this.text);
    this.at = Math.max(this.at, blank.lastIndex);
  }
}

function unescaped(raw: string): string {
  return raw.replace(escaped, (_, short?: string, long?: string, plain = "") => {
    const code = short ?? long;
    if (code === undefined) return plainEscapes[plain] ?? plain;
    const point = Number.parseInt(code, 16);
    if (short !== undefined) return String.fromCharCode(point);
    return point > 0x10ffff ? "\uFFFD" : String.fromCodePoint(point);
  });
}
