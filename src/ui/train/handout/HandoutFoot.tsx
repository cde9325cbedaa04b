/**
 * The foot of a handout: which rules, which date, how many assumed values; before it the values themselves.
 *
 * In:       the names of the assumed values that the sheet rests on.
 * Out:      a line at the end, and a list before it.
 */
import { dateInWords } from "../../../text/format.ts";
import { AssumedList } from "../../compare/Aside.tsx";
import type { TrainWording } from "../train-words.ts";
import styles from "./HandoutPanel.module.css";

interface Props {
  readonly assumed: readonly string[];
  /** `2025-10-01`. */
  readonly date: string;
  readonly wording: TrainWording;
}

export function HandoutAssumed({ assumed, wording }: Omit<Props, "date">) {
  if (assumed.length === 0) return null;
  return (
    <section className={styles.assumed}>
      <h3>{wording.text.compare.detail.assumptions}</h3>
      <AssumedList names={assumed} wording={wording} />
    </section>
  );
}

export function HandoutFoot({ assumed, date, wording }: Props) {
  const { text, locale, policy } = wording;
  const words = text.train.handout;
  return (
    <footer className={styles.foot}>
      <span>
        {words.rules(policy.title[locale], policy.specHash.slice(0, 12), dateInWords(date, locale))}
      </span>
      <span>{text.compare.states.paper(assumed.length)}</span>
    </footer>
  );
}
