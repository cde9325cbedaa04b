/**
 * The receipt of the training screen: the rules that questions and steps were made from.
 *
 * In:       the policy as it was run; the book.
 */
import type { PolicyView } from "../../engine/index.ts";
import { ReceiptBar } from "../parts/ReceiptBar.tsx";
import type { TrainViewProps } from "./train-view-props.ts";

type Props = Pick<TrainViewProps, "text" | "locale" | "book"> & { readonly policy: PolicyView };

export function TrainReceipt({ text, locale, book, policy }: Props) {
  const { seal, specHash, baseline, clauses } = policy;
  return (
    <ReceiptBar
      text={text}
      hashes={[{ seal: seal[locale], hash: specHash.slice(0, 8) }]}
      fileCount={baseline === undefined ? 1 : 2}
      clauseCount={Object.keys(clauses).length}
      assumedCount={0}
      assumedPlaces=""
      assumedList={null}
      date={book.date}
    />
  );
}
