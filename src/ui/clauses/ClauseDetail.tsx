/**
 * One clause: what it says in our words, how it is dealt with and why, and what hangs on it.
 *
 * In:       the place; the clause chosen.
 * Out:      the thread lying from the clause to its rules and on to the cases that try them.
 */

import type { ClausesScreenText } from "../../text/clauses-zh.ts";
import styles from "./ClauseDetail.module.css";
import { ClauseSamples } from "./ClauseSamples.tsx";
import { ClauseSeal } from "./ClauseSeal.tsx";
import type { BookClause, BookPlace, BookReading, BookRule } from "./clause-book.ts";
import { heldBy } from "./clauses-state.ts";

interface Props {
  readonly text: ClausesScreenText;
  readonly place: BookPlace;
  readonly chosen: BookClause | undefined;
  readonly onChoose: (clause: string) => void;
  readonly onClose: () => void;
}

export function ClauseDetail(props: Props) {
  const { text, chosen } = props;
  const words = text.clauses.detail;
  return (
    <section
      className={chosen === undefined ? `sheet ${styles.idle}` : `sheet ${styles.detail}`}
      aria-label={words.label}
    >
      {chosen === undefined ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <Chosen {...props} chosen={chosen} />
      )}
    </section>
  );
}

function Chosen({
  text,
  place,
  chosen,
  onChoose,
  onClose,
}: Props & { readonly chosen: BookClause }) {
  const words = text.clauses.detail;
  const { dispositions, meanings } = text.clauses;
  return (
    <>
      <header>
        <ClauseSeal seal={place.seal} clause={chosen} />
        <h2>{dispositions[chosen.disposition]}</h2>
        <p className={`tail ${styles.meaning}`}>{meanings[chosen.disposition]}</p>
        <button type="button" className={`btn sm ${styles.close}`} onClick={onClose}>
          {words.close}
        </button>
      </header>
      <div className={styles.parts}>
        <Part title={words.gloss}>
          <p className={styles.gloss}>{chosen.gloss}</p>
        </Part>
        {chosen.reason !== undefined && (
          <Part title={words.reason}>
            <p>{chosen.reason}</p>
          </Part>
        )}
        {chosen.note !== undefined && (
          <Part title={words.note}>
            <p>{chosen.note}</p>
          </Part>
        )}
        {chosen.children.length > 0 && (
          <Part title={words.children}>
            <Children place={place} chosen={chosen} onChoose={onChoose} />
          </Part>
        )}
        <Held text={text} place={place} chosen={chosen} />
      </div>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Children({
  place,
  chosen,
  onChoose,
}: Pick<Props, "place" | "onChoose"> & { readonly chosen: BookClause }) {
  const below = place.clauses.filter(({ id }) => chosen.children.includes(id));
  return (
    <ul className={styles.children}>
      {below.map((clause) => (
        <li key={clause.id}>
          <button type="button" onClick={() => onChoose(clause.id)}>
            <ClauseSeal seal={place.seal} clause={clause} />
            <span>{clause.gloss}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Rules, questions and cases; of an umbrella, those of the clauses below it. */
function Held({
  text,
  place,
  chosen,
}: Pick<Props, "text" | "place"> & { readonly chosen: BookClause }) {
  const words = text.clauses.detail;
  const held = heldBy(chosen, place.clauses);
  const rules = distinct(held.flatMap((clause) => clause.rules));
  const readings = distinct(held.flatMap((clause) => clause.readings));
  const cases = [...new Set(held.flatMap((clause) => clause.cases))];
  const samples = distinct(held.flatMap((clause) => clause.samples)).slice(0, mostSamples);
  if (held.every(({ disposition }) => disposition === "duty")) return null;
  return (
    <>
      <Part title={words.rules}>
        {rules.length === 0 ? (
          <p className="note">{words.noRules}</p>
        ) : (
          <Rules rules={rules} text={text} />
        )}
      </Part>
      {readings.length > 0 && (
        <Part title={words.readings}>
          {readings.map((reading) => (
            <Reading key={reading.name} reading={reading} byDefault={words.byDefault} />
          ))}
        </Part>
      )}
      {samples.length > 0 && (
        <Part title={words.samples}>
          <ClauseSamples samples={samples} text={text} />
        </Part>
      )}
      <Part title={words.cases}>
        {cases.length === 0 ? (
          <p className="note">{words.noCases}</p>
        ) : (
          <ul className={styles.cases}>
            {cases.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </>
  );
}

/** Of an umbrella's many. */
const mostSamples = 5;

/** A rule once, with those of its parts that rest on the clause. */
function Rules({
  rules,
  text,
}: {
  readonly rules: readonly BookRule[];
  readonly text: ClausesScreenText;
}) {
  const sections = new Map(Object.entries(text.sections));
  const grouped = Map.groupBy(rules, ({ section, name }) => `${section} ${name}`);
  return (
    <ul className={styles.rules}>
      {[...grouped].map(([key, parts]) => (
        <li key={key}>
          <span className={styles.section}>{sections.get(parts[0]?.section ?? "")}</span>
          <span>
            <RuleName rule={parts[0]} />
            <Parts parts={parts} text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Leads to where the rule is written. */
function RuleName({ rule }: { readonly rule: BookRule | undefined }) {
  if (rule?.at === undefined) return <b>{rule?.name}</b>;
  const { file, line } = rule.at;
  return (
    <a href={`../draft/?${new URLSearchParams({ file, line: String(line) })}`}>
      <b>{rule.name}</b>
    </a>
  );
}

function Parts({
  parts,
  text,
}: {
  readonly parts: readonly BookRule[];
  readonly text: ClausesScreenText;
}) {
  return parts.map(({ part, force }) => (
    <span key={part ?? ""} className={styles.part}>
      {part}
      {force !== undefined && <span className={styles.force}>{text.compare.force[force]}</span>}
    </span>
  ));
}

function Reading({
  reading,
  byDefault,
}: {
  readonly reading: BookReading;
  readonly byDefault: string;
}) {
  return (
    <div className={styles.reading}>
      <p>{reading.question}</p>
      <ul>
        {reading.options.map((option) => (
          <li key={option}>
            {option}
            {option === reading.default && <small className="dim"> {byDefault}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function distinct<One>(all: readonly One[]): readonly One[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
