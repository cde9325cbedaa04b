/**
 * What a household calls its members, applications and stays.
 *
 * In:       the path of an instance (`成员[0].就诊[1]`), the case's own data, the entities of the plan.
 * Out:      the name that the case states, in English where the policy's words have it, else the entity with its number;
 *           nothing for the household.
 */
import type { Localized } from "../base/localized.ts";
import type { CaseData, RawFact, RawRecord } from "../evaluate/facts/raw-case.ts";
import type { Plan } from "../plan/plan.ts";
import type { NameOfPath } from "./plain-values.ts";

const step = /([^.[\]]+)\[(\d+)\]/g;

export function instanceNames(data: CaseData, plan: Plan): NameOfPath {
  return (path) => {
    const names: Localized[] = [];
    let at: RawFact | undefined = data.household;
    for (const [, entity = "", index = "0"] of path.matchAll(step)) {
      const siblings: readonly RawFact[] = listOf(maybeRecord(at)?.[entity]);
      at = siblings[Number(index)];
      names.push(
        nameOf(maybeRecord(at), entity, siblings.length > 1 ? Number(index) : undefined, plan),
      );
    }
    const join = (language: keyof Localized) => names.map((name) => name[language]).join(" · ");
    return names.length === 0 ? undefined : { zh: join("zh"), en: join("en") };
  };
}

/** The first fact of free text is the name; everything else in a case is a number, a date or a choice of words. */
function nameOf(
  raw: RawRecord | undefined,
  entity: string,
  index: number | undefined,
  plan: Plan,
): Localized {
  const declared = plan.entities.get(entity);
  for (const fact of declared?.facts.values() ?? []) {
    const stated = fact.type.kind === "string" ? raw?.[fact.name] : undefined;
    if (typeof stated === "string") return { zh: stated, en: plan.words.get(stated) ?? stated };
  }
  const number = index === undefined ? "" : String(index + 1);
  return { zh: `${entity}${number}`, en: `${declared?.en || entity} ${number}`.trim() };
}

/** One instance may stand for a list of one. */
function listOf(raw: RawFact | undefined): readonly RawFact[] {
  if (raw === undefined || raw === null) return [];
  return Array.isArray(raw) ? raw : [raw as RawFact];
}

function maybeRecord(raw: RawFact | undefined): RawRecord | undefined {
  // A list is an object too, and TypeScript does not narrow a readonly list away.
  return typeof raw === "object" && raw !== null && !Array.isArray(raw)
    ? (raw as RawRecord)
    : undefined;
}
