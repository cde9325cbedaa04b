/**
 * The draft beside its published version, line by line, in the middle of the screen.
 *
 * In:       both texts.
 * Out:      Monaco's own comparison, side by side or one below the other, by its width.
 */
import { useEffect, useRef, useState } from "react";
import { createDiff, type TextDiff } from "../../editor/create-diff.ts";
import { Icon } from "../../parts/Icon.tsx";
import type { DraftViewProps } from "../draft-view-props.ts";
import styles from "./DiffView.module.css";

export function DiffView(props: DraftViewProps) {
  const { text, texts } = props;
  const { published } = texts.file;
  const words = text.draft.changes;
  if (published === undefined) return <p className={styles.nothing}>{words.unpublished}</p>;
  return <Both key={texts.file.name} {...props} published={published} />;
}

function Both({ text, locale, texts, published }: DraftViewProps & { readonly published: string }) {
  const words = text.draft.changes.diff;
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [diff, setDiff] = useState<TextDiff>();
  const latest = useRef(texts.text);
  latest.current = texts.text;
  useEffect(() => {
    if (element === null) return;
    const { before, after } = words;
    let isLeft = false;
    let opened: TextDiff | undefined;
    const labels = { before, after };
    const opening = createDiff(element, {
      before: published,
      after: latest.current,
      locale,
      labels,
    });
    void opening.then((made) => {
      opened = made;
      if (isLeft) made.close();
      else setDiff(made);
    });
    return () => {
      isLeft = true;
      opened?.close();
      setDiff(undefined);
    };
  }, [element, published, locale, words]);
  useEffect(() => diff?.setTexts(published, texts.text), [diff, published, texts.text]);
  return (
    <div className={styles.both}>
      <header>
        <p>
          <span className={styles.before}>{words.before}</span>
          <Icon name="right" size="small" />
          <span className={styles.after}>{words.after}</span>
        </p>
        <span className={styles.steps}>
          <button type="button" className="btn sm" onClick={() => diff?.step("previous")}>
            {words.previous}
          </button>
          <button type="button" className="btn sm" onClick={() => diff?.step("next")}>
            {words.next}
          </button>
        </span>
      </header>
      <div className={styles.room}>
        {diff === undefined && <p className={styles.nothing}>{words.loading}</p>}
        <div ref={setElement} className={styles.monaco} />
      </div>
    </div>
  );
}
