/**
 * Deadlines that run and who decides for this household, each with its clause.
 *
 * In:       the answers of the region's rules; how its policy is spoken of.
 * Out:      a section below the programmes; nothing where no text speaks of the household's matters.
 */
import type { PlainAnswer } from "../../../engine/index.ts";
import { valueText } from "../../../text/figures.ts";
import { missingWords } from "../../../text/reasons.ts";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import type { CasesWording } from "../cases-view-props.ts";
import styles from "./OutcomesColumn.module.css";

interface Props {
  readonly answers: readonly PlainAnswer[];
  readonly wording: CasesWording;
}

export function AnswerRows({ answers, wording }: Props) {
  const words = wording.text.cases.screen.outcomes;
  if (answers.length === 0) return null;
  return (
    <section className={styles.answers}>
      <h3>{words.answers}</h3>
      <ul>
        {answers.map((answer, index) => (
          <Answer key={`${index} ${answer.name}`} answer={answer} wording={wording} />
        ))}
      </ul>
    </section>
  );
}

function Answer({ answer, wording }: Pick<Props, "wording"> & { readonly answer: PlainAnswer }) {
  const { text, name, locale } = wording;
  const { kind, name: id, en, of, force, depends, cite } = answer;
  const words = text.cases.screen.outcomes;
  const [cited] = cite;
  return (
    <li>
      <span className="dim xs">{words.kinds[kind]}</span>
      <span>
        {name(id, en)}
        {of !== undefined && <span className="dim xs"> {of[locale]}</span>}
        {force !== "firm" && <span className={styles.force}> {text.compare.force[force]}</span>}
      </span>
      <b>{answerText(answer, wording)}</b>
      {cited !== undefined && <ClauseChip id={cited} wording={wording} />}
      {depends.map(({ reading, options }) => (
        <span key={reading} className={styles.reading}>
          {words.byReading(name(reading))}
          {options.map(({ option, value }) => (
            <span key={option}>
              {name(option)}{" "}
              {value === undefined ? text.outcomes.needs : valueText(value, locale, name)}
            </span>
          ))}
        </span>
      ))}
    </li>
  );
}

function answerText({ value, needs, isSilent }: PlainAnswer, wording: CasesWording): string {
  const { text, name, locale } = wording;
  if (value !== undefined) return valueText(value, locale, name);
  if (isSilent) return text.outcomes.silent;
  return needs.length === 0
    ? text.outcomes.needs
    : text.compare.matrix.lacks(missingWords(needs, name, locale));
}
