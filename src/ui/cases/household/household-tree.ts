/**
 * A household while it is edited: each thing with its facts as typed, and what belongs to it.
 *
 * In:       the facts of a case, in any of the shapes that a case may have; the form.
 * Out:      a tree in one shape, whose paths are those of the engine's faults (`成员[0].义务人[1]`); the facts again.
 *           A list left out stays left out, an empty one stays empty.
 * Ignores:  whether facts can stand, which the engine says; React.
 */
import type { CaseData, RawFact, RawRecord } from "../../../engine/index.ts";
import { plainText } from "../../../text/plain-text.ts";
import {
  type FormEntity,
  type HouseholdForm,
  householdEntity,
  maybeEntity,
} from "./household-form.ts";

export interface Thing {
  readonly entity: string;
  /** As typed, by the name of the fact; what is not stated is not in it. */
  readonly facts: Readonly<Record<string, string>>;
  /** Lists that are stated, by entity. */
  readonly lists: Readonly<Record<string, readonly Thing[]>>;
  /** What the vocabulary does not know, as it came: the engine says so, and nothing is lost. */
  readonly unknown: RawRecord;
}

const nothing: RawRecord = {};

export function emptyThing(entity: string): Thing {
  return { entity, facts: {}, lists: {}, unknown: nothing };
}

/** The facts of a case as a tree; an application beside the household is one more of its things. */
export function thingFromFacts({ household, application }: CaseData, form: HouseholdForm): Thing {
  const root = householdEntity(form);
  const own: Record<string, RawFact> = { ...household };
  const event = root.children.find((name) => maybeEntity(form, name)?.isPerson === false);
  if (application !== undefined && application !== null && event !== undefined) {
    const inner = maybeEntity(form, event);
    const applications = listOf(application).map((one) => liftInto(own, one, inner, form));
    own[event] = [...listOf(own[event] ?? null), ...applications];
  }
  return thingOf(own, root, form);
}

/** The household's own facts among an application's move to the household, where it does not say otherwise. */
function liftInto(
  own: Record<string, RawFact>,
  raw: RawFact,
  entity: FormEntity | undefined,
  form: HouseholdForm,
): RawFact {
  if (!isRecord(raw)) return raw;
  const root = householdEntity(form);
  const isOf = (name: string, of: FormEntity | undefined) =>
    of?.fields.some((field) => field.name === name) === true;
  const kept: Record<string, RawFact> = {};
  for (const [name, value] of Object.entries(raw)) {
    const isLifted =
      !isOf(name, entity) && (isOf(name, root) || maybeEntity(form, name) !== undefined);
    if (!isLifted) kept[name] = value;
    else if (!Object.hasOwn(own, name)) own[name] = value;
  }
  return kept;
}

function thingOf(record: RawRecord, entity: FormEntity, form: HouseholdForm): Thing {
  const facts: Record<string, string> = {};
  const raws: Record<string, RawFact> = {};
  const unknown: Record<string, RawFact> = Object.create(null); // no name is special
  for (const [name, value] of Object.entries(record)) {
    const isFact = entity.fields.some((field) => field.name === name);
    if (value === null || value === "") continue;
    if (isFact && typeof value !== "object") facts[name] = String(value);
    else if (entity.children.includes(name) && listOf(value).every(isRecord)) raws[name] = value;
    else unknown[name] = value;
  }
  handDown(raws, unknown, entity, form);
  const lists = Object.fromEntries(
    Object.entries(raws).map(([name, value]) => {
      const child = maybeEntity(form, name);
      const things = listOf(value).flatMap((one) =>
        child === undefined || !isRecord(one) ? [] : [thingOf(one, child, form)],
      );
      return [name, things];
    }),
  );
  return { entity: entity.name, facts, lists, unknown };
}

/** Grandchildren listed further out go where the engine takes them: people to each child, other things to the only one. */
function handDown(
  raws: Record<string, RawFact>,
  unknown: Record<string, RawFact>,
  { children }: FormEntity,
  form: HouseholdForm,
): void {
  for (const [name, value] of Object.entries(unknown)) {
    const grandchild = maybeEntity(form, name);
    const child = grandchild?.of;
    if (child === undefined || !children.includes(child)) continue;
    const siblings = listOf(raws[child] ?? null);
    const isTaken = grandchild?.isPerson === true || siblings.length === 1;
    if (raws[child] === undefined || !isTaken) continue;
    raws[child] = siblings.map((one) =>
      isRecord(one) && !Object.hasOwn(one, name) ? { ...one, [name]: value } : one,
    );
    delete unknown[name];
  }
}

/** What is run: each fact as the engine reads it, whatever way it was typed. */
export function factsFromThing(root: Thing, form: HouseholdForm): CaseData {
  return { household: recordOf(root, form) };
}

function recordOf({ entity, facts, lists, unknown }: Thing, form: HouseholdForm): RawRecord {
  const fields = maybeEntity(form, entity)?.fields ?? [];
  const record: Record<string, RawFact> = {};
  for (const field of fields) {
    const typed = facts[field.name];
    const text = typed === undefined ? "" : plainText(typed, field);
    if (text !== "") record[field.name] = text;
  }
  for (const name of maybeEntity(form, entity)?.children ?? []) {
    const list = lists[name];
    if (list !== undefined) record[name] = list.map((thing) => recordOf(thing, form));
  }
  return { ...record, ...unknown };
}

interface Step {
  readonly entity: string;
  readonly index: number;
}

/** `成员[0].义务人[1]` as steps from the household; empty for the household itself. */
export function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/([^.[\]]+)\[(\d+)\]/g)].map(([, entity = "", index]) => ({
    entity,
    index: Number(index),
  }));
}

export function pathWithin(path: string, entity: string, index: number): string {
  return `${path === "" ? "" : `${path}.`}${entity}[${index}]`;
}

export function thingAt(root: Thing, path: string): Thing | undefined {
  let at: Thing | undefined = root;
  for (const { entity, index } of stepsOf(path)) at = at?.lists[entity]?.[index];
  return at;
}

/** Every thing with its path, each before what belongs to it. */
export function thingsIn(root: Thing, path = ""): readonly (readonly [string, Thing])[] {
  const inner = Object.entries(root.lists).flatMap(([entity, list]) =>
    list.flatMap((thing, index) => thingsIn(thing, pathWithin(path, entity, index))),
  );
  return [[path, root], ...inner];
}

function changedAt(root: Thing, steps: readonly Step[], change: (thing: Thing) => Thing): Thing {
  const [step, ...others] = steps;
  if (step === undefined) return change(root);
  const list = (root.lists[step.entity] ?? []).map((thing, index) =>
    index === step.index ? changedAt(thing, others, change) : thing,
  );
  return { ...root, lists: { ...root.lists, [step.entity]: list } };
}

/** What the form does to a household. */
export type HouseholdEdit =
  | {
      readonly kind: "state";
      readonly path: string;
      readonly name: string;
      readonly text: string;
      /** Written key by key, not chosen. */
      readonly isTyped?: boolean;
    }
  | { readonly kind: "add"; readonly path: string; readonly entity: string }
  | { readonly kind: "remove"; readonly path: string }
  /** Nobody, or nothing, of that kind. */
  | { readonly kind: "none"; readonly path: string; readonly entity: string }
  /** Nothing is known of it again. */
  | { readonly kind: "forget"; readonly path: string; readonly entity: string }
  | { readonly kind: "drop-unknown"; readonly path: string; readonly name: string };

export function editedHousehold(root: Thing, edit: HouseholdEdit): Thing {
  const steps = stepsOf(edit.path);
  switch (edit.kind) {
    case "state":
      return changedAt(root, steps, (thing) => stated(thing, edit.name, edit.text));
    case "add":
      return changedAt(root, steps, ({ lists, ...thing }) => {
        const list = [...(lists[edit.entity] ?? []), emptyThing(edit.entity)];
        return { ...thing, lists: { ...lists, [edit.entity]: list } };
      });
    case "remove": {
      const last = steps.at(-1);
      if (last === undefined) return root;
      return changedAt(root, steps.slice(0, -1), ({ lists, ...thing }) => {
        const list = (lists[last.entity] ?? []).filter((_, index) => index !== last.index);
        return { ...thing, lists: { ...lists, [last.entity]: list } };
      });
    }
    case "none":
      return changedAt(root, steps, ({ lists, ...thing }) => ({
        ...thing,
        lists: { ...lists, [edit.entity]: [] },
      }));
    case "forget":
      return changedAt(root, steps, (thing) => ({
        ...thing,
        lists: without(thing.lists, edit.entity),
      }));
    case "drop-unknown":
      return changedAt(root, steps, (thing) => ({
        ...thing,
        unknown: without(thing.unknown, edit.name),
      }));
  }
}

function stated(thing: Thing, name: string, text: string): Thing {
  const facts = text.trim() === "" ? without(thing.facts, name) : { ...thing.facts, [name]: text };
  return { ...thing, facts };
}

function without<T>(
  record: Readonly<Record<string, T>>,
  name: string,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

function listOf(raw: RawFact): readonly RawFact[] {
  return raw === null || raw === "" ? [] : Array.isArray(raw) ? raw : [raw];
}

function isRecord(raw: RawFact): raw is RawRecord {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
