/** One day on which something changes: what the calendar did, and what it did to each programme, with the clauses. */
import type { TimelineChange } from "../../../engine/index.ts";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import type { CasesWording } from "../cases-view-props.ts";
import styles from "./TimelinePanel.module.css";
import { changeWords, occasionsOf } from "./timeline-words.ts";

interface Props {
  readonly change: TimelineChange;
  readonly wording: CasesWording;
}

export function ChangeEntry({ change, wording }: Props) {
  const { name, locale } = wording;
  return (
    <div className={styles.change}>
      <p>
        <b>{change.on}</b>
      </p>
      <ul>
        {occasionsOf(change, wording).map(({ words, cite }) => (
          <li key={words}>
            <span>{words}</span>
            <Chips ids={cite} wording={wording} />
          </li>
        ))}
        {change.changes.map((one) => {
          const names = one.by.flatMap((by) => (by.name === "" ? [] : [name(by.name, by.en)]));
          return (
            <li key={one.programme}>
              <span>{changeWords(one, wording)}</span>
              <span className={styles.by}>
                {[...new Set(names)].join(locale === "zh" ? "、" : ", ")}
              </span>
              <Chips ids={one.by.flatMap(({ cite }) => cite)} wording={wording} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Chips({
  ids,
  wording,
}: {
  readonly ids: readonly string[];
  readonly wording: CasesWording;
}) {
  return (
    <span className={styles.chips}>
      {[...new Set(ids)].map((id) => (
        <ClauseChip key={id} id={id} wording={wording} />
      ))}
    </span>
  );
}
