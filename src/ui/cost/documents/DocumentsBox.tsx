/**
 * Where proposals come from beside the slider: shipped documents, drafts of the reader's own, files from the disk.
 *
 * In:       the book with the reader's own documents; the selection; how to open files.
 * Out:      a list to choose from and a button; what could not be opened.
 */
import { useRef } from "react";
import { siteAddress } from "../../parts/site-address.ts";
import { regionOf } from "../cost-book.ts";
import { proposalsAtMost } from "../cost-state.ts";
import type { CostViewProps } from "../cost-view-props.ts";
import styles from "../ProposalsBar.module.css";
import { documentsFor } from "./own-documents.ts";

export function DocumentsBox(props: CostViewProps) {
  const { text, locale, selection, documents } = props;
  const { documents: say } = text.costScreen;
  const input = useRef<HTMLInputElement>(null);
  const isFull = selection.proposals.length >= proposalsAtMost;
  const { faults, openFiles } = documents;
  return (
    <div className={styles.sources}>
      {!isFull && <Chooser {...props} />}
      <span className={styles.ways}>
        {!isFull && (
          <button
            type="button"
            className="btn lnk sm"
            title={say.openMeaning}
            onClick={() => input.current?.click()}
          >
            {say.open}
          </button>
        )}
        <a
          className="btn lnk sm"
          href={siteAddress(locale, `draft/?file=${selection.region}.yaml`)}
          title={say.writeMeaning}
        >
          {say.write}
        </a>
      </span>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={say.open}
        accept=".yaml,.yml"
        onChange={({ target }) => {
          void openFiles([...(target.files ?? [])]);
          // The same file may be opened again, mended meanwhile.
          target.value = "";
        }}
      />
      <div role="status" className={styles.refused}>
        {faults.map(({ name, why }) => (
          <p key={name}>{say.refused[why](name)}</p>
        ))}
      </div>
    </div>
  );
}

/** Of the region, and not a proposal yet. */
function Chooser({ text, locale, book, selection, onChange }: CostViewProps) {
  const { documents: say } = text.costScreen;
  const region = regionOf(selection.region, book);
  const all = region === undefined ? [] : documentsFor(region, book);
  const left = all.filter(({ id }) => selection.proposals.every(({ source }) => source !== id));
  if (left.length === 0) return null;
  const kinds = [undefined, "draft", "file"] as const;
  return (
    <label>
      <span className="dim xs">{say.source}</span>
      <select
        value=""
        onChange={({ target }) => onChange({ kind: "source", source: target.value })}
      >
        <option value="">{say.choose}</option>
        {kinds.map((kind) => {
          const ofKind = left.filter(({ own }) => own === kind);
          if (ofKind.length === 0) return null;
          return (
            <optgroup key={kind ?? "shipped"} label={say.kinds[kind ?? "shipped"]}>
              {ofKind.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title[locale]}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
