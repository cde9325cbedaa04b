/**
 * Two texts and what differs between them, in a window above the page; what can be done about it stands below.
 *
 * In:       the texts, or several pairs by name; a heading and sentences; buttons; what closing means.
 * Out:      the editor's own comparison; where the editor does not load, the lines that differ.
 * Ignores:  what the texts are about.
 */
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { KeepingText } from "../../../text/draft/keeping-zh.ts";
import type { Locale } from "../../../text/text-for.ts";
import { createDiff } from "../../editor/create-diff.ts";
import { Icon } from "../../parts/Icon.tsx";
import { changedLines } from "./changed-lines.ts";
import styles from "./DiffDialog.module.css";

export interface TextPair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface Props {
  readonly words: KeepingText["diff"];
  readonly locale: Locale;
  readonly title: string;
  /** Never empty. */
  readonly pairs: readonly TextPair[];
  /** Below the heading. */
  readonly note?: ReactNode;
  /** Beside the button that closes. */
  readonly actions?: ReactNode;
  readonly closeLabel?: string;
  readonly onClose: () => void;
}

export function DiffDialog(props: Props) {
  const { words, locale, title, pairs, note, actions, closeLabel = words.close, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [name, setName] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
  const shown = pairs.find((pair) => pair.name === name) ?? pairs[0];
  if (shown === undefined) return null;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{title}</h2>
        {pairs.length > 1 && (
          <select
            aria-label={words.files}
            value={shown.name}
            onChange={({ target }) => setName(target.value)}
          >
            {pairs.map((pair) => (
              <option key={pair.name}>{pair.name}</option>
            ))}
          </select>
        )}
        <button
          type="button"
          className="btn lnk sm"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {note}
      {shown.before === shown.after && <p>{words.same}</p>}
      <Difference key={shown.name} words={words} locale={locale} pair={shown} />
      <footer>
        {actions}
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {closeLabel}
        </button>
      </footer>
    </dialog>
  );
}

interface DifferenceProps {
  readonly words: KeepingText["diff"];
  readonly locale: Locale;
  readonly pair: TextPair;
}

function Difference({ words, locale, pair: { before, after } }: DifferenceProps) {
  const element = useRef<HTMLDivElement>(null);
  const [isBroken, setIsBroken] = useState(false);
  useEffect(() => {
    let isLeft = false;
    let close: (() => void) | undefined;
    if (element.current === null) return;
    const labels = { before: words.before, after: words.after };
    createDiff(element.current, { before, after, locale, labels }).then(
      (made) => {
        close = made.close;
        if (isLeft) close();
      },
      () => setIsBroken(true),
    );
    return () => {
      isLeft = true;
      close?.();
    };
  }, [before, after, locale, words]);
  if (isBroken) return <ChangedLines words={words} before={before} after={after} />;
  return <div ref={element} className={styles.editor} />;
}

function ChangedLines({
  words,
  before,
  after,
}: Omit<TextPair, "name"> & Pick<DifferenceProps, "words">) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard.
    <div className={styles.lines} tabIndex={0}>
      {changedLines(before, after).map((run) => (
        <pre key={`${run.before} ${run.after}`}>
          {[
            words.line(run.after),
            ...run.removed.map((line) => `− ${line}`),
            ...run.added.map((line) => `+ ${line}`),
          ].join("\n")}
        </pre>
      ))}
    </div>
  );
}
