/**
 * Where a figure comes from: one worked answer on its thread, figure, rule and clause.
 *
 * In:       the programme that is paid, the wording of its policy.
 * Out:      markup that needs no script; the clause is told by its gloss.
 */

import type { PlainProgramme } from "../../engine/index.ts";
import { moneyDigits } from "../../text/figures.ts";
import { dateInWords, unitText } from "../../text/format.ts";
import { ArithmeticLine } from "../parts/ArithmeticLine.tsx";
import { StillChip } from "../parts/ClauseChip.tsx";
import { citationOf, type PolicyWording } from "../parts/policy-wording.ts";
import { Thread } from "../parts/Thread.tsx";
import styles from "./Anatomy.module.css";

interface Props {
  readonly programme: PlainProgramme;
  readonly wording: PolicyWording;
  readonly household: string;
  /** `2025-10-01`. */
  readonly date: string;
}

export function Anatomy({ programme, wording, household, date }: Props) {
  const { text, locale, policy, name } = wording;
  const words = text.home.anatomy;
  const { amount, parts, rule } = programme;
  const [part] = parts;
  if (amount?.value === undefined || part === undefined) return null;
  const cited = [...new Set([...(part.sums.at(-1)?.cite ?? []), ...(rule?.cite ?? [])])];
  return (
    <section className={`sheet ${styles.anatomy}`} aria-labelledby="anatomy">
      <header>
        <h2 id="anatomy">
          {words.title(policy.title[locale], name(programme.name, programme.en))}
        </h2>
        <p className="tail">{words.household(household, dateInWords(date, locale))}</p>
      </header>
      <Thread
        letters={text.compare.detail}
        isAssumed={programme.assumed.length > 0}
        figure={
          <p className={styles.figure}>
            <b>{moneyDigits(amount.value)}</b> {unitText(amount.unit, locale)}
          </p>
        }
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
    </section>
  );
}
