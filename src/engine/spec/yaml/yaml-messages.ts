/**
 * The sentences of the YAML reader: one factory a code. Formulas have theirs in feel/messages.ts.
 *
 * In:   what was found, where.
 * Out:  a Diagnostic, an error unless it only counts.
 */
import type { Diagnostic, Fix, RelatedPlace } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";

interface Parts {
  readonly details?: Readonly<Record<string, string>>;
  readonly because?: readonly RelatedPlace[];
  readonly fix?: string | Fix;
}

function yamlFault(fault: string, at: SourceSpan, message: string, parts: Parts = {}): Diagnostic {
  const { details = {}, because = [], fix } = parts;
  const code = `yaml/${fault}` as const;
  const base = { code, severity: "error", message, details, at, because } as const;
  if (fix === undefined) return base;
  return { ...base, fix: typeof fix === "string" ? { at, text: fix } : fix };
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${Array.from(text.slice(0, 100)).slice(0, 38).join("")}…`;
}

export const tooLarge = (limit: number, at: SourceSpan) =>
  yamlFault("too-large", at, `A file has at most ${limit} characters.`, {
    details: { limit: `${limit}` },
  });

export const tooDeep = (limit: number, at: SourceSpan) =>
  yamlFault("too-deep", at, `Maps and lists are nested at most ${limit} deep.`, {
    details: { limit: `${limit}` },
  });

export const tooManyEntries = (limit: number, at: SourceSpan) =>
  yamlFault("too-many-entries", at, `A map or list has at most ${limit} entries.`, {
    details: { limit: `${limit}` },
  });

export const controlCharacter = (found: string, at: SourceSpan) => {
  const point = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return yamlFault("control-character", at, `An invisible character (U+${point}) stands here.`, {
    details: { code: `U+${point}` },
    fix: found === "\r" ? "\n" : "",
  });
};

export const anchor = (found: string, at: SourceSpan) =>
  yamlFault("anchor", at, `Anchors are not used here; take "${shorten(found)}" away.`, {
    details: { found: shorten(found) },
    fix: "",
  });

export const alias = (found: string, at: SourceSpan) =>
  yamlFault(
    "alias",
    at,
    `Aliases are not used here; write out what "${shorten(found)}" stands for.`,
    {
      details: { found: shorten(found) },
    },
  );

export const tag = (found: string, at: SourceSpan) =>
  yamlFault("tag", at, `Tags are not used here; take "${shorten(found)}" away, or write not(…).`, {
    details: { found: shorten(found) },
    fix: "",
  });

export const directive = (found: string, at: SourceSpan) =>
  yamlFault("directive", at, `Directives are not used here; take "${shorten(found)}" away.`, {
    details: { found: shorten(found) },
    fix: "",
  });

export const multipleDocuments = (at: SourceSpan) =>
  yamlFault("multiple-documents", at, "A file holds one document; what follows here is not read.");

export const mergeKey = (at: SourceSpan) =>
  yamlFault(
    "merge-key",
    at,
    'Merge keys are not used here; write the entries out, or use "extends".',
  );

export const complexKey = (at: SourceSpan) =>
  yamlFault(
    "complex-key",
    at,
    "A key is one word with its colon: no map or list, no several lines, no question mark before it.",
  );

export const duplicateKey = (key: string, at: SourceSpan, first: SourceSpan) =>
  yamlFault("duplicate-key", at, `"${shorten(key)}" stands twice in this map.`, {
    details: { key: shorten(key) },
    because: [{ at: first, note: "it stands here already" }],
  });

export const reservedName = (key: string, at: SourceSpan) =>
  yamlFault(
    "reserved-name",
    at,
    key === ""
      ? "A key is missing before the colon."
      : `"${key}" cannot be a name; choose another.`,
    { details: { key } },
  );

export const emptyDocument = (at: SourceSpan) =>
  yamlFault("empty-document", at, "The file says nothing; a map of sections is expected.");

export const notAMap = (found: "list" | "scalar", at: SourceSpan) =>
  yamlFault(
    "not-a-map",
    at,
    "The file is a map of sections: a key, a colon and a value on each line.",
    {
      details: { found },
    },
  );

export const formulaInFlow = (found: string, at: SourceSpan) =>
  yamlFault(
    "formula-in-flow",
    at,
    `A comma or bracket cuts "${shorten(found)}" in two here; write each key on a line of its own, without braces.`,
    { details: { found: shorten(found) } },
  );

export const fullWidthColon = (key: string, at: SourceSpan) =>
  yamlFault(
    "full-width-colon",
    at,
    `After the key "${shorten(key)}" stands a half-width colon and a space.`,
    {
      details: { key: shorten(key) },
      fix: ": ",
    },
  );

export const moreFaults = (count: number, at: SourceSpan): Diagnostic => ({
  ...yamlFault("more-faults", at, `${count} more faults follow; they show once these are cured.`, {
    details: { count: `${count}` },
  }),
  severity: "hint",
});

/** What the library calls a fault, and what it is to an author. */
const sentences: ReadonlyMap<string, string> = new Map([
  ["BAD_DQ_ESCAPE", "A backslash in quotes begins an escape that does not exist."],
  ["BAD_INDENT", "This line is indented differently from those it belongs to."],
  ["BAD_SCALAR_START", "A value cannot begin with this sign."],
  [
    "BLOCK_AS_IMPLICIT_KEY",
    "A colon with a space stands inside a value; put the value in quotes, or on lines of its own.",
  ],
  ["BLOCK_IN_FLOW", "A map or list over several lines cannot stand inside brackets."],
  ["KEY_OVER_1024_CHARS", "This key is too long; a colon may stand where none was meant."],
  [
    "MISSING_CHAR",
    "Something is missing here: a colon, a space, a comma, a quote or a closing bracket.",
  ],
  [
    "MULTILINE_IMPLICIT_KEY",
    "A colon is missing: this line is neither a key nor part of the value above.",
  ],
  ["OPEN_BRACKET", "A bracket is not closed."],
  ["OPEN_QUOTE", "A closing quote is missing."],
  ["TAB_AS_INDENT", "Lines are indented by spaces, not by tabs."],
  ["UNEXPECTED_TOKEN", "This cannot stand here."],
]);

/** A fault that the YAML library found; `reason` is its code, or ours where it failed. */
export const yamlSyntax = (reason: string, at: SourceSpan) =>
  yamlFault("syntax", at, sentences.get(reason) ?? "This is not YAML.", {
    details: { reason, start: "" },
  });

/** The same, where a formula begins with a sign that YAML takes for its own. */
export const yamlFormulaStart = (reason: string, value: string, at: SourceSpan) => {
  const start = Array.from(value)[0] ?? "";
  const sentence = sentences.get(reason) ?? "This is not YAML.";
  return yamlFault(
    "syntax",
    at,
    `${sentence} A formula that begins with ${start} stands in brackets: (…).`,
    {
      details: { reason, start },
      fix: `(${value})`,
    },
  );
};
