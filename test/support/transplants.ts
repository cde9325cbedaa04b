/** One place's entry tried in another, among the shipped places and the households of the scenarios. */
import { expect } from "vitest";
import {
  type MovedItem,
  maybeDate,
  openPolicy,
  planOn,
  type Refusal,
  type Transplant,
  transplantEffects,
  writeTransplant,
} from "../../src/engine/index.ts";
import { linkedPolicy, scenarioHouseholds, specTexts } from "./shipped.ts";

const date = "2025-10-01";
const day = maybeDate(date) ?? 0;
const title = { zh: "移用试算", en: "Trial" };
const places = new Map<string, ReturnType<typeof placeOf>>();

function placeOf(id: string) {
  const policy = linkedPolicy(id);
  return { spec: policy.spec, plan: planOn(policy, day) };
}

function place(id: string) {
  const known = places.get(id) ?? placeOf(id);
  places.set(id, known);
  return known;
}

export interface Way {
  readonly from: string;
  readonly to: string;
  readonly isCarrying?: boolean;
  readonly variant?: readonly string[];
}

export function moved(item: MovedItem, { from, to, isCarrying = false, variant }: Way): Transplant {
  const chosen = variant === undefined ? {} : { variant };
  const [source, target] = [place(from), place(to)];
  return writeTransplant({ source, target, item, ...chosen, date, title, isCarrying });
}

export function refusal(item: MovedItem, way: Way): Refusal {
  const found = moved(item, way);
  if (found.kind !== "refused") throw new Error("It was written.");
  return found.why;
}

export function written(item: MovedItem, way: Way) {
  const found = moved(item, way);
  if (found.kind !== "written") throw new Error(JSON.stringify(found.why));
  return found;
}

/** A place's plan under proposals, and what their check says. */
export function openedUnder(to: string, ...texts: readonly string[]) {
  const proposals = texts.map((text, index) => ({ file: `${index}.yaml`, text }));
  const { policy, diagnostics } = openPolicy({ ...specTexts(to), proposals });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics));
  return { plan: planOn(policy, day), diagnostics };
}

/** Households of the scenarios by their titles, each of which there is. */
export function named(households: readonly string[]) {
  const found = scenarioHouseholds().flatMap(({ title: words, household, application }) => {
    const id = words?.zh ?? "";
    const facts = {
      ...(household === undefined ? {} : { household }),
      ...(application === undefined ? {} : { application }),
    };
    return households.includes(id) ? [{ id, facts }] : [];
  });
  expect(found).toHaveLength(households.length);
  return found;
}

/** The proposal, with what it does to some households; a reading is held to its option on both sides. */
export function tried(item: MovedItem, way: Way, households: readonly string[]) {
  const found = written(item, way);
  const { plan, diagnostics } = openedUnder(way.to, found.text);
  const settled = item.section === "readings" ? item.name : undefined;
  const effects = transplantEffects(place(way.to).plan, plan, named(households), settled);
  return { ...found, diagnostics, effects };
}
