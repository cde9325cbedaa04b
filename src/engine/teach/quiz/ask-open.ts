/**
 * How far the text settles it: left to whoever decides, left to another rule; or owed, but without a sum.
 *
 * In:       a case in which a programme is so, the same under every reading.
 * Out:      a question; the wrong answers take silence for nothing, "may" for "shall", a rule that is pointed at for one
 *           that was read, a lower limit for what is paid.
 */
import { textFromRational } from "../../base/decimal.ts";
import type { PlainAmount } from "../../compare/plain.ts";
import { openEvaluation } from "../../evaluate/evaluate-household.ts";
import type { AmountResult, ProgrammeResult, Verdict } from "../../evaluate/result.ts";
import type { InForce, Known, PlanParameter } from "../../plan/plan.ts";
import { shuffled } from "../draw.ts";
import type { MistakeKind } from "../mistakes/mistake.ts";
import { verdictOf, verdictsOf } from "../taught.ts";
import { payable } from "./ask-amount.ts";
import { type Asked, explanationOf, questionOf } from "./asked.ts";
import type { NamedThing, Question, QuizOption, Standing } from "./question.ts";

export function askOpen(asked: Asked): Question | undefined {
  return asked.verdict.outcome === "yes" ? askOpenAmount(asked) : askStanding(asked);
}

/** Whether there is anything to ask: not where the text settles the programme to the fen. */
export function isOpen({ verdict, depends }: ProgrammeResult): boolean {
  if (verdict === undefined || depends.length > 0) return false;
  return standingOf(verdict) !== undefined || isWithoutSum(verdict) || isFloor(verdict.amount);
}

/**
 * Undefined of what is met or is not, and of what lacks a fact. Also where the rule is silent: of somebody whom a
 * programme is not about, to say that the text refuses would be no mistake that anybody learns from.
 */
function standingOf({ outcome, missing }: Verdict): Standing | undefined {
  if (outcome === "discretion") return "discretion";
  const isElsewhere = missing.length > 0 && missing.every(({ kind }) => kind === "rule");
  return outcome === "needs" && isElsewhere ? "by-regulation" : undefined;
}

const misread: Readonly<Partial<Record<Standing, MistakeKind>>> = {
  discretion: "may-misread",
  "by-regulation": "regulation-misread",
};

function askStanding(asked: Asked): Question | undefined {
  const { taught, subject, verdict, draw } = asked;
  const standing = standingOf(verdict);
  const kind = standing === undefined ? undefined : misread[standing];
  if (standing === undefined || kind === undefined) return undefined;
  if (!verdictsOf(taught, subject).every((one) => standingOf(one) === standing)) return undefined;
  const { name, en, cite } = verdict.rule;
  const others: readonly Standing[] = ["granted", "refused", "discretion", "silent"];
  const wrong = others.flatMap((other): readonly QuizOption[] =>
    other === standing
      ? []
      : [
          {
            answer: { kind: "standing", standing: other },
            mistake: { kind, name, en, detail: other },
          },
        ],
  );
  const right = { kind: "standing", standing } as const;
  const why = explanationOf(asked, cite);
  return questionOf(
    { kind: "open", about: { name, en }, right, why },
    shuffled(wrong, draw),
    asked,
  );
}

/** Met, and what is paid waits for a value that the text leaves to somebody else. */
function isWithoutSum({ outcome, amount, rule }: Verdict): boolean {
  const missing = amount?.missing ?? [];
  return (
    outcome === "yes" &&
    rule.amount !== undefined &&
    amount?.value === undefined &&
    missing.length > 0 &&
    missing.every(({ kind }) => kind === "parameter")
  );
}

function isFloor(amount: AmountResult | undefined): amount is AmountResult {
  return amount?.bound === "floor" && amount.value !== undefined;
}

function askOpenAmount(asked: Asked): Question | undefined {
  const { taught, subject, verdict, draw } = asked;
  const { amount, rule } = verdict;
  const all = verdictsOf(taught, subject);
  const { name, en, cite } = rule;
  const cites = [...new Set([...(rule.amount?.cite ?? []), ...cite])];
  const unit = amount?.unit.text ?? rule.amount?.unit.text ?? "";
  const why = explanationOf(asked, cites);
  const silent = { kind: "silence-misread", name, en } as const;
  if (isFloor(amount) && amount.value !== undefined) {
    const text = textFromRational(amount.value);
    const isSteady = all.every(
      (one) =>
        isFloor(one.amount) &&
        one.amount.value !== undefined &&
        textFromRational(one.amount.value) === text,
    );
    if (!isSteady) return undefined;
    const wrong: readonly QuizOption[] = [
      {
        answer: { kind: "amount", amount: { unit, value: text, bound: "exact" } },
        mistake: { kind: "floor-as-payment", name, en },
      },
      {
        answer: { kind: "amount", amount: { unit, value: "0", bound: "exact" } },
        mistake: silent,
      },
      {
        answer: { kind: "amount", amount: { unit, value: text, bound: "ceiling" } },
        mistake: { kind: "floor-as-payment", name, en, detail: "ceiling" },
      },
    ];
    const right = { kind: "amount", amount: { unit, value: text, bound: "floor" } } as const;
    return questionOf({ kind: "open", about: { name, en }, right, why }, wrong, asked);
  }
  if (!all.every(isWithoutSum)) return undefined;
  const [needs] = amount?.missing ?? [];
  const parameter = taught.plan.parameters.get(needs?.name ?? "");
  if (needs === undefined) return undefined;
  const wrong: readonly QuizOption[] = [
    {
      answer: { kind: "amount", amount: { unit, value: "0", bound: "exact" } },
      mistake: silent,
    },
    ...shuffled(figuresNearby(asked, unit), draw),
  ];
  const right = {
    kind: "unstated",
    needs: { name: needs.name, en: parameter?.en ?? needs.name },
  } as const;
  return questionOf({ kind: "open", about: { name, en }, right, why }, wrong, asked);
}

/** What else is paid here, and standards that are known: each may be put where the text has no figure. */
function figuresNearby({ taught, subject }: Asked, unit: string): readonly QuizOption[] {
  const { plan, facts } = taught;
  const put = (value: string, { name, en }: NamedThing): QuizOption => ({
    answer: { kind: "amount", amount: { unit, value, bound: "exact" } satisfies PlainAmount },
    mistake: { kind: "taken-for-another", name, en },
  });
  const paid = plan.programmes.flatMap(({ name, rule: key }): readonly QuizOption[] => {
    const rule = plan.rules.get(key ?? "");
    if (rule?.kind !== "programme" || name === subject.programme) return [];
    if (rule.entity !== plan.household) return [];
    const amount = payable(verdictOf(taught, { programme: name, path: "" })?.amount);
    return amount?.value === undefined ? [] : [put(amount.value, { name, en: rule.en })];
  });
  const { given } = openEvaluation(plan, facts, () => undefined);
  const known = [...plan.parameters.values()].flatMap((parameter) =>
    sumsOf(parameter, given.get(parameter.name)).map((value) => put(value, parameter)),
  );
  return [...paid, ...known];
}

function sumsOf(
  { current, unitText }: PlanParameter,
  given: InForce<Known> | undefined,
): readonly string[] {
  if (!unitText.startsWith("元")) return [];
  const leaves = <T>(value: InForce<T> | undefined): readonly T[] =>
    value === undefined
      ? []
      : value.kind === "plain"
        ? [value.value]
        : [...value.options.values()].flatMap((one) => leaves(one));
  const values = given === undefined ? leaves(current).map(({ value }) => value) : leaves(given);
  return values.flatMap((value) => (typeof value === "object" ? [textFromRational(value)] : []));
}
