/** Functions between texts and other values. */
import { textFromValue } from "../literals.ts";
import { maybeNumber } from "../numbers.ts";
import { nothing, number, text, type Value } from "../value.ts";
import { anyKind, type BuiltIns, form, type Kind, nullableKind, stringKind } from "./form.ts";

export const conversionFunctions: BuiltIns = {
  string: [form({ from: anyKind }, ({ from }) => text(textFromValue(from)))],
  number: [
    form({ from: stringKind }, ({ from }) => number(maybePlain(from))),
    form({ from: numberAsItIs() }, ({ from }) => from),
    form(
      { from: stringKind, "grouping separator": nullableKind, "decimal separator": nullableKind },
      (given) => separated(given.from, given["grouping separator"], given["decimal separator"]),
    ),
  ],
};

function numberAsItIs(): Kind<Value> {
  return {
    accepts: ["number"],
    read: (value) => (value.kind === "number" ? value : undefined),
  };
}

function maybePlain(written: string) {
  return /^[+-]?(?:\d|\.\d)/.test(written) && !written.endsWith(".")
    ? maybeNumber(written.replace(/^\+/, ""))
    : undefined;
}

/** Groups may be apart by a space, a comma or a point, decimals by a comma or a point, never both by the same. */
function separated(from: string, grouping: Value, decimal: Value): Value {
  const group = grouping.kind === "string" ? grouping.value : "";
  const point = decimal.kind === "string" ? decimal.value : ".";
  const isFit =
    (grouping.kind === "null" || [" ", ",", "."].includes(group)) &&
    (decimal.kind === "null" || [",", "."].includes(point)) &&
    group !== (decimal.kind === "null" ? "" : point);
  if (!isFit && !(grouping.kind === "null" && decimal.kind === "null")) return nothing;
  const whole = group === "" ? from : from.replaceAll(group, "");
  return number(maybePlain(point === "." ? whole : whole.replaceAll(point, ".")));
}
