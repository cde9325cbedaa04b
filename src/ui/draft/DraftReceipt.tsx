/**
 * The receipt of the results beside a draft: the texts that they were worked out from, the assumed values behind them,
 * the date.
 *
 * In:       what could last be run, and how its policy is spoken of.
 * Out:      the bar at the foot; nothing before a text could be run.
 */
import { AssumedList } from "../compare/Aside.tsx";
import { wordingFor } from "../parts/policy-wording.ts";
import { ReceiptBar } from "../parts/ReceiptBar.tsx";
import type { DraftViewProps } from "./draft-view-props.ts";

export function DraftReceipt({ text, locale, places, check }: DraftViewProps) {
  const { last } = check;
  if (last?.basis === undefined) return null;
  const { policy, proposals, assumed } = last.basis;
  const own = { seal: policy.seal[locale], hash: policy.specHash.slice(0, 8) };
  const laid = proposals.map(({ id, hash }) => ({ seal: id, hash: hash.slice(0, 8) }));
  return (
    <ReceiptBar
      text={text}
      hashes={[own, ...laid]}
      fileCount={(policy.baseline === undefined ? 1 : 2) + proposals.length}
      clauseCount={Object.keys(policy.clauses).length}
      assumedCount={assumed.length}
      assumedPlaces={policy.title[locale]}
      assumedList={
        <AssumedList names={assumed} wording={wordingFor(policy, { text, locale, places })} />
      }
      date={last.date}
    />
  );
}
