/**
 * The text without the editor, where that could not be loaded: to be read, and to be tried again.
 *
 * In:       the words, the text in view.
 * Ignores:  why the editor is not there.
 */
import type { KeepingText } from "../../../text/draft/keeping-zh.ts";
import styles from "./PlainText.module.css";

interface Props {
  readonly words: KeepingText["withoutEditor"];
  readonly content: string;
}

export function PlainText({ words, content }: Props) {
  return (
    <section className={styles.plain} aria-label={words.text}>
      <p role="alert">
        {words.found}
        {/* What a browser failed to load once it may not ask for again before the page is loaded anew. */}
        <button type="button" className="btn sm" onClick={() => location.reload()}>
          {words.again}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by keyboard. */}
      <pre tabIndex={0}>{content}</pre>
    </section>
  );
}
