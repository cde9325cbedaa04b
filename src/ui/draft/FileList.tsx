/**
 * The files that can be drafted: every published one, and those that the reader has opened.
 *
 * In:       the state of the texts.
 * Out:      buttons, each with what has become of its file; a control that opens a file from the disk.
 */
import { Icon } from "../parts/Icon.tsx";
import type { DraftFile } from "./draft-state.ts";
import type { DraftViewProps } from "./draft-view-props.ts";
import styles from "./FileList.module.css";
import { isChanged } from "./texts-state.ts";

type Props = Pick<DraftViewProps, "text" | "locale" | "texts" | "isNarrow">;

export function FileList(props: Props) {
  const { text, texts, isNarrow } = props;
  const words = text.draft.files;
  const published = texts.state.files.filter((file) => file.published !== undefined);
  const own = texts.state.files.filter((file) => file.published === undefined);
  return (
    <nav className={styles.files} aria-label={words.title}>
      <h2>{words.shipped}</h2>
      <Files {...props} files={published} />
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

function Files({ text, locale, texts, files }: Props & { readonly files: readonly DraftFile[] }) {
  const { state, file: shown, actions } = texts;
  return (
    <ul>
      {files.map((file) => (
        <li key={file.name}>
          <button
            type="button"
            aria-current={file.name === shown.name ? "true" : undefined}
            onClick={() => actions.show(file.name)}
          >
            <span>{file.title?.[locale] ?? file.name}</span>
            <FileMark
              words={text.draft.files}
              isOffered={state.offers.has(file.name)}
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
