/**
 * The policy of equal-policy.ts in FEEL, run by feelin: one context, every rule an entry that may read those before it,
 * members in a loop, tables as `if` chains. It offers no parsing ahead of time, so that a household costs one parse of the
 * whole policy: a parse of every rule apart would cost it more.
 */
import { evaluate } from "feelin";
import type { Household, Payments } from "./equal-policy.ts";

type Entries = Readonly<Record<string, string>>;

const context = (entries: Entries): string =>
  `{ ${Object.entries(entries)
    .map(([name, formula]) => `${name}: ${formula}`)
    .join(", ")} }`;

const member = context({
  disregard: "if m.isWorking then min(m.wage * disregardRate, disregardLimit) else 0",
  countedWage: "m.wage - disregard",
  countedPension: "max(m.pension - pensionExemption, 0)",
  income: "countedWage + countedPension",
  isElder: "m.age >= 70",
  isChild: "m.age < 16",
  isDisabled: "m.isDisabled",
  isWorking: "m.isWorking",
  supplementRate:
    "if m.isDisabled then 0.5 else if m.age >= 70 then 0.3 else if m.age < 16 then 0.2 else 0",
  supplement: "standard * supplementRate",
});

const policy = context({
  standard: "if isRural then 820 else 1045",
  marginalMultiple: "1.5",
  disregardRate: "0.3",
  disregardLimit: "300",
  pensionExemption: "180",
  costsExemption: "200",
  flatShare: "0.3",
  heatingStandard: "260",
  elderAllowance: "100",
  childAllowance: "120",
  careAllowance: "150",
  rentShare: "0.5",
  rentLimit: "400",
  temporaryShare: "0.6",
  people: `for m in members return ${member}`,
  size: "count(people)",
  income: "sum(people.income)",
  fixedCosts: "max(medical + rent - costsExemption, 0)",
  incomeLeft: "max(income - fixedCosts, 0)",
  perHead: "incomeLeft / size",
  marginalLine: "standard * marginalMultiple",
  supplements: "sum(people.supplement)",
  elders: "count(people[isElder = true])",
  children: "count(people[isChild = true])",
  disabled: "count(people[isDisabled = true])",
  working: "count(people[isWorking = true])",
  dependency: "(size - working) / size",
  tier: "if perHead < standard / 2 then 2 else if perHead < standard then 1 else 0",
  hasDifference: "perHead < standard and assetsComply",
  hasFlat: "perHead >= standard and perHead <= marginalLine and assetsComply",
  difference: "if hasDifference then standard * size - incomeLeft + supplements else 0",
  flat: "if hasFlat then standard * flatShare else 0",
  heating: "if hasDifference or hasFlat then heatingStandard * (1 + tier) else 0",
  elderly: "if elders > 0 and perHead <= marginalLine then elderAllowance * elders else 0",
  child: "if children > 0 and perHead <= marginalLine then childAllowance * children else 0",
  care: "if disabled > 0 then careAllowance * disabled else 0",
  housing:
    "if rent > 0 and dependency >= 0.5 and perHead <= marginalLine then min(rent * rentShare, rentLimit) else 0",
  guaranteed: "difference + flat",
  temporary:
    "if fixedCosts > guaranteed and perHead <= marginalLine then (fixedCosts - guaranteed) * temporaryShare else 0",
});

const paid = "[difference, flat, heating, elderly, child, care, housing, temporary]";
const expression = `${policy.slice(0, -2)}, paid: ${paid} }.paid`;

export function feelinEngine(): (household: Household) => Payments {
  return (household) => {
    const { value, warnings } = evaluate(expression, { ...household });
    const [warning] = warnings;
    if (!Array.isArray(value) || warning !== undefined)
      throw new Error(`feelin does not work a household out: ${warning?.message}`);
    return value.map((yuan: unknown) => Math.round(Number(yuan) * 100));
  };
}
