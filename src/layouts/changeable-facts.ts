/**
 * Which figures of a household an answer follows, found by trying: without one of them the answer is another.
 *
 * In:       a household's facts; what is said of it.
 * Out:      a field for each stated number whose absence from the sum, as nought, changes what is said.
 * Ignores:  words and dates: a figure alone can be typed into a sentence.
 */
import { type CaseData, instanceNames, type Plan, type RawFact } from "../engine/index.ts";
import type { ChangeableFact, FactPath } from "../ui/home/home-book.ts";
import { withFact } from "../ui/home/with-fact.ts";

export function changeableFacts(
  plan: Plan,
  facts: CaseData,
  said: (facts: CaseData) => string,
): readonly ChangeableFact[] {
  const before = said(facts);
  return figuresIn(facts.household, []).flatMap(({ path, value }) => {
    const declared = factAt(plan, path);
    if (declared?.type.kind !== "number") return [];
    if (said(withFact(facts, path, "0")) === before) return [];
    const of = instanceNames(facts, plan)(instanceOf(path));
    const { name, en, unit } = declared;
    return [{ path, name, en, unit: unit.text, value, ...(of === undefined ? {} : { of }) }];
  });
}

interface Found {
  readonly path: FactPath;
  readonly value: string;
}

/** Words among them; what is declared as a number is one. */
function figuresIn(raw: RawFact | undefined, path: FactPath): readonly Found[] {
  if (typeof raw === "number" || typeof raw === "string") return [{ path, value: String(raw) }];
  if (typeof raw !== "object" || raw === null) return [];
  const entries: readonly (readonly [string | number, RawFact])[] = Array.isArray(raw)
    ? raw.map((one: RawFact, index) => [index, one] as const)
    : Object.entries(raw as Readonly<Record<string, RawFact>>);
  return entries.flatMap(([step, one]) => figuresIn(one, [...path, step]));
}

/** The fact belongs to the last collection that its path goes through. */
function factAt({ entities }: Plan, path: FactPath) {
  const name = path.at(-1);
  const collection = path.findLast(
    (step, index) => typeof step === "string" && index < path.length - 1,
  );
  const owner = [...entities.values()].find((one) =>
    collection === undefined ? one.of === undefined : one.name === collection,
  );
  return owner?.facts.get(String(name));
}

/** `成员[0].就诊[1]`, as instances are called. */
function instanceOf(path: FactPath): string {
  return path
    .slice(0, -1)
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${step}`,
    )
    .join("");
}
