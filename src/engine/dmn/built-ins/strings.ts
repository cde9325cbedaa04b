/** Functions of texts. Places and lengths count characters, not the units of UTF-16. */

import type { Rational } from "../../base/rational.ts";
import { maybeIndex } from "../numbers.ts";
import { maybePattern, maybeReplacement } from "../patterns.ts";
import { count, list, nothing, text, truth, type Value } from "../value.ts";
import { type BuiltIns, form, listKind, numberKind, optional, stringKind } from "./form.ts";

const whole = { string: stringKind };
const matched = { string: stringKind, match: stringKind };
const searched = { input: stringKind, pattern: stringKind };

export const stringFunctions: BuiltIns = {
  substring: [
    form({ ...whole, "start position": numberKind, length: optional(numberKind) }, (given) =>
      substring([...given.string], given["start position"], given.length),
    ),
  ],
  "string length": [form(whole, ({ string }) => count([...string].length))],
  "upper case": [form(whole, ({ string }) => text(string.toUpperCase()))],
  "lower case": [form(whole, ({ string }) => text(string.toLowerCase()))],
  "substring before": [
    form(matched, ({ string, match }) => text(string.slice(0, Math.max(string.indexOf(match), 0)))),
  ],
  "substring after": [
    form(matched, ({ string, match }) => {
      const at = string.indexOf(match);
      return text(at < 0 ? "" : string.slice(at + match.length));
    }),
  ],
  contains: [form(matched, ({ string, match }) => truth(string.includes(match)))],
  "starts with": [form(matched, ({ string, match }) => truth(string.startsWith(match)))],
  "ends with": [form(matched, ({ string, match }) => truth(string.endsWith(match)))],
  matches: [
    form({ ...searched, flags: optional(stringKind) }, ({ input, pattern, flags = "" }) =>
      truth(maybePattern(pattern, flags)?.test(input)),
    ),
  ],
  replace: [form({ ...searched, replacement: stringKind, flags: optional(stringKind) }, replaced)],
  split: [
    form({ string: stringKind, delimiter: stringKind }, ({ string, delimiter }) => {
      const pattern = maybePattern(delimiter, "");
      return pattern === undefined ? nothing : list(string.split(pattern).map(text));
    }),
  ],
  "string join": [
    form({ list: listKind, delimiter: optional(stringKind) }, ({ list: items, delimiter = "" }) =>
      joined(items, delimiter),
    ),
    // A null delimiter is none.
    form({ list: listKind, delimiter: { read: () => "", takesNull: true } }, ({ list: items }) =>
      joined(items, ""),
    ),
  ],
};

/** Counted from 1, or from the end below zero; null at nought. */
function substring(
  characters: readonly string[],
  start: Rational,
  length: Rational | undefined,
): Value {
  const place = maybeIndex(start);
  const size = length === undefined ? characters.length : maybeIndex(length);
  if (place === undefined || size === undefined || place === 0 || size < 1) return nothing;
  const from = place > 0 ? place - 1 : characters.length + place;
  if (from < 0) return nothing;
  return text(characters.slice(from, from + size).join(""));
}

function replaced(given: {
  readonly input: string;
  readonly pattern: string;
  readonly replacement: string;
  readonly flags: string | undefined;
}): Value {
  const { input, pattern, flags = "" } = given;
  const found = maybePattern(pattern, flags, { global: true });
  const replacement = flags.includes("q")
    ? given.replacement.replaceAll("$", "$$$$")
    : maybeReplacement(given.replacement);
  if (found === undefined || replacement === undefined) return nothing;
  return text(input.replace(found, replacement));
}

/** Nulls are passed over; anything else but texts makes it null. */
function joined(items: readonly Value[], delimiter: string): Value {
  const texts: string[] = [];
  for (const item of items) {
    if (item.kind === "string") texts.push(item.value);
    else if (item.kind !== "null") return nothing;
  }
  return text(texts.join(delimiter));
}
