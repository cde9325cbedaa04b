/**
 * A result as a table that people read in a terminal.
 *
 * In:   the run of one case; the language; whether reasons and sums are wanted.
 * Out:  lines. Of the values only those of the household that are known, unless reasons are wanted; programmes on which
 *       nobody says anything come last, in one line.
 */
import {
  type AnswerResult,
  type CheckResult,
  type ChoiceResult,
  explainProgramme,
  type HouseholdResult,
  type Known,
  type Plan,
  type PlanType,
  textFromDate,
  textFromRational,
  type ValueResult,
} from "../engine/index.ts";
import { faultSentence } from "../text/diagnostics-zh.ts";
import { unitText } from "../text/format.ts";
import type { Options } from "./arguments.ts";
import type { CaseRun } from "./case-runner.ts";
import { explanationLines } from "./explanation-text.ts";
import { needsText, programmeRows } from "./programme-text.ts";
import { tableLines } from "./table.ts";
import { digits, knownText, nameIn, pathName, type Wording, wordingFor } from "./wording.ts";

type Row = readonly string[];

export function resultLines(ran: CaseRun, options: Options): readonly string[] {
  const wording = wordingFor(options.locale, ran.kind === "faults" ? undefined : ran.plan);
  const { text, locale } = wording;
  if (ran.kind === "faults") return section(text.faults, faultRows(ran.faults, wording));
  const { result, plan } = ran;
  const isFull = options.has("trace");
  const programmes = result.programmes.filter(({ rule }) => rule !== undefined);
  return [
    `${plan.title[locale]}  ${textFromDate(result.date)}  sha256:${result.specHash.slice(0, 12)}`,
    ...plan.proposals.map(({ title, from }) => text.proposal(title[locale], textFromDate(from))),
    ...(result.isBeforeVersion ? [text.beforeVersion] : []),
    ...section(text.faults, faultRows(result.faults, wording)),
    ...section(
      text.values,
      shownValues(result.values, isFull).flatMap((value) => valueRows(value, wording)),
    ),
    ...section(
      text.programmes,
      programmes.flatMap((one) => programmeRows(one, wording)),
    ),
    ...silentLine(result, wording),
    ...section(
      text.choices,
      result.choices.map((choice) => choiceRow(choice, wording)),
    ),
    ...section(
      text.checks,
      result.checks.map((check) => checkRow(check, wording)),
    ),
    ...section(
      text.deadlines,
      result.deadlines.map((answer) => answerRow(answer, wording)),
    ),
    ...section(
      text.routes,
      result.routes.map((answer) => answerRow(answer, wording)),
    ),
    ...(isFull ? traceLines(result, plan, wording) : []),
  ];
}

function section(title: string, rows: readonly Row[]): readonly string[] {
  return rows.length === 0 ? [] : ["", title, ...tableLines(rows).map((line) => `  ${line}`)];
}

function faultRows(faults: HouseholdResult["faults"], { locale }: Wording): readonly Row[] {
  return faults.map((fault) => [fault.path, faultSentence(fault, locale)]);
}

function shownValues(values: readonly ValueResult[], isFull: boolean): readonly ValueResult[] {
  if (isFull) return values;
  return values.filter(
    ({ rule, result }) => rule.type.kind !== "boolean" && result?.value !== undefined,
  );
}

/** A value of the household; those of members follow with their place. */
function valueRows(value: ValueResult, wording: Wording): readonly Row[] {
  if (value.instances !== undefined) {
    return value.instances.flatMap((instance) => valueRows(instance, wording));
  }
  const { rule, result, path, depends } = value;
  const { text, locale } = wording;
  const name = pathName(path, nameIn(rule, wording));
  if (result?.isSilent === true) return [[name, text.silent]];
  const isFigure = typeof result?.value === "object";
  const unit = isFigure ? unitText(rule.unit.text, locale) : "";
  const missing = result?.missing ?? [];
  const notes = [
    ...(missing.length === 0 ? [] : [needsText(missing, wording)]),
    ...depends.map(({ reading, values }) => effectText(reading, values, rule.type, wording)),
  ];
  const figure = `${knownText(result?.value, rule.type, wording)} ${unit}`.trim();
  return [[name, figure, notes.join(text.semicolon)]];
}

function effectText(
  reading: string,
  values: ReadonlyMap<string, Known | undefined>,
  type: PlanType,
  wording: Wording,
): string {
  const { text, say } = wording;
  const options = [...values].map(([option, value]) =>
    text.option(say(option), knownText(value, type, wording)),
  );
  return text.depends(say(reading), options.join(text.list));
}

function silentLine(
  { programmes }: HouseholdResult,
  { text, outcomes, say }: Wording,
): readonly string[] {
  const silent = programmes.filter(({ rule }) => rule === undefined).map(({ name }) => say(name));
  return silent.length === 0 ? [] : ["", outcomes.silent ?? "", `  ${silent.join(text.list)}`];
}

function choiceRow(
  { choice, options, open, chosen, because }: ChoiceResult,
  wording: Wording,
): Row {
  const { text, say } = wording;
  const reasons = [...new Set(because)].map(say);
  const notes = [
    options.map(say).join(text.list),
    ...(chosen === undefined ? [] : [text.chosen(say(chosen))]),
    ...(reasons.length === 0 ? [] : [text.because(reasons.join(text.list))]),
  ];
  return [nameIn(choice, wording), text.open[open], notes.join(text.semicolon)];
}

function checkRow(
  { id, en, variant, level, shortfall, missing }: CheckResult,
  wording: Wording,
): Row {
  const { text, say } = wording;
  const name = nameIn({ name: id, en }, wording);
  const short = shortfall === undefined ? "" : text.shortfall(digits(textFromRational(shortfall)));
  const note = missing.length === 0 ? short : needsText(missing, wording);
  return [
    variant === undefined ? name : `${name} ${variant.split("·").map(say).join("·")}`,
    text.levels[level],
    note,
  ];
}

function answerRow({ rule, path, value, isSilent, missing }: AnswerResult, wording: Wording): Row {
  const found = isSilent ? wording.text.silent : knownText(value, rule.type, wording);
  const needs = missing.length === 0 ? "" : needsText(missing, wording);
  return [pathName(path, nameIn(rule, wording)), found, needs];
}

function traceLines(
  { programmes }: HouseholdResult,
  plan: Plan,
  wording: Wording,
): readonly string[] {
  const ruled = programmes.filter(({ rule }) => rule !== undefined);
  const explained = ruled.flatMap((programme) => programme.instances ?? [programme]);
  const lines = explained.flatMap((one) =>
    explanationLines(one, explainProgramme(one, plan), wording),
  );
  return ["", wording.text.trace, ...lines.map((line) => `  ${line}`)];
}
