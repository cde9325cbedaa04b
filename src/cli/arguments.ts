/**
 * Words of a command line as options, and what is wrong with them.
 *
 * In:   the words after the command; which options it has.
 * Out:  values, or a misuse to be told to whoever typed it.
 */
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { cliTextFor } from "../text/cli.ts";
import { type Locale, locales } from "../text/text-for.ts";
import { type Exit, exit, type Io } from "./io.ts";

export interface OptionNames {
  /** Options with one value. */
  readonly values?: readonly string[];
  /** Options with a value that may be repeated. */
  readonly lists?: readonly string[];
  /** Options without a value. */
  readonly flags?: readonly string[];
  /** Whether words that are no options may stand there. */
  readonly files?: boolean;
}

export interface Options {
  readonly locale: Locale;
  readonly value: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly has: (flag: string) => boolean;
  readonly files: readonly string[];
}

export type Parsed =
  | { readonly kind: "options"; readonly options: Options }
  | { readonly kind: "misuse"; readonly exit: Exit };

/** `--name value` and `--name=value`; every command also takes `--json` and `--lang`. A misuse is told on the way. */
export function parseArguments(args: readonly string[], names: OptionNames, io: Io): Parsed {
  const single = ["lang", ...(names.values ?? [])];
  const withValue = [...single, ...(names.lists ?? [])];
  const flags = ["json", ...(names.flags ?? [])];
  const given = new Map<string, string[]>();
  const files: string[] = [];
  const words = [...args];
  const locale = localeIn(args);
  const text = cliTextFor(locale).misuse;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!word.startsWith("--")) {
      if (names.files !== true) return misuse(text.unexpectedWord(word), io);
      files.push(word);
      continue;
    }
    const [, name = "", , inline] = /^--([^=]*)(=([\s\S]*))?$/.exec(word) ?? [];
    if (flags.includes(name) && inline === undefined) {
      given.set(name, []);
      continue;
    }
    if (!withValue.includes(name)) return misuse(text.unknownOption(`--${name}`), io);
    const value = inline ?? words.shift();
    if (value === undefined || (inline === undefined && value.startsWith("--")))
      return misuse(text.missingValue(`--${name}`), io);
    const values = given.get(name) ?? [];
    if (values.length > 0 && single.includes(name)) return misuse(text.givenTwice(`--${name}`), io);
    given.set(name, [...values, value]);
  }
  const lang = given.get("lang")?.[0];
  if (lang !== undefined && lang !== locale) return misuse(text.unknownLanguage(lang), io);
  return {
    kind: "options",
    options: {
      locale,
      files,
      value: (name) => given.get(name)?.[0],
      list: (name) => given.get(name) ?? [],
      has: (flag) => given.has(flag),
    },
  };
}

/** The first of these files that is not there, or is a folder. */
export function maybeLostFile(files: readonly string[], io: Io): string | undefined {
  return files.find((file) => {
    const path = resolve(io.folder, file);
    return !existsSync(path) || statSync(path).isDirectory();
  });
}

/** Tell a misuse. */
export function misuse(sentence: string, io: Io): { readonly kind: "misuse"; readonly exit: Exit } {
  io.error(`${sentence}\n`);
  return { kind: "misuse", exit: exit.misuse };
}

/** `名=值` pairs; undefined where one has no name or no value. */
export function maybePairs(
  words: readonly string[],
): readonly (readonly [string, string])[] | undefined {
  const pairs: (readonly [string, string])[] = [];
  for (const word of words) {
    const [, name = "", value = ""] = /^([^=]*)=([\s\S]*)$/.exec(word) ?? [];
    if (name.trim() === "" || value.trim() === "") return undefined;
    pairs.push([name.trim(), value.trim()]);
  }
  return pairs;
}

/** The language that a command line asks for, before anything else in it is looked at. */
export function localeIn(args: readonly string[]): Locale {
  const at = args.indexOf("--lang");
  const wanted =
    at >= 0
      ? args[at + 1]
      : args.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  return locales.find((locale) => locale === wanted) ?? "zh";
}
