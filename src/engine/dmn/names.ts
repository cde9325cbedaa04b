/**
 * Names with spaces or signs in them, which only a list of the known ones can tell from an expression.
 *
 * In:   the names that a formula can see: inputs and the entries inside them, built-ins, properties, its own keys.
 * Out:  the longest known name at a place. The standard's rule: the longest name wins.
 */

const start =
  "[?_A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}]";
const part = `(?:${start}|[0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040])`;
/** What the standard counts as white space, a little more than JavaScript does. */
export const space = "[\\s\\u0085\\u180E\\u200B]";

const simple = new RegExp(`^${start}${part}*$`, "u");
const words = new RegExp(`${part}+|[^\\s]`, "gu");
const isWord = new RegExp(`^${part}+$`, "u");

/** A name without spaces or signs, from a place on. */
export const simpleName = new RegExp(`${start}${part}*`, "uy");
/** What may follow a keyword: nothing that would make it a longer name. */
export const wordEnd = `(?!${part})`;
/** A key or a parameter's name before its colon, spaces and signs and all. */
export const label = new RegExp(`(${start}(?:${part}|[ \\t./'+*-])*)${space}*:`, "uy");

export class NameTable {
  private readonly patterns = new Map<string, RegExp>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  /** Simple names need no entry. */
  add(name: string): void {
    if (simple.test(name) || name.trim() === "" || this.patterns.has(name)) return;
    this.patterns.set(name, patternFor(name));
  }

  /** The longest known name here, and where it ends. */
  match(text: string, at: number): { readonly name: string; readonly end: number } | undefined {
    let longest: { readonly name: string; readonly end: number } | undefined;
    for (const [name, pattern] of this.patterns) {
      pattern.lastIndex = at;
      const end = pattern.test(text) ? pattern.lastIndex : 0;
      if (end > (longest?.end ?? 0)) longest = { name, end };
    }
    return longest;
  }

  copy(): NameTable {
    return new NameTable(this.patterns.keys());
  }
}

/** Words are apart by some white space, signs by any. */
function patternFor(name: string): RegExp {
  const pieces = name.match(words) ?? [];
  let source = "";
  let isAfterWord = false;
  for (const piece of pieces) {
    const word = isWord.test(piece);
    if (source !== "") source += `${space}${word && isAfterWord ? "+" : "*"}`;
    source += piece.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    isAfterWord = word;
  }
  return new RegExp(`${source}${isAfterWord ? wordEnd : ""}`, "uy");
}
