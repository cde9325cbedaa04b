/**
 * Regular expressions of XPath, as the standard's text functions take them, turned into the runtime's own.
 *
 * Not turned: the classes for the names of XML. What cannot be read gives undefined.
 */

/** With the flags `s`, `m`, `i` and `x` of XPath; `global` finds every place. */
export function maybePattern(
  source: string,
  flags: string,
  options: { readonly global?: boolean } = {},
): RegExp | undefined {
  if (!/^[smixq]*$/.test(flags)) return undefined;
  const literal = flags.includes("q") ? source.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&") : source;
  const cleared = flags.includes("x") ? withoutSpace(literal) : literal;
  const own = `${options.global === true ? "g" : ""}u${flags.replace(/[xq]/g, "")}`;
  const mode = [...new Set(own)].join("");
  const hasSubtraction = /-\[/.test(cleared);
  try {
    return hasSubtraction
      ? new RegExp(
          cleared.replace(/\[([^[\]]+)-(\[[^[\]]*\])\]/g, "[[$1]--$2]"),
          mode.replace("u", "v"),
        )
      : new RegExp(cleared, mode);
  } catch {
    return undefined;
  }
}

/** `$0` is the whole and `$1` the first group, as in XPath; undefined where a `$` or a backslash stands alone. */
export function maybeReplacement(written: string): string | undefined {
  if (/\\(?![\\$])/.test(written) || /(?<!\\)\$(?!\d)/.test(written)) return undefined;
  return written.replace(/\\([\\$])|\$0/g, (_, escaped?: string) =>
    escaped === undefined ? "$&" : escaped === "$" ? "$$$$" : "\\",
  );
}

/** White space outside classes, which the flag `x` leaves out. */
function withoutSpace(source: string): string {
  return source.replace(/(\[[^\]]*\])|\s+/g, (_, kept = "") => kept);
}
