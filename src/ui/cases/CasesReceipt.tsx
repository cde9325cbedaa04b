/**
 * The receipt of a case: the rules of the chosen region, the assumed values that its results rest on, the date.
 *
 * In:       the region's answer and how its policy is spoken of.
 */
import { AssumedList } from "../compare/Aside.tsx";
import { ReceiptBar } from "../parts/ReceiptBar.tsx";
import { assumedNames } from "./cases-state.ts";
import type { CasesColumnProps } from "./cases-view-props.ts";

export function CasesReceipt({ text, locale, answer, wording, selection }: CasesColumnProps) {
  const { policy } = answer;
  const names = assumedNames(answer);
  return (
    <ReceiptBar
      text={text}
      hashes={[{ seal: policy.seal[locale], hash: policy.specHash.slice(0, 8) }]}
      fileCount={policy.baseline === undefined ? 1 : 2}
      clauseCount={Object.keys(policy.clauses).length}
      assumedCount={names.length}
      assumedPlaces={policy.title[locale]}
      assumedList={<AssumedList names={names} wording={wording} />}
      date={selection.date}
    />
  );
}
