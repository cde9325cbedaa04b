/**
 * The thread lying down: clause, the rules that cite it, and the figure that one of them gives the chosen household.
 *
 * In:       the clause; the last results; the cases that reach it.
 * Out:      three nodes on a line; each rule leads to its place.
 */
import type { CitingRule, DraftClause, VersionedProgramme } from "../../../engine/index.ts";
import { moneyDigits } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import styles from "./ClausePane.module.css";

type Props = DraftViewProps & { readonly clause: DraftClause };

export function ClauseThread({ clause, ...props }: Props) {
  const { text, locale, goToPlace, caseRuns } = props;
  const words = text.draft.clause;
  const { letters } = words;
  const { rules, number, id } = clause;
  const cases = caseRuns.coverage?.clauses.find((one) => one.id === id)?.cases.length;
  if (rules.length === 0) return <p className={styles.note}>{words.noRules}</p>;
  return (
    <ol className={styles.thread} aria-label={words.thread}>
      <li>
        <b className={styles.clause}>{letters.clause}</b>
        {number}
      </li>
      <li>
        <b className={styles.rule}>{letters.rule}</b>
        <span className={styles.rules}>
          {rules.map((rule) => {
            const { at, section, name, part = "" } = rule;
            const said = ruleName(rule, locale);
            const key = `${section} ${name} ${part}`;
            if (at === undefined) return <span key={key}>{said}</span>;
            return (
              <button key={key} type="button" onClick={() => goToPlace(at)}>
                {said}
              </button>
            );
          })}
        </span>
      </li>
      <li>
        <b className={styles.figure}>{letters.figure}</b>
        <span>
          <Figure {...props} clause={clause} />
          {cases !== undefined && <small>{words.cases(cases)}</small>}
        </span>
      </li>
    </ol>
  );
}

function ruleName({ name, en, part, partEn }: CitingRule, locale: Props["locale"]): string {
  const own = locale === "zh" ? name : en || name;
  const inner = locale === "zh" ? part : partEn || part;
  return inner === undefined ? own : `${own} · ${inner}`;
}

/** Of the chosen household where it is known, else of the first that gets something from a rule of the clause. */
function Figure({ clause, check, chosen, locale }: Props) {
  const names = clause.rules.flatMap(({ section, name }) =>
    section === "programmes" ? [name] : [],
  );
  const all = check.last?.consequences ?? [];
  const results = [...all.filter(({ household }) => household === chosen?.household), ...all];
  const found = results
    .flatMap(({ programmes }) => programmes)
    .find((one) => names.includes(one.name) && hasAmount(one));
  const amount = found?.draft?.amount;
  if (amount?.value === undefined) return null;
  return (
    <>
      <strong>{moneyDigits(amount.value)}</strong> {unitText(amount.unit, locale)}
    </>
  );
}

function hasAmount({ draft }: VersionedProgramme): boolean {
  return draft?.outcome !== "no" && draft?.amount?.value !== undefined;
}
