/**
 * Rules of a spec as YAML again: formulas, tables, conditions, amounts, as another place's text would have them.
 *
 * In:       parts of a spec; the document that the new text cites.
 * Out:      maps of YAML. Formulas are printed from their trees.
 * Ignores:  notes and the citations that the parts had.
 */
import { textFromRational } from "../../base/decimal.ts";
import { printCell, printFormula } from "../../spec/feel/print-formula.ts";
import type {
  Amount,
  Body,
  Check,
  Condition,
  ConditionGroup,
  Deadline,
  DeclaredType,
  Derived,
  Duration,
  Entitlement,
  Formula,
  Reading,
  Rounding,
  Route,
} from "../../spec/spec.ts";
import { block, formula, names, plain, quoted, words, type YamlMap } from "./yaml-lines.ts";

export function leaf(written: Formula) {
  return formula(printFormula(written.tree));
}

export function maybeLeaf(written: Formula | undefined) {
  return written === undefined ? undefined : leaf(written);
}

export function maybeGloss(en: string) {
  return en === "" ? undefined : quoted(en);
}

/** What a parameter or a derived value is declared to be; a pure number says so. */
export function declared({ unit, kind, options, enumName, integer }: DeclaredType): YamlMap {
  if (kind === "enum")
    return enumName === undefined
      ? [["options", names(options ?? [])]]
      : [["type", plain(enumName)]];
  if (kind !== "number") return [["type", plain(kind)]];
  if (unit !== undefined && unit.text !== "") return [["unit", plain(unit.text)]];
  return [["type", plain(integer === true ? "integer" : "number")]];
}

export function derivedYaml({ en, on, type, body, round, name }: Derived, cite: string): YamlMap {
  return [
    ["en", maybeGloss(en)],
    ["on", on === undefined ? undefined : plain(on.id)],
    ...declared(type),
    ...bodyYaml(body, name),
    ["round", round && roundYaml(round, cite)],
    ["cite", quoted(cite)],
  ];
}

export function readingYaml(
  { en, question, options, default: first }: Reading,
  cite: string,
): YamlMap {
  return [
    ["en", maybeGloss(en)],
    ["question", words(question)],
    ["options", names(options)],
    ["default", plain(first)],
    ["cite", quoted(cite)],
  ];
}

export function checkYaml({ en, force, when }: Check, cite: string): YamlMap {
  return [
    ["en", maybeGloss(en)],
    ["force", plain(force)],
    ["when", leaf(when)],
    ["cite", quoted(cite)],
  ];
}

/** What holds for everybody says so where something stands there that holds for some. */
export function answerYaml(
  answer: Deadline | Route,
  there: Deadline | Route | undefined,
  cite: string,
): YamlMap {
  const { name, en, on, when, force } = answer;
  const isForAll = when === undefined && there?.when !== undefined;
  const body = "due" in answer ? bodyYaml(answer.due, name, "due") : bodyYaml(answer.body, name);
  return [
    ["en", maybeGloss(en)],
    ["on", plain(on.id)],
    ["when", isForAll ? plain("true") : maybeLeaf(when)],
    ...body,
    ["force", plain(force)],
    ["cite", quoted(cite)],
  ];
}

/** Results stand in the column headed by the entry's name. */
export function bodyYaml(body: Body, name: string, key = "formula"): YamlMap {
  if (body.kind === "formula") return [[key, leaf(body.formula)]];
  const { hit, columns, rows } = body.table;
  const cells = (all: readonly string[]) => `| ${all.join(" | ")} |`;
  const heads = [...columns.map(({ heading }) => printFormula(heading.tree)), name];
  const lines = rows.map(({ tests, result }) =>
    cells([...tests.map((test) => printCell(test)), printFormula(result.tree)]),
  );
  return [
    ["hit", hit === "unique" ? undefined : plain(hit)],
    ["table", block([cells(heads), cells(heads.map(() => "---")), ...lines])],
  ];
}

export function roundYaml({ mode, step }: Rounding, cite: string): YamlMap {
  return [
    ["mode", plain(mode)],
    ["step", plain(textFromRational(step))],
    ["cite", quoted(cite)],
  ];
}

export function durationYaml({ start, months, least, most }: Duration, cite: string): YamlMap {
  return [
    ["start", leaf(start)],
    ["months", leaf(months)],
    ["least", maybeLeaf(least)],
    ["most", maybeLeaf(most)],
    ["cite", quoted(cite)],
  ];
}

/** `there`: what stands in its place where it goes; its rounding is written only where it is another. */
export function amountYaml(
  amount: Amount,
  {
    name,
    cite,
    there,
  }: { readonly name: string; readonly cite: string; readonly there: Amount | undefined },
): YamlMap {
  const { unit, body, floor, ceiling, round } = amount;
  const isRounded = round !== undefined && sayingOf(round) !== sayingOf(there?.round);
  return [
    ["unit", plain(unit.text)],
    ...(body === undefined ? [] : bodyYaml(body, name)),
    ["floor", maybeLeaf(floor)],
    ["ceiling", maybeLeaf(ceiling)],
    ["round", isRounded ? roundYaml(round, cite) : undefined],
    ["cite", quoted(cite)],
  ];
}

function sayingOf(round: Rounding | undefined): string {
  return round === undefined ? "" : `${round.mode} ${textFromRational(round.step)}`;
}

export function entitlementYaml({ en, kind, when, force }: Entitlement, cite: string): YamlMap {
  return [
    ["en", maybeGloss(en)],
    ["kind", plain(kind)],
    ["when", maybeLeaf(when)],
    ["force", plain(force)],
    ["cite", quoted(cite)],
  ];
}

/**
 * A group as it is to be, over the one that stands there: conditions that the first has not are taken away.
 * A group without anything left to say is undefined.
 */
export function groupYaml(
  group: ConditionGroup | undefined,
  there: ConditionGroup | undefined,
  cite: string,
): YamlMap | undefined {
  const lists = (["all", "any", "none"] as const).flatMap((join) => {
    const [own, old] = [group?.[join] ?? [], there?.[join] ?? []];
    const gone = old.filter(({ id }) => !own.some((one) => one.id === id));
    const items = [
      ...gone.map(({ id }) => dropped(id, cite)),
      ...own.map((one) =>
        conditionYaml(
          one,
          old.find(({ id }) => id === one.id),
          cite,
        ),
      ),
    ];
    return items.length === 0 ? [] : [[join, items] as const];
  });
  return lists.length === 0 ? undefined : lists;
}

export function conditionYaml(
  condition: Condition,
  there: Condition | undefined,
  cite: string,
): YamlMap {
  const { id, en, force } = condition;
  const hasForce = force !== "firm" || (there !== undefined && there.force !== "firm");
  const inner = there?.kind === "group" ? there.group : undefined;
  return [
    ["id", plain(id)],
    ["en", maybeGloss(en)],
    ...(condition.kind === "formula" ? [["when", leaf(condition.when)] as const] : []),
    ...(condition.kind === "open" ? [["open", words(condition.open)] as const] : []),
    ...(condition.kind === "group" ? (groupYaml(condition.group, inner, cite) ?? []) : []),
    ["force", hasForce ? plain(force) : undefined],
    ["cite", quoted(cite)],
  ];
}

function dropped(id: string, cite: string): YamlMap {
  return [
    ["id", plain(id)],
    ["drop", plain("true")],
    ["cite", quoted(cite)],
  ];
}
