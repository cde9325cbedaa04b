/**
 * A choice that is the applicant's, below the programmes it chooses between: what is chosen becomes a fact of the
 * household.
 *
 * In:       the choice as the engine settled it; the region's answer.
 */
import type { PlainChoice } from "../../../engine/index.ts";
import { ChoiceBlock } from "../../compare/ChoiceBlock.tsx";
import type { CasesColumnProps } from "../cases-view-props.ts";
import styles from "./OutcomesColumn.module.css";

interface Props extends CasesColumnProps {
  readonly choice: PlainChoice;
}

export function ChoiceRow({ choice, answer, wording, household, changeFacts }: Props) {
  const { fact } = choice;
  const stated = household.facts.household?.[fact ?? ""];
  const said = choice.options.find((option) => option === stated);
  const choose = (option: string | undefined) => {
    if (fact === undefined) return;
    const { [fact]: _, ...others } = household.facts.household ?? {};
    const chosen = option === undefined ? others : { ...others, [fact]: option };
    changeFacts({ ...household.facts, household: chosen }, household.origin);
  };
  return (
    <div className={styles.choice}>
      <ChoiceBlock
        choice={choice}
        programmes={answer.cell.household.programmes}
        wording={wording}
        {...(fact === undefined ? {} : { asked: { said, choose } })}
      />
    </div>
  );
}
