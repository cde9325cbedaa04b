/** The receipt of the cost screen: which rules, and the assumed values behind what is paid. */
import { AssumedList } from "../compare/Aside.tsx";
import { ReceiptBar } from "../parts/ReceiptBar.tsx";
import type { CostPanelProps } from "./cost-view-props.ts";
import { nameOf } from "./cost-words.ts";

export function CostReceipt({ words, selection, basis, policy }: CostPanelProps) {
  const { text, locale, wording } = words;
  const { assumed } = basis;
  return (
    <ReceiptBar
      text={text}
      hashes={[{ seal: policy.seal[locale], hash: policy.specHash.slice(0, 8) }]}
      fileCount={policy.baseline === undefined ? 2 : 3}
      clauseCount={policy.clauseCount}
      assumedCount={assumed.length}
      assumedPlaces={assumed.map((name) => nameOf(name, words)).join(locale === "zh" ? "、" : ", ")}
      assumedList={<AssumedList names={assumed} wording={wording} />}
      date={selection.date}
    />
  );
}
