/** What a formula comes to in a small household, and what it lacks. */
import {
  type CaseData,
  type Known,
  textFromDate,
  textFromDateTime,
  textFromRational,
} from "../../src/engine/index.ts";
import { run } from "./small-policy.ts";

export interface FormulaValue {
  /** As a formula would write it; undefined where it is unknown. */
  readonly text: string | undefined;
  readonly missing: readonly string[];
  /** `code path operator` of each fault of the case. */
  readonly faults: readonly string[];
}

/**
 * `type` is that of the value (`unit: 元`, `type: date`), on an entity; of several instances the values stand side by
 * side. Throws where the formula does not compile, so a value also says that its type and unit are right.
 */
export function valueOfFormula(
  formula: string,
  type: string,
  data: CaseData["household"] = {},
  { on = "家庭", date = "2022-03-15", sections = "", derived = "", application = {} } = {},
): FormulaValue {
  // What would begin as YAML's own stands in brackets.
  const leaf = /^["@[>-]/.test(formula) ? `(${formula})` : formula;
  const entry = `  结果:\n    en: r\n    on: ${on}\n    ${type}\n    cite: 例\n    formula: ${leaf}\n`;
  const text = `${sections}derived:\n${derived}${entry}`;
  const stated = { household: data, ...(Object.keys(application).length > 0 && { application }) };
  const result = run(text, stated, date);
  const found = result.values.find(({ rule }) => rule.name === "结果");
  const results = found?.instances?.map(({ result: one }) => one) ?? [found?.result];
  const shown = results.map((one) => one?.value !== undefined && shownAs(one.value, type));
  return {
    text: shown.includes(false) ? undefined : shown.join(" "),
    missing: results.flatMap(
      (one) => one?.missing.map(({ name, path }) => `${path}.${name}`) ?? [],
    ),
    faults: result.faults.map(({ code, path, details }) =>
      [code, path, details.operator].filter(Boolean).join(" "),
    ),
  };
}

function shownAs(value: Known, type: string): string {
  if (typeof value === "object") return textFromRational(value);
  if (typeof value !== "number") return String(value);
  return type === "type: datetime" ? textFromDateTime(value) : textFromDate(value);
}
