/**
 * A table of one's own, told to the screen: its encoding, its columns, its first rows, what is used and what is left out.
 *
 * In:       the file and what its columns are; the reader's language.
 * Out:      the preview; the rows left out with a sentence and a way out each, and all of them as a file.
 */
import { mappableFacts, type Plan } from "../engine/index.ts";
import { textOfCells } from "../text/csv-cells.ts";
import {
  microdataCode,
  microdataSentence,
  microdataWay,
  rejectedRows,
} from "../text/microdata-words.ts";
import { dateOf } from "./date-of.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import type { ReadOwn } from "./own-found.ts";
import { countsOf, ownPopulation } from "./own-population.ts";
import type { OwnAnswer, OwnAsked, OwnList } from "./own-protocol.ts";

interface Surroundings {
  readonly policyCache: Map<string, Linked>;
  readonly advance: (done: number, total: number) => Promise<void>;
}

const faultsShown = 100;
const talliesShown = 12;

export async function readOwn(
  asked: OwnAsked,
  { policyCache, advance }: Surroundings,
): Promise<OwnAnswer | undefined> {
  const linked = linkPolicy(asked.policy, policyCache);
  const found = await ownPopulation(asked.own, linked, { date: dateOf(asked.date), advance });
  if (found === undefined || found.kind === "refused") return found;
  const { encoding, heads, suggested, columns, unread, preview, plan, data } = found;
  const { locale } = asked;
  return {
    kind: "read",
    encoding,
    columns: columns.map((use, i) => {
      const { note } = suggested[i] ?? {};
      const lost = unread.get(i);
      return {
        head: heads[i] ?? "",
        use,
        ...(note === undefined ? {} : { note }),
        ...(lost === undefined ? {} : { unread: lost }),
      };
    }),
    preview,
    facts: mappableFacts(plan).map(({ entity, fact: { name, en, unit } }) => ({
      entity,
      name,
      en,
      unit: unit.text,
    })),
    lists: listsUntold(found),
    counts: countsOf(found),
    faults: data.faults.slice(0, faultsShown).map((fault) => ({
      row: fault.row,
      ...(fault.column === undefined ? {} : { column: fault.column }),
      ...(fault.head === undefined ? {} : { head: fault.head }),
      code: microdataCode(fault),
      text: fault.text,
      sentence: microdataSentence(fault, locale),
      way: microdataWay(fault, locale),
    })),
    tally: tallyOf(found),
    ...(data.faults.length === 0
      ? {}
      : {
          rejects: new Blob([textOfCells(rejectedRows(data.faults, locale))], { type: "text/csv" }),
        }),
  };
}

/** Lists of the household and of its people that no column can state. */
function listsUntold({ plan, columns }: ReadOwn): readonly OwnList[] {
  const isToldOf = (name: string) =>
    columns.some((use) => use.kind === "fact" && use.entity === name);
  const lists = childrenOf(plan.household, plan).flatMap((one) =>
    one.isPerson && isToldOf(one.name) ? childrenOf(one.name, plan) : [one],
  );
  return lists.map(({ name, en }) => ({ name, en }));
}

function childrenOf(entity: string, plan: Plan) {
  const { children = [] } = plan.entities.get(entity) ?? {};
  return children.flatMap((name) => plan.entities.get(name) ?? []);
}

function tallyOf({ data }: ReadOwn) {
  const counts = new Map<string, { head: string; code: string; count: number }>();
  for (const fault of data.faults) {
    const [head, code] = [fault.head ?? "", microdataCode(fault)];
    const key = `${head}\n${code}`;
    const one = counts.get(key) ?? { head, code, count: 0 };
    one.count += 1;
    counts.set(key, one);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, talliesShown);
}
