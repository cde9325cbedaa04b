/**
 * What the draft changes, as amendments in words, each leading to its line.
 *
 * In:       the comparison with the published version.
 * Out:      the list by kind of entry; to be copied or saved. While the text has errors, the last list, marked as such.
 */
import { useState } from "react";
import { amendmentList, amendmentSentence, sectionWord } from "../../../text/amendments.ts";
import type { PlacedChange } from "../../../worker/changes-protocol.ts";
import { useWording } from "../cases/use-wording.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import styles from "./ChangesPane.module.css";
import { type ChangeGroup, groupsOf, maybeChanges, maybePlaceOf } from "./changes-state.ts";
import { saveText } from "./save-text.ts";

export function ChangesPane(props: DraftViewProps) {
  const { text, comparison } = props;
  const words = text.draft.changes;
  const changes = maybeChanges(comparison);
  return (
    <div className={styles.changes}>
      {comparison.kind === "stale" && (
        <p className={styles.stale} role="status">
          {comparison.last === undefined ? words.never : words.stale(comparison.last.at)}
        </p>
      )}
      <header>
        <p className="note" role="status">
          {stateWords(props)}
        </p>
        {changes !== undefined && changes.length > 0 && <Take {...props} changes={changes} />}
      </header>
      {changes !== undefined &&
        groupsOf(changes).map((group) => <Group key={group.section} {...props} group={group} />)}
    </div>
  );
}

function stateWords({ text, comparison }: DraftViewProps): string {
  const words = text.draft.changes;
  if (comparison.kind === "unpublished") return words.unpublished;
  if (comparison.kind === "same") return words.same;
  if (comparison.last === undefined) return comparison.kind === "stale" ? "" : words.comparing;
  const { changes } = comparison.last;
  return changes.length === 0 ? words.sameMeaning : words.count(changes.length);
}

function Group({ group, ...props }: DraftViewProps & { readonly group: ChangeGroup }) {
  const { section, changes } = group;
  return (
    <section>
      <h3>{sectionWord(section, props.locale)}</h3>
      <ol>
        {changes.map((change, index) => (
          <Row key={`${index} ${change.name}`} {...props} amendment={change} />
        ))}
      </ol>
    </section>
  );
}

function Row({ amendment, ...props }: DraftViewProps & { readonly amendment: PlacedChange }) {
  const { text, locale, texts, goTo } = props;
  const { name } = useWording(props);
  const words = text.draft.changes;
  const place = maybePlaceOf(amendment, texts.file.name);
  const { beforeAt, afterAt } = amendment;
  const isGone = amendment.after === undefined && amendment.what.kind !== "value";
  const line = isGone && beforeAt !== undefined ? words.was(beforeAt.line) : undefined;
  const said = (
    <>
      <span className={styles.sentence}>{amendmentSentence(amendment, locale, name)}</span>
      {afterAt !== undefined && (
        <small className="dim">
          {afterAt.file === texts.file.name ? (line ?? words.line(afterAt.line)) : afterAt.file}
        </small>
      )}
    </>
  );
  return (
    <li>
      {place === undefined ? (
        <p className={styles.said}>{said}</p>
      ) : (
        <button type="button" className={styles.said} onClick={() => goTo({ at: place })}>
          {said}
        </button>
      )}
    </li>
  );
}

interface TakeProps extends DraftViewProps {
  readonly changes: readonly PlacedChange[];
}

function Take({ changes, ...props }: TakeProps) {
  const { text, locale, texts, selection, onCopy } = props;
  const say = useWording(props).name;
  const words = text.draft.changes;
  const [isCopied, setIsCopied] = useState(false);
  const { name, title } = texts.file;
  const list = () =>
    amendmentList(changes, {
      title: words.listTitle(title?.[locale] ?? name, selection.date),
      locale,
      say,
    });
  const copy = () => {
    onCopy(list());
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), 2000);
  };
  const file = `${name.replace(/\.ya?ml$/, "")}-${words.listFile}.md`;
  return (
    <div className={styles.take}>
      <button type="button" className="btn sm" onClick={copy}>
        <span role="status">{isCopied ? words.copied : words.copy}</span>
      </button>
      <button
        type="button"
        className="btn sm"
        onClick={() => saveText(file, "text/markdown", list())}
      >
        {words.exportList}
      </button>
    </div>
  );
}
