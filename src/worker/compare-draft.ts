/**
 * What a draft changes of the published version, and which edit moves which household's result.
 *
 * In:       the texts of both; households, a date; the thread's memory.
 * Out:      changes with their lines and columns; nothing where either cannot be run. For each result that moves, the
 *           edits that move it: without one of them the draft gives something else, or the published version does with
 *           it alone. Where there are many edits, or such a version cannot be run, those that the programme reads.
 * Ignores:  words.
 */
import {
  comparePolicies,
  type EditedEntry,
  editedEntries,
  type LinkedPolicy,
  maybeExchanged,
  namesReached,
  type Plan,
  type PolicyChange,
  planOn,
  resultMarks,
  type SpecTexts,
} from "../engine/index.ts";
import type {
  ChangesAsked,
  ComparedHousehold,
  DraftChanges,
  PlacedChange,
  ResultCause,
} from "./changes-protocol.ts";
import { type DraftMemory, openDraft, openPublished } from "./open-draft.ts";
import { placeFinder } from "./place-finder.ts";

type Advance = (done: number, total: number) => Promise<void>;

/** Beyond this, exchanging each of them takes longer than a drafter waits. */
const mostExchanged = 12;

export async function compareDraft(
  { texts, published, households, date }: Omit<ChangesAsked, "date"> & { readonly date: number },
  memory: DraftMemory,
  advance: Advance,
): Promise<DraftChanges | undefined> {
  const [draft, before] = [openDraft(texts, memory), openPublished(published, memory)];
  if (draft.policy === undefined || before.policy === undefined) return undefined;
  const changes = comparePolicies(before.policy.spec, draft.policy.spec);
  const versions = { published: before.policy, draft: draft.policy, date };
  const causes = await causesOf(editedEntries(changes), { ...versions, households, advance });
  return { changes: placed(changes, published, texts), causes };
}

function placed(
  changes: readonly PolicyChange[],
  published: SpecTexts,
  draft: SpecTexts,
): readonly PlacedChange[] {
  const finderOf = ({ baseline, jurisdiction, proposals = [] }: SpecTexts) =>
    placeFinder([baseline, jurisdiction, ...proposals]);
  const [before, after] = [finderOf(published), finderOf(draft)];
  return changes.map(({ beforeAt, afterAt, ...change }) => ({
    ...change,
    ...(beforeAt === undefined ? {} : { beforeAt: before(beforeAt) }),
    ...(afterAt === undefined ? {} : { afterAt: after(afterAt) }),
  }));
}

interface Versions {
  readonly published: LinkedPolicy;
  readonly draft: LinkedPolicy;
  readonly date: number;
  readonly households: readonly ComparedHousehold[];
  readonly advance: Advance;
}

interface Moved {
  readonly household: ComparedHousehold;
  readonly programme: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

async function causesOf(
  entries: readonly EditedEntry[],
  versions: Versions,
): Promise<readonly ResultCause[]> {
  const moved = movedResults(versions);
  if (moved.length === 0) return [];
  const tried = await triedEntries(entries, moved, versions);
  return moved.map((one, index) => {
    const found = entries.filter((entry) => tried.get(entry)?.has(index) === true);
    const read = namesReached(versions.draft.spec, one.programme);
    const entriesRead = entries.filter(({ name }) => read.has(name));
    return {
      household: one.household.id,
      programme: one.programme,
      entries: found.length > 0 ? found : entriesRead,
    };
  });
}

/** By entry, the indices of the results that it moves. */
async function triedEntries(
  entries: readonly EditedEntry[],
  moved: readonly Moved[],
  { published, draft, date, advance }: Versions,
): Promise<ReadonlyMap<EditedEntry, ReadonlySet<number>>> {
  const tried = new Map<EditedEntry, Set<number>>();
  const [only, ...others] = entries;
  if (only !== undefined && others.length === 0)
    return new Map([[only, new Set(moved.map((_, index) => index))]]);
  if (entries.length > mostExchanged) return tried;
  for (const [done, entry] of entries.entries()) {
    await advance(done, entries.length);
    const without = marksUnder(maybeExchanged(draft.spec, published.spec, entry), moved, date);
    await advance(done, entries.length);
    const alone = marksUnder(maybeExchanged(published.spec, draft.spec, entry), moved, date);
    const moves = moved.flatMap(({ programme, before, after }, index) => {
      // What the draft cannot do without moves each result that reads it.
      const changesDraft =
        without === undefined
          ? namesReached(draft.spec, programme).has(entry.name)
          : without[index] !== after;
      const changesPublished = alone !== undefined && alone[index] !== before;
      return changesDraft || changesPublished ? [index] : [];
    });
    tried.set(entry, new Set(moves));
  }
  return tried;
}

/** In the order of the results; undefined where the version cannot be run. */
function marksUnder(
  policy: LinkedPolicy | undefined,
  moved: readonly Moved[],
  date: number,
): readonly (string | undefined)[] | undefined {
  if (policy === undefined) return undefined;
  const plan = planOn(policy, date);
  const marks = new Map<ComparedHousehold, ReadonlyMap<string, string>>();
  return moved.map(({ household, programme }) => {
    const known = marks.get(household) ?? resultMarks(plan, household.facts);
    marks.set(household, known);
    return known.get(programme);
  });
}

function movedResults({ published, draft, date, households }: Versions): readonly Moved[] {
  const [old, now]: readonly Plan[] = [published, draft].map((policy) => planOn(policy, date));
  if (old === undefined || now === undefined) return [];
  return households.flatMap((household) => {
    const [before, after] = [resultMarks(old, household.facts), resultMarks(now, household.facts)];
    const names = new Set([...after.keys(), ...before.keys()]);
    return [...names].flatMap((programme): Moved[] => {
      const [was, is] = [before.get(programme), after.get(programme)];
      return was === is ? [] : [{ household, programme, before: was, after: is }];
    });
  });
}
