/**
 * What the household gets in the chosen region: every programme, decided ones first, silent ones folded away.
 *
 * In:       the region's answer; how its policy is spoken of.
 * Out:      a list of buttons, with the choices that are the applicant's below their options.
 */
import type { PlainProgramme } from "../../../engine/index.ts";
import { CaseFaults } from "../../compare/ChoiceBlock.tsx";
import { outcomeGroups } from "../cases-state.ts";
import type { CasesColumnProps } from "../cases-view-props.ts";
import { AnswerRows } from "./AnswerRows.tsx";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { OutcomeRow } from "./OutcomeRow.tsx";
import styles from "./OutcomesColumn.module.css";

export function OutcomesColumn(props: CasesColumnProps) {
  const { answer, wording, locale } = props;
  const { policy, cell } = answer;
  const words = wording.text.cases.screen.outcomes;
  const { programmes, answers, faults } = cell.household;
  const { spoken, idle, silent } = outcomeGroups(programmes);
  return (
    <section className={`sheet ${styles.column}`} aria-label={words.label}>
      <header>
        <h2>{words.title(policy.title[locale])}</h2>
        <span className="tail">{words.count(spoken.length)}</span>
      </header>
      <div className={styles.list}>
        <CaseFaults faults={faults} wording={wording} />
        <Rows {...props} programmes={spoken} />
        <AnswerRows answers={answers} wording={wording} />
        <Folded {...props} programmes={idle} title={words.idle(idle.length)} />
        <Folded {...props} programmes={silent} title={words.silent(silent.length)} />
      </div>
    </section>
  );
}

interface RowsProps extends CasesColumnProps {
  readonly programmes: readonly PlainProgramme[];
}

/** A choice stands below the last of its options that is shown here. */
function Rows(props: RowsProps) {
  const { programmes, answer } = props;
  const open = answer.cell.household.choices.filter(({ open }) => open !== "no");
  const lastOption = (options: readonly string[]) =>
    programmes.filter(({ name }) => options.includes(name)).at(-1)?.name;
  return (
    <ul>
      {programmes.map((programme) => (
        <li key={programme.name}>
          <OutcomeRow {...props} programme={programme} />
          {open
            .filter(({ options }) => lastOption(options) === programme.name)
            .map((choice) => (
              <ChoiceRow key={choice.name} {...props} choice={choice} />
            ))}
        </li>
      ))}
    </ul>
  );
}

function Folded({ title, ...props }: RowsProps & { readonly title: string }) {
  const { programmes, answer } = props;
  if (programmes.length === 0) return null;
  return (
    <details
      className={styles.folded}
      open={programmes.some(({ name }) => name === answer.programme.name)}
    >
      <summary>{title}</summary>
      <Rows {...props} />
    </details>
  );
}
