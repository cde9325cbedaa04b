/**
 * Deadlines, deciders and checks before and after a rule was tried, in words.
 *
 * In:       what changes; the wording of the columns.
 * Out:      short lines for cells. Variants of a check that fare alike stand in one row.
 * Ignores:  markup.
 */
import type {
  MovedAnswer,
  MovedCheck,
  PlainAnswer,
  PlainMissing,
  TriedCheck,
} from "../../../engine/index.ts";
import { plainDigits, valueText, variantWords } from "../../../text/figures.ts";
import { missingWords } from "../../../text/reasons.ts";
import type { RulesWording } from "../rules-wording.ts";

/** A change as the cells of a row. */
export interface ChangeLine {
  readonly key: string;
  readonly name: string;
  /** Of whom, or which variants. */
  readonly of?: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

export function answerLine(answer: MovedAnswer, wording: RulesWording): ChangeLine {
  const { kind, name, en, of, before, after } = answer;
  return {
    key: `${kind} ${name} ${of?.zh ?? ""}`,
    name: nameIn(wording)(name, en),
    ...(of === undefined ? {} : { of: of[wording.locale] }),
    before: answerText(before, wording),
    after: answerText(after, wording),
    change: answerChange(answer, wording),
  };
}

function answerText(answer: PlainAnswer | undefined, wording: RulesWording): string {
  const { text, locale } = wording;
  const words = text.rules.tried.answer;
  if (answer === undefined) return words.none;
  const { value, needs, isSilent, force } = answer;
  if (isSilent) return text.outcomes.silent;
  if (value === undefined)
    return needs.length === 0 ? text.outcomes.needs : words.needs(missing(needs, wording));
  return withForce(valueText(value, locale, nameIn(wording)), force, wording);
}

function answerChange({ before, after, later }: MovedAnswer, wording: RulesWording): string {
  const { answer, change } = wording.text.rules.tried;
  if (before === undefined) return change.added;
  if (after === undefined) return change.gone;
  if (later === undefined) return change.other;
  const count = plainDigits(later.count.replace("-", ""));
  const { unit } = later;
  return later.count.startsWith("-") ? answer.earlier(count, unit) : answer.later(count, unit);
}

/** Checks in the order of the text. */
export function checkLines(
  checks: readonly MovedCheck[],
  wording: RulesWording,
): readonly ChangeLine[] {
  const name = nameIn(wording);
  const alike = Map.groupBy(checks, ({ name: id, before, after }) =>
    JSON.stringify([id, before, after]),
  );
  return [...alike].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const variants = own.flatMap(({ variant }) =>
      variant === undefined ? [] : [variantWords(variant.split("·"), name)],
    );
    return [
      {
        key,
        name: name(first.name, first.en),
        ...(variants.length === 0 ? {} : { of: variants.join(wording.text.rules.words.list) }),
        before: checkText(first.before, wording),
        after: checkText(first.after, wording),
        change: checkChange(first, wording),
      },
    ];
  });
}

function checkText(check: TriedCheck | undefined, wording: RulesWording): string {
  const { check: words, answer } = wording.text.rules.tried;
  if (check === undefined) return words.none;
  const { level, force, shortfall, needs } = check;
  const rest = [
    ...(shortfall === undefined ? [] : [words.by(plainDigits(shortfall))]),
    ...(level === "undecided" && needs.length > 0 ? [answer.needs(missing(needs, wording))] : []),
  ];
  const said = [words.levels[level], ...rest].join(wording.locale === "zh" ? "，" : ", ");
  return withForce(said, force, wording);
}

function checkChange({ before, after }: MovedCheck, wording: RulesWording): string {
  const { change } = wording.text.rules.tried;
  if (before === undefined) return change.added;
  return after === undefined ? change.gone : change.other;
}

function withForce(said: string, force: PlainAnswer["force"], { text, locale }: RulesWording) {
  if (force === "firm") return said;
  const weight = text.compare.force[force];
  return locale === "zh" ? `${said}（${weight}）` : `${said} (${weight})`;
}

function missing(needs: readonly PlainMissing[], wording: RulesWording): string {
  return missingWords(needs, nameIn(wording), wording.locale);
}

function nameIn({ columns }: RulesWording) {
  return columns[0]?.name ?? ((name: string, _en?: string) => name);
}
