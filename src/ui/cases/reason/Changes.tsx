/**
 * What would change the result: the smallest change of one fact in each row, and what it leads to.
 *
 * In:       the inquiry; how its policy is spoken of.
 * Out:      the rows of whoever decides the result; those of other members are folded.
 */
import type { InquiredPart, PlainChange } from "../../../engine/index.ts";
import { Amount } from "../../parts/Amount.tsx";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import type { CasesColumnProps, CasesWording } from "../cases-view-props.ts";
import { changeWords, placeWords, turnWords } from "./change-words.ts";
import { InquiryState } from "./InquiryState.tsx";
import styles from "./ReasonColumn.module.css";

/** As many as a reader takes in at once. */
const mostShown = 5;

export function Changes({ inquiry, answer, wording }: CasesColumnProps) {
  const { text } = wording;
  const { changes: words, reason } = text.cases.screen;
  if (answer.programme.rule === undefined || answer.programme.parts.length === 0) return null;
  const parts = inquiry.kind === "ready" ? (inquiry.found?.parts ?? []) : [];
  const decides = answer.programme.parts[0]?.of?.zh;
  const first = parts.find(({ of }) => of?.zh === decides) ?? parts[0];
  const others = parts.filter((part) => part !== first && part.changes.length > 0);
  return (
    <section className={styles.section}>
      <h3>
        {words.title} <small>{words.note}</small>
      </h3>
      {inquiry.kind === "ready" ? (
        first !== undefined && <PartChanges part={first} wording={wording} />
      ) : (
        <InquiryState inquiry={inquiry} words={reason} />
      )}
      {others.length > 0 && (
        <details className={styles.folded}>
          <summary>{words.others}</summary>
          {others.map((part, index) => (
            <div key={`${index} ${part.of?.zh}`}>
              <h4>{part.of?.[wording.locale]}</h4>
              <PartChanges part={part} wording={wording} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

interface PartProps {
  readonly part: InquiredPart;
  readonly wording: CasesWording;
}

function PartChanges({ part, wording }: PartProps) {
  const { text, locale } = wording;
  const words = text.cases.screen.changes;
  const { changes, unfinished } = part;
  const rest = changes.slice(mostShown);
  const names = unfinished.map((place) => placeWords(place, "", wording));
  return (
    <>
      {changes.length === 0 && <p className="mid">{words.none}</p>}
      <Rows changes={changes.slice(0, mostShown)} wording={wording} />
      {rest.length > 0 && (
        <details className={styles.folded}>
          <summary>{words.more(rest.length)}</summary>
          <Rows changes={rest} wording={wording} />
        </details>
      )}
      {names.length > 0 && (
        <p className="note">
          {words.unfinished([...new Set(names)].join(locale === "zh" ? "、" : ", "))}
        </p>
      )}
    </>
  );
}

function Rows({
  changes,
  wording,
}: {
  readonly changes: readonly PlainChange[];
  readonly wording: CasesWording;
}) {
  return (
    <ul>
      {changes.map((change, index) => (
        <Row
          key={`${index} ${change.place.path} ${change.place.name}`}
          change={change}
          wording={wording}
        />
      ))}
    </ul>
  );
}

function Row({
  change,
  wording,
}: {
  readonly change: PlainChange;
  readonly wording: CasesWording;
}) {
  const { text, locale } = wording;
  const { outcome, amount, weakest, turned } = change;
  const [cited] = turned.flatMap(({ cite }) => cite);
  const value = amount?.value;
  const notes = turnWords(change, wording);
  return (
    <li className={styles.change}>
      <span>{changeWords(change, wording)}</span>
      <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} weight="light" />
      <span className={styles.result}>
        {amount !== undefined && value !== undefined && outcome !== "no" && (
          <Amount amount={{ ...amount, value }} weakest={weakest} text={text} locale={locale} />
        )}
      </span>
      <span>
        {notes.join(locale === "zh" ? "；" : "; ")}
        {cited !== undefined && <ClauseChip id={cited} wording={wording} />}
      </span>
    </li>
  );
}
