/**
 * What the reader must know before going on: a draft that is offered, storage that is refused, a file that was not
 * opened, a screen too narrow to write on.
 *
 * Out:      strips above the editor; nothing when all is well.
 */
import { useState } from "react";
import { momentOf } from "../../text/moment.ts";
import type { DraftViewProps } from "./draft-view-props.ts";
import { DiffDialog } from "./keeping/DiffDialog.tsx";
import type { KeptDraft } from "./keeping/draft-journal.ts";
import { KeepingNotices } from "./keeping/KeepingNotices.tsx";
import styles from "./Notices.module.css";
import { offersBeside, textOf } from "./texts-state.ts";

export function Notices(props: DraftViewProps) {
  const { text, texts, isNarrow } = props;
  const { state, shown } = texts;
  const offers = offersBeside(state, shown.name).toSorted((a, b) => b.savedAt - a.savedAt);
  const [newest] = offers;
  return (
    <div className={styles.notices} role="status">
      {isNarrow && <p className={styles.note}>{text.draft.phone}</p>}
      {newest !== undefined && <Offer {...props} offers={offers} newest={newest} />}
      <KeepingNotices {...props} />
    </div>
  );
}

interface OfferProps extends DraftViewProps {
  readonly offers: readonly KeptDraft[];
  readonly newest: KeptDraft;
}

function Offer({ text, locale, texts, offers, newest }: OfferProps) {
  const { state, actions, editor } = texts;
  const words = text.draft;
  const [isLookedAt, setIsLookedAt] = useState(false);
  const moment = momentOf(newest.savedAt);
  const choices = (
    <>
      <button type="button" className="btn pri sm" onClick={actions.restore}>
        {words.offer.restore}
      </button>
      <button type="button" className="btn sm" onClick={actions.discard}>
        {words.offer.discard}
      </button>
    </>
  );
  const pairs = offers.map(({ name, text: after }) => {
    const file = state.files.find((one) => one.name === name) ?? { name };
    return { name, before: file.published === undefined ? "" : textOf(state, file), after };
  });
  return (
    <div className={styles.offer}>
      <p>
        <b>{words.offer.found(...moment)}</b> {words.offer.until}
      </p>
      <span>
        {editor !== undefined && choices}
        <button type="button" className="btn lnk sm" onClick={() => setIsLookedAt(true)}>
          {words.keeping.diff.look}
        </button>
      </span>
      {isLookedAt && (
        <DiffDialog
          words={words.keeping.diff}
          locale={locale}
          title={words.keeping.diff.offer(...moment)}
          pairs={pairs}
          actions={editor !== undefined && choices}
          onClose={() => setIsLookedAt(false)}
        />
      )}
    </div>
  );
}
