/**
 * Who decides, and by when: routes, deadlines and dates that a household's rules work out.
 *
 * In:       a case for which the rule says something, the same under every reading, and firmly.
 * Out:      a question; the wrong answers are what the rule says of other situations, what other rules of its kind say,
 *           and what wrong counting of days and months gives.
 */
import { textFromDate } from "../../base/calendar.ts";
import { rationalFromInteger } from "../../base/rational.ts";
import { instanceNames } from "../../compare/name-instances.ts";
import { plainValue } from "../../compare/plain-values.ts";
import { openEvaluation } from "../../evaluate/evaluate-household.ts";
import { settleAnswers, settleValue } from "../../evaluate/readings/settle-values.ts";
import type { Known, Plan, PlanAnswer, PlanDerived, PlanNode } from "../../plan/plan.ts";
import { childNodes, visitNodes } from "../../plan/walk.ts";
import { nodesOf, replacedInBody, withRule } from "../change-plan.ts";
import { type Draw, shuffled } from "../draw.ts";
import { situationOf } from "../lesson/situation.ts";
import type { Taught } from "../taught.ts";
import { distinctWrong, fewestWrong } from "./asked.ts";
import type { Answer, Question, QuizOption, VariedFact } from "./question.ts";

/** What says who decides or by when. */
export type Saying = PlanAnswer | PlanDerived;

export interface AnswerAsked {
  readonly taught: Taught;
  readonly rule: Saying;
  readonly varied: readonly VariedFact[];
  readonly source: string;
  readonly draw: Draw;
}

/** The routes, deadlines and dates of a plan that say something firmly. */
export function sayingsOf(plan: Plan): readonly Saying[] {
  const answers = plan.answers.filter(({ force }) => force === "firm" || force === "in-principle");
  const dates = [...plan.rules.values()].filter(
    (rule): rule is PlanDerived =>
      rule.kind === "derived" && rule.type.kind === "date" && rule.entity === plan.household,
  );
  return [...answers, ...dates];
}

export function askAnswer(asked: AnswerAsked): Question | undefined {
  const { taught, rule, draw, source, varied } = asked;
  const said = saidOf(rule, taught);
  if (said === undefined || said.cite.length === 0) return undefined;
  const answer = (value: Known): Answer => ({
    kind: "value",
    value: plainValue(value, rule.type.kind),
  });
  const right = answer(said.value);
  const wrong = shuffled(wrongValues(asked, said.value), draw).map(
    ({ value, mistake }): QuizOption => ({ answer: answer(value), mistake }),
  );
  const distinct = distinctWrong(right, wrong);
  if (distinct.length < fewestWrong) return undefined;
  const of = instanceNames(taught.facts, taught.plan)(said.path);
  const { name, en } = rule;
  return {
    kind: rule.kind === "route" ? "route" : "deadline",
    about: { name, en },
    subject: { programme: name, path: said.path },
    ...(of === undefined ? {} : { of }),
    date: textFromDate(taught.plan.date),
    source,
    facts: taught.facts,
    situation: situationOf(taught),
    varied,
    options: shuffled([{ answer: right }, ...distinct], draw),
    why: { assumed: [], sums: [], reasons: [], cite: [...new Set(said.cite)] },
  };
}

interface Said {
  readonly path: string;
  readonly value: Known;
  readonly cite: readonly string[];
}

/** Of one instance, known and the same under every reading. */
export function saidOf(rule: Saying, { plan, facts }: Taught): Said | undefined {
  if (rule.kind === "derived") {
    const evaluation = openEvaluation(withRule(plan, rule), facts, () => undefined);
    const { result, depends } = settleValue(rule, evaluation);
    if (result?.value === undefined || depends.length > 0) return undefined;
    const { body } = rule;
    const cites =
      body.kind === "table" ? (result.rows ?? []).flatMap((row) => body.rows[row]?.cite ?? []) : [];
    return { path: "", value: result.value, cite: cites.length > 0 ? cites : rule.cite };
  }
  const results = settleAnswers(
    rule,
    openEvaluation(plan, facts, () => undefined),
  );
  const [only] = results;
  if (results.length !== 1 || only?.value === undefined || only.depends.length > 0)
    return undefined;
  return { path: only.path, value: only.value, cite: only.cite };
}

interface WrongValue {
  readonly value: Known;
  readonly mistake: NonNullable<QuizOption["mistake"]>;
}

function wrongValues(asked: AnswerAsked, right: Known): readonly WrongValue[] {
  const { rule } = asked;
  return typeof right === "string"
    ? otherWords(asked)
    : otherDays(asked, right, rule.type.kind === "datetime");
}

/** What the rule says of other situations, and what other rules of its kind say. */
function otherWords({ rule, taught: { plan } }: AnswerAsked): readonly WrongValue[] {
  const rules = [
    rule,
    ...plan.answers.filter(({ kind, name }) => kind === rule.kind && name !== rule.name),
  ];
  return rules.flatMap(({ name, en, body }) =>
    nodesOf(body)
      .flatMap(resultsIn)
      .map((value) => ({
        value,
        mistake: { kind: name === rule.name ? "other-row" : "other-answer", name, en } as const,
      })),
  );
}

/** Words that a formula can come to. */
function resultsIn(node: PlanNode): readonly string[] {
  if (node.kind === "literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.kind === "if") return [...resultsIn(node.then), ...resultsIn(node.otherwise)];
  return node.kind === "get-or-else" ? childNodes(node).flatMap(resultsIn) : [];
}

const secondsOfDay = 86_400;

function otherDays(asked: AnswerAsked, right: Known, isTime: boolean): readonly WrongValue[] {
  const { rule } = asked;
  const { name, en } = rule;
  const found: WrongValue[] = [];
  if (typeof right !== "number") return found;
  found.push({
    value: right + (isTime ? secondsOfDay : 1),
    mistake: { kind: "day-too-late", name, en },
  });
  if (isTime)
    found.push({
      value: (Math.floor(right / secondsOfDay) + 1) * secondsOfDay,
      mistake: { kind: "day-only", name, en },
    });
  return [...found, ...monthsAsDays(asked), ...otherRows(asked)];
}

/** Months as if each had thirty days. */
function monthsAsDays({ rule, taught }: AnswerAsked): readonly WrongValue[] {
  const found: WrongValue[] = [];
  const { name, en, body } = rule;
  const seen = (node: PlanNode): void => {
    const [start, length] =
      node.kind === "apply" && node.operator === "add-months" ? node.args : [];
    if (node.kind !== "apply" || start === undefined || length === undefined) return;
    const { at, type } = length;
    const thirty: PlanNode = { kind: "literal", value: rationalFromInteger(30), at, type };
    const days: PlanNode = {
      kind: "apply",
      operator: "multiply",
      args: [length, thirty],
      at,
      type,
    };
    const by: PlanNode = { ...node, operator: "add-days", args: [start, days] };
    const value = saidOf({ ...rule, body: replacedInBody(body, node, by) }, taught)?.value;
    if (value !== undefined) found.push({ value, mistake: { kind: "months-as-days", name, en } });
  };
  for (const node of nodesOf(body)) visitNodes(node, seen);
  return found;
}

/** What other rows of the table would say here. */
function otherRows({ rule, taught }: AnswerAsked): readonly WrongValue[] {
  const { name, en, body } = rule;
  if (body.kind !== "table") return [];
  return body.rows.flatMap(({ result }) => {
    const only = { kind: "formula" as const, node: result, text: "" };
    const value = saidOf({ ...rule, body: only }, taught)?.value;
    return value === undefined
      ? []
      : [{ value, mistake: { kind: "other-row" as const, name, en } }];
  });
}
