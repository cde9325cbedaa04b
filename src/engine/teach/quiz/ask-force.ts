/**
 * How binding the wording is: what a text orders, orders in principle, allows or encourages.
 *
 * In:       a plan.
 * Out:      questions about what it obliges somebody to; the wrong answers take its wording for another's.
 * Ignores:  households: none of it depends on one.
 */
import { textFromDate } from "../../base/calendar.ts";
import type { Localized } from "../../base/localized.ts";
import type { CaseData } from "../../evaluate/facts/raw-case.ts";
import type { Force, Plan } from "../../plan/plan.ts";
import { type Draw, oneOf, shuffled } from "../draw.ts";
import { mostWrong } from "./asked.ts";
import type { NamedThing, Question, QuizOption } from "./question.ts";

/** Something that a text asks for, with the weight of its wording. */
export interface Wording extends NamedThing {
  readonly force: Force;
  readonly cite: readonly string[];
  /** The programme that it belongs to. */
  readonly of?: Localized;
}

/** Whatever cites a clause and whose name no other has. */
export function wordingsOf(plan: Plan): readonly Wording[] {
  const rules = [...plan.rules.values()];
  const entitled = rules.flatMap((rule) =>
    rule.kind !== "programme"
      ? []
      : rule.entitlements.map(({ id, en, force, cite }): Wording => {
          const of = { zh: rule.name, en: rule.en };
          return { name: id, en, force, cite, of };
        }),
  );
  const all: readonly Wording[] = [
    ...entitled,
    ...plan.checks,
    ...plan.answers,
    // That a programme is there at all is no order to anybody; that it is left to somebody is worth knowing.
    ...rules.flatMap((rule) => (rule.kind === "programme" && rule.force !== "firm" ? [rule] : [])),
  ];
  const named = (wanted: string) => all.filter(({ name }) => name === wanted);
  return all.filter(({ name, cite }) => cite.length > 0 && named(name).length === 1);
}

interface ForceAsked {
  readonly plan: Plan;
  readonly wordings: readonly Wording[];
  readonly facts: CaseData;
  readonly source: string;
  readonly draw: Draw;
}

const usual: readonly Force[] = ["firm", "in-principle", "may", "encourage"];

export function askForce({
  plan,
  wordings,
  facts,
  source,
  draw,
}: ForceAsked): Question | undefined {
  // Most of a text is firm; what is not is what has to be learnt.
  const soft = wordings.filter(({ force }) => force !== "firm");
  const isSoft = soft.length > 0 && draw(3) > 0;
  const about = oneOf(isSoft ? soft : wordings, draw);
  if (about === undefined) return undefined;
  const { name, en, force, cite, of } = about;
  const wrong = shuffled(
    usual.filter((other) => other !== force),
    draw,
  )
    .slice(0, mostWrong)
    .map(
      (other): QuizOption => ({
        answer: { kind: "force", force: other },
        mistake: { kind: "force-misread", name: force, en: force, detail: other },
      }),
    );
  return {
    kind: "force",
    about: { name, en },
    subject: { programme: name, path: "" },
    ...(of === undefined ? {} : { of }),
    date: textFromDate(plan.date),
    source,
    facts,
    situation: { things: [], given: [] },
    varied: [],
    options: shuffled([{ answer: { kind: "force", force } }, ...wrong], draw),
    why: { assumed: [], sums: [], reasons: [], cite: [...new Set(cite)] },
  };
}
