/**
 * The clause behind the line of the cursor: what it says, what became of it, and what hangs on it.
 *
 * In:       the clauses of the draft, the cursor; a document's text that the reader has brought.
 * Out:      the gloss, or the reader's own copy with the clause's paragraph; the thread from clause to rule to figure.
 */
import type { DraftClause, DraftClauses } from "../../../engine/index.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import styles from "./ClausePane.module.css";
import { ClauseThread } from "./ClauseThread.tsx";
import { maybeClauseAt } from "./clause-at.ts";
import { chipWords, clauseNamed, documentNamed } from "./clause-words.ts";
import { OwnCopy } from "./OwnCopy.tsx";
import { StateOfClause } from "./StateOfClause.tsx";
import { wireEnd } from "./wire-end.ts";

export function ClausePane(props: DraftViewProps) {
  const { text, texts, draftClauses: clauses } = props;
  const words = text.draft.clause;
  if (clauses === undefined) return <p className={styles.none}>{words.reading}</p>;
  const isHere = texts.shown.name === texts.file.name;
  const at = isHere ? maybeClauseAt(clauses, texts.selected.start) : undefined;
  const [first, ...others] = at?.ids ?? [];
  if (first === undefined) return <p className={styles.none}>{words.none}</p>;
  const clause = clauseNamed(clauses, first);
  return (
    <div className={styles.pane}>
      {clause === undefined ? (
        <Document {...props} clauses={clauses} id={first} />
      ) : (
        <Clause {...props} clauses={clauses} clause={clause} />
      )}
      {others.length > 0 && (
        <p className={styles.also}>
          {words.also}
          {others.map((id) => (
            <Chip key={id} {...props} clauses={clauses} id={id} />
          ))}
        </p>
      )}
    </div>
  );
}

interface Known extends DraftViewProps {
  readonly clauses: DraftClauses;
}

function Chip({ clauses, id, places, locale }: Known & { readonly id: string }) {
  const { seal, label, look } = chipWords(clauses, id, { places, locale });
  return (
    <span className={`chip ${look}`}>
      {seal !== "" && <b>{seal}</b>}
      <span>{label}</span>
    </span>
  );
}

function Clause({ clause, ...props }: Known & { readonly clause: DraftClause }) {
  const { text, locale, clauses } = props;
  const words = text.draft.clause;
  const { id, document, gloss, reason, note } = clause;
  return (
    <>
      <header className={styles.head} id={wireEnd}>
        <Chip {...props} id={id} />
        <StateOfClause clause={clause} text={text} />
        <small>{documentWords(clauses, document, locale)}</small>
      </header>
      <OwnCopy {...props} clause={clause}>
        <p className={styles.gloss}>{gloss[locale]}</p>
        <p className="note">{words.gloss}</p>
      </OwnCopy>
      {[reason, note].map((said) =>
        said === undefined ? null : (
          <p key={said.zh} className={styles.note}>
            {said[locale]}
          </p>
        ),
      )}
      <ClauseThread {...props} clause={clause} />
      <p className={styles.more}>
        <a href={`../clauses/#${encodeURIComponent(id)}`}>{words.register}</a>
      </p>
    </>
  );
}

function Document({ id, ...props }: Known & { readonly id: string }) {
  const { text, locale, clauses } = props;
  const words = text.draft.clause;
  const document = documentNamed(clauses, id);
  return (
    <>
      <header className={styles.head} id={wireEnd}>
        <Chip {...props} id={id} />
        <small>{document === undefined ? "" : words.document}</small>
      </header>
      <p className={styles.gloss}>
        {document === undefined ? words.unknown : document.title[locale]}
      </p>
      <p className="note">
        {document &&
          [document.number, document.issuer, dateOf(document)]
            .filter((part) => part !== undefined)
            .join(" · ")}
      </p>
    </>
  );
}

function documentWords(clauses: DraftClauses, id: string, locale: Locale): string {
  const document = documentNamed(clauses, id);
  if (document === undefined) return id;
  return document.number ?? document.title[locale];
}

function dateOf({ issued, effective, published }: NonNullable<ReturnType<typeof documentNamed>>) {
  return published ?? issued ?? effective;
}
