/**
 * One's own households for the command line: `--microdata FILE` in CSV or Parquet.
 *
 * In:   the file; `--map COLUMN=FACT`, also `COLUMN=户号`, `COLUMN=权重` and `COLUMN=不用`; `--nobody` names what nobody
 *       has any of.
 * Out:  what was read with what each column was taken for. A file that cannot be read, or a column or fact that is not
 *       there, has been told as a misuse.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  type ColumnUse,
  type Microdata,
  mappableFacts,
  type Plan,
  readMicrodata,
  suggestColumns,
} from "../engine/index.ts";
import { openTable } from "../tables/open-table.ts";
import type { TableEncoding } from "../tables/table.ts";
import { cliTextFor } from "../text/cli.ts";
import { cliPopulationTextFor } from "../text/cli-population.ts";
import { costOwnTextFor } from "../text/cost/own.ts";
import { plainCell } from "../text/plain-cell.ts";
import { maybeLostFile, maybePairs, misuse, type Options } from "./arguments.ts";
import type { Io } from "./io.ts";

/** The options of whoever reads one's own households. */
export const ownNames = { values: ["microdata", "nobody"], lists: ["map"] };

export interface OwnHouseholds {
  readonly encoding: TableEncoding;
  readonly heads: readonly string[];
  readonly columns: readonly ColumnUse[];
  readonly data: Microdata;
}

export async function maybeOwnHouseholds(
  file: string,
  plan: Plan,
  options: Options,
  io: Io,
): Promise<OwnHouseholds | undefined> {
  const refuse = (sentence: string) => void misuse(sentence, io);
  const { misuse: text } = cliTextFor(options.locale);
  const lost = maybeLostFile([file], io);
  if (lost !== undefined) return refuse(text.noFile(lost));
  const bytes = new Blob([readFileSync(resolve(io.folder, file))]);
  const opened = await openTable(bytes, async () => undefined);
  if (opened.kind === "refused") {
    const why = costOwnTextFor(options.locale).refused[opened.why](opened.detail);
    return refuse(cliPopulationTextFor(options.locale).refused(file, why));
  }
  const { heads, rows, encoding, floating, unread } = opened.table;
  const mapped = maybeMapped(heads, plan, options, io);
  if (mapped === undefined) return undefined;
  const columns = mapped.map((use, at) => (unread.has(at) ? ({ kind: "ignored" } as const) : use));
  const nobody = (options.value("nobody") ?? "").split(/[,，]/).filter((name) => name !== "");
  const data = readMicrodata({ heads, rows, columns, nobody, floating, plain: plainCell }, plan);
  return { encoding, heads, columns, data };
}

const usesByWord: ReadonlyMap<string, ColumnUse["kind"] & ("household" | "weight" | "ignored")> =
  new Map([
    ["户号", "household"],
    ["household", "household"],
    ["权重", "weight"],
    ["weight", "weight"],
    ["不用", "ignored"],
    ["ignored", "ignored"],
  ]);

/** What the heads suggest, changed by `--map`. */
function maybeMapped(
  heads: readonly string[],
  plan: Plan,
  options: Options,
  io: Io,
): readonly ColumnUse[] | undefined {
  const say = cliPopulationTextFor(options.locale);
  const columns = suggestColumns(heads, plan).map(({ use }) => use);
  const pairs = maybePairs(options.list("map"));
  if (pairs === undefined) {
    misuse(cliTextFor(options.locale).misuse.pairNeeded("--map"), io);
    return undefined;
  }
  for (const [head, word] of pairs) {
    const at = heads.indexOf(head);
    const use = maybeUse(word, plan);
    if (at < 0 || use === undefined) {
      misuse(at < 0 ? say.noColumn(head, heads.join(", ")) : say.noFact(word), io);
      return undefined;
    }
    for (const [other, before] of columns.entries())
      if (JSON.stringify(before) === JSON.stringify(use)) columns[other] = { kind: "ignored" };
    columns[at] = use;
  }
  return columns;
}

function maybeUse(word: string, plan: Plan): ColumnUse | undefined {
  const kind = usesByWord.get(word);
  if (kind !== undefined) return { kind };
  const found = mappableFacts(plan).find(
    ({ entity, fact: { name, en } }) =>
      word === name || word === `${entity}.${name}` || (en !== "" && word === en),
  );
  return found && { kind: "fact", entity: found.entity, fact: found.fact.name };
}
