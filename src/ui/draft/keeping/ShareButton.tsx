/**
 * A link that carries the text in view, made when it is asked for.
 *
 * In:       the texts.
 * Out:      a sheet with the link and a button that copies it; where the text does not fit, a sentence and the download.
 * Ignores:  what becomes of the link.
 */
import { useEffect, useState } from "react";
import { Icon } from "../../parts/Icon.tsx";
import { Popover } from "../../parts/Popover.tsx";
import type { DraftViewProps } from "../draft-view-props.ts";
import { textOf } from "../texts-state.ts";
import styles from "./Sharing.module.css";
import { maybeSharedFragment, type SharedDraft } from "./share-link.ts";

type Props = Pick<DraftViewProps, "text" | "texts" | "download">;

export function ShareButton(props: Props) {
  const words = props.text.draft.keeping.share;
  return (
    <Popover
      className="btn"
      label={words.title}
      hint={words.title}
      align="end"
      trigger={
        <>
          <Icon name="link" />
          {words.button}
        </>
      }
    >
      <LinkSheet {...props} />
    </Popover>
  );
}

function LinkSheet({ text, texts, download }: Props) {
  const words = text.draft.keeping.share;
  const { state, shown } = texts;
  const link = useLink({ name: shown.name, text: textOf(state, shown) }, shown.published);
  const [isCopied, setIsCopied] = useState(false);
  if (link.kind === "making") return <p className={styles.sheet}>{words.making}</p>;
  if (link.kind === "too-long")
    return (
      <div className={styles.sheet}>
        <p>{words.tooLong}</p>
        <button type="button" className="btn sm" onClick={download}>
          {text.draft.controls.download}
        </button>
      </div>
    );
  const copy = async () => {
    await navigator.clipboard.writeText(link.address);
    setIsCopied(true);
  };
  return (
    <div className={styles.sheet}>
      <p>{words.meaning}</p>
      <label>
        {words.link}
        <input readOnly value={link.address} onFocus={({ target }) => target.select()} />
      </label>
      <button type="button" className="btn pri sm" onClick={() => void copy()}>
        {isCopied ? words.copied : words.copy}
      </button>
    </div>
  );
}

type Link =
  | { readonly kind: "making" }
  | { readonly kind: "too-long" }
  | { readonly kind: "made"; readonly address: string };

function useLink({ name, text }: SharedDraft, published: string | undefined): Link {
  const [link, setLink] = useState<Link>({ kind: "making" });
  useEffect(() => {
    let isLeft = false;
    void maybeSharedFragment({ name, text }, () => published).then((fragment) => {
      if (isLeft) return;
      const address = `${location.origin}${location.pathname}${fragment}`;
      setLink(fragment === undefined ? { kind: "too-long" } : { kind: "made", address });
    });
    return () => {
      isLeft = true;
    };
  }, [name, text, published]);
  return link;
}
