/**
 * What the reader must know before going on: a draft that is offered, storage that is refused, a file that was not
 * opened, a screen too narrow to write on.
 *
 * Out:      strips above the editor; nothing when all is well.
 */
import type { DraftText } from "../../text/draft-zh.ts";
import styles from "./Notices.module.css";
import { offersBeside } from "./texts-state.ts";
import type { Texts } from "./use-texts.ts";

interface Props {
  readonly words: DraftText;
  readonly texts: Texts;
  readonly isNarrow: boolean;
}

export function Notices({ words, texts, isNarrow }: Props) {
  const { state, shown, actions, editor } = texts;
  const [offer] = offersBeside(state, shown.name).toSorted((a, b) => b.savedAt - a.savedAt);
  return (
    <div className={styles.notices} role="status">
      {isNarrow && <p className={styles.note}>{words.phone}</p>}
      {offer !== undefined && (
        <div className={styles.offer}>
          <p>
            <b>{words.offer.found(...momentOf(offer.savedAt))}</b> {words.offer.until}
          </p>
          {editor !== undefined && (
            <span>
              <button type="button" className="btn pri sm" onClick={actions.restore}>
                {words.offer.restore}
              </button>
              <button type="button" className="btn sm" onClick={actions.discard}>
                {words.offer.discard}
              </button>
            </span>
          )}
        </div>
      )}
      {state.saving?.kind === "refused" && <p className={styles.refused}>{words.saving.refused}</p>}
      {state.fault !== undefined && (
        <p className={styles.refused}>{words.files[state.fault.kind](state.fault.name)}</p>
      )}
    </div>
  );
}

/** The day and the time of day where the reader is. */
function momentOf(time: number): [day: string, clock: string] {
  const moment = new Date(time);
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return [day, moment.toTimeString().slice(0, 8)];
}
