/**
 * What the guides show, worked out by the checker and the engine when the site is built.
 *
 * In:       the example place, the shipped policies, proposals, households and cases; the reader's language.
 * Out:      plain data for the components beside this file.
 * Throws:   an error where a specimen has nothing to show; the build then fails.
 */
import {
  type ComparedCell,
  compareHouseholds,
  type Diagnostic,
  describeCurve,
  describeHousehold,
  describePolicy,
  evaluateHousehold,
  explainProgramme,
  LineFinder,
  type Localized,
  makePaper,
  maybeDate,
  maybeRationalFromDecimal,
  openPolicy,
  type PlainCurve,
  type PlainHousehold,
  type PlainProgramme,
  planOn,
  type Question,
  subtract,
  textFromRational,
} from "../../engine/index.ts";
import { faultSentence } from "../../text/diagnostics-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import { answerOf } from "../../ui/home/Anatomy.tsx";
import { readHouseholds } from "../catalogue.ts";
import { proposalSources } from "../policy-texts.ts";
import { exampleTexts } from "./example-texts.ts";
import { opened, specimenDate } from "./specimen.ts";

export interface FaultSpecimen {
  readonly line: number;
  readonly code: string;
  /** The line, before, at and after what is marked. */
  readonly text: readonly [string, string, string];
  readonly sentence: string;
  /** What to write instead, where it is mechanical. */
  readonly fix?: string;
}

/** The example place with one slip: what the checker says of it. */
export function faultOf(written: string, slip: string, locale: Locale): FaultSpecimen {
  const texts = exampleTexts();
  const { file, text } = texts.jurisdiction;
  const wrong = text.replace(written, slip);
  if (wrong === text) throw new Error(`The example place has no "${written}".`);
  const { diagnostics } = openPolicy({ ...texts, jurisdiction: { file, text: wrong } });
  const [found] = diagnostics.filter(({ severity }) => severity === "error");
  if (found === undefined) throw new Error(`"${slip}" is no fault.`);
  return { ...placeOf(found, wrong), code: found.code, sentence: faultSentence(found, locale) };
}

function placeOf({ at, fix }: Diagnostic, text: string) {
  const start = text.lastIndexOf("\n", at.start - 1) + 1;
  const end = text.indexOf("\n", at.end);
  return {
    line: new LineFinder(text).positionAt(at.start).line,
    text: [
      text.slice(start, at.start).trimStart(),
      text.slice(at.start, at.end),
      text.slice(at.end, end),
    ] as const,
    ...(fix === undefined ? {} : { fix: fix.text }),
  };
}

export interface EffectSpecimen {
  readonly title: string;
  readonly from: string;
  readonly region: string;
  /** The file of the proposal, for the drafting screen. */
  readonly file: string;
  readonly rows: readonly {
    readonly household: string;
    readonly programme: Localized;
    readonly before: PlainProgramme;
    readonly after: PlainProgramme;
  }[];
}

/** What a shipped proposal that changes a payment means for households, the day before and from its day. */
export function effectOf(households: readonly string[], locale: Locale): EffectSpecimen {
  for (const { id, changes, texts } of proposalSources()) {
    const { spec, policy } = openPolicy(texts);
    const proposal = spec?.proposals[0];
    if (spec === undefined || policy === undefined || proposal === undefined)
      throw new Error(`${id}.yaml cannot be read.`);
    const rows = households.flatMap((household) => {
      const answers = [proposal.from - 1, proposal.from].map((day) => {
        const facts = factsOf(household);
        const plan = planOn(policy, day);
        const result = evaluateHousehold(plan, facts);
        return describeHousehold({ plan, result, facts, explain: explainProgramme });
      });
      const [before, after] = answers.map(answerOf);
      if (before === undefined || after === undefined || before.name !== after.name) return [];
      const programme = { zh: after.name, en: after.en };
      return [{ household: titleOf(household, locale), programme, before, after }];
    });
    const isFelt = rows.some(({ before, after }) => before.amount?.value !== after.amount?.value);
    if (!isFelt) continue;
    return {
      title: proposal.title[locale],
      from: proposalDay(texts.proposals?.[0]?.text ?? ""),
      region: changes,
      file: `${id}.yaml`,
      rows,
    };
  }
  throw new Error("No shipped proposal changes what a sample household is paid.");
}

/** What is paid more, as decimal text; empty where either amount is unknown. */
export function amountChange({
  before,
  after,
}: Pick<EffectSpecimen["rows"][number], "before" | "after">): string {
  const [was, is] = [before, after].map(({ amount }) =>
    maybeRationalFromDecimal(amount?.value ?? ""),
  );
  return was === undefined || is === undefined ? "" : textFromRational(subtract(is, was));
}

/** As the proposal writes it. */
function proposalDay(text: string): string {
  return /^from:\s*(\S+)/m.exec(text)?.[1] ?? "";
}

export interface CompareSpecimen {
  readonly regions: readonly string[];
  readonly rows: readonly {
    readonly household: string;
    readonly title: string;
    readonly cells: readonly ComparedCell[];
  }[];
}

export function comparisonOf(
  regions: readonly string[],
  households: readonly string[],
  locale: Locale,
): CompareSpecimen {
  const day = dayOf(specimenDate);
  const compared = regions.map((region) => {
    const { spec, policy } = opened(region);
    const plan = planOn(policy, day);
    const described = households.map((household) => answersOf(household, plan));
    return { policy: describePolicy(spec, plan), described };
  });
  const { rows } = compareHouseholds(compared, households, day);
  return {
    regions,
    rows: rows.map(({ household, cells }) => ({
      household,
      title: titleOf(household, locale),
      cells,
    })),
  };
}

/** A question of the training screen, about a household as it stands. */
export function questionOf(region: string, household: string): Question {
  const asked = {
    plan: planOn(opened(region).policy, dayOf(specimenDate)),
    cases: [{ id: household, facts: factsOf(household) }],
    topic: { kind: "all" },
    difficulty: "plain",
    kinds: ["amount"],
    count: 1,
  } as const;
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    const [question] = makePaper({ ...asked, seed: String(seed) });
    if (question !== undefined && question.varied.length === 0) return question;
  }
  throw new Error(`No question can be made of "${household}" as it stands.`);
}

/** Most questions change a fact of their case; among so many one leaves it. */
const mostSeeds = 40;

/** How one earner's wage changes what a household gets, break by break. */
export function curveOf(region: string, household: string): PlainCurve {
  const curve = describeCurve(
    planOn(opened(region).policy, dayOf(specimenDate)),
    factsOf(household),
  );
  if (curve === undefined) throw new Error(`Nobody earns in "${household}".`);
  return curve;
}

function answersOf(household: string, plan: ReturnType<typeof planOn>): PlainHousehold {
  const facts = factsOf(household);
  const result = evaluateHousehold(plan, facts);
  return describeHousehold({ plan, result, facts, explain: explainProgramme });
}

function householdOf(id: string) {
  const found = readHouseholds().find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no household called "${id}".`);
  return found;
}

function factsOf(id: string) {
  return householdOf(id).facts;
}

function titleOf(id: string, locale: Locale): string {
  return householdOf(id).title[locale];
}

function dayOf(date: string): number {
  const day = maybeDate(date);
  if (day === undefined) throw new Error(`"${date}" is no date.`);
  return day;
}
