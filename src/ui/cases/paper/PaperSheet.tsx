/**
 * A case on one sheet of paper that a caseworker can put in a file: by which rules and for which date, the household,
 * its results, the grounds of the chosen one, and every assumed value with its range.
 *
 * In:       the region's answer; how its policy is spoken of.
 * Out:      a sheet that only paper shows, and words for its margins.
 */
import { dateInWords } from "../../../text/format.ts";
import { CaseFaults } from "../../compare/ChoiceBlock.tsx";
import { usePaper } from "../../parts/use-paper.ts";
import { assumedNames } from "../cases-state.ts";
import type { CasesColumnProps } from "../cases-view-props.ts";
import { householdTitle } from "../household-title.ts";
import styles from "./Paper.module.css";
import { PaperOutcomes } from "./PaperOutcomes.tsx";
import { PaperReasons } from "./PaperReasons.tsx";
import { assumedText, householdLines } from "./paper-words.ts";

export function PaperSheet(props: CasesColumnProps) {
  const { text, locale, answer, household, selection, wording, form } = props;
  const { print } = text.cases.screen;
  const { policy, cell } = answer;
  const { title, note } = householdTitle(household, props);
  const about = household.origin === undefined ? household.note?.[locale] : undefined;
  const assumed = assumedNames(answer);
  const rules = print.rules(policy.title[locale], policy.specHash.slice(0, 12));
  const date = print.date(dateInWords(selection.date, locale));
  usePaper({
    kind: `${text.site.name} · ${print.kind}`,
    warning: text.compare.states.paper(assumed.length),
    receipt: `${rules} · ${date}`,
  });
  return (
    <article className={styles.paper} data-sheet>
      <h1>
        {title}
        {note !== undefined && ` (${note})`}
      </h1>
      <p className={styles.rules}>
        {print.kind} · {date} · {rules}
      </p>
      <section>
        <h2>
          {text.cases.household.title}
          {about !== undefined && <small> {about}</small>}
        </h2>
        {householdLines(household.facts, form, wording).map(({ name, text: said }, index) => (
          <p key={`${index} ${name}`}>
            <b>{name}</b> {said}
          </p>
        ))}
        <CaseFaults faults={cell.household.faults} wording={wording} />
      </section>
      <PaperOutcomes {...props} />
      <section>
        <h2>{text.compare.detail.assumptions}</h2>
        <p>
          {assumed.length === 0
            ? text.compare.receipt.noAssumed
            : assumed.map((id) => assumedText(id, wording)).join(locale === "zh" ? "；" : "; ")}
        </p>
      </section>
      <PaperReasons {...props} />
    </article>
  );
}
