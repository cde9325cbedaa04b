/** Lists of instances as steps, and the values of their items. */
import type { PlanNode } from "../../plan/plan.ts";
import { type ListPlace, ownersWithin, startsWithin } from "../columns/belonging.ts";
import { LackOf, listingOf } from "../columns/fact-kernels.ts";
import type { Frame } from "../columns/frame.ts";
import { filtered } from "../columns/list-kernels.ts";
import type { Decisive } from "../columns/truth-kernels.ts";
import type { Truths } from "../columns/vector.ts";
import { joinedWithin } from "../columns/within-kernels.ts";
import {
  Beyond,
  outward,
  type Place,
  readable,
  standingAt,
  withinList,
  withVariable,
} from "./place.ts";
import { type ListStep, type Making, reachOf, type ValueStep, type Workshop } from "./workshop.ts";

export function listOfNode(node: PlanNode, place: Place, making: Making): ListStep {
  const { shop } = making;
  switch (node.kind) {
    case "instances": {
      const owner = readable(outward(place.at, node.hops));
      const listed = shop.table(node.entity);
      const lack = new LackOf({ kind: "fact", name: node.entity }, owner);
      const isWhole = listed.source !== undefined && listed.source.listed === undefined;
      return shop.step(`list ${owner.name} ${listed.name}`, { owner, listed, isWhole }, () => ({
        table: owner,
        reach: 0,
        isGiven: true,
        run: (frame) => listingOf(listed, owner, lack, frame),
      }));
    }
    case "where": {
      const over = listOfNode(node.over, place, making);
      const tests = itemsOf(over, node.predicate, eachPlace(over, place), making);
      if (shop.maybeNumberForAll(tests) === 1) return over;
      const { owner, listed } = over;
      return shop.step(`where ${over.id} ${tests.id}`, { owner, listed, isWhole: false }, () => ({
        table: owner,
        reach: reachOf([over, tests]),
        run: (frame) => filtered(frame.get(tests) as Truths, placeOfList(over, frame), frame), // a predicate is a truth
      }));
    }
    case "outer":
      return listOfNode(node.body, { ...place, at: outward(place.at, node.hops) }, making);
    case "variable":
      return listOfNode(node.body, variablePlace(node.variable, place), making);
    default:
      throw new Beyond(node.kind);
  }
}

/** The place of what a variable holds. */
export function variablePlace(variable: number, place: Place): Place {
  const at = place.variables[variable];
  if (at === undefined) throw new Beyond();
  return { ...place, at };
}

/** The list behind a value for each instance, and the values. */
export interface ItemSteps {
  readonly list: ListStep;
  readonly items: ValueStep;
}

export function itemSteps(node: PlanNode, place: Place, making: Making): ItemSteps {
  switch (node.kind) {
    case "each": {
      const list = listOfNode(node.over, place, making);
      return { list, items: itemsOf(list, node.body, eachPlace(list, place), making) };
    }
    case "for":
    case "quantified": {
      const list = listOfNode(node.over, place, making);
      const inner = withVariable(withinList(place, list.owner), node.variable, list.listed);
      return { list, items: itemsOf(list, node.body, inner, making) };
    }
    case "outer":
      return itemSteps(node.body, { ...place, at: outward(place.at, node.hops) }, making);
    case "variable":
      return itemSteps(node.body, variablePlace(node.variable, place), making);
    default:
      throw new Beyond(node.kind);
  }
}

/** Whether all or some of the items hold. */
export function joinedItems(
  { list, items }: ItemSteps,
  decisive: Decisive,
  shop: Workshop,
): ValueStep {
  const otherwise = 1 - decisive;
  if (list.isWhole && shop.maybeNumberForAll(items) === otherwise)
    return shop.constant("truth", otherwise);
  return shop.value(
    `over${decisive} ${list.id} ${items.id}`,
    { kind: "truth" },
    {
      table: list.owner,
      reach: reachOf([list, items]),
      run: (frame) =>
        joinedWithin(frame.get(items) as Truths, placeOfList(list, frame), decisive, frame), // truths alone are joined
    },
  );
}

function itemsOf(list: ListStep, body: PlanNode, place: Place, making: Making): ValueStep {
  return making.shop.spread(making.value(body, place), list.listed);
}

/** The place of an instance at hand. */
function eachPlace({ owner, listed }: ListStep, place: Place): Place {
  return { ...withinList(place, owner), at: standingAt(listed) };
}

export function placeOfList(list: ListStep, frame: Frame): ListPlace {
  const { owner, listed } = list;
  const starts = startsWithin(owner, listed, frame);
  return {
    listing: frame.get(list),
    owner,
    listed,
    starts,
    owners: ownersWithin(owner, listed, frame),
  };
}
