/**
 * The seal of a clause in the register: filled where it is encoded, outlined where it is a duty, dashed where it is
 * still to do.
 *
 * In:       the place's seal, the clause.
 * Out:      a chip to be read; the disposition in words is beside it.
 */

import type { BookClause } from "./clause-book.ts";

interface Props {
  readonly seal: string;
  readonly clause: BookClause;
}

const looks: Readonly<Record<BookClause["disposition"], string>> = {
  encoded: "chip",
  duty: "chip duty",
  open: "chip open",
  umbrella: "chip duty",
};

export function ClauseSeal({ seal, clause }: Props) {
  return (
    <span className={looks[clause.disposition]}>
      <b>{seal} </b>
      <span>{clause.number}</span>
    </span>
  );
}
