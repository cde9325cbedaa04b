/**
 * Everything about the chosen cell: the region's programmes for that household, and why the chosen one says so.
 *
 * In:       the chosen household, region and programme; the wording of the policy.
 * Out:      a sheet with a list and an explanation.
 */

import type { HouseholdsText } from "../../text/compare/households-zh.ts";
import { Icon } from "../parts/Icon.tsx";
import type { PolicyWording } from "../parts/policy-wording.ts";
import { CaseFaults, ChoiceBlock } from "./ChoiceBlock.tsx";
import styles from "./DetailPanel.module.css";
import { Explained } from "./Explained.tsx";
import { ProgrammeList } from "./ProgrammeList.tsx";
import type { Chosen } from "./shown-rows.ts";

interface Props {
  readonly chosen: Chosen;
  readonly wording: PolicyWording;
  readonly own: HouseholdsText;
  /** The same case on the screen of single cases. */
  readonly casesAddress: string;
  readonly onChoose: (programme: string) => void;
}

export function DetailPanel({ chosen, wording, own, casesAddress, onChoose }: Props) {
  const { text, locale, policy } = wording;
  const { detail } = text.compare;
  const { row, shown, programme } = chosen;
  const { household } = shown.cell;
  const choices = household.choices.filter(({ open }) => open !== "no");
  return (
    <section className={`sheet ${styles.panel}`} aria-label={detail.label}>
      <header>
        <i className={styles.seal} aria-hidden="true">
          {policy.seal[locale]}
        </i>
        <h2>{policy.title[locale]}</h2>
        <p className={styles.household}>
          <b>{row.household.title[locale]}</b> {row.household.note?.[locale]}
        </p>
        <a className="lk xs" href={casesAddress}>
          {own.detail.openCase}
          <Icon name="right" size="small" />
        </a>
      </header>
      <div className={styles.columns}>
        <nav className={styles.list} aria-label={detail.programmes}>
          <ProgrammeList
            programmes={household.programmes}
            chosen={programme.name}
            wording={wording}
            onChoose={onChoose}
          />
        </nav>
        <div className={styles.why}>
          <CaseFaults faults={household.faults} wording={wording} />
          {choices.map((choice) => (
            <ChoiceBlock
              key={choice.name}
              choice={choice}
              programmes={household.programmes}
              wording={wording}
            />
          ))}
          <Explained programme={programme} wording={wording} />
        </div>
      </div>
    </section>
  );
}
