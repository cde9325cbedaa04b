/**
 * Where a figure comes from: one worked answer on its thread, figure, rule and clause; and what of it can be changed.
 *
 * In:       the household's result, the wording of its policy, the facts that the answer follows.
 * Out:      markup that needs no script. home-answer.ts draws `Answer` anew where a fact is changed; without it the
 *           fields stay hidden.
 */

import type { PlainHousehold, PlainProgramme } from "../../engine/index.ts";
import { moneyDigits } from "../../text/figures.ts";
import { groupedDigits, unitText } from "../../text/format.ts";
import { failureWords, marginWords, missingWords } from "../../text/reasons.ts";
import { ArithmeticLine } from "../parts/ArithmeticLine.tsx";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import { citationOf, type PolicyWording } from "../parts/policy-wording.ts";
import { StillChip } from "../parts/StillChip.tsx";
import { Thread } from "../parts/Thread.tsx";
import styles from "./Anatomy.module.css";
import type { AnswerSource, ChangeableFact } from "./home-book.ts";

interface Props {
  readonly household: PlainHousehold;
  readonly wording: PolicyWording;
  readonly changeable: readonly ChangeableFact[];
  /** What the script works the answer out from. */
  readonly source: AnswerSource;
  /** The household and the day, in words. */
  readonly about: string;
}

export function Anatomy({ household, wording, changeable, source, about }: Props) {
  const words = wording.text.home.anatomy;
  return (
    <section
      className={`sheet ${styles.anatomy}`}
      aria-labelledby="anatomy"
      data-answer={JSON.stringify(source)}
    >
      <header>
        <h2 id="anatomy">{answerTitle(household, wording)}</h2>
        <p className="tail">{about}</p>
      </header>
      <div data-part="answer" aria-live="polite">
        <Answer household={household} wording={wording} />
      </div>
      <form className={styles.change} data-part="change" hidden>
        <span className="mid">{words.change}</span>
        {changeable.map((fact, index) => (
          <Field key={fact.name} fact={fact} index={index} wording={wording} />
        ))}
        <p className={styles.fault} data-part="fault" role="alert" hidden>
          {words.fault}
        </p>
      </form>
    </section>
  );
}

interface FieldProps {
  readonly fact: ChangeableFact;
  readonly index: number;
  readonly wording: PolicyWording;
}

function Field({ fact, index, wording }: FieldProps) {
  const { locale, name } = wording;
  const said = name(fact.name, fact.en);
  return (
    <label>
      {fact.of === undefined ? said : wording.text.home.anatomy.whose(fact.of[locale], said)}{" "}
      <input
        className="field"
        name={`fact-${index}`}
        inputMode="decimal"
        autoComplete="off"
        size={8}
        defaultValue={groupedDigits(fact.value)}
      />{" "}
      <span className="mid">{unitText(fact.unit, locale)}</span>
    </label>
  );
}

/** What the answer is about. */
export function answerTitle(
  household: PlainHousehold,
  { text, locale, policy, name }: PolicyWording,
) {
  const programme = answerOf(household);
  return text.home.anatomy.title(
    policy.title[locale],
    programme === undefined ? "" : name(programme.name, programme.en),
  );
}

/** The first that is paid a known amount; else the first that is paid by the month, though not to this household. */
export function answerOf({ programmes }: PlainHousehold): PlainProgramme | undefined {
  return (
    programmes.find(({ outcome, amount }) => outcome === "yes" && amount?.value !== undefined) ??
    programmes.find(({ rule }) => rule?.isMonthly === true)
  );
}

interface AnswerProps {
  readonly household: PlainHousehold;
  readonly wording: PolicyWording;
}

export function Answer({ household, wording }: AnswerProps) {
  const programme = answerOf(household);
  const [part] = programme?.parts ?? [];
  if (programme === undefined || part === undefined) return null;
  const cited = [...new Set([...(part.sums.at(-1)?.cite ?? []), ...(programme.rule?.cite ?? [])])];
  return (
    <Thread
      letters={wording.text.compare.detail}
      isAssumed={programme.assumed.length > 0}
      figure={<Figure programme={programme} wording={wording} />}
      rule={
        <div>
          {part.sums.map((sum, index) => (
            <ArithmeticLine
              key={sum.name}
              sum={sum}
              wording={wording}
              isLast={index === part.sums.length - 1}
            />
          ))}
        </div>
      }
      clause={
        <ul className={styles.clauses}>
          {cited.slice(0, 3).map((id) => (
            <li key={id}>
              <StillChip id={id} wording={wording} />
              <span>{citationOf(id, wording).gloss ?? citationOf(id, wording).source}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}

interface FigureProps {
  readonly programme: PlainProgramme;
  readonly wording: PolicyWording;
}

function Figure({ programme, wording }: FigureProps) {
  const { text, locale, name } = wording;
  const { outcome, amount, needs, parts } = programme;
  if (outcome === "yes" && amount?.value !== undefined)
    return (
      <p className={styles.figure}>
        <b>{moneyDigits(amount.value)}</b> {unitText(amount.unit, locale)}
      </p>
    );
  const main = parts[0]?.main;
  const margin = main?.comparison === undefined ? "" : marginWords(main.comparison, locale);
  return (
    <p className={styles.outcome}>
      <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} />
      {main !== undefined && <span>{failureWords(main, name, locale)}</span>}
      {margin !== "" && <b>{margin}</b>}
      {needs.length > 0 && <span>{missingWords(needs, name, locale)}</span>}
    </p>
  );
}
