/**
 * What the entry around a place says of itself: read from its lines, and from the policy where it leaves that out.
 *
 * In:       the text, the keys around; the policy as far as it could be read.
 * Out:      the entity it is about, what a formula there should come to, its own words.
 * Ignores:  the formula.
 */
import { maybeUnit, unit } from "../../base/unit.ts";
import { planType } from "../../compile/symbols.ts";
import { booleanType, dateType, numberType, type PlanType, stringType } from "../../plan/types.ts";
import type { Spec } from "../../spec/spec.ts";
import { lineAt, openersOf } from "./lines.ts";
import type { Step } from "./text-place.ts";

export interface EntryAround {
  readonly section: string;
  readonly name: string;
  /** Absent where facts are out of reach. */
  readonly entity: string | undefined;
}

export function entryAround(
  text: string,
  steps: readonly Step[],
  spec: Spec,
): EntryAround | undefined {
  const [section, entry] = steps;
  if (section === undefined || entry === undefined) return undefined;
  const name = entry.key;
  const entity = textsUnder(text, entry).get("on") ?? entityInSpec(section.key, name, spec);
  return { section: section.key, name, entity };
}

function entityInSpec(section: string, name: string, spec: Spec): string | undefined {
  switch (section) {
    case "programmes":
      return spec.programmes.get(name)?.on.id;
    case "deadlines":
      return spec.deadlines.get(name)?.on.id;
    case "routes":
      return spec.routes.get(name)?.on.id;
    case "derived":
      return spec.derived.find((one) => one.name === name)?.on?.id;
    default:
      return undefined;
  }
}

/** What the formula under the last key should come to; undefined where anything will do. */
export function expectedAt(
  text: string,
  steps: readonly Step[],
  { section, name }: EntryAround,
  spec: Spec,
): PlanType | undefined {
  const key = steps.at(-1)?.key ?? "";
  const part = steps[2];
  if (part?.key === "amount") {
    const written = maybeUnit(textsUnder(text, part).get("unit") ?? "");
    const known = (written?.text ?? "") === "" ? spec.programmes.get(name)?.amount?.unit : written;
    return known && numberType(known);
  }
  if (part?.key === "duration") return key === "start" ? dateType : numberType(unit("月"));
  if (key === "when" || key === "scope" || part?.key === "eligible") return booleanType;
  if (section === "derived") return declaredType(text, steps, spec) ?? derivedType(name, spec);
  if (section === "routes") return stringType;
  return key === "due" ? dateType : undefined;
}

function derivedType(name: string, spec: Spec): PlanType | undefined {
  const known = spec.derived.find((one) => one.name === name);
  return known && planType(known.type, name);
}

function declaredType(text: string, steps: readonly Step[], spec: Spec): PlanType | undefined {
  const entry = steps[1];
  if (entry === undefined) return undefined;
  const written = textsUnder(text, entry);
  const declared = maybeUnit(written.get("unit") ?? "");
  if (declared !== undefined && declared.text !== "") return numberType(declared);
  const word = written.get("type") ?? "";
  if (word === "boolean") return booleanType;
  if (word === "date" || word === "month") return dateType;
  const options = spec.vocabulary.enums.get(word);
  return options === undefined ? undefined : { kind: "enum", name: word, options };
}

/** The keys right under a key, with what stands behind each on its line. */
export function textsUnder(text: string, step: Step): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const head = lineAt(text, step.at);
  const column = step.at - head.start;
  let depth: number | undefined;
  for (let at = head.end + 1; at <= text.length; ) {
    const line = lineAt(text, at);
    at = line.end + (text.charAt(line.end) === "\r" ? 2 : 1);
    const words = line.text.trim();
    if (words === "" || words.startsWith("#")) continue;
    const indent = line.text.length - line.text.trimStart().length;
    if (indent <= column) break;
    depth ??= indent;
    const [key] = openersOf(line.text);
    if (indent !== depth || key === undefined || key.isDash) continue;
    found.set(
      key.key,
      line.text
        .slice(key.end)
        .replace(/\s#.*$/, "")
        .trim(),
    );
  }
  return found;
}
