/**
 * What paper says beside the screen: what kind of sheet it is, by which rules and for which date, what is folded away on
 * the screen, and every assumed value with its range.
 *
 * In:       the region's answer; how its policy is spoken of.
 * Out:      a head and a foot that only paper shows.
 */
import { dateInWords } from "../../text/format.ts";
import { AssumedList } from "../compare/Aside.tsx";
import { assumedNames, outcomeGroups } from "./cases-state.ts";
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

export function PrintFoot({ text, answer, wording, locale }: CasesColumnProps) {
  const { outcomes } = text.cases.screen;
  const { idle, silent } = outcomeGroups(answer.cell.household.programmes);
  const assumed = assumedNames(answer);
  const folded = [
    { title: outcomes.idle(idle.length), programmes: idle },
    { title: outcomes.silent(silent.length), programmes: silent },
  ].filter(({ programmes }) => programmes.length > 0);
  return (
    <footer className={styles.foot}>
      {folded.map(({ title, programmes }) => (
        <p key={title}>
          <b>{title}</b>{" "}
          {programmes
            .map(({ name, en }) => wording.name(name, en))
            .join(locale === "zh" ? "、" : ", ")}
        </p>
      ))}
      <h3>{text.compare.detail.assumptions}</h3>
      {assumed.length === 0 ? (
        <p>{text.compare.receipt.noAssumed}</p>
      ) : (
        <AssumedList names={assumed} wording={wording} />
      )}
    </footer>
  );
}
