/** Types in words, for messages. */
import type { PlanType } from "../plan/types.ts";

export function describeType(type: PlanType): string {
  switch (type.kind) {
    case "number":
      return type.unit.text === "" ? "a pure number" : `a number in ${type.unit.text}`;
    case "boolean":
      return "a yes-or-no";
    case "enum":
      return `one of ${type.options.join(", ")}`;
    case "string":
      return "a text";
    case "date":
      return "a date";
    case "datetime":
      return "a time";
    case "instances":
      return `the list of ${type.entity}`;
    case "list":
      return `a list, ${describeType(type.of)} for each ${type.entity}`;
  }
}

export function unitTextOf(type: PlanType): string {
  return type.kind === "number" ? type.unit.text : "";
}
