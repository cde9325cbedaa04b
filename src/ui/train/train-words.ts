/**
 * Questions, steps and mistakes in the reader's words.
 *
 * In:       plain data of the engine; the wording of its policy; the words of the screen.
 * Out:      texts. Pure.
 */
import type {
  Answer,
  LessonStep,
  Localized,
  PlainValue,
  PolicyView,
  Question,
  SaidMistake,
  StatedFact,
} from "../../engine/index.ts";
import { moneyDigits, plainDigits, valueText } from "../../text/figures.ts";
import { unitText } from "../../text/format.ts";
import { capitalised } from "../../text/reasons.ts";
import type { TrainScreenText } from "../../text/train/zh.ts";
import { citationOf, type PolicyWording, wordingFor } from "../parts/policy-wording.ts";
import type { TrainViewProps } from "./train-view-props.ts";
import type { BookExample, BookTopic } from "./training-book.ts";

export type TrainWording = PolicyWording<TrainScreenText>;

export function wordingOf(
  policy: PolicyView,
  { text, locale, book }: Pick<TrainViewProps, "text" | "locale" | "book">,
): TrainWording {
  return wordingFor(policy, { text, locale, places: book.places });
}

export function mistakeWords(
  { kind, name, en, ...rest }: SaidMistake,
  wording: TrainWording,
): string {
  const { text, name: say } = wording;
  const detail = rest.detail === undefined ? {} : { detail: say(rest.detail) };
  return text.mistakes[kind]({ name: say(name, en), en, ...detail });
}

export function topicName(
  { name, mistake, topic }: BookTopic,
  { text, locale }: Pick<TrainWording, "text" | "locale">,
): string {
  const { train } = text;
  if (mistake !== undefined) return train.traps[mistake];
  return topic.kind === "all" ? train.courses.all : capitalised(name[locale]);
}

/** A value with its unit, money to the fen. */
export function stepValue(
  value: PlainValue | undefined,
  unit: string,
  wording: TrainWording,
): string {
  const { text, locale } = wording;
  const { lesson } = text.train;
  if (value === undefined) return lesson.unknown;
  if (value.kind === "number") {
    const isMoney = unit.startsWith("元");
    return isMoney ? moneyDigits(value.text) : plainDigits(value.text);
  }
  if (value.kind === "word") return metWord(value.text, wording);
  return valueText(value, locale, wording.name);
}

function metWord(word: string, { text }: TrainWording): string {
  const { met } = text.train.lesson;
  return met[word as keyof typeof met] ?? word;
}

export function stepName({ kind, name, en, of }: LessonStep, wording: TrainWording): string {
  const { text, name: say, locale } = wording;
  const { lesson } = text.train;
  const own = capitalised(say(name, en));
  const named = of === undefined ? own : lesson.of(own, of[locale]);
  if (kind === "exclusion") return lesson.exclusion(named);
  if (kind === "outcome") return lesson.outcome(named);
  if (kind === "exact") return lesson.exact(named);
  if (kind === "amount") return lesson.amount(named);
  if (kind === "scope") return lesson.scope(named);
  return kind === "period" ? lesson.period(named) : named;
}

export function subjectName(
  about: { readonly name: string; readonly en: string },
  of: Localized | undefined,
  { text, name, locale }: TrainWording,
): string {
  return text.train.lesson.of(name(about.name, about.en), of?.[locale] ?? "");
}

export function stemOf({ kind, about, of, options }: Question, wording: TrainWording): string {
  // What is owed without a sum is asked like any other sum.
  const isOfSum = kind === "open" && options.some(({ answer }) => answer.kind === "amount");
  const { stems } = wording.text.train.quiz;
  return stems[isOfSum ? "amount" : kind](subjectName(about, of, wording));
}

export function answerText(answer: Answer, wording: TrainWording): string {
  const { text, name, locale } = wording;
  const { quiz, lesson } = text.train;
  switch (answer.kind) {
    case "amount": {
      const { value = "", unit } = answer.amount;
      return quiz.bounds[answer.amount.bound](`${moneyDigits(value)} ${unitText(unit, locale)}`);
    }
    case "unstated":
      return quiz.unstated(name(answer.needs.name, answer.needs.en));
    case "standing":
      return quiz.standing[answer.standing];
    case "force":
      return capitalised(quiz.forces[answer.force] ?? answer.force);
    case "outcome": {
      if (answer.isMet) return quiz.met;
      const { because } = answer;
      const said = name(because.name, because.en);
      return because.isExclusion ? quiz.excluded(said) : quiz.notMet(said);
    }
    case "fact":
      return lesson.of(
        capitalised(name(answer.fact.name, answer.fact.en)),
        answer.of?.[locale] ?? "",
      );
    case "value":
      return answer.value.kind === "word"
        ? name(answer.value.text)
        : valueText(answer.value, locale, name);
    case "clause": {
      const { seal, label, gloss, source } = citationOf(answer.clause, wording);
      return `${seal} ${label}${locale === "zh" ? "：" : ": "}${gloss ?? source}`.trim();
    }
  }
}

/** `月工资：5,016.00 元/人/月`. */
export function factText(
  { name, en, unit, value, isMonth }: StatedFact,
  wording: TrainWording,
): string {
  const { text, name: say, locale } = wording;
  const { situation } = text.train;
  const label = capitalised(say(name, en));
  if (value.kind === "truth") return value.isTrue ? label : situation.isNot(label);
  if (value.kind === "number") {
    const digits = unit.startsWith("元") ? moneyDigits(value.text) : plainDigits(value.text);
    return situation.is(label, `${digits} ${unitText(unit, locale)}`.trim());
  }
  const shown =
    value.kind === "date" && isMonth ? value.text.slice(0, 7) : valueText(value, locale, say);
  return situation.is(label, value.kind === "word" ? say(shown) : shown);
}

export function exampleName(
  example: BookExample,
  wording: Pick<TrainWording, "text" | "locale">,
): string {
  const { text, locale } = wording;
  const { amount, because, members, outcome } = example;
  const tail =
    outcome === "no"
      ? because?.[locale] || because?.zh || ""
      : amount?.value === undefined
        ? ""
        : `${moneyDigits(amount.value)} ${unitText(amount.unit, locale)}`;
  return text.train.lesson.example(members, text.outcomes[outcome], tail);
}

/** `A`, `B`, … */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
