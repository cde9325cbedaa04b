/**
 * Take the facts of a case as instances of the plan's entities.
 *
 * In:       plain data as a case file, a form or a line of JSON gives it, scalars as text, numbers or booleans.
 * Out:      the household with its members and what belongs to them.
 * Reports:  a fault for each fact that cannot stand (`case/…`); it counts as missing.
 * Shapes:   a list of one may be written as the one; household facts may stand among an application's; people of a
 *           member listed under the household are each member's, other things the only member's.
 */
import { nearestName } from "../../base/nearest.ts";
import type { Known, Plan, PlanEntity } from "../../plan/plan.ts";
import type { CaseFault } from "../result.ts";
import type { Instance } from "./instance.ts";
import type { RawFact, RawHousehold, RawRecord } from "./raw-case.ts";
import { readFact } from "./read-fact.ts";

type ReportFault = (fault: CaseFault) => void;

export function readHousehold(raw: RawHousehold, plan: Plan, report: ReportFault): Instance {
  const { lifted, applications, entity } = splitApplications(raw.application, plan);
  const stated = raw.household ?? {};
  for (const name of Object.keys(lifted)) {
    if (Object.hasOwn(stated, name) && stated[name] !== lifted[name]) report(statedTwice(name));
  }
  const own = { ...lifted, ...stated };
  const record =
    entity === undefined || applications.length === 0
      ? own
      : { ...own, [entity]: [...listOf(own[entity]), ...applications] };
  const place = { entity: plan.household, index: 0, handedDown: new Map<string, RawFact>() };
  return readInstance(record, place, { plan, report });
}

/** `application` is one more of the household's things that are no people; what is the household's is lifted out. */
function splitApplications(raw: RawFact | undefined, plan: Plan) {
  const children = plan.entities.get(plan.household)?.children ?? [];
  const entity = children.find((name) => plan.entities.get(name)?.isPerson === false);
  const lifted = emptyRecord();
  const applications = listOf(raw).map((application) => {
    if (!isRecord(application) || entity === undefined) return application;
    const rest = emptyRecord();
    for (const [name, value] of Object.entries(application)) {
      const isOwn = plan.entities.get(entity)?.facts.has(name) === true;
      const belongsToHousehold =
        plan.entities.get(plan.household)?.facts.has(name) === true || plan.entities.has(name);
      (belongsToHousehold && !isOwn ? lifted : rest)[name] = value;
    }
    return rest;
  });
  return { lifted, applications, entity };
}

const noNames: ReadonlySet<string> = new Set();

interface Reader {
  readonly plan: Plan;
  readonly report: ReportFault;
}

/** Where an instance stands, and the lists that were stated further out for it. */
interface Place {
  readonly entity: string;
  readonly index: number;
  readonly parent?: Instance;
  readonly handedDown: ReadonlyMap<string, RawFact>;
}

function readInstance(record: RawRecord, place: Place, reader: Reader): Instance {
  const { plan, report } = reader;
  const entity = plan.entities.get(place.entity) as PlanEntity; // names come from the plan itself
  const { parent, index } = place;
  const path = parent === undefined ? "" : within(parent.path, `${entity.name}[${index}]`);
  const pathOf = (name: string) => within(path, name);
  const { children } = entity;
  const facts = new Map<string, Known>();
  let faulty = noNames;
  const lists = new Map<string, RawFact>(place.handedDown);
  const toHandDown = new Map<string, RawFact>();
  for (const name of Object.keys(record)) {
    const value = record[name] as RawFact; // the record's own name
    const fact = entity.facts.get(name);
    if (fact !== undefined) {
      const known = readFact(value, fact, pathOf, report);
      if (known !== undefined) facts.set(name, known);
      else if (value !== null && value !== "") faulty = new Set([...faulty, name]);
    } else if (children.includes(name)) state(lists, name, value);
    else if (isDescendant(name, entity.name, plan)) state(toHandDown, name, value);
    else report(unknownFact(name, pathOf(name), entity, plan));
  }
  for (const name of entity.requiredFacts) {
    if (!facts.has(name)) report(requiredFact(name, pathOf(name)));
  }
  const instance: Instance = {
    entity: entity.name,
    index,
    parent,
    path,
    facts,
    faulty,
    children: new Map(),
    declared: entity.facts,
    cache: new Map(),
  };
  for (const child of children) {
    const list = lists.get(child);
    if (list === undefined) continue;
    const handedDown = forChildren(child, listOf(list).length, toHandDown, reader);
    const place = { entity: child, index: 0, parent: instance, handedDown };
    const instances = maybeList(list, place, reader);
    if (instances !== undefined) instance.children.set(child, instances);
  }
  return instance;
}

/** A list without a value is left out, as a fact without one is: nothing is known of it, not that there is nobody. */
function state(lists: Map<string, RawFact>, name: string, value: RawFact): void {
  if (value !== null && value !== "") lists.set(name, value);
}

/** The instances of a list; unknown when one of them is no record. */
function maybeList(raw: RawFact, place: Place, reader: Reader): readonly Instance[] | undefined {
  const instances: Instance[] = [];
  let isWhole = true;
  for (const [index, item] of listOf(raw).entries()) {
    if (isRecord(item)) instances.push(readInstance(item, { ...place, index }, reader));
    else {
      const path = within(place.parent?.path ?? "", `${place.entity}[${index}]`);
      reader.report(notARecord(place.entity, path));
      isWhole = false;
    }
  }
  return isWhole ? instances : undefined;
}

/** Lists stated further out that belong to these children: people to each of them, other things to the only one. */
function forChildren(
  child: string,
  count: number,
  stated: ReadonlyMap<string, RawFact>,
  { plan, report }: Reader,
): ReadonlyMap<string, RawFact> {
  const handedDown = new Map<string, RawFact>();
  for (const [name, value] of stated) {
    const grandchild = plan.entities.get(name);
    if (grandchild?.of !== child) continue;
    if (grandchild.isPerson || count === 1) handedDown.set(name, value);
    else report(belongsToOne(name, child));
  }
  return handedDown;
}

function within(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** Without a prototype, so that no name is special. */
function emptyRecord(): Record<string, RawFact> {
  return Object.create(null);
}

function isDescendant(name: string, ancestor: string, plan: Plan): boolean {
  for (let at = plan.entities.get(name)?.of; at !== undefined; at = plan.entities.get(at)?.of)
    if (at === ancestor) return true;
  return false;
}

function listOf(raw: RawFact | undefined): readonly RawFact[] {
  return raw === undefined || raw === null ? [] : Array.isArray(raw) ? raw : [raw as RawFact];
}

function isRecord(raw: RawFact): raw is RawRecord {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function unknownFact(name: string, path: string, entity: PlanEntity, plan: Plan): CaseFault {
  const known = [...entity.facts.keys(), ...plan.entities.keys()];
  const nearest = nearestName(name, known) ?? "";
  const hint = nearest === "" ? "" : ` Did the author mean "${nearest}"?`;
  const message = `"${name}" is no fact of ${entity.name}.${hint}`;
  return {
    code: "case/unknown-fact",
    path,
    message,
    details: { name, entity: entity.name, nearest },
  };
}

function requiredFact(name: string, path: string): CaseFault {
  const message = `"${name}" must be stated.`;
  return { code: "case/required-fact", path, message, details: { name } };
}

function belongsToOne(name: string, entity: string): CaseFault {
  const message = `"${name}" stands under the household, which has not exactly one ${entity}: put it under the ${entity} it belongs to.`;
  return { code: "case/belongs-to-one", path: name, message, details: { name, entity } };
}

function notARecord(entity: string, path: string): CaseFault {
  return {
    code: "case/not-a-record",
    path,
    message: `Each ${entity} is a list of facts with their values.`,
    details: { entity },
  };
}

function statedTwice(name: string): CaseFault {
  const message = `"${name}" is stated for the household and again, differently, among the application's facts; the household's stands.`;
  return { code: "case/stated-twice", path: name, message, details: { name } };
}
