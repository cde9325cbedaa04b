/** A decision table of a conformance line, its cells parsed. */
import type { Fault } from "./fault.ts";
import type { NameTable } from "./names.ts";
import { type Parsed, parseFormula, parseTests } from "./parse.ts";
import type { Expression, Test } from "./syntax.ts";
import type { Aggregation, DecisionTable, HitPolicy, Output, Rule } from "./table.ts";
import { isRecord } from "./typed-value.ts";

const hitPolicies: readonly HitPolicy[] = [
  "UNIQUE",
  "ANY",
  "FIRST",
  "PRIORITY",
  "COLLECT",
  "RULE ORDER",
  "OUTPUT ORDER",
];
const aggregations: readonly Aggregation[] = ["SUM", "MIN", "MAX", "COUNT"];

export type ReadTable =
  | { readonly kind: "table"; readonly table: DecisionTable }
  | { readonly kind: "fault"; readonly fault: Fault };

export function readTable(written: Readonly<Record<string, unknown>>, names: NameTable): ReadTable {
  const reader = new TableReader(names);
  const policy = written.hitPolicy ?? "UNIQUE";
  const hitPolicy = hitPolicies.find((one) => one === policy);
  const aggregation = aggregations.find((one) => one === written.aggregation);
  if (hitPolicy === undefined) reader.report("hitPolicy");
  const table: DecisionTable = {
    hitPolicy: hitPolicy ?? "UNIQUE",
    aggregation,
    inputs: reader.records(written, "inputs").map((input) => reader.formula(input.expression)),
    outputs: reader.records(written, "outputs").map((output) => reader.output(output)),
    rules: reader.records(written, "rules").map((rule) => reader.rule(rule)),
  };
  return reader.fault === undefined
    ? { kind: "table", table }
    : { kind: "fault", fault: reader.fault };
}

/** Keeps the first fault and goes on with what can be read. */
class TableReader {
  fault: Fault | undefined;
  private readonly names: NameTable;

  constructor(names: NameTable) {
    this.names = names;
  }

  report(subject: string): void {
    this.fault ??= { code: "dmn/not-a-line", subject };
  }

  records(
    written: Readonly<Record<string, unknown>>,
    key: string,
  ): readonly Readonly<Record<string, unknown>>[] {
    const found = written[key];
    if (Array.isArray(found) && found.every(isRecord)) return found;
    this.report(key);
    return [];
  }

  output(written: Readonly<Record<string, unknown>>): Output {
    return {
      name: typeof written.name === "string" ? written.name : undefined,
      values: written.values === undefined ? undefined : this.tests(written.values),
      default: written.default === undefined ? undefined : this.formula(written.default),
    };
  }

  rule(written: Readonly<Record<string, unknown>>): Rule {
    return {
      tests: this.cells(written.in, "in").map((cell) => this.tests(cell)),
      outputs: this.cells(written.out, "out").map((cell) => this.formula(cell)),
    };
  }

  formula(written: unknown): Expression {
    const text = this.textOf(written);
    // An empty output is none.
    if (text.trim() === "" || text.trim() === "-") return { kind: "null" };
    return this.parsed(parseFormula(text, this.names)) ?? { kind: "null" };
  }

  private tests(written: unknown): readonly Test[] {
    return this.parsed(parseTests(this.textOf(written), this.names)) ?? [];
  }

  private cells(written: unknown, key: string): readonly unknown[] {
    if (Array.isArray(written)) return written;
    this.report(key);
    return [];
  }

  private textOf(written: unknown): string {
    if (typeof written === "string") return written;
    this.report(String(written));
    return "";
  }

  private parsed<T>(parsed: Parsed<T>): T | undefined {
    if (parsed.kind === "parsed") return parsed.tree;
    this.fault ??= parsed.fault;
    return undefined;
  }
}
