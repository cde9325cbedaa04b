/** Days that the rules give as the case stands: reviews, deadlines, the ends of periods. */
import type { PlainTimeline } from "../../../engine/index.ts";
import { capitalised } from "../../../text/reasons.ts";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import type { CasesWording } from "../cases-view-props.ts";
import styles from "./TimelinePanel.module.css";

interface Props {
  readonly timeline: PlainTimeline;
  readonly wording: CasesWording;
}

export function DayList({ timeline: { days }, wording }: Props) {
  const { text, locale, name } = wording;
  const words = text.cases.timeline.days;
  return (
    <section>
      <h3>{words.title}</h3>
      {days.length === 0 && <p className="note">{words.none}</p>}
      <ul className={styles.days}>
        {days.map(({ kind, name: id, en, of, on, cite }) => (
          <li key={`${kind} ${id} ${of?.zh ?? ""} ${on}`}>
            <b>{on.replace("T", " ")}</b>
            <span>
              {capitalised(name(id, en))} {words[kind]} {of?.[locale]}
            </span>
            <span className={styles.chips}>
              {cite.map((one) => (
                <ClauseChip key={one} id={one} wording={wording} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
