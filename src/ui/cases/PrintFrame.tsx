/**
 * What paper says beside the screen: what kind of sheet it is, by which rules and for which date, and every assumed
 * value with its range.
 *
 * In:       the region's answer; how its policy is spoken of.
 * Out:      a head and a foot that only paper shows.
 */
import { dateInWords } from "../../text/format.ts";
import { AssumedList } from "../compare/Aside.tsx";
import { assumedNames } from "./cases-state.ts";
import type { CasesColumnProps } from "./cases-view-props.ts";
import { householdTitle } from "./household-title.ts";
import styles from "./PrintFrame.module.css";

export function PrintHead(props: CasesColumnProps) {
  const { text, locale, answer, household, selection } = props;
  const { print } = text.cases.screen;
  const { title, note } = householdTitle(household, props);
  const { policy } = answer;
  return (
    <header className={styles.head}>
      <p>
        <b>{`${text.site.name} · ${print.kind}`}</b> · {title}
        {note !== undefined && ` (${note})`}
      </p>
      <p>
        {print.date(dateInWords(selection.date, locale))} ·{" "}
        {print.rules(policy.title[locale], policy.specHash.slice(0, 12))} ·{" "}
        {text.compare.states.paper(assumedNames(answer).length)}
      </p>
    </header>
  );
}

export function PrintFoot({ text, answer, wording }: CasesColumnProps) {
  const names = assumedNames(answer);
  return (
    <footer className={styles.foot}>
      <h3>{text.compare.detail.assumptions}</h3>
      {names.length === 0 ? (
        <p>{text.compare.receipt.noAssumed}</p>
      ) : (
        <AssumedList names={names} wording={wording} />
      )}
    </footer>
  );
}
