/**
 * What the household gets, on paper: what is met one below the other, the rest by outcome in running lines, and what is
 * not asked or not said by its names.
 *
 * In:       the region's answer; how its policy is spoken of.
 */
import type { PlainAnswer, PlainProgramme } from "../../../engine/index.ts";
import { valueText } from "../../../text/figures.ts";
import { missingWords } from "../../../text/reasons.ts";
import { choiceState } from "../../compare/ChoiceBlock.tsx";
import { cellLines } from "../../compare/cell-lines.ts";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import { outcomeGroups } from "../cases-state.ts";
import type { CasesColumnProps, CasesWording } from "../cases-view-props.ts";
import styles from "./Paper.module.css";
import { amountText, bracketed, citeText } from "./paper-words.ts";

const order = ["yes", "discretion", "depends", "needs", "no"] as const;

export function PaperOutcomes({ answer, wording, locale }: CasesColumnProps) {
  const { text, name } = wording;
  const { outcomes: words } = text.cases.screen;
  const { household } = answer.cell;
  const { spoken, idle, silent } = outcomeGroups(household.programmes);
  const named = (all: readonly PlainProgramme[]) =>
    all.map((one) => name(one.name, one.en)).join(locale === "zh" ? "、" : ", ");
  return (
    <section>
      <h2>{words.title(answer.policy.title[locale])}</h2>
      {order.map((outcome) => {
        const own = spoken.filter((one) => one.outcome === outcome);
        if (own.length === 0) return null;
        return (
          <div key={outcome} className={styles.group} data-outcome={outcome}>
            <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} />
            <ul>
              {own.map((programme) => (
                <Programme key={programme.name} {...{ programme, answer, wording }} />
              ))}
            </ul>
          </div>
        );
      })}
      {household.choices
        .filter(({ open }) => open !== "no")
        .map((choice) => (
          <p key={choice.name}>
            <b>{text.compare.detail.choiceTitle}</b>{" "}
            {choice.options.map((one) => name(one)).join(" / ")}
            {bracketed(choiceState(choice, wording), locale)}
          </p>
        ))}
      <Answers answers={household.answers} wording={wording} />
      {[
        { title: words.idle(idle.length), all: idle },
        { title: words.silent(silent.length), all: silent },
      ]
        .filter(({ all }) => all.length > 0)
        .map(({ title, all }) => (
          <p key={title}>
            <b>{title}</b> {named(all)}
          </p>
        ))}
    </section>
  );
}

type ProgrammeProps = Pick<CasesColumnProps, "answer" | "wording"> & {
  readonly programme: PlainProgramme;
};

function Programme({ programme, answer, wording }: ProgrammeProps) {
  const { text, locale } = wording;
  const {
    amount,
    beside,
    why,
    cite,
    programme: name,
  } = cellLines({ ...answer, programme }, wording);
  const { weakest } = programme;
  const seal =
    weakest === "published" || amount === undefined ? "" : text.provenances[weakest].name;
  const notes = [beside, why, seal, citeText(cite, wording)].filter(
    (one) => one !== undefined && one !== "",
  );
  return (
    <li>
      <span className={styles.name}>{name}</span>
      {amount !== undefined && <b> {amountText(amount, wording)}</b>}
      {bracketed(notes.join(locale === "zh" ? "，" : ", "), locale)}
    </li>
  );
}

function Answers({
  answers,
  wording,
}: {
  readonly answers: readonly PlainAnswer[];
  readonly wording: CasesWording;
}) {
  if (answers.length === 0) return null;
  const { text, locale, name } = wording;
  const said = answers.map(({ name: id, en, of, force, value, needs, isSilent, cite }) => {
    const weight = text.compare.force[force];
    const end =
      value !== undefined
        ? valueText(value, locale, name)
        : isSilent
          ? text.outcomes.silent
          : text.compare.matrix.lacks(missingWords(needs, name, locale));
    const notes = [of?.[locale] ?? "", weight, citeText(cite[0], wording)].filter(
      (one) => one !== "",
    );
    const comma = locale === "zh" ? "，" : ", ";
    return `${name(id, en)} ${end}${bracketed(notes.join(comma), locale)}`;
  });
  return (
    <p>
      <b>{text.cases.screen.outcomes.answers}</b> {said.join(locale === "zh" ? "；" : "; ")}
    </p>
  );
}
