/**
 * What a place's rules make of one of its parameters, for the page of standards.
 *
 * In:       the plan, with its links and readers.
 * Out:      plain data: what is worked out from the parameter, what it is held against, who names it.
 */
import type { Localized, Plan, StandardLink, StandardReader } from "../engine/index.ts";
import type { BookLink, BookReader, PlaceParameter } from "../ui/standards/standards-book.ts";
import { lineOf } from "./clause-book.ts";

export interface PlaceLinks {
  readonly plan: Plan;
  readonly links: readonly StandardLink[];
  readonly readers: ReadonlyMap<string, readonly StandardReader[]>;
}

export function linkedTo(
  name: string,
  { plan, links, readers }: PlaceLinks,
): Pick<PlaceParameter, "readers" | "links"> {
  const own = links.filter(
    ({ base, by, held }) => base === name || by === name || held?.name === name,
  );
  return {
    readers: (readers.get(name) ?? []).map(bookReader),
    links: own.map((link) => bookLink(link, plan)),
  };
}

function bookLink({ base, by, held, users, series }: StandardLink, plan: Plan): BookLink {
  return {
    base: named(base, plan),
    by: named(by, plan),
    ...(held === undefined ? {} : { held: { ...held, name: named(held.name, plan) } }),
    users: users.map(bookReader),
    cite: [...new Set(users.flatMap(({ cite }) => cite))],
    series,
  };
}

function bookReader({ name, en, parts, at }: StandardReader): BookReader {
  return { name: { zh: name, en: en || name }, parts, at: lineOf(at) };
}

function named(parameter: string, { parameters }: Plan): Localized {
  return { zh: parameter, en: parameters.get(parameter)?.en || parameter };
}
