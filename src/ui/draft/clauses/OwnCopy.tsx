/**
 * The reader's own copy of the document, beside the clause: kept in the memory of this tab and nowhere else.
 *
 * In:       the clause, and all clauses of its document; what stands where no copy was brought.
 * Out:      the paragraph of the clause in Song, its sentences underlined by what became of them; the way to bring a copy.
 */
import { type ReactNode, useState } from "react";
import type { DraftClause, DraftClauses } from "../../../engine/index.ts";
import { alignDocument } from "../../clauses/align-document.ts";
import { type ReadDocument, readDocument } from "../../clauses/read-document.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import styles from "./ClausePane.module.css";
import { sentencesOf } from "./clause-at.ts";
import { stateOf } from "./clause-state.ts";

interface Props extends DraftViewProps {
  readonly clauses: DraftClauses;
  readonly clause: DraftClause;
  readonly children: ReactNode;
}

/** By the id of a document; the pane comes and goes, the copies stay until the page is left. */
const copies = new Map<string, ReadDocument>();

export function OwnCopy({ text, clauses, clause, children }: Props) {
  const words = text.clauses.own;
  const [, setCount] = useState(0);
  const copy = copies.get(clause.document);
  const put = (document: ReadDocument | undefined) => {
    if (document === undefined) copies.delete(clause.document);
    else copies.set(clause.document, document);
    setCount((count) => count + 1);
  };
  const load = async (file: File) => put(readDocument(new Uint8Array(await file.arrayBuffer())));
  const paragraph = copy?.kind === "read" ? maybeParagraph(copy, clauses, clause) : undefined;
  return (
    <>
      {paragraph === undefined ? (
        children
      ) : (
        <p className={`quote ${styles.quote}`}>
          {sentencesOf(paragraph.text, ownClauses(paragraph.clauses, clause)).map((one, index) => (
            <span
              // The document is shown as it is: a sentence has no name but its place.
              key={index}
              className={one.clause === undefined ? undefined : styles[stateOf(one.clause)]}
              data-chosen={one.clause?.id === clause.id || undefined}
            >
              {one.text}
            </span>
          ))}
        </p>
      )}
      <div className={styles.copy}>
        <label className="btn sm">
          {copy === undefined ? words.load : words.another}
          <input
            type="file"
            className="vh"
            accept=".txt,text/plain"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) void load(file);
              target.value = "";
            }}
          />
        </label>
        {copy !== undefined && (
          <button type="button" className="btn sm" onClick={() => put(undefined)}>
            {words.unload}
          </button>
        )}
        <small role="status">
          {copy?.kind === "fault" && words.faults[copy.fault]}
          {copy?.kind === "read" && paragraph === undefined && text.clauses.noPlace}
          {copy === undefined && words.explain}
        </small>
      </div>
    </>
  );
}

function maybeParagraph(
  { paragraphs }: Extract<ReadDocument, { readonly kind: "read" }>,
  { clauses }: DraftClauses,
  { id, document }: DraftClause,
) {
  const own = clauses.filter((one) => one.document === document);
  return alignDocument(own, paragraphs).paragraphs.find((paragraph) =>
    paragraph.clauses.some((one) => one.id === id),
  );
}

/** An umbrella stands over the others and has no sentence of its own. */
function ownClauses(clauses: readonly DraftClause[], { id }: DraftClause): readonly DraftClause[] {
  return clauses.filter((one) => one.id === id || one.disposition !== "umbrella");
}
