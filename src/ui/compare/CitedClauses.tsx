/**
 * The clauses that a result rests on: chip, what each says in the register's words, and how it is worded.
 *
 * In:       cited ids, the programme's own first; the force of its wording.
 * Out:      a list.
 * Ignores:  the documents' own sentences, which the reader brings.
 */

import type { Force } from "../../engine/index.ts";
import { ClauseChip } from "../parts/ClauseChip.tsx";
import { type Citation, citationOf, type PolicyWording } from "../parts/policy-wording.ts";
import styles from "./DetailPanel.module.css";

interface Props {
  readonly ids: readonly string[];
  readonly force: Force;
  readonly wording: PolicyWording;
}

export function CitedClauses({ ids, force, wording }: Props) {
  const word = wording.text.compare.force[force];
  const citations = ids.map((id) => citationOf(id, wording));
  return (
    <ul className={styles.clauses}>
      {bySource(citations).flatMap(([source, group]) =>
        group.map((citation, index) => (
          <li key={citation.id}>
            <ClauseChip id={citation.id} wording={wording} />
            <span>
              {citation.gloss}
              {citation.id === ids[0] && word !== "" && (
                <span className={styles.force}>{word}</span>
              )}
              <Source
                citation={citation}
                source={index === group.length - 1 ? source : ""}
                wording={wording}
              />
            </span>
          </li>
        )),
      )}
    </ul>
  );
}

interface SourceProps {
  readonly citation: Citation;
  /** Said once for all clauses of a document, under the last. */
  readonly source: string;
  readonly wording: PolicyWording;
}

function Source({ citation, source, wording }: SourceProps) {
  const { gloss, kind } = citation;
  const standing = kind === "encoded" ? "" : wording.text.compare.clause[kind];
  const words = [source, standing].filter((part) => part !== "").join(" · ");
  if (words === "") return null;
  return <span className={gloss === undefined ? styles.document : "src"}>{words}</span>;
}

/** Clauses of one document side by side, documents in the order in which they were first cited. */
function bySource(
  citations: readonly Citation[],
): readonly (readonly [string, readonly Citation[]])[] {
  const sources = new Set(citations.map(({ source }) => source));
  return [...sources].map((source) => [source, citations.filter((one) => one.source === source)]);
}
