/**
 * A table of one's own as a population, kept by the thread as long as nothing else is asked of it.
 *
 * In:       the file and what its columns are; the linked policy and the day.
 * Out:      the population with the households' numbers, what was read of the file, and each row left out.
 * Ignores:  words.
 */
import {
  planOn,
  rational,
  readMicrodataInSteps,
  suggestColumns,
  textFromRational,
} from "../engine/index.ts";
import { openTable } from "../tables/open-table.ts";
import { plainCell } from "../text/plain-cell.ts";
import type { Linked } from "./link-policy.ts";
import type { OwnFound, ReadOwn } from "./own-found.ts";
import type { OwnCounts, OwnTable } from "./own-protocol.ts";

type Advance = (done: number, total: number) => Promise<void>;

const previewed = 6;

export async function ownPopulation(
  own: OwnTable,
  { policy, own: memory }: Pick<Linked, "policy" | "own">,
  { date, advance }: { readonly date: number; readonly advance: Advance },
): Promise<OwnFound | undefined> {
  if (policy === undefined) return undefined;
  const key = JSON.stringify([date, own.id, own.columns, own.nobody]);
  const known = memory.get(key);
  if (known !== undefined) return known;
  // One table at a time: the rows of another would not fit beside it.
  memory.clear();
  const opened = await openTable(own.file, (done, total) => advance(done, total * 2));
  if (opened.kind === "refused") return opened;
  const { heads, rows, encoding, unread, floating } = opened.table;
  const plan = planOn(policy, date);
  const suggested = suggestColumns(heads, plan);
  const columns = (own.columns ?? suggested.map(({ use }) => use)).map((use, i) =>
    unread.has(i) ? ({ kind: "ignored" } as const) : use,
  );
  const { nobody } = own;
  const steps = readMicrodataInSteps(
    { heads, rows, columns, nobody, floating, plain: plainCell },
    plan,
  );
  let next = steps.next();
  for (; next.done !== true; next = steps.next())
    await advance(rows.length + next.value, rows.length * 2);
  const preview = rows.slice(0, previewed).map(({ cells }) => cells);
  const data = next.value;
  const told = { encoding, heads, suggested, columns, unread, preview };
  const read: ReadOwn = { kind: "read", plan, ...told, data };
  memory.set(key, read);
  return read;
}

export function countsOf({ data }: ReadOwn): OwnCounts {
  const { rowsRead: rows, rowsUsed: used, ids, population } = data;
  const { weights } = population;
  const counts = { rows, used, households: ids.length };
  if (weights === undefined) return counts;
  const stands = rational(
    weights.reduce((sum, weight) => sum + BigInt(weight), 0n),
    1000n,
  );
  return { ...counts, stands: textFromRational(stands) };
}
