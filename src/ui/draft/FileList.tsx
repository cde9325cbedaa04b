/**
 * The files that can be drafted: every published one, and those that the reader has opened.
 *
 * In:       the state of the texts.
 * Out:      buttons, each with what has become of its file; a control that opens a file from the disk.
 */
import { Icon } from "../parts/Icon.tsx";
import { policyOfCase, situationOf } from "./cases/case-texts.ts";
import { type DraftFile, vocabularyFile } from "./draft-state.ts";
import type { DraftViewProps } from "./draft-view-props.ts";
import styles from "./FileList.module.css";
import { isChanged, offersBeside } from "./texts-state.ts";
import type { Texts } from "./use-texts.ts";

type Props = Pick<DraftViewProps, "text" | "locale" | "texts" | "isNarrow">;

export function FileList(props: Props) {
  const { text, texts, isNarrow } = props;
  const words = text.draft.files;
  const { state } = texts;
  const published = state.files.filter((file) => file.published !== undefined);
  const own = state.files.filter((file) => file.published === undefined);
  const isCase = ({ name }: DraftFile) => policyOfCase(name) === texts.file.name;
  const cases = state.files.filter((file) => isCase(file) && isAtHand(texts, file));
  return (
    <nav className={styles.files} aria-label={words.title}>
      <h2>{words.shipped}</h2>
      <Files {...props} files={published.filter(({ name }) => policyOfCase(name) === undefined)} />
      {cases.length > 0 && (
        <>
          <h2>{words.cases}</h2>
          <Files {...props} files={cases} />
        </>
      )}
      {own.length > 0 && (
        <>
          <h2>{words.own}</h2>
          <Files {...props} files={own} />
        </>
      )}
      {texts.editor !== undefined && !isNarrow && (
        <label className={styles.open} title={words.openMeaning}>
          <Icon name="plus" size="small" />
          {words.open}
          <input
            type="file"
            className="vh"
            accept=".yaml,.yml"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) void texts.actions.openFile(file);
              target.value = "";
            }}
          />
        </label>
      )}
    </nav>
  );
}

/** Of hundreds of cases only those that are read or have been changed are listed. */
function isAtHand({ state, shown }: Texts, file: DraftFile): boolean {
  return file === shown || isChanged(state, file) || state.offers.has(file.name);
}

function Files({ text, locale, texts, files }: Props & { readonly files: readonly DraftFile[] }) {
  const { state, shown, actions } = texts;
  const { files: words } = text.draft;
  const titleOf = ({ name, title }: DraftFile) => {
    if (name === vocabularyFile) return words.vocabulary;
    return title?.[locale] ?? (policyOfCase(name) === undefined ? name : situationOf(name));
  };
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
