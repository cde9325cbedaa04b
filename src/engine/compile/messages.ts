/**
 * The faults that compiling reports: one factory per code.
 *
 * English sentences; `details` carry what other languages need.
 */
import type { Diagnostic, Fix, RelatedPlace } from "../base/diagnostic.ts";
import { nearestName } from "../base/nearest.ts";
import type { SourceSpan } from "../base/span.ts";

type Code = `compile/${string}`;

export function unknownName(name: string, nearest: string | undefined, at: SourceSpan): Diagnostic {
  const hint = nearest === undefined ? "" : ` Did the author mean "${nearest}"?`;
  return fault("compile/unknown-name", `Nothing in this policy is called "${name}".${hint}`, at, {
    details: { name, nearest: nearest ?? "" },
    ...(nearest === undefined ? {} : { fix: { at, text: nearest } }),
  });
}

/** A fact of a child entity, read where the household is at hand. */
export function childFact(name: string, entity: string, at: SourceSpan): Diagnostic {
  return fault(
    "compile/child-fact",
    `"${name}" belongs to each ${entity}: write "${entity}.${name}" for the list of them, inside any, sum or count.`,
    at,
    { details: { name, entity } },
  );
}

export function factWithoutEntity(name: string, at: SourceSpan): Diagnostic {
  return fault(
    "compile/fact-without-entity",
    `"${name}" is known of a household only; a check, or a value without "on", reads parameters alone.`,
    at,
    { details: { name } },
  );
}

export function unknownEntity(name: string, known: readonly string[], at: SourceSpan): Diagnostic {
  return fault(
    "compile/unknown-entity",
    `"${name}" is no entity; the vocabulary has ${known.join(", ")}.`,
    at,
    {
      details: { name, known: known.join("、") },
    },
  );
}

/** An entity that no path of owners joins to the one at hand. */
export function entityOutOfReach(name: string, at: SourceSpan): Diagnostic {
  return fault(
    "compile/entity-out-of-reach",
    `"${name}" and what is at hand here belong to no common household.`,
    at,
    {
      details: { name },
    },
  );
}

export function unknownProgramme(
  name: string,
  nearest: string | undefined,
  at: SourceSpan,
): Diagnostic {
  return fault("compile/unknown-programme", `"${name}" is no programme of this policy.`, at, {
    details: { name, nearest: nearest ?? "" },
    ...(nearest === undefined ? {} : { fix: { at, text: nearest } }),
  });
}

/** What has options: a reading, an enum, a parameter. */
export interface OptionOwner {
  readonly name: string;
  readonly options: readonly string[];
}

/** The nearest option is offered as the cure, in quotes where a formula wants them. */
export function unknownOption(
  word: string,
  owner: OptionOwner,
  at: SourceSpan,
  cure: "quoted" | "plain" | "none",
): Diagnostic {
  const { name, options } = owner;
  const nearest = nearestName(word, options);
  const text = cure === "quoted" ? `"${nearest}"` : `${nearest}`;
  const fix = nearest === undefined || cure === "none" ? {} : { fix: { at, text } };
  const sentence = `"${word}" is no option of "${name}", which has ${options.join(", ")}.`;
  const details = { word, owner: name, options: options.join("、"), nearest: nearest ?? "" };
  return fault("compile/unknown-option", sentence, at, { details, ...fix });
}

export function unknownFunction(
  name: string,
  nearest: string | undefined,
  at: SourceSpan,
): Diagnostic {
  return fault("compile/unknown-function", `There is no function "${name}".`, at, {
    details: { name, nearest: nearest ?? "" },
    ...(nearest === undefined ? {} : { fix: { at, text: nearest } }),
  });
}

export function wrongArguments(
  name: string,
  expected: string,
  found: number,
  at: SourceSpan,
): Diagnostic {
  return fault("compile/wrong-arguments", `"${name}" takes ${expected}; ${found} are given.`, at, {
    details: { name, expected, found: String(found) },
  });
}

/** Two units that do not go together under an operator. */
export function unitClash(
  { operator, at }: { readonly operator: string; readonly at: SourceSpan },
  left: string,
  right: string,
  because: readonly RelatedPlace[],
): Diagnostic {
  return fault(
    "compile/unit-clash",
    `"${operator}" needs one unit on both sides; the left is ${left || "a pure number"}, the right ${right || "a pure number"}.`,
    at,
    { details: { operator, left, right }, because },
  );
}

/** A formula whose unit is not the one declared for it. */
export function declaredUnit(
  { name, unit }: { readonly name: string; readonly unit: string },
  found: string,
  at: SourceSpan,
  because: readonly RelatedPlace[],
): Diagnostic {
  return fault(
    "compile/declared-unit",
    `"${name}" is declared in ${unit || "no unit"}, but its formula gives ${found || "a pure number"}.`,
    at,
    { details: { name, declared: unit, found }, because },
  );
}

export function typeClash(
  what: string,
  expected: string,
  found: string,
  at: SourceSpan,
): Diagnostic {
  return fault("compile/type-clash", `${what} needs ${expected}, but this is ${found}.`, at, {
    details: { what, expected, found },
  });
}

export function unknownPart(part: string, of: string, at: SourceSpan): Diagnostic {
  return fault("compile/unknown-part", `There is no "${part}" in ${of}.`, at, {
    details: { part, of },
  });
}

export function variantOutOfReach(parameter: string, axis: string, at: SourceSpan): Diagnostic {
  return fault(
    "compile/variant-out-of-reach",
    `"${parameter}" varies by "${axis}", which is not known here: name the variant, "${parameter}.…".`,
    at,
    { details: { parameter, axis } },
  );
}

export function remainingMonths(at: SourceSpan): Diagnostic {
  return fault(
    "compile/remaining-months",
    `".months" is only what is left over after whole years (0 to 11); the duration itself is the number of months.`,
    at,
    { severity: "warning" },
  );
}

export function moneyInFormula(text: string, unitText: string, at: SourceSpan): Diagnostic {
  return fault(
    "compile/money-in-formula",
    `The amount ${text} (${unitText}) stands inside a formula, where it has no source and no date: make it a parameter.`,
    at,
    { severity: "warning", details: { text, unit: unitText } },
  );
}

export function circularRules(names: readonly string[], places: readonly SourceSpan[]): Diagnostic {
  const [first, ...rest] = places;
  const loop = [...names, names[0] ?? ""].join(" → ");
  return fault(
    "compile/circular-rules",
    `These rules need each other, so none can be computed: ${loop}.`,
    first as SourceSpan,
    {
      details: { loop },
      because: rest.map((at, index) => ({ at, note: names[index + 1] ?? "" })),
    },
  );
}

export function unreadableValue(text: string, expected: string, at: SourceSpan): Diagnostic {
  return fault("compile/unreadable-value", `"${text}" is not ${expected}.`, at, {
    details: { text, expected },
  });
}

interface Rest {
  readonly details?: Readonly<Record<string, string>>;
  readonly because?: readonly RelatedPlace[];
  readonly severity?: Diagnostic["severity"];
  readonly fix?: Fix;
}

function fault(code: Code, message: string, at: SourceSpan, rest: Rest = {}): Diagnostic {
  return { code, severity: "error", message, at, details: {}, because: [], ...rest };
}
