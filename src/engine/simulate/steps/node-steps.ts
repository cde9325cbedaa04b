/**
 * The nodes of a plan as steps over columns.
 *
 * In:       a node and where it stands: whose rows are at hand, and whose are held by variables.
 * Out:      a step for its value; one that columns cannot work out is beyond columns for everyone, and whatever takes it.
 */
import type { PlanFact, PlanNode } from "../../plan/plan.ts";
import type { PlanType } from "../../plan/types.ts";
import { factColumn, kindOfFact, nobody } from "../columns/fact-column.ts";
import { factOf, LackOf } from "../columns/fact-kernels.ts";
import { chosen, isMissing, orElse, type ValueKind } from "../columns/select-kernels.ts";
import type { Table } from "../columns/stretch.ts";
import { type Truths, vector } from "../columns/vector.ts";
import { itemSteps, joinedItems, listOfNode, variablePlace } from "./list-steps.ts";
import { kindOfLiteral, literalStep } from "./literal-steps.ts";
import { appliedStep } from "./operator-steps.ts";
import { parameterStep } from "./parameter-steps.ts";
import { Beyond, outward, type Place, readable } from "./place.ts";
import { factorsFor, timesWhole } from "./scale-steps.ts";
import { innermost, type Making, reachOf, type ValueStep, type Workshop } from "./workshop.ts";

export function nodeStep(node: PlanNode, place: Place, making: Making): ValueStep {
  try {
    return stepOf(node, place, making);
  } catch (error) {
    if (error instanceof Beyond) return making.shop.beyond(kindOfType(node.type));
    throw error;
  }
}

export function kindOfType({ kind }: PlanType): ValueKind {
  if (kind === "number") return "number";
  if (kind === "date" || kind === "datetime") return "moment";
  return kind === "boolean" ? "truth" : "word";
}

function stepOf(node: PlanNode, place: Place, making: Making): ValueStep {
  const { shop } = making;
  switch (node.kind) {
    case "literal":
      return literalStep(
        node.value,
        kindOfLiteral(node.value, kindOfType(node.type) === "moment"),
        shop,
      );
    case "evaluation-date":
      return shop.constant("moment", shop.plan.date);
    case "fact":
      return factStep(node.name, readable(outward(place.at, node.hops)), shop);
    case "parameter":
      return parameterStep(node, place, making);
    case "reading":
      return readingStep(node.name, shop);
    case "rule":
      return ruleStep(node, place, making);
    case "outer":
      return making.value(node.body, { ...place, at: outward(place.at, node.hops) });
    case "variable":
      return making.value(node.body, variablePlace(node.variable, place));
    case "quantified":
      return quantifiedStep(node, place, making);
    case "if":
      return ifStep(node, place, making);
    case "is-missing":
      return missingStep(node.of, place, making);
    case "get-or-else":
      return orElseStep(node, place, making);
    case "apply":
      return appliedStep(node, place, making);
    default:
      throw new Beyond(node.kind);
  }
}

function factStep(name: string, table: Table, shop: Workshop): ValueStep {
  const fact = shop.plan.entities.get(table.name)?.facts.get(name);
  if (fact === undefined) throw new Beyond(name);
  const key = `fact ${table.name} ${name} ${declared(fact)}`;
  const column = shop.factColumn(key, () =>
    factColumn(fact, table.source?.columns.get(name), shop.words),
  );
  if (column === undefined) return shop.beyond(kindOfFact(fact));
  const { kind, divisor, stated, forAll } = column;
  const lack = new LackOf({ kind: "fact", name }, table);
  if (forAll !== undefined) return shop.constant(kind, forAll, { divisor });
  if (stated === nobody && table.around === undefined)
    return shop.unknown(kind, lack.ofHousehold(shop.missing));
  return shop.value(
    key,
    { kind, divisor },
    {
      table,
      reach: 0,
      isGiven: true,
      run: (frame) => factOf(column, lack, { table, frame }),
    },
  );
}

/** What a fact declares, as far as its values go: another plan may declare it otherwise. */
function declared({ type, isMonth, isInteger, min, max, unit, default: usual }: PlanFact): string {
  const options = type.kind === "enum" ? type.options : [];
  const texts = [min, max, usual].map((value) =>
    typeof value === "object" ? `${value.n}/${value.d}` : String(value),
  );
  return [type.kind, isMonth, isInteger, unit.key, ...texts, ...options].join(",");
}

function readingStep(name: string, shop: Workshop): ValueStep {
  const reading = shop.plan.readings.get(name);
  if (reading === undefined) throw new Beyond(name);
  if (reading.fixed !== undefined) return shop.constant("word", shop.words.numberOf(reading.fixed));
  const bit = shop.bitOf(name);
  const usual = shop.words.numberOf(reading.default);
  return shop.value(
    `reading ${name} ${usual}`,
    { kind: "word" },
    {
      table: undefined,
      reach: bit,
      run: (frame) =>
        vector(Int32Array.of(frame.options.get(bit) ?? usual), undefined, Int32Array.of(bit)),
    },
  );
}

function ruleStep(
  node: PlanNode & { readonly kind: "rule" },
  place: Place,
  making: Making,
): ValueStep {
  const step = making.rule(node.rule, node.part);
  if (step.table === undefined) return step;
  const { at } = place;
  // The rule's rows are those of the instance so many steps outwards, or, for what is further out still, around them.
  const { table, deepest } = outward(at, node.hops);
  if (step.table.depth > Math.min(table.depth, deepest)) throw new Beyond();
  return step;
}

function quantifiedStep(
  node: PlanNode & { readonly kind: "quantified" },
  place: Place,
  making: Making,
): ValueStep {
  const { quantifier } = node;
  return joinedItems(itemSteps(node, place, making), quantifier === "every" ? 0 : 1, making.shop);
}

/** Two steps with one divisor, for one of the two is taken row by row. */
function alike(a: ValueStep, b: ValueStep, shop: Workshop): readonly [ValueStep, ValueStep] {
  if (a.kind !== b.kind) throw new Beyond();
  if (a.divisor === b.divisor) return [a, b];
  const { fa, fb, common } = factorsFor(a.divisor, b.divisor);
  return [timesWhole(a, fa, shop, common), timesWhole(b, fb, shop, common)];
}

function ifStep(node: PlanNode & { readonly kind: "if" }, place: Place, making: Making): ValueStep {
  const { shop } = making;
  const condition = making.value(node.condition, place);
  const settled = shop.maybeNumberForAll(condition);
  if (settled !== undefined) return making.value(settled === 1 ? node.then : node.otherwise, place);
  const branches = alike(making.value(node.then, place), making.value(node.otherwise, place), shop);
  const table = innermost([condition, ...branches].map((step) => step.table));
  const test = shop.spread(condition, table);
  const [then, otherwise] = [shop.spread(branches[0], table), shop.spread(branches[1], table)];
  const { kind, divisor } = then;
  return shop.value(
    `if ${test.id} ${then.id} ${otherwise.id}`,
    { kind, divisor },
    {
      table,
      reach: reachOf([test, then, otherwise]),
      run: (frame) => {
        const condition = frame.get(test) as Truths; // a condition is a truth
        if (condition.uniform !== undefined)
          return frame.get(condition.uniform === 1 ? then : otherwise);
        return chosen(condition, frame.get(then), frame.get(otherwise), { kind, table, frame });
      },
    },
  );
}

function orElseStep(
  node: PlanNode & { readonly kind: "get-or-else" },
  place: Place,
  making: Making,
): ValueStep {
  const { shop } = making;
  const both = alike(making.value(node.value, place), making.value(node.otherwise, place), shop);
  const table = innermost(both.map((step) => step.table));
  const [value, otherwise] = [shop.spread(both[0], table), shop.spread(both[1], table)];
  const { kind, divisor } = value;
  return shop.value(
    `else ${value.id} ${otherwise.id}`,
    { kind, divisor },
    {
      table,
      reach: value.reach | otherwise.reach,
      run: (frame) => orElse(frame.get(value), frame.get(otherwise), { kind, table, frame }),
    },
  );
}

function missingStep(of: PlanNode, place: Place, making: Making): ValueStep {
  const { shop } = making;
  const isList = of.type.kind === "list" || of.type.kind === "instances";
  if (isList) {
    const list =
      of.type.kind === "instances"
        ? listOfNode(of, place, making)
        : itemSteps(of, place, making).list;
    const table = list.owner;
    return shop.value(
      `missing list ${list.id}`,
      { kind: "truth" },
      {
        table,
        reach: list.reach,
        run: (frame) => {
          const { lacks, reads } = frame.get(list);
          return isMissing(vector(frame.bytes(table), lacks, reads), { table, frame });
        },
      },
    );
  }
  const value = making.value(of, place);
  const { table, reach } = value;
  return shop.value(
    `missing ${value.id}`,
    { kind: "truth" },
    {
      table,
      reach,
      run: (frame) => isMissing(frame.get(value), { table, frame }),
    },
  );
}
