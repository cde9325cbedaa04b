#!/usr/bin/env node
/**
 * The command line's entry: dispatches to one file a command, and reports a defect of the program as such.
 */
import { inspect } from "node:util";
import { BrokenInvariant } from "../engine/index.ts";
import { cliTextFor } from "../text/cli.ts";
import type { Locale } from "../text/text-for.ts";
import { localeIn } from "./arguments.ts";
import * as check from "./check.ts";
import * as clauses from "./clauses.ts";
import * as compare from "./compare.ts";
import * as cost from "./cost.ts";
import * as feel from "./feel.ts";
import * as format from "./format.ts";
import { type Command, type Exit, exit, type Io } from "./io.ts";
import * as matrix from "./matrix.ts";
import * as population from "./population.ts";
import * as run from "./run.ts";
import { tableLines } from "./table.ts";
import * as test from "./test.ts";
import * as verify from "./verify.ts";

/** By the word that calls them, in the order of the help. */
const commands: Readonly<Record<string, Command>> = {
  check,
  format,
  run,
  test,
  compare,
  cost,
  population,
  verify,
  feel,
  clauses,
  matrix,
};

export async function dispatch(args: readonly string[], io: Io): Promise<Exit> {
  const [word, ...rest] = args;
  const locale = localeIn(args);
  const { misuse } = cliTextFor(locale);
  if (word === "help" || args.includes("--help") || args.includes("-h")) {
    await io.out(helpText(locale));
    return exit.fine;
  }
  const command = word !== undefined && Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (command !== undefined) return command.run(rest, io);
  io.error(
    `${word === undefined ? misuse.noCommand : misuse.unknownCommand(word)}\n\n${helpText(locale)}`,
  );
  return exit.misuse;
}

function helpText(locale: Locale): string {
  const { usage, commands: title, everywhere, exits } = cliTextFor(locale);
  const rows = Object.entries(commands).map(([word, { summary }]) => [
    `  ${word}`,
    summary[locale],
  ]);
  return [usage, "", title, ...tableLines(rows), "", everywhere, exits, ""].join("\n");
}

/** The process as surroundings. A reader that goes away (`| head`) ends the program without a word. */
function processIo(): Io {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exit.fine);
    throw error;
  });
  return {
    folder: process.cwd(),
    input: () => process.stdin,
    out: (text) => {
      if (process.stdout.write(text)) return;
      return new Promise((resolve) => process.stdout.once("drain", resolve));
    },
    error: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
  };
}

async function main(): Promise<void> {
  try {
    process.exitCode = await dispatch(process.argv.slice(2), processIo());
  } catch (error) {
    const values = error instanceof BrokenInvariant ? `\n${inspect(error.values)}` : "";
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${cliTextFor("zh").defect}\n${told}${values}\n`);
    process.exitCode = exit.defect;
  }
}

if (import.meta.main) await main();
