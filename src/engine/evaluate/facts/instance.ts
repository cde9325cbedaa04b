/**
 * The household of a case as the evaluator sees it: instances of entities, each with its facts and its children.
 */
import type { Known, PlanFact } from "../../plan/plan.ts";

export interface Instance {
  readonly entity: string;
  /** Place among its siblings, from 0. */
  readonly index: number;
  /** Undefined for the household. */
  readonly parent: Instance | undefined;
  /** `成员[0].义务人[1]`; empty for the household. */
  readonly path: string;
  /** Facts that are stated; defaults and unknowns are not in it. */
  readonly facts: ReadonlyMap<string, Known>;
  /** Facts that are stated but cannot stand: unknown, whatever absence would mean. */
  readonly faulty: ReadonlySet<string>;
  /** Lists that are stated, by child entity; a list left out is not in it. */
  readonly children: Map<string, readonly Instance[]>;
  /** The declarations of its entity's facts. */
  readonly declared: ReadonlyMap<string, PlanFact>;
  /** Results worked out for it, by rule and by the readings tried. */
  readonly cache: Map<string, unknown>;
}

/** The instance so many steps outward. */
export function outward(instance: Instance, hops: number): Instance | undefined {
  let at: Instance | undefined = instance;
  for (let i = 0; i < hops && at !== undefined; i += 1) at = at.parent;
  return at;
}

export function householdOf(instance: Instance): Instance {
  return instance.parent === undefined ? instance : householdOf(instance.parent);
}

/** Every instance of an entity below one, in the case's order; undefined when a list on the way is left out. */
export function instancesBelow(
  root: Instance,
  chain: readonly string[],
): readonly Instance[] | undefined {
  let level: readonly Instance[] = [root];
  for (const entity of chain) {
    const next: Instance[] = [];
    for (const parent of level) {
      const children = parent.children.get(entity);
      if (children === undefined) return undefined;
      next.push(...children);
    }
    level = next;
  }
  return level;
}

/** Whose list of an entity is stated and whose is left out, of those that could have one. */
export interface Listed {
  readonly instances: readonly Instance[];
  /** Around which nothing is said of the entity. */
  readonly unlisted: readonly Instance[];
  /** Whether anyone's list is stated, were it empty. */
  readonly isStated: boolean;
}

/** The instances of an entity below one as far as they are stated; a list left out further out leaves those within it. */
export function listedBelow(root: Instance, chain: readonly string[]): Listed {
  let listed: Listed = { instances: [root], unlisted: [], isStated: true };
  for (const entity of chain) {
    const parents = listed.instances;
    const lists = parents.map(({ children }) => children.get(entity));
    listed = {
      instances: lists.flatMap((list) => list ?? []),
      unlisted: [...listed.unlisted, ...parents.filter((_, i) => lists[i] === undefined)],
      isStated: lists.some((list) => list !== undefined),
    };
  }
  return listed;
}
