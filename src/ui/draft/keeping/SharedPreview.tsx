/**
 * A draft that the address carries: shown before anything is done with it, and opened only when the reader says so.
 *
 * In:       the texts; the address.
 * Out:      a window with its name, its size and what differs from the published version; a strip where it is broken.
 * Ignores:  how links are made. Nothing of the draft is run, kept or put in the place of another text.
 */
import { useEffect, useState } from "react";
import type { DraftViewProps } from "../draft-view-props.ts";
import { changedLines, sizeOfChange } from "./changed-lines.ts";
import { DiffDialog } from "./DiffDialog.tsx";
import styles from "./Sharing.module.css";
import { isSharedFragment, readSharedFragment, type Shared } from "./share-link.ts";

type Props = Pick<DraftViewProps, "text" | "locale" | "texts">;

export function SharedPreview({ text, locale, texts }: Props) {
  const words = text.draft.keeping;
  const { files } = texts.state;
  const publishedOf = (name: string) => files.find((file) => file.name === name)?.published;
  const [shared, dismiss] = useShared(publishedOf);
  if (shared === undefined || texts.keeping === undefined) return null;
  if (shared.kind === "refused")
    return (
      <div className={styles.fault} role="alert">
        <p>{words.share.faults[shared.why]}</p>
        <button type="button" className="btn sm" onClick={dismiss}>
          {words.share.dismiss}
        </button>
      </div>
    );
  const { draft } = shared;
  const published = publishedOf(draft.name);
  const kilobytes = (new Blob([draft.text]).size / 1024).toFixed(1);
  const size = sizeOfChange(changedLines(published ?? "", draft.text));
  const accept = async () => {
    dismiss();
    await texts.actions.create(draft.name, draft.text);
  };
  return (
    <DiffDialog
      words={words.diff}
      locale={locale}
      title={words.share.preview}
      pairs={[{ name: draft.name, before: published ?? "", after: draft.text }]}
      note={
        <p>
          <code>{draft.name}</code>
          <span>{words.share.size(kilobytes)}</span>
          <span>
            {published === undefined ? words.share.unpublished : words.share.differs(size)}
          </span>
          <span>{words.share.until}</span>
        </p>
      }
      actions={
        <button type="button" className="btn pri" onClick={() => void accept()}>
          {words.share.accept}
        </button>
      }
      closeLabel={words.share.decline}
      onClose={dismiss}
    />
  );
}

/** Read once from the address, and again when another link is put there; answered, it leaves the address. */
function useShared(
  publishedOf: (name: string) => string | undefined,
): [shared: Shared | undefined, dismiss: () => void] {
  const [shared, setShared] = useState<Shared>();
  useEffect(() => {
    const read = () => {
      const { hash } = location;
      if (isSharedFragment(hash)) void readSharedFragment(hash, publishedOf).then(setShared);
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const dismiss = () => {
    setShared(undefined);
    history.replaceState(history.state, "", `${location.pathname}${location.search}`);
  };
  return [shared, dismiss];
}
