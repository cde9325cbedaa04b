/** One fact of a case, typed and held to its declared range. */
import { maybeDate, maybeDateTime, maybeMonth } from "../../base/calendar.ts";
import { maybeRationalFromDecimal, textFromRational } from "../../base/decimal.ts";
import { nearestName } from "../../base/nearest.ts";
import { compare, isInteger, type Rational } from "../../base/rational.ts";
import type { Known, PlanFact } from "../../plan/plan.ts";
import type { PlanType } from "../../plan/types.ts";
import { noOption, yesOption } from "../../plan/variants.ts";
import type { CaseFault } from "../result.ts";
import type { RawFact } from "./raw-case.ts";

type ReportFault = (fault: CaseFault) => void;

/** The value, or undefined where nothing is stated or what is stated cannot stand. `pathOf` is asked where it is faulty. */
export function readFact(
  raw: RawFact,
  fact: PlanFact,
  pathOf: (name: string) => string,
  report: ReportFault,
): Known | undefined {
  if (raw === null || raw === "") return undefined;
  const value = typeof raw === "object" ? undefined : maybeKnown(String(raw), fact);
  const fault = maybeFault(raw, value, fact, pathOf);
  if (fault === undefined) return value;
  report(fault);
  return undefined;
}

function maybeFault(
  raw: Exclude<RawFact, null>,
  value: Known | undefined,
  fact: PlanFact,
  pathOf: (name: string) => string,
): CaseFault | undefined {
  const { name, type } = fact;
  if (typeof raw === "object") return wrongType(name, type, "…", pathOf(name));
  if (value === undefined)
    return type.kind === "enum"
      ? unknownOption(name, type.options, String(raw), pathOf(name))
      : wrongType(name, type, String(raw), pathOf(name));
  if (typeof value !== "object") return undefined;
  if (!isWithin(value, fact)) return outOfRange(fact, String(raw), pathOf(name));
  return isMoney(fact) && fenPerYuan % value.d !== 0n
    ? finerThanFen(name, String(raw), pathOf(name))
    : undefined;
}

/** The value of a text by type alone; shared with parameters that a case gives. */
export function maybeKnownOfType(text: string, type: PlanType): Known | undefined {
  switch (type.kind) {
    case "number":
      return maybeRationalFromDecimal(text);
    case "boolean":
      return text === "true" || text === yesOption
        ? true
        : text === "false" || text === noOption
          ? false
          : undefined;
    case "enum":
      return type.options.includes(text) ? text : undefined;
    case "date":
      return maybeDate(text);
    case "datetime":
      return maybeDateTime(text);
    default:
      return text;
  }
}

function maybeKnown(text: string, fact: PlanFact): Known | undefined {
  return fact.isMonth ? maybeMonth(text) : maybeKnownOfType(text, fact.type);
}

const fenPerYuan = 100n;

function isMoney({ unit }: PlanFact): boolean {
  return unit.key.includes("元");
}

function isWithin(value: Rational, { isInteger: mustBeWhole, min, max }: PlanFact): boolean {
  if (mustBeWhole && !isInteger(value)) return false;
  return (
    (min === undefined || compare(value, min) >= 0) &&
    (max === undefined || compare(value, max) <= 0)
  );
}

function wrongType(name: string, type: PlanType, text: string, path: string): CaseFault {
  const expected = expectedWords[type.kind] ?? "a text";
  const message = `"${name}" is ${expected}; "${text}" is not.`;
  return { code: "case/wrong-type", path, message, details: { name, text, kind: type.kind } };
}

const expectedWords: Readonly<Partial<Record<PlanType["kind"], string>>> = {
  number: "a plain decimal number",
  boolean: "true or false",
  date: "a date such as 2022-03-01",
  datetime: "a time such as 2022-03-01T09:00",
};

/** A word that is none of those a fact, a reading or a method knows. */
export function unknownOption(
  name: string,
  options: readonly string[],
  text: string,
  path: string,
): CaseFault {
  const nearest = nearestName(text, options) ?? "";
  const message = `"${name}" is one of ${options.join(", ")}; "${text}" is not.`;
  return {
    code: "case/unknown-option",
    path,
    message,
    details: { name, text, options: options.join("、"), nearest },
  };
}

function outOfRange(fact: PlanFact, text: string, path: string): CaseFault {
  const [least, most] = [fact.min, fact.max].map((limit) =>
    limit === undefined ? "" : textFromRational(limit),
  );
  const whole = fact.isInteger ? "a whole number " : "";
  const message = `"${fact.name}" is ${whole}from ${least || "…"} to ${most || "…"}; ${text} is not.`;
  return {
    code: "case/out-of-range",
    path,
    message,
    details: {
      name: fact.name,
      text,
      least: least ?? "",
      most: most ?? "",
      whole: fact.isInteger ? "1" : "",
    },
  };
}

function finerThanFen(name: string, text: string, path: string): CaseFault {
  const message = `"${name}" is an amount of money with at most two decimals; ${text} has more.`;
  return { code: "case/finer-than-fen", path, message, details: { name, text } };
}
