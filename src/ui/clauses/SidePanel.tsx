/**
 * To the left of the register: which place, its documents, what is listed, and the reader's own copy of the text.
 *
 * In:       the place in view, the selection, the state of the loaded document.
 * Out:      controls that call back.
 */

import type { ClausesScreenText } from "../../text/clauses-zh.ts";
import { Icon } from "../parts/Icon.tsx";
import { type BookDocument, type BookPlace, type ClauseBook, dispositions } from "./clause-book.ts";
import type { ClauseChange, ClauseSelection } from "./clauses-state.ts";
import styles from "./SidePanel.module.css";
import type { LoadedDocument } from "./useClauses.ts";

export interface SideProps {
  readonly text: ClausesScreenText;
  readonly book: ClauseBook;
  readonly selection: ClauseSelection;
  readonly search: string;
  readonly document: LoadedDocument;
  readonly onChange: (change: ClauseChange) => void;
  readonly onSearch: (search: string) => void;
  readonly onLoad: (file: File) => void;
  readonly onUnload: () => void;
}

type Props = SideProps & { readonly place: BookPlace };

export function SidePanel(props: Props) {
  return (
    <div className={styles.side}>
      <Places {...props} />
      <Filters {...props} />
      <Documents {...props} />
      <OwnText {...props} />
    </div>
  );
}

function Places({ text, book, place, onChange }: Props) {
  const words = text.clauses;
  return (
    <fieldset>
      <legend className={styles.legend}>{words.place}</legend>
      <div className={styles.places}>
        {book.places.map(({ id, title, seal, clauses }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === place.id}
            onClick={() => onChange({ kind: "place", place: id })}
          >
            <span className="chip">
              <b>{seal}</b>
            </span>
            <span>{title}</span>
            <small className="dim">{words.count(clauses.length)}</small>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Filters({ text, place, selection, search, onChange, onSearch }: Props) {
  const words = text.clauses;
  const present = dispositions.filter((one) => place.totals[one] > 0);
  return (
    <>
      <label className={`fld ${styles.search}`}>
        <Icon name="search" size="small" />
        <span className="vh">{words.search}</span>
        <input
          type="search"
          value={search}
          placeholder={words.searchHint}
          onChange={({ target }) => onSearch(target.value)}
        />
      </label>
      <fieldset>
        <legend className={styles.legend}>{words.filter}</legend>
        <div className={styles.filters}>
          {[undefined, ...present].map((one) => (
            <label key={one ?? "all"} title={one && words.meanings[one]}>
              <input
                type="radio"
                name="disposition"
                checked={selection.shown === one}
                onChange={() => onChange({ kind: "shown", shown: one })}
              />
              <span>{one === undefined ? words.all : words.dispositions[one]}</span>
              <small className="dim">
                {one === undefined ? place.clauses.length : place.totals[one]}
              </small>
            </label>
          ))}
        </div>
        <p className="note">{words.exercised(place.exercised, place.totals.encoded)}</p>
      </fieldset>
    </>
  );
}

function Documents({ text, place }: Props) {
  const words = text.clauses;
  return (
    <section aria-label={words.documents}>
      <h2 className={styles.legend}>{words.documents}</h2>
      <ul className={styles.documents}>
        {place.documents.map((document) => (
          <li key={document.id}>
            <p className={styles.document}>{document.title}</p>
            <p className="note">
              {[document.number, document.issuer, ...datesOf(document, words.dates)]
                .filter((part) => part !== undefined)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function datesOf(
  { issued, effective, published }: BookDocument,
  words: Props["text"]["clauses"]["dates"],
): readonly string[] {
  const known = [
    ...(issued === undefined ? [] : [words.issued(issued)]),
    ...(effective === undefined ? [] : [words.effective(effective)]),
    ...(published === undefined ? [] : [words.published(published)]),
  ];
  return known.length === 0 ? [words.unknown] : known;
}

function OwnText({ text, document, onLoad, onUnload }: Props) {
  const { own } = text.clauses;
  return (
    <section className={styles.own} aria-label={own.title}>
      <h2 className={styles.legend}>{own.title}</h2>
      <p className="note">{own.explain}</p>
      <div className={styles.buttons}>
        <label className="btn sm">
          {document.kind === "loaded" ? own.another : own.load}
          <input
            type="file"
            className="vh"
            accept=".txt,text/plain"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) onLoad(file);
              target.value = "";
            }}
          />
        </label>
        {document.kind !== "none" && (
          <button type="button" className="btn sm" onClick={onUnload}>
            {own.unload}
          </button>
        )}
      </div>
      <p className="note" role="status">
        {document.kind === "loaded" && own.loaded(document.name, document.paragraphs.length)}
        {document.kind === "refused" && (
          <span className={styles.refused}>
            {own.refused(document.name)}：{own.faults[document.fault]}
          </span>
        )}
      </p>
    </section>
  );
}
