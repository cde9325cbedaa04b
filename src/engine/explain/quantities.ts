/** Cells as quantities: a value with its name, unit and source. */
import { pureNumber, type Unit } from "../base/unit.ts";
import type { Cell } from "../evaluate/result.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanType } from "../plan/types.ts";
import { citedBy, weakestStatus } from "../plan/values-in-force.ts";
import type { Quantity } from "./reason.ts";

export function quantityOf(cell: Cell, plan: Plan): Quantity {
  const { node } = cell;
  const base = {
    ...(cell.value === undefined ? {} : { value: cell.value }),
    type: node.type,
    unit: unitOf(node.type),
    cite: [],
    at: node.at,
  };
  switch (node.kind) {
    case "fact": {
      const fact = plan.entities.get(node.entity)?.facts.get(node.name);
      return {
        ...base,
        name: node.name,
        en: fact?.en ?? "",
        unit: fact?.unit ?? base.unit,
        source: cell.isDefault === true ? "default" : "fact",
      };
    }
    case "parameter": {
      const parameter = plan.parameters.get(node.name);
      const { sources = [] } = cell;
      const at = (sources.length === 1 ? sources[0]?.at : undefined) ?? parameter?.at ?? node.at;
      const named = { ...base, name: node.name, en: parameter?.en ?? "", at };
      if (sources.length === 0)
        return { ...named, source: cell.isGiven === true ? "given" : "parameter" };
      const marks = { status: weakestStatus(sources), cite: citedBy(sources) };
      return { ...named, source: "parameter", ...marks };
    }
    case "rule": {
      const rule = plan.rules.get(node.rule);
      const unit =
        rule?.kind === "derived"
          ? rule.unit
          : rule?.kind === "programme"
            ? (rule.amount?.unit ?? base.unit)
            : base.unit;
      return {
        ...base,
        unit,
        name: rule?.name ?? node.rule,
        en: rule?.en ?? "",
        source: "derived",
        cite: rule?.cite ?? [],
        at: rule?.at ?? node.at,
      };
    }
    case "reading":
      return {
        ...base,
        name: node.name,
        en: plan.readings.get(node.name)?.en ?? "",
        source: "reading",
        cite: plan.readings.get(node.name)?.cite ?? [],
        at: plan.readings.get(node.name)?.at ?? node.at,
      };
    case "evaluation-date":
      return { ...base, source: "date" };
    case "literal":
      return { ...base, source: "literal" };
    case "outer":
    case "variable":
      return cell.parts[0] === undefined
        ? { ...base, source: "worked-out" }
        : quantityOf(cell.parts[0], plan);
    default:
      return { ...base, source: "worked-out" };
  }
}

function unitOf(type: PlanType): Unit {
  return type.kind === "number" ? type.unit : pureNumber;
}
