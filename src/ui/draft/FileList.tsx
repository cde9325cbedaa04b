/**
 * The files that can be drafted: every published one, and those that the reader has opened.
 *
 * In:       the state of the texts.
 * Out:      buttons, each with what has become of its file; a control that opens a file from the disk.
 */
import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { policyOfCase } from "./cases/case-texts.ts";
import type { DraftFile } from "./draft-state.ts";
import { isProposal } from "./draft-texts.ts";
import type { DraftViewProps } from "./draft-view-props.ts";
import styles from "./FileList.module.css";
import { fileTitle } from "./keeping/FileTabs.tsx";
import { firstOfNextMonth, newProposal } from "./keeping/proposal-template.ts";
import { isChanged, offersBeside, ownTexts, textOf } from "./texts-state.ts";
import type { Texts } from "./use-texts.ts";

type Props = Pick<
  DraftViewProps,
  "text" | "locale" | "texts" | "isNarrow" | "proposal" | "selection" | "downloadAll"
> & {
  /** What stands above the files. */
  readonly children?: ReactNode;
};

export function FileList(props: Props) {
  const { text, texts, isNarrow } = props;
  const words = text.draft.files;
  const { state } = texts;
  const published = state.files.filter((file) => file.published !== undefined);
  const isProposed = (file: DraftFile) =>
    file.changes !== undefined || (file.published === undefined && isProposal(textOf(state, file)));
  const proposals = state.files.filter(isProposed);
  const own = state.files.filter((file) => file.published === undefined && !isProposed(file));
  const isShipped = (file: DraftFile) =>
    policyOfCase(file.name) === undefined && file.changes === undefined;
  const isCase = ({ name }: DraftFile) => policyOfCase(name) === texts.file.name;
  const cases = state.files.filter((file) => isCase(file) && isAtHand(texts, file));
  return (
    <nav className={styles.files} aria-label={words.title}>
      {props.children}
      <h2>{words.shipped}</h2>
      <Files {...props} files={published.filter(isShipped)} />
      {cases.length > 0 && (
        <>
          <h2>{words.cases}</h2>
          <Files {...props} files={cases} />
        </>
      )}
      {proposals.length > 0 && (
        <>
          <h2>{text.draft.keeping.proposals.title}</h2>
          <Files {...props} files={proposals} />
        </>
      )}
      {texts.keeping !== undefined && !isNarrow && <NewProposal {...props} />}
      {own.length > 0 && (
        <>
          <h2>{words.own}</h2>
          <Files {...props} files={own} />
        </>
      )}
      {texts.keeping !== undefined && !isNarrow && (
        <label className={styles.open} title={words.openMeaning}>
          <Icon name="plus" size="small" />
          {words.open}
          <input
            type="file"
            className="vh"
            accept=".yaml,.yml"
            multiple
            onChange={({ target }) => {
              void texts.actions.openFiles([...(target.files ?? [])]);
              target.value = "";
            }}
          />
        </label>
      )}
      <AllChanges {...props} />
    </nav>
  );
}

function NewProposal({ text, locale, texts, proposal, selection }: Props) {
  const words = text.draft.keeping.proposals;
  const { file, state, actions } = texts;
  const changes = proposal?.changes ?? file.name.replace(/\.yaml$/, "");
  const base = state.files.find(({ name }) => name === `${changes}.yaml`);
  const title = base?.title;
  // One changes a policy that everybody knows, not a draft that is nowhere but here.
  if (title === undefined || base?.changes !== undefined) return null;
  const add = () => {
    const made = newProposal({
      changes,
      title,
      from: firstOfNextMonth(selection.date),
      taken: state.files.map(({ name }) => name),
      comments: words.comments,
    });
    void actions.create(made.name, made.text);
  };
  return (
    <button
      type="button"
      className={styles.open}
      title={words.addMeaning(title[locale])}
      onClick={add}
    >
      <Icon name="plus" size="small" />
      {words.add}
    </button>
  );
}

function AllChanges({ text, texts, downloadAll }: Props) {
  const words = text.draft.keeping;
  const count = ownTexts(texts.state).length;
  if (count === 0) return null;
  return (
    <button type="button" className={styles.open} title={words.allMeaning} onClick={downloadAll}>
      <Icon name="save" size="small" />
      {words.all(count)}
    </button>
  );
}

/** Of hundreds of cases only those that are read or have been changed are listed. */
function isAtHand({ state, shown }: Texts, file: DraftFile): boolean {
  return file === shown || isChanged(state, file) || state.offers.has(file.name);
}

function Files({ text, locale, texts, files }: Props & { readonly files: readonly DraftFile[] }) {
  const { state, shown, actions } = texts;
  const { files: words } = text.draft;
  const titleOf = (file: DraftFile) => fileTitle(file, locale, words.vocabulary);
  return (
    <ul>
      {files.map((file) => (
        <li key={file.name}>
          <button
            type="button"
            aria-current={file.name === shown.name ? "true" : undefined}
            onClick={() => actions.show(file.name)}
          >
            <span>{titleOf(file)}</span>
            <FileMark
              words={words}
              isOffered={offersBeside(state, file.name).length > 0}
              isChanged={isChanged(state, file)}
            />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface MarkProps {
  readonly words: Props["text"]["draft"]["files"];
  readonly isOffered: boolean;
  readonly isChanged: boolean;
}

function FileMark({ words, isOffered, isChanged: isOther }: MarkProps) {
  if (isOffered) return <small className={styles.kept}>{words.kept}</small>;
  return isOther ? <small>{words.changed}</small> : null;
}
