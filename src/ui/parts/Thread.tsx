/**
 * The thread from a figure to its clause: 数, 则, 条 on one line, dashed where any value is assumed.
 *
 * In:       the three nodes' letters and what stands beside each.
 * Out:      an ordered list of three.
 */

import type { ReactNode } from "react";

interface Props {
  readonly letters: { readonly figure: string; readonly rule: string; readonly clause: string };
  readonly figure: ReactNode;
  readonly rule: ReactNode;
  readonly clause: ReactNode;
  /** Absent: every value is published or derived. */
  readonly isAssumed?: boolean;
}

export function Thread({ letters, figure, rule, clause, isAssumed = false }: Props) {
  return (
    <ol className={isAssumed ? "thread asm" : "thread"}>
      <li>
        <span className="node n1" aria-hidden="true">
          {letters.figure}
        </span>
        {figure}
      </li>
      <li>
        <span className="node n2" aria-hidden="true">
          {letters.rule}
        </span>
        {rule}
      </li>
      <li>
        <span className="node n3" aria-hidden="true">
          {letters.clause}
        </span>
        {clause}
      </li>
    </ol>
  );
}
