/**
 * The policy of equal-policy.ts as a decision graph of GoRules zen: members in loops, tiers and supplements as decision
 * tables, every rule an expression with its own line in the trace.
 */
import type { ZenEngine } from "@gorules/zen-engine";
import type { Household, Payments } from "./equal-policy.ts";

type Expressions = Readonly<Record<string, string>>;
interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly content?: unknown;
}

const position = { x: 0, y: 0 };
const single = { passThrough: true, inputField: null, outputPath: null, executionMode: "single" };
const eachMember = {
  passThrough: true,
  inputField: "members",
  outputPath: "members",
  executionMode: "loop",
};

const expressions = (id: string, mode: object, rules: Expressions): GraphNode => ({
  id,
  name: id,
  type: "expressionNode",
  content: {
    ...mode,
    expressions: Object.entries(rules).map(([key, value]) => ({ id: `${id}-${key}`, key, value })),
  },
});

/** A table of which the first row that holds gives the output; a row is its tests, then the output. */
const table = (
  id: string,
  mode: object,
  [inputs, output]: readonly [readonly string[], string],
  rows: readonly (readonly string[])[],
): GraphNode => ({
  id,
  name: id,
  type: "decisionTableNode",
  content: {
    ...mode,
    hitPolicy: "first",
    inputs: inputs.map((field, i) => ({ id: `${id}-${i}`, name: field, field })),
    outputs: [{ id: `${id}-out`, name: output, field: output }],
    rules: rows.map((row, at) => ({
      _id: `${id}-row-${at}`,
      ...Object.fromEntries(inputs.map((_, i) => [`${id}-${i}`, row[i]])),
      [`${id}-out`]: row[inputs.length],
    })),
  },
});

const memberIncome: Expressions = {
  disregard: "isWorking ? min([wage * 0.3, 300]) : 0",
  countedWage: "wage - $.disregard",
  countedPension: "max([pension - 180, 0])",
  income: "$.countedWage + $.countedPension",
  isElder: "age >= 70",
  isChild: "age < 16",
};

const supplementRows = [
  ["true", "", "0.5"],
  ["", ">= 70", "0.3"],
  ["", "< 16", "0.2"],
  ["", "", "0"],
];

const household: Expressions = {
  standard: "isRural ? 820 : 1045",
  size: "len(members)",
  income: "sum(map(members, #.income))",
  fixedCosts: "max([medical + rent - 200, 0])",
  incomeLeft: "max([$.income - $.fixedCosts, 0])",
  perHead: "$.incomeLeft / $.size",
  marginalLine: "$.standard * 1.5",
  supplements: "sum(map(members, #.supplementRate * $.standard))",
  elders: "count(members, #.isElder)",
  children: "count(members, #.isChild)",
  disabled: "count(members, #.isDisabled)",
  working: "count(members, #.isWorking)",
  dependency: "($.size - $.working) / $.size",
};

const tierRows = [
  ["perHead < standard / 2", "2"],
  ["perHead < standard", "1"],
  ["", "0"],
];

const benefits: Expressions = {
  hasDifference: "perHead < standard and assetsComply",
  hasFlat: "perHead >= standard and perHead <= marginalLine and assetsComply",
  difference: "$.hasDifference ? standard * size - incomeLeft + supplements : 0",
  flat: "$.hasFlat ? standard * 0.3 : 0",
  heating: "$.hasDifference or $.hasFlat ? 260 * (1 + tier) : 0",
  elderly: "elders > 0 and perHead <= marginalLine ? 100 * elders : 0",
  child: "children > 0 and perHead <= marginalLine ? 120 * children : 0",
  care: "disabled > 0 ? 150 * disabled : 0",
  housing:
    "rent > 0 and dependency >= 0.5 and perHead <= marginalLine ? min([rent * 0.5, 400]) : 0",
  guaranteed: "$.difference + $.flat",
  temporary:
    "fixedCosts > $.guaranteed and perHead <= marginalLine ? (fixedCosts - $.guaranteed) * 0.6 : 0",
};

const paid = [
  "difference",
  "flat",
  "heating",
  "elderly",
  "child",
  "care",
  "housing",
  "temporary",
] as const;

const graphNodes: readonly GraphNode[] = [
  { id: "request", name: "request", type: "inputNode" },
  expressions("members", eachMember, memberIncome),
  table("supplements", eachMember, [["isDisabled", "age"], "supplementRate"], supplementRows),
  expressions("household", single, household),
  table("tiers", single, [[""], "tier"], tierRows),
  expressions("benefits", single, benefits),
  { id: "response", name: "response", type: "outputNode" },
];

/** One node after another: each passes on what it was given and adds what it works out. */
const graph = {
  nodes: graphNodes.map((node) => ({ ...node, position })),
  edges: graphNodes.slice(1).map(({ id }, at) => ({
    id: `edge-${at}`,
    type: "edge",
    sourceId: graphNodes[at]?.id,
    targetId: id,
  })),
};

/** Each benefit worked out with the whole trace; undefined where the engine is not installed. */
export async function maybeZenEngine(): Promise<
  ((household: Household) => Promise<Payments>) | undefined
> {
  const engine = await maybeInstalled();
  if (engine === undefined) return undefined;
  const decision = engine.createDecision(graph);
  return async (household) => {
    const { result } = await decision.evaluate(household, { trace: true });
    return paid.map((name) => Math.round(result[name] * 100));
  };
}

/** Its binary is an optional package of its own, which a platform may lack. */
async function maybeInstalled(): Promise<ZenEngine | undefined> {
  try {
    const module = await import("@gorules/zen-engine");
    return new module.ZenEngine();
  } catch {
    return undefined;
  }
}
