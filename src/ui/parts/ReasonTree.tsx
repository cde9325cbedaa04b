/**
 * Reasons as a tree: what decides comes first; each row has a mark, a statement, a margin and its clause.
 *
 * In:       plain reasons as explain sorted them; the wording of their policy.
 * Out:      nested lists.
 * Ignores:  what outcome follows.
 */

import type { PlainReason } from "../../engine/index.ts";
import { reasonWords } from "../../text/reasons.ts";
import { ClauseChip } from "./ClauseChip.tsx";
import { OutcomeMark } from "./OutcomeMark.tsx";
import type { PolicyWording } from "./policy-wording.ts";
import styles from "./ReasonTree.module.css";

interface Props {
  readonly reasons: readonly PlainReason[];
  readonly wording: PolicyWording;
  /** The citation that stands above, which rows need not repeat. */
  readonly above?: string | undefined;
}

export function ReasonTree({ reasons, wording, above }: Props) {
  return (
    <ul className={styles.tree}>
      {keyed(reasons).map(({ key, reason }) => (
        <ReasonRow key={key} reason={reason} wording={wording} above={above} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly reason: PlainReason;
  readonly wording: PolicyWording;
  readonly above?: string | undefined;
}

function ReasonRow({ reason, wording, above }: RowProps) {
  const { text, name, locale } = wording;
  const { title, detail, margin } = reasonWords(reason, name, locale);
  const [cited] = reason.cite;
  const force = text.compare.force[reason.force];
  const isMarginTold = margin !== undefined && reason.outcome === "no";
  return (
    <li>
      <div className={styles.row}>
        <OutcomeMark outcome={reason.outcome} word={text.outcomes[reason.outcome]} isWordHidden weight="light" />
        <span className={styles.words}>
          <span className={reason.outcome === "no" ? styles.failed : undefined}>{title}</span>
          {reason.join !== undefined && <span className={styles.join}>{text.compare.detail[reason.join]}</span>}
          {force !== "" && <span className={styles.force}>{force}</span>}
          {detail !== undefined && <span className={styles.detail}>{detail}</span>}
        </span>
        {isMarginTold && <span className={styles.margin}>{margin}</span>}
        {cited !== undefined && cited !== above && <ClauseChip id={cited} wording={wording} />}
      </div>
      {reason.children.length > 0 && (
        <ReasonTree reasons={reason.children} wording={wording} above={cited ?? above} />
      )}
    </li>
  );
}

/** Reasons have no ids of their own: the same one may stand for two members. */
function keyed(reasons: readonly PlainReason[]): readonly { readonly key: string; readonly reason: PlainReason }[] {
  return reasons.map((reason, index) => ({ key: `${index} ${reason.id}`, reason }));
}
