/**
 * Write a proposal that gives one place the parameter or the rule of another.
 *
 * In:       both places on a day; what is moved; what the proposal is called.
 * Out:      the text of an ordinary proposal, to be merged and checked as any other; or why nothing can be moved.
 * Ignores:  whether the checker accepts it: types and units of formulas are found there.
 */

import { isSameUnit } from "../../base/unit.ts";
import { entrySections } from "../../spec/merge/entry-sections.ts";
import type { Spec } from "../../spec/spec.ts";
import { movedAnswer, movedCheck, movedReading, refusedChoice } from "./moved-entries.ts";
import { entriesOf, type MovedName, missingNames, namesToCarry, readersOf } from "./moved-names.ts";
import { partYaml, programmeYaml } from "./programme-yaml.ts";
import { declared, derivedYaml, maybeGloss, readingYaml } from "./rule-yaml.ts";
import type { Refusal, Transplant, TransplantAsked, TransplantPlace } from "./transplant.ts";
import { takenValue } from "./value-yaml.ts";
import { isSameText, type Refused, refused, type Written } from "./written.ts";
import { names, nameText, plain, quoted, words, type YamlMap, yamlLines } from "./yaml-lines.ts";

export function writeTransplant(asked: TransplantAsked): Transplant {
  const moved = movedEntry(asked);
  if (moved.kind === "refused") return moved;
  const { source, target, isCarrying } = asked;
  const missing = missingNames(moved.part, source.spec, target.spec);
  if (missing.length > 0 && !isCarrying) return refused({ kind: "missing-names", names: missing });
  const carried = namesToCarry(moved.part, source.spec, target.spec);
  const entries = [...moved.entries, ...carriedEntries(carried, asked)];
  const choices = choicesBetween(
    entries.map(([, name]) => name),
    asked,
  );
  return {
    kind: "written",
    id: `${target.spec.id}-trial`,
    text: proposalText(asked, [...entries, ...choices]),
    carried,
    kept: moved.kept,
  };
}

function movedEntry(asked: TransplantAsked): Written | Refused {
  switch (asked.item.section) {
    case "parameters":
      return movedParameter(asked);
    case "derived":
      return movedDerived(asked);
    case "programmes":
      return movedProgramme(asked);
    case "readings":
      return movedReading(asked);
    case "choices":
      return refusedChoice(asked);
    case "checks":
      return movedCheck(asked);
    case "deadlines":
    case "routes":
      return movedAnswer(asked, asked.item.section);
    default:
      return refused({ kind: "not-movable" });
  }
}

function movedParameter({
  source,
  target,
  item: { name },
  variant,
  title,
}: TransplantAsked): Written | Refused {
  const [from, to] = [source.plan.parameters.get(name), target.plan.parameters.get(name)];
  if (from === undefined) return refused({ kind: "silent" });
  if (to === undefined) return refused({ kind: "not-read", readers: readersOf(name, source.spec) });
  const clash = maybeClash(name, source.spec, target.spec);
  if (clash !== undefined) return refused(clash);
  const taken = takenValue(from, to, variant);
  if (taken.kind !== "value") return refused(taken);
  const yaml: YamlMap = [...taken.yaml, ["cite", quoted(title.zh)]];
  return { kind: "written", part: {}, entries: [["parameters", name, yaml]], kept: [] };
}

function maybeClash(name: string, source: Spec, target: Spec): Refusal | undefined {
  const [from, to] = [source.parameters.get(name)?.type, target.parameters.get(name)?.type];
  if (from === undefined || to === undefined) return undefined;
  const said = ({ unit, options, kind }: typeof from) =>
    unit?.text ?? options?.join("、") ?? (kind === "number" ? "" : kind);
  const isSame =
    from.kind === to.kind &&
    (from.unit === undefined || to.unit === undefined
      ? from.unit === to.unit
      : isSameUnit(from.unit, to.unit)) &&
    (from.options ?? []).every((option) => to.options?.includes(option) === true);
  return isSame ? undefined : { kind: "units", there: said(from), here: said(to) };
}

function movedDerived({
  source,
  target,
  item: { name },
  title,
}: TransplantAsked): Written | Refused {
  const derived = source.spec.derived.find((one) => one.name === name);
  const there = target.spec.derived.find((one) => one.name === name);
  if (derived === undefined) return refused({ kind: "silent" });
  if (there === undefined)
    return refused({ kind: "not-read", readers: readersOf(name, source.spec) });
  const yaml = derivedYaml(derived, title.zh);
  if (isSameText(yaml, derivedYaml(there, title.zh))) return refused({ kind: "same" });
  return {
    kind: "written",
    part: { derived: [derived] },
    entries: [["derived", name, yaml]],
    kept: [],
  };
}

function movedProgramme(asked: TransplantAsked): Written | Refused {
  const { source, target, item, title } = asked;
  const { name, part } = item;
  const programme = source.spec.programmes.get(name);
  const there = target.spec.programmes.get(name);
  if (programme === undefined) return refused({ kind: "silent" });
  const cite = title.zh;
  const written =
    part === undefined
      ? programmeYaml(programme, there, cite)
      : there === undefined
        ? ({ kind: "refused", why: { kind: "no-programme" } } as const)
        : partYaml({ programme, there, part, cite });
  if (written.kind === "refused") return written;
  const same = there && (part === undefined ? programmeYaml(there, there, cite) : written.there);
  if (same?.kind === "written" && isSameText(same.yaml, written.yaml))
    return refused({ kind: "same" });
  return {
    kind: "written",
    part: { programmes: new Map([[name, written.moved]]) },
    entries: [["programmes", name, written.yaml]],
    kept: written.kept,
  };
}

function carriedEntries(
  carried: readonly MovedName[],
  { source, title }: TransplantAsked,
): Written["entries"] {
  const { parameters, readings, derived, programmes } = entriesOf(carried, source.spec);
  const cite = title.zh;
  return [
    ...[...parameters.keys()].map(
      (name) => ["parameters", name, newParameterYaml(name, source, cite)] as const,
    ),
    ...[...readings.values()].map((one) => ["readings", one.name, readingYaml(one, cite)] as const),
    ...derived.map((one) => ["derived", one.name, derivedYaml(one, cite)] as const),
    ...[...programmes.values()].flatMap((one) => {
      const written = programmeYaml(one, undefined, cite);
      return written.kind === "written" ? [["programmes", one.name, written.yaml] as const] : [];
    }),
  ];
}

/** Declared as it is there; without a value on the day it stays open. */
function newParameterYaml(name: string, { spec, plan }: TransplantPlace, cite: string): YamlMap {
  const [parameter, current] = [spec.parameters.get(name), plan.parameters.get(name)];
  if (parameter === undefined || current === undefined) return [];
  const taken = takenValue(current, undefined);
  return [
    ["en", maybeGloss(parameter.en)],
    ...declared(parameter.type),
    ["by", parameter.by.length === 0 ? undefined : names(parameter.by.map(({ id }) => id))],
    ...(taken.kind === "value" ? taken.yaml : []),
    ["cite", quoted(cite)],
  ];
}

/** What the applicant decides between programmes of which one is new there: it comes with them. */
function choicesBetween(
  moved: readonly string[],
  { source, target, title }: TransplantAsked,
): Written["entries"] {
  const there = target.spec;
  const has = (name: string) => moved.includes(name) || there.programmes.has(name);
  return [...source.spec.choices.values()].flatMap(({ name, en, options, chosen }) => {
    const all = options.map(({ id }) => id);
    const isNew = all.some((id) => moved.includes(id) && !there.programmes.has(id));
    if (!isNew || there.choices.has(name) || !all.every(has)) return [];
    const yaml: YamlMap = [
      ["en", maybeGloss(en)],
      ["options", names(all)],
      ["chosen", plain(chosen.id)],
      ["cite", quoted(title.zh)],
    ];
    return [["choices", name, yaml] as const];
  });
}

function proposalText(asked: TransplantAsked, entries: Written["entries"]): string {
  const { target, date, title } = asked;
  const head: YamlMap = [
    ["spec", plain("1")],
    ["id", plain(`${target.spec.id}-trial`)],
    ["changes", plain(target.spec.id)],
    ["title", words(title)],
    ["from", plain(date)],
  ];
  const documents: YamlMap = [
    [
      "documents",
      [
        [
          quoted(title.zh).text,
          [
            ["title", words(title)],
            ["outside", plain("true")],
          ],
        ],
      ],
    ],
  ];
  const sections = entrySections.flatMap((section): readonly YamlMap[] => {
    const own = entries.filter(([one]) => one === section);
    return own.length === 0
      ? []
      : [[[section, own.map(([, name, yaml]) => [name, yaml] as const)]]];
  });
  const parts = [head, documents, ...sections, ...englishOf(sections, asked)];
  return `${parts.map((part) => yamlLines(part).join("\n")).join("\n\n")}\n`;
}

/** English of the words that the entries bring and the place has none for. */
function englishOf(
  sections: readonly YamlMap[],
  { source, target }: TransplantAsked,
): readonly YamlMap[] {
  const written = sections.flatMap((part) => yamlLines(part)).join("\n");
  const said = new Set(written.split(/["[\],{}|\n]|: /).map((word) => word.trim()));
  const own = [...source.spec.words].filter(
    ([word]) => said.has(word) && !target.spec.words.has(word),
  );
  const english = own.map(([word, en]) => [nameText(word), quoted(en)] as const);
  return english.length === 0 ? [] : [[["words", english]]];
}
