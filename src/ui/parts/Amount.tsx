/**
 * An amount: bound, figure, unit, and the weakest seal among the values it rests on.
 *
 * In:       a plain amount that is known; `unit` hidden where the column head says it.
 * Out:      one line that never breaks.
 * Ignores:  amounts that are not known; the caller says what is missing.
 */

import type { PlainAmount, ValueStatus } from "../../engine/index.ts";
import { moneyDigits } from "../../text/figures.ts";
import { unitText } from "../../text/format.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import { ProvenanceSeal } from "./ProvenanceSeal.tsx";

interface Props {
  readonly amount: PlainAmount & { readonly value: string };
  readonly weakest: ValueStatus;
  readonly text: Text;
  readonly locale: Locale;
  /** Absent: the unit is shown. */
  readonly isUnitHidden?: boolean;
}

const bounds: Readonly<Record<PlainAmount["bound"], string>> = {
  exact: "",
  floor: "≥",
  ceiling: "≤",
};

/** None is sealed when every value was published. */
export function Amount({ amount, weakest, text, locale, isUnitHidden = false }: Props) {
  const { value, unit, bound } = amount;
  return (
    <span className="amt">
      {bound !== "exact" && <span className="bd">{bounds[bound]}</span>}
      <b>{moneyDigits(value)}</b>
      {isUnitHidden || <u>{unitText(unit, locale)}</u>}
      {weakest !== "published" && (
        <ProvenanceSeal provenance={weakest} text={text.provenances[weakest]} />
      )}
    </span>
  );
}
