/**
 * Cases of a region as training has them, and whether an answer of a question is right, found without the quiz's own
 * code: the case is evaluated anew with its readings fixed.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type Answer,
  type CaseData,
  evaluateHousehold,
  type HouseholdResult,
  maybeDate,
  type Plan,
  type ProgrammeResult,
  planOn,
  type Question,
  readCase,
  textFromRational,
  withRealFigures,
} from "../../src/engine/index.ts";
import { linkedPolicy } from "./shipped.ts";

const root = join(import.meta.dirname, "../..");

export function planOf(region: string, date = "2025-10-01"): Plan {
  return planOn(linkedPolicy(region), maybeDate(date) ?? 0);
}

/** A case of scenarios/cases as it stands, with the plan of its own day. */
export function workedCase(region: string, name: string): { plan: Plan; facts: CaseData } {
  const file = join(root, "scenarios/cases", region, `${name}.yaml`);
  const document = readCase(file, readFileSync(file, "utf8"), () => undefined);
  if (document === undefined) throw new Error(`${file} is no case.`);
  return { plan: planOf(region, document.date), facts: document };
}

/** Every so many of the region's cases, with the region's own figures. */
export function paperCases(region: string, plan: Plan, every: number) {
  const files = globSync(join(root, "scenarios/cases", region, "*.yaml")).toSorted();
  return files
    .filter((_, index) => index % every === 0)
    .flatMap((file) => {
      const document = readCase(file, readFileSync(file, "utf8"), () => undefined);
      const { household, application, parameters } = document ?? {};
      const facts = withRealFigures(plan, { household, application, parameters });
      return [{ id: basename(file, ".yaml"), facts }];
    });
}

/** Which answers are right where the text is read so. */
export function rightUnder(
  question: Question,
  plan: Plan,
  readings: Readonly<Record<string, string>>,
): readonly boolean[] {
  const result = evaluateHousehold(plan, { ...question.facts, readings });
  return question.options.map(({ answer }) => isRight(question, answer, result, plan));
}

function isRight(
  { kind, subject }: Question,
  answer: Answer,
  result: HouseholdResult,
  plan: Plan,
): boolean {
  const programme = result.programmes.find(({ name }) => name === subject.programme);
  const one =
    programme?.instances === undefined
      ? programme
      : programme.instances.find(({ path }) => path === subject.path);
  switch (answer.kind) {
    case "amount":
      return (
        one?.outcome === "yes" &&
        one.amount?.value !== undefined &&
        textFromRational(one.amount.value) === answer.amount.value &&
        one.amount.bound === answer.amount.bound
      );
    case "outcome":
      return answer.isMet
        ? one?.outcome === "yes"
        : one?.outcome === "no" && failedIn(one).includes(answer.because.name);
    case "fact":
      return one?.outcome === "needs" && one.needs.some(({ name }) => name === answer.fact.name);
    case "standing":
      return standingIn(one) === answer.standing;
    case "unstated":
      return one?.outcome === "yes" && one.amount !== undefined && one.amount.value === undefined;
    case "force":
      return answer.force === forceOf(subject.programme, result, plan);
    case "clause":
      return citedFor(one).includes(answer.clause);
    case "value": {
      const said = [...result.deadlines, ...result.routes].filter(
        ({ rule, path }) => rule.name === subject.programme && path === subject.path,
      );
      const value = result.values.find(({ rule }) => rule.name === subject.programme);
      const known = kind === "route" || said.length > 0 ? said[0]?.value : value?.result?.value;
      if (answer.value.kind === "truth") return known === answer.value.isTrue;
      if (answer.value.kind === "word") return known === answer.value.text;
      const day = maybeDate(answer.value.text.slice(0, 10)) ?? 0;
      const isTime = answer.value.text.includes("T");
      const [hours = 0, minutes = 0] = isTime
        ? answer.value.text.slice(11).split(":").map(Number)
        : [];
      return known === (isTime ? day * 86_400 + hours * 3600 + minutes * 60 : day);
    }
  }
}

/** Where nothing is lacking but a rule that the text points to, it is left to that rule. */
function standingIn(one: ProgrammeResult | undefined): string {
  const outcome = one?.outcome ?? "silent";
  if (outcome === "yes") return "granted";
  if (outcome === "no") return "refused";
  const isElsewhere = outcome === "needs" && one?.needs.every(({ kind }) => kind === "rule");
  return isElsewhere ? "by-regulation" : outcome;
}

function forceOf(name: string, { programmes, checks }: HouseholdResult, { answers }: Plan) {
  const rules = programmes.flatMap(({ rule }) => rule ?? []);
  return [
    ...rules,
    ...answers,
    ...rules.flatMap(({ entitlements }) => entitlements.map((one) => ({ ...one, name: one.id }))),
    ...checks.map(({ id, force }) => ({ name: id, force })),
  ].find((one) => one.name === name)?.force;
}

function failedIn({ verdict }: ProgrammeResult): readonly string[] {
  const { all = [], any = [], none = [] } = verdict?.group ?? {};
  const failed = [
    ...all.filter(({ outcome }) => outcome === "no"),
    ...(any.every(({ outcome }) => outcome === "no") ? any : []),
    ...none.filter(({ outcome }) => outcome === "yes"),
  ].map(({ condition }) => condition.id);
  return verdict?.duration?.outcome === "no" ? [...failed, verdict.rule.name] : failed;
}

/** What the amount cites where there is one, else the rule. */
function citedFor(one: ProgrammeResult | undefined): readonly string[] {
  const isPaid = one?.outcome === "yes" && one.amount?.value !== undefined;
  return isPaid ? (one.amount?.cite ?? []) : (one?.rule?.cite ?? []);
}

/** The default, each other option by itself, and so many drawn together. */
export function assignmentsOf(plan: Plan, draw: (limit: number) => number, together: number) {
  const readings = [...plan.readings.values()];
  const defaults = Object.fromEntries(readings.map((one) => [one.name, one.default]));
  const single = readings.flatMap(({ name, options, default: usual }) =>
    options.filter((option) => option !== usual).map((option) => ({ ...defaults, [name]: option })),
  );
  const drawn = Array.from({ length: together }, () =>
    Object.fromEntries(
      readings.map(({ name, options }) => [name, options[draw(options.length)] ?? ""]),
    ),
  );
  return [defaults, ...single, ...drawn];
}
