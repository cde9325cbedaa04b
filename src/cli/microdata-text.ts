/** One's own households for the command line: rows read, used and left out. */
import { cliPopulationTextFor } from "../text/cli-population.ts";
import { costOwnTextFor } from "../text/cost/own.ts";
import { microdataCode, microdataSentence, microdataWay } from "../text/microdata-words.ts";
import type { Locale } from "../text/text-for.ts";
import type { Options } from "./arguments.ts";
import { type Exit, exit, type Io } from "./io.ts";
import type { OwnHouseholds } from "./own-households.ts";

export async function tellMicrodata(own: OwnHouseholds, options: Options, io: Io): Promise<Exit> {
  const { locale } = options;
  if (options.has("json"))
    await io.out(`${JSON.stringify(microdataJson(own, locale), undefined, 1)}\n`);
  else {
    tellRejects(own, locale, io);
    await io.out(`${microdataLine(own, locale)}\n`);
  }
  return own.data.faults.length === 0 ? exit.fine : exit.faults;
}

/** Each row left out, and the columns that nothing was made of. */
export function tellRejects({ heads, columns, data }: OwnHouseholds, locale: Locale, io: Io): void {
  const text = cliPopulationTextFor(locale);
  for (const fault of data.faults)
    io.error(
      `${text.at(fault.row, fault.column)}  ${microdataSentence(fault, locale)} ${microdataWay(fault, locale)}\n`,
    );
  const ignored = heads.filter((_, i) => columns[i]?.kind === "ignored");
  if (ignored.length > 0) io.error(`${text.ignored(ignored.join(", "))}\n`);
}

export function microdataLine({ data, encoding }: OwnHouseholds, locale: Locale): string {
  const text = cliPopulationTextFor(locale);
  const { rowsRead, rowsUsed, ids } = data;
  const { encodings, encoding: said } = costOwnTextFor(locale);
  return `${text.rows(rowsRead, rowsUsed, ids.length)} ${said(encodings[encoding])}`;
}

export function microdataJson({ heads, columns, data, encoding }: OwnHouseholds, locale: Locale) {
  const { rowsRead, rowsUsed, ids, faults } = data;
  return {
    encoding,
    read: rowsRead,
    used: rowsUsed,
    households: ids.length,
    columns: columns.map((use, i) => ({ head: heads[i] ?? "", ...use })),
    faults: faults.map((fault) => {
      const { fault: _, ...one } = fault;
      const code = microdataCode(fault);
      const message = microdataSentence(fault, locale);
      return { ...one, code, message, way: microdataWay(fault, locale) };
    }),
  };
}
