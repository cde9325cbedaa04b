/**
 * Parameters and readings that a case or a command gives in place of the region's.
 *
 * Reports: `case/…` for names, variants and values that do not exist.
 */
import { nearestName } from "../../base/nearest.ts";
import type { InForce, Known, Plan, PlanParameter } from "../../plan/plan.ts";
import type { CaseFault } from "../result.ts";
import type { RawFact, RawRecord } from "./raw-case.ts";
import { maybeKnownOfType, unknownOption } from "./read-fact.ts";

type ReportFault = (fault: CaseFault) => void;

/**
 * Values by parameter; a plain value stands for every variant and at every date. Options of an inner axis alone stand
 * for every option of the axes outside it: `{城镇: 700}` where the standard varies by place and registration.
 */
export function readGivenParameters(
  raw: RawRecord,
  plan: Plan,
  report: ReportFault,
): ReadonlyMap<string, InForce<Known>> {
  const given = new Map<string, InForce<Known>>();
  for (const [name, value] of Object.entries(raw)) {
    const parameter = plan.parameters.get(name);
    const path = `parameters.${name}`;
    if (parameter === undefined) {
      report(unknownName("case/unknown-parameter", name, plan.parameters.keys(), path));
      continue;
    }
    const known = readVariants(value, parameter, { level: 0, path }, report);
    if (known !== undefined) given.set(name, known);
  }
  return given;
}

/** Options by reading; those that do not exist are reported and left out. */
export function readGivenReadings(
  raw: RawRecord,
  plan: Plan,
  report: ReportFault,
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(raw)) {
    const reading = plan.readings.get(name);
    const path = `readings.${name}`;
    if (reading === undefined)
      report(unknownName("case/unknown-reading", name, plan.readings.keys(), path));
    else if (!reading.options.includes(String(value)))
      report(unknownOption(name, reading.options, String(value), path));
    else given.set(name, String(value));
  }
  return given;
}

interface Place {
  /** The axis to be read, counted from outside. */
  readonly level: number;
  readonly path: string;
}

function readVariants(
  raw: RawFact,
  parameter: PlanParameter,
  { level, path }: Place,
  report: ReportFault,
): InForce<Known> | undefined {
  if (typeof raw !== "object" || raw === null)
    return readPlain(String(raw), parameter, path, report);
  const named = levelNamed(Object.keys(raw), parameter, level);
  const inner = readOptions(raw as RawRecord, parameter, { level: named, path }, report);
  return parameter.by
    .slice(level, named)
    .reduceRight<InForce<Known>>((all, { options }) => forEachOption(options, all), inner);
}

/** The first axis, from a level inwards, that has one of the options; the level itself where none has. */
function levelNamed(options: readonly string[], { by }: PlanParameter, level: number): number {
  const found = by.findIndex(
    (axis, index) => index >= level && options.some((option) => axis.options.includes(option)),
  );
  return found < 0 ? level : found;
}

function forEachOption(options: readonly string[], value: InForce<Known>): InForce<Known> {
  return { kind: "variants", options: new Map(options.map((option) => [option, value])) };
}

function readOptions(
  raw: RawRecord,
  parameter: PlanParameter,
  { level, path }: Place,
  report: ReportFault,
): InForce<Known> {
  const axis = parameter.by[level];
  const options = new Map<string, InForce<Known>>();
  for (const [option, value] of Object.entries(raw)) {
    if (axis === undefined || !axis.options.includes(option)) {
      report(
        unknownOption(
          axis?.name ?? parameter.name,
          axis?.options ?? [],
          option,
          `${path}.${option}`,
        ),
      );
      continue;
    }
    const deeper = { level: level + 1, path: `${path}.${option}` };
    const inner = readVariants(value as RawFact, parameter, deeper, report);
    if (inner !== undefined) options.set(option, inner);
  }
  return { kind: "variants", options };
}

function readPlain(
  text: string,
  parameter: PlanParameter,
  path: string,
  report: ReportFault,
): InForce<Known> | undefined {
  const { name, type } = parameter;
  const value = maybeKnownOfType(text, type);
  const isNegative = typeof value === "object" && value.n < 0n;
  if (isNegative && type.kind === "number" && type.unit.key.includes("元")) {
    report(negativeMoney(name, text, path));
    return undefined;
  }
  if (value !== undefined) return { kind: "plain", value };
  if (type.kind === "enum") report(unknownOption(name, type.options, text, path));
  else
    report({
      code: "case/wrong-type",
      path,
      message: `"${text}" is no value of "${name}".`,
      details: { name, text, kind: type.kind },
    });
  return undefined;
}

function unknownName(
  code: CaseFault["code"],
  name: string,
  known: Iterable<string>,
  path: string,
): CaseFault {
  const nearest = nearestName(name, known) ?? "";
  const hint = nearest === "" ? "" : ` Did the author mean "${nearest}"?`;
  return {
    code,
    path,
    message: `This policy has nothing called "${name}".${hint}`,
    details: { name, nearest },
  };
}

function negativeMoney(name: string, text: string, path: string): CaseFault {
  const message = `"${name}" is an amount of money and cannot be ${text}.`;
  return { code: "case/negative-money", path, message, details: { name, text } };
}
