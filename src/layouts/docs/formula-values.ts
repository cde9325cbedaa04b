/**
 * What the examples of the formula language come to: the engine works each out for the household of the examples.
 *
 * In:       the texts of src/text/docs/examples/; the examples.
 * Out:      by formula, the value as a formula would write it, and the warnings that the checker gives.
 * Throws:   an error for an example that has a fault, or that comes to something else than it says; the build then fails.
 */
import {
  type Diagnostic,
  evaluateHousehold,
  type Known,
  maybeDate,
  openPolicy,
  planOn,
  readCase,
  textFromDate,
  textFromRational,
} from "../../engine/index.ts";
import type { FormulaExample } from "../../text/docs/formula-entries.ts";
import { exampleText, exampleTexts } from "./example-texts.ts";

export interface FormulaValue {
  readonly value: string;
  /** Codes of warnings. */
  readonly warnings: readonly string[];
}

const nameOf = (index: number) => `例_${index}`;

export function formulaValues(
  examples: readonly FormulaExample[],
): ReadonlyMap<string, FormulaValue> {
  const { texts, placeOf } = policyWith(examples);
  const { policy, diagnostics } = openPolicy(texts);
  const faults = diagnostics.filter(({ severity }) => severity === "error");
  const facts = readCase("case.yaml", exampleText("case"), () => undefined);
  const day = maybeDate(facts?.date ?? "");
  if (policy === undefined || facts === undefined || day === undefined || faults.length > 0)
    throw new Error(`The examples of formulas have faults: ${JSON.stringify(faults)}`);
  const { values } = evaluateHousehold(planOn(policy, day), facts);
  return new Map(
    examples.map((example, index) => {
      const found = values.find(({ rule }) => rule.name === nameOf(index));
      const results = found?.instances?.map(({ result }) => result) ?? [found?.result];
      const value = results.map((one) => shown(one?.value, example.type)).join(" ");
      if (value !== example.gives)
        throw new Error(`"${example.formula}" gives ${value}, not ${example.gives}.`);
      const warnings = diagnostics.filter((one) => placeOf(one) === index).map(({ code }) => code);
      return [example.formula, { value, warnings }] as const;
    }),
  );
}

/** The example place with one derived value more for each formula. */
function policyWith(examples: readonly FormulaExample[]) {
  const texts = exampleTexts();
  const { jurisdiction } = texts;
  const at = jurisdiction.text.indexOf("derived:\n") + "derived:\n".length;
  const entries = examples.map(({ formula, on, type }, index) => {
    // What would begin as YAML's own stands in brackets.
    const leaf = /^["@[>-]/.test(formula) ? `(${formula})` : formula;
    return `  ${nameOf(index)}:\n    en: example\n    on: ${on}\n    ${type}\n    formula: ${leaf}\n    cite: ex-2024.2\n`;
  });
  const starts = entries.map((_, index) => at + entries.slice(0, index).join("").length);
  const text = jurisdiction.text.slice(0, at) + entries.join("") + jurisdiction.text.slice(at);
  const placeOf = ({ at: { file, start } }: Diagnostic) =>
    file === jurisdiction.file && start < at + entries.join("").length
      ? starts.findLastIndex((begin) => begin <= start)
      : -1;
  return { texts: { ...texts, jurisdiction: { ...jurisdiction, text } }, placeOf };
}

function shown(value: Known | undefined, type: string): string {
  if (value === undefined) return "?";
  if (typeof value === "object") return textFromRational(value);
  return typeof value === "number" && type === "type: date" ? textFromDate(value) : String(value);
}
