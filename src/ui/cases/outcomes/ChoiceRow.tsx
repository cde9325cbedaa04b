/**
 * A choice that is the applicant's, below the programmes it chooses between: none of them chosen here.
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

export function ChoiceRow({ choice, answer, wording }: Props) {
  return (
    <div className={styles.choice}>
      <ChoiceBlock
        choice={choice}
        programmes={answer.cell.household.programmes}
        wording={wording}
      />
    </div>
  );
}
