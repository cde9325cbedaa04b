/**
 * What may be written in a document outside its formulas: keys, words of the format, names of entries, clauses, units.
 *
 * In:       what the schema says of a place, what is there already, the policy as far as it could be read.
 * Out:      candidates in the order of the schema or of the policy.
 * Ignores:  formulas (formula-candidates.ts) and patterns (patterns.ts).
 */
import { optionsOfAxis } from "../../spec/axis-options.ts";
import { conditionKeys } from "../../spec/merge/normalise-conditions.ts";
import { listItem, type ShapeAt } from "../../spec/shape/shape-at.ts";
import type { Spec } from "../../spec/spec.ts";
import type { Candidate } from "./completion.ts";
import { textsUnder } from "./entry-around.ts";
import { namesInReach, parameterCandidate, type Reach, wordsOf } from "./names-in-scope.ts";
import type { TextPlace } from "./text-place.ts";

/** Keys that may stand there and do not yet. */
export function keyCandidates(
  shape: ShapeAt,
  { taken, hasColon, isFlow }: TextPlace,
): readonly Candidate[] {
  // A condition is a pair of a name and a formula, or a map with these keys.
  const isPair = taken.length > 0 && !taken.some((key) => shape.keys.includes(key));
  if (isPair && shape.keys.includes("when")) return [];
  return shape.keys
    .filter((key) => !taken.includes(key))
    .map((label) => ({
      label,
      kind: "key",
      // A value goes on behind the colon, a map or a list of several lines below it.
      insert: hasColon ? label : `${label}:${isFlow || !blocks.has(label) ? " " : ""}`,
      fits: true,
    }));
}

const blocks: ReadonlySet<string> = new Set([
  "documents",
  "clauses",
  "parameters",
  "readings",
  "derived",
  "programmes",
  "choices",
  "checks",
  "deadlines",
  "routes",
  "words",
  "tests",
  "values",
  "eligible",
  "amount",
  "duration",
  "entitlements",
  "all",
  "any",
  "none",
]);

/** Names of entries that the section may speak of and does not yet: the baseline's, and the programmes of results. */
export function entryCandidates(
  section: string,
  { taken, hasColon }: TextPlace,
  { spec, ...rest }: Reach,
): readonly Candidate[] {
  const known = namesOfSection(section, spec);
  return [...known]
    .filter(([name]) => !taken.includes(name))
    .map(([name, words]) => ({
      ...(section === "parameters" ? parameterWords(name, { spec, ...rest }) : words),
      label: name,
      kind: "entry",
      insert: hasColon ? name : `${name}:`,
      fits: true,
    }));
}

type Words = Pick<Candidate, "gloss" | "from">;

function namesOfSection(section: string, spec: Spec): ReadonlyMap<string, Words> {
  const named = (entries: Iterable<Parameters<typeof wordsOf>[0]>) =>
    new Map([...entries].map((one): [string, Words] => [one.name, wordsOf(one)]));
  switch (section) {
    case "programmes": {
      const listed = spec.vocabulary.programmes.map((name): [string, Words] => [name, {}]);
      return new Map([...listed, ...named(spec.programmes.values())]);
    }
    case "parameters":
    case "readings":
    case "choices":
    case "checks":
    case "deadlines":
    case "routes":
      return named(spec[section].values());
    case "derived":
      return named(spec.derived);
    default:
      return new Map();
  }
}

function parameterWords(name: string, reach: Reach): Partial<Candidate> {
  const parameter = reach.spec.parameters.get(name);
  return parameter === undefined ? {} : parameterCandidate(parameter, reach);
}

/** Values of a key that are no formula. */
export function valueCandidates(
  shape: ShapeAt,
  place: TextPlace,
  text: string,
  reach: Reach,
): readonly Candidate[] {
  if (shape.words.length > 0) return shape.words.map((word) => plain(word, "word"));
  const path = place.steps.map(({ key }) => key);
  const key = path.findLast((step) => step !== listItem) ?? "";
  const { spec, symbols } = reach;
  switch (key) {
    case "cite":
      return citable(reach);
    case "children":
      return clauses(reach);
    case "on":
      return symbols.entityNames.map((name) => ({
        ...plain(name, "entity"),
        gloss: { zh: "", en: spec.vocabulary.entities.get(name)?.en ?? "" },
      }));
    case "unit":
      return unitsIn(spec).map((unit) => plain(unit, "unit"));
    case "type":
      return [...typeWords, ...spec.vocabulary.enums.keys()].map((word) => plain(word, "type"));
    case "by":
      return axes(reach);
    case "chosen":
      return namesInReach(reach, symbols.household)
        .filter(({ type, kind }) => kind === "fact" && type === "enum")
        .map((one) => ({ ...one, fits: true }));
    case "options":
      return path[0] === "choices" ? namesAs("programmes", reach) : [];
    case "default":
      return optionsOfReading(text, place).map((option) => plain(option, "option"));
    default:
      return [];
  }
}

/** Names of a yes-or-no that may stand alone as a condition. */
export function conditionCandidates(
  entity: string | undefined,
  taken: readonly string[],
  reach: Reach,
): readonly Candidate[] {
  if (taken.some((key) => conditionKeys.has(key))) return [];
  return namesInReach(reach, entity)
    .filter(({ type }) => type === "boolean")
    .map((one) => ({ ...one, fits: true }));
}

/** The options that a parameter varies by, as keys of its value; `depth` counts the keys around. */
export function variantCandidates(
  parameter: string,
  depth: number,
  { taken, hasColon }: TextPlace,
  { spec }: Reach,
): readonly Candidate[] {
  const axis = spec.parameters.get(parameter)?.by[depth];
  const options = axis === undefined ? [] : optionsOfAxis(axis.id, spec);
  return options
    .filter((option) => !taken.includes(option))
    .map((label) => ({
      label,
      kind: "option",
      insert: hasColon ? label : `${label}: `,
      fits: true,
    }));
}

const typeWords = ["number", "integer", "boolean", "string", "date", "month", "datetime"];

function plain(label: string, kind: Candidate["kind"]): Candidate {
  return { label, kind, insert: label, fits: true };
}

/** What a proposal changes cites the proposal: its own documents come first there. */
export function citable(reach: Reach): readonly Candidate[] {
  const { spec, own } = reach;
  const documents = [...spec.documents.values()].map(
    ({ id, title, from }): Candidate => ({ ...plain(id, "document"), gloss: title, from }),
  );
  if (own === spec.id) return [...clauses(reach), ...documents];
  const isOwn = ({ from }: Candidate) => from === own;
  const others = documents.filter((one) => !isOwn(one));
  return [...documents.filter(isOwn), ...clauses(reach), ...others];
}

/** Those of the file itself come before what it inherits. */
function clauses({ spec, own }: Reach): readonly Candidate[] {
  const found = [...spec.clauses.values()].map(
    ({ id, gloss, from }): Candidate => ({ ...plain(id, "clause"), gloss, from }),
  );
  const isOwn = ({ from }: Candidate) => from === own;
  return [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))];
}

function namesAs(section: "programmes", { spec }: Reach): readonly Candidate[] {
  return [...spec[section].values()].map((one) => ({
    ...plain(one.name, "programme"),
    ...wordsOf(one),
  }));
}

/** What a parameter may vary by: facts and derived values with options, or a yes-or-no. */
function axes(reach: Reach): readonly Candidate[] {
  const { spec } = reach;
  return reach.symbols.entityNames
    .flatMap((entity) => namesInReach(reach, entity))
    .filter(({ kind, label }) => kind !== "reading" && optionsOfAxis(label, spec).length > 0)
    .filter(({ label }, index, all) => all.findIndex((one) => one.label === label) === index)
    .map((one) => ({ ...one, fits: one.type === "enum" }));
}

/** The units that the policy writes, the commonest first. */
export function unitsIn(spec: Spec): readonly string[] {
  const counts = new Map<string, number>();
  const count = (text: string | undefined) => {
    if (text !== undefined && text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  };
  for (const { type } of spec.parameters.values()) count(type.unit?.text);
  for (const { type } of spec.derived) count(type.unit?.text);
  for (const { amount } of spec.programmes.values()) count(amount?.unit.text);
  for (const { facts } of spec.vocabulary.entities.values())
    for (const { type } of facts.values()) count(type.unit?.text);
  return [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
}

/** As they stand in the text: the reading may be new. */
function optionsOfReading(text: string, { steps }: TextPlace): readonly string[] {
  const entry = steps[1];
  const written = entry === undefined ? "" : (textsUnder(text, entry).get("options") ?? "");
  return written
    .replace(/^\[|\]$/g, "")
    .split(",")
    .map((option) => option.trim())
    .filter((option) => option !== "");
}
