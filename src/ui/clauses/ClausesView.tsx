/**
 * The register of clauses: the place and its documents, the clauses beside the reader's own text, the clause chosen.
 *
 * In:       everything as values; callbacks.
 * Ignores:  where values come from.
 */

import { Icon } from "../parts/Icon.tsx";
import { type Paper, screenPaper, usePaper } from "../parts/use-paper.ts";
import { alignDocument } from "./align-document.ts";
import { BesideDocument } from "./BesideDocument.tsx";
import { ClauseDetail } from "./ClauseDetail.tsx";
import { ClauseList } from "./ClauseList.tsx";
import styles from "./ClausesView.module.css";
import { CoverageBar } from "./CoverageBar.tsx";
import type { BookPlace } from "./clause-book.ts";
import { clausesShown, placeIn } from "./clauses-state.ts";
import { SidePanel, type SideProps } from "./SidePanel.tsx";

export type ClausesViewProps = SideProps & { readonly onPrint: () => void };

export function ClausesView(props: ClausesViewProps) {
  const { text, book, selection, onPrint } = props;
  const place = placeIn(book, selection.place);
  usePaper(place && paperOf(place, props));
  if (place === undefined) return null;
  const words = text.clauses;
  return (
    <div className={styles.screen} data-state="ready">
      <div className="title">
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <button type="button" className={`btn ${styles.print}`} onClick={onPrint}>
          <Icon name="print" />
          {words.print}
        </button>
      </div>
      <div className={`page ${styles.body}`}>
        <SidePanel {...props} place={place} />
        <Register {...props} place={place} />
        <ClauseDetail
          text={text}
          place={place}
          chosen={place.clauses.find(({ id }) => id === selection.clause)}
          onChoose={(clause) => props.onChange({ kind: "clause", clause })}
          onClose={() => props.onChange({ kind: "clause", clause: undefined })}
        />
      </div>
    </div>
  );
}

function paperOf({ title, seal, hash }: BookPlace, { text, book }: ClausesViewProps): Paper {
  const words = text.clauses;
  return {
    ...screenPaper(text, {
      title: `${words.title} · ${title}`,
      hashes: [{ seal, hash }],
      assumedCount: 0,
      date: book.date,
    }),
    warning: words.detail.gloss,
  };
}

function Register(props: ClausesViewProps & { readonly place: BookPlace }) {
  const { text, place, selection, search, document, onChange } = props;
  const words = text.clauses;
  const shown = clausesShown(place.clauses, selection.shown, search);
  const listed = {
    place,
    chosen: selection.clause,
    words,
    onChoose: (clause: string) => onChange({ kind: "clause", clause }),
  };
  return (
    <section className={`sheet ${styles.register}`} aria-label={words.list}>
      <header>
        <h2>{place.title}</h2>
        <CoverageBar words={words} totals={place.totals} />
        <p className="tail">{words.count(shown.length)}</p>
      </header>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{words.nothing}</p>
      ) : document.kind === "loaded" ? (
        <BesideDocument {...listed} aligned={alignDocument(shown, document.paragraphs)} />
      ) : (
        <ClauseList {...listed} clauses={shown} />
      )}
    </section>
  );
}
