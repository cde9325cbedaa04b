/** Scenario households whose results rest on a clause; each leads to its answer on the case screen. */
import type { ClausesScreenText } from "../../text/clauses-zh.ts";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import styles from "./ClauseDetail.module.css";
import type { BookSample } from "./clause-book.ts";

interface Props {
  readonly samples: readonly BookSample[];
  readonly text: ClausesScreenText;
}

export function ClauseSamples({ samples, text }: Props) {
  return (
    <ul className={styles.samples}>
      {samples.map(({ title, programme, outcome, search }) => (
        <li key={search}>
          <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} isWordHidden />
          <a href={`../cases/?${search}`}>{title}</a>
          <small>{programme}</small>
        </li>
      ))}
    </ul>
  );
}
