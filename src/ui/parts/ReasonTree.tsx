/**
 * Reasons as a tree: what decides comes first; each row has a mark, a statement, a margin and its clause.
 *
 * In:       plain reasons as explain sorted them; the wording of their policy.
 * Out:      nested lists.
 * Ignores:  what outcome follows.
 */

import type { ReactNode } from "react";
import type { PlainReason } from "../../engine/index.ts";
import { hasWords, reasonWords } from "../../text/reasons.ts";
import { ClauseChip } from "./ClauseChip.tsx";
import { OutcomeMark } from "./OutcomeMark.tsx";
import type { PlaceLinks } from "./place-links.ts";
import type { PolicyWording } from "./policy-wording.ts";
import styles from "./ReasonTree.module.css";

interface Props {
  readonly reasons: readonly PlainReason[];
  readonly wording: PolicyWording;
  /** Where the text that made a reason can be gone to. */
  readonly links?: PlaceLinks | undefined;
}

/** All reasons of a result. */
export function ReasonTree(props: Props) {
  return <Reasons {...props} depth={0} />;
}

interface InnerProps extends Props {
  readonly depth: number;
  /** The citation that stands above, which rows need not repeat. */
  readonly above?: string | undefined;
}

function Reasons({ reasons, ...rest }: InnerProps) {
  const { name, locale } = rest.wording;
  const said = reasons.filter((reason) => hasWords(reason, name, locale));
  if (said.length === 0) return null;
  return (
    <ul className={styles.tree}>
      {keyed(said).map(({ key, reason }) => (
        <ReasonRow key={key} reason={reason} {...rest} />
      ))}
    </ul>
  );
}

type RowProps = Omit<InnerProps, "reasons"> & { readonly reason: PlainReason };

function ReasonRow({ reason, wording, links, depth, above }: RowProps) {
  const [cited] = reason.cite;
  const link = links?.(reason.at);
  return (
    <li>
      <div className={styles.row}>
        <OutcomeMark
          outcome={reason.outcome}
          word={wording.text.outcomes[reason.outcome]}
          isWordHidden
          weight="light"
        />
        <Statement reason={reason} wording={wording} />
        {link !== undefined && (
          <button
            type="button"
            className={`btn lnk sm ${styles.place}`}
            aria-label={link.label(reasonWords(reason, wording.name, wording.locale).title)}
            onClick={link.go}
          >
            {link.place}
          </button>
        )}
        {cited !== undefined && cited !== above && <ClauseChip id={cited} wording={wording} />}
      </div>
      {reason.children.length > 0 && (
        <Inner
          reason={reason}
          wording={wording}
          links={links}
          depth={depth + 1}
          above={cited ?? above}
        />
      )}
    </li>
  );
}

function Statement({ reason, wording }: Pick<RowProps, "reason" | "wording">) {
  const { text, name, locale } = wording;
  const { detail: words, force: forces } = text.compare;
  const { title, detail, margin } = reasonWords(reason, name, locale);
  const join = reason.join === undefined ? undefined : words[reason.join];
  const isUnnamed = reason.kind === "group" && reason.id === "" && join !== undefined;
  const force = forces[reason.force];
  return (
    <>
      <span className={styles.words}>
        <span className={reason.outcome === "no" ? styles.failed : undefined}>
          {isUnnamed ? join : title}
        </span>
        {join !== undefined && !isUnnamed && <span className={styles.join}>{join}</span>}
        {force !== "" && <span className={styles.force}>{force}</span>}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
      {margin !== undefined && reason.outcome === "no" && (
        <span className={styles.margin}>{margin}</span>
      )}
    </>
  );
}

/** What decided stands open; what did not matter, and what is met deep down, is folded. */
function Inner({ reason, ...rest }: RowProps) {
  const { detail } = rest.wording.text.compare;
  const { children, join, outcome } = reason;
  if (outcome === "yes" && rest.depth > 1 && sizeOf(children) > 2) {
    return (
      <Folded summary={detail.inner(children.length)}>
        <Reasons reasons={children} {...rest} />
      </Folded>
    );
  }
  const isDeciding = (child: PlainReason) =>
    join !== "any" || outcome !== "yes" || child.outcome === "yes";
  const others = children.filter((child) => !isDeciding(child));
  return (
    <>
      <Reasons reasons={children.filter(isDeciding)} {...rest} />
      {others.length > 0 && (
        <Folded summary={detail.more(others.length)}>
          <Reasons reasons={others} {...rest} />
        </Folded>
      )}
    </>
  );
}

/** All reasons within: a fold that hides one row hides nothing worth a click. */
function sizeOf(reasons: readonly PlainReason[]): number {
  return reasons.reduce((count, { children }) => count + 1 + sizeOf(children), 0);
}

function Folded({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className={styles.folded}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

/** Reasons have no ids of their own: the same one may stand for two members. */
function keyed(
  reasons: readonly PlainReason[],
): readonly { readonly key: string; readonly reason: PlainReason }[] {
  return reasons.map((reason, index) => ({ key: `${index} ${reason.id}`, reason }));
}
