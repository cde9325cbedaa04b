/**
 * What a household gets from one programme under one version, and how the versions differ.
 *
 * In:       results of the engine; the words.
 * Out:      the mark of the outcome over the amount; the change with its sign. Units stand elsewhere.
 */
import type { VersionedProgramme, VersionResult } from "../../engine/index.ts";
import { moneyDigits } from "../../text/figures.ts";
import { Amount } from "../parts/Amount.tsx";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import type { DraftViewProps } from "./draft-view-props.ts";
import styles from "./VersionCell.module.css";

interface Props extends Pick<DraftViewProps, "text" | "locale"> {
  /** Absent where the version does not know the programme. */
  readonly result: VersionResult | undefined;
}

export function VersionCell({ text, locale, result }: Props) {
  if (result === undefined) return <span className="dim">{text.draft.consequences.gone}</span>;
  const { outcome, amount, weakest } = result;
  const value = outcome === "no" ? undefined : amount?.value;
  return (
    <span className={styles.result}>
      <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} weight="light" />
      {amount !== undefined && value !== undefined && (
        <Amount
          amount={{ ...amount, value }}
          weakest={weakest}
          text={text}
          locale={locale}
          isUnitHidden
        />
      )}
    </span>
  );
}

export function VersionChange({
  text,
  programme: { change, isChanged },
}: Pick<DraftViewProps, "text"> & { readonly programme: VersionedProgramme }) {
  const words = text.draft.consequences;
  if (!isChanged) return <span className="dim">{words.unchanged}</span>;
  if (change === undefined || change === "0") return <span>{words.changed}</span>;
  const isLoss = change.startsWith("-");
  return (
    <b className={isLoss ? "down" : "up"}>
      {isLoss ? "▼" : "▲"} {moneyDigits(isLoss ? change.slice(1) : change)}
    </b>
  );
}
