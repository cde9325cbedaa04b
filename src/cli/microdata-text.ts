/** One's own households for the command line: rows read, used and left out. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Plan, readMicrodata, suggestColumns } from "../engine/index.ts";
import { cliPopulationTextFor } from "../text/cli-population.ts";
import { cellsOf } from "../text/csv-cells.ts";
import { maybeTextOf } from "../text/decode-text.ts";
import { microdataSentence } from "../text/microdata-words.ts";
import { plainCell } from "../text/plain-cell.ts";
import { misuse, type Options } from "./arguments.ts";
import { type Exit, exit, type Io } from "./io.ts";

export async function tellMicrodata(
  file: string,
  plan: Plan,
  options: Options,
  io: Io,
): Promise<Exit> {
  const { locale } = options;
  const text = cliPopulationTextFor(locale);
  if (/\.parquet$/i.test(file)) return misuse(text.parquet, io).exit;
  const table = maybeTextOf(readFileSync(resolve(io.folder, file)));
  if (table === undefined) return misuse(text.unreadable(file), io).exit;
  const { rows: all, unclosed } = cellsOf(table);
  if (unclosed !== undefined) return misuse(text.unclosed(unclosed), io).exit;
  const [{ cells: heads } = { cells: [] }, ...rows] = all;
  const columns = suggestColumns(heads, plan).map(({ use }) => use);
  const nobody = (options.value("nobody") ?? "").split(/[,，]/).filter((name) => name !== "");
  const data = readMicrodata({ heads, rows, columns, nobody, plain: plainCell }, plan);
  const { rowsRead, rowsUsed, ids, faults } = data;
  if (options.has("json")) {
    const told = faults.map(({ fault, ...one }) => ({
      ...one,
      ...(fault === undefined ? {} : { code: fault.code }),
      message: microdataSentence({ ...one, ...(fault === undefined ? {} : { fault }) }, locale),
    }));
    const used = columns.map((use, i) => ({ head: heads[i] ?? "", ...use }));
    const counts = { read: rowsRead, used: rowsUsed, households: ids.length };
    await io.out(`${JSON.stringify({ ...counts, columns: used, faults: told }, undefined, 1)}\n`);
  } else {
    const ignored = heads.filter((_, i) => columns[i]?.kind === "ignored");
    for (const fault of faults)
      io.error(`${text.at(fault.row, fault.column)}  ${microdataSentence(fault, locale)}\n`);
    if (ignored.length > 0) io.error(`${text.ignored(ignored.join(", "))}\n`);
    await io.out(`${text.rows(rowsRead, rowsUsed, ids.length)}\n`);
  }
  return faults.length === 0 ? exit.fine : exit.faults;
}
