/**
 * A choice that is the applicant's: its options side by side, none of them chosen by us.
 *
 * In:       the choice as the engine settled it; the programmes that are its options.
 * Out:      a block; and, beside it in this file, what is wrong with the case itself.
 */

import { useId } from "react";
import type { PlainChoice, PlainProgramme } from "../../engine/index.ts";
import { ClauseChip } from "../parts/ClauseChip.tsx";
import type { PolicyWording } from "../parts/policy-wording.ts";
import styles from "./DetailPanel.module.css";
import { ProgrammeResult } from "./ProgrammeList.tsx";

interface Props {
  readonly choice: PlainChoice;
  readonly programmes: readonly PlainProgramme[];
  readonly wording: PolicyWording;
  /** Absent: the block is to be read. */
  readonly asked?: AskedChoice;
}

/** A choice that is made here. */
export interface AskedChoice {
  /** What the applicant says, by the option's name; undefined: nothing yet. */
  readonly said: string | undefined;
  readonly choose: (option: string | undefined) => void;
}

export function ChoiceBlock({ choice, programmes, wording, asked }: Props) {
  const group = useId();
  const { name } = wording;
  const options = programmes.filter((programme) => choice.options.includes(programme.name));
  const [cited] = choice.cite;
  return (
    <section className={styles.choice}>
      <p className={styles.choiceHead}>
        <b>{wording.text.compare.detail.choiceTitle}</b>
        <span className="note">{choiceState(choice, wording)}</span>
        {cited !== undefined && <ClauseChip id={cited} wording={wording} />}
      </p>
      <ul className={styles.options}>
        {options.map((option) => (
          <li
            key={option.name}
            data-chosen={choice.chosen === option.name || undefined}
            data-asked={asked !== undefined || undefined}
          >
            {asked === undefined ? (
              <span>{name(option.name, option.en)}</span>
            ) : (
              <label>
                <input
                  type="radio"
                  name={group}
                  checked={asked.said === option.name}
                  onChange={() => asked.choose(option.name)}
                />
                {name(option.name, option.en)}
              </label>
            )}
            <ProgrammeResult programme={option} wording={wording} />
          </li>
        ))}
      </ul>
      {asked?.said !== undefined && (
        <button type="button" className="btn lnk sm" onClick={() => asked.choose(undefined)}>
          {wording.text.compare.detail.choiceClear}
        </button>
      )}
    </section>
  );
}

/** Whether the applicant may choose, or has chosen. */
export function choiceState({ open, chosen }: PlainChoice, { text, name }: PolicyWording): string {
  const { detail } = text.compare;
  if (chosen !== undefined) return detail.choiceMade(name(chosen));
  if (open === "depends") return detail.choiceDepends;
  return open === "needs" ? detail.choiceNeeds : detail.choiceNote;
}

export function CaseFaults({
  faults,
  wording,
}: {
  readonly faults: readonly string[];
  readonly wording: PolicyWording;
}) {
  if (faults.length === 0) return null;
  return (
    <div className={styles.faults}>
      <b>{wording.text.compare.detail.faults}</b>
      <ul lang="en">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}
