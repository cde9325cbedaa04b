/**
 * The receipt of the training screen: the rules that questions and steps were made from.
 *
 * In:       the policy as it was run; the book.
 */
import type { PolicyView } from "../../engine/index.ts";
import { AssumedList } from "../compare/Aside.tsx";
import { ReceiptBar } from "../parts/ReceiptBar.tsx";
import type { TrainViewProps } from "./train-view-props.ts";
import { wordingOf } from "./train-words.ts";

type Props = TrainViewProps & { readonly policy: PolicyView };

export function TrainReceipt(props: Props) {
  const { text, locale, book, policy, paper, lesson, selection } = props;
  const { seal, specHash, baseline, clauses } = policy;
  const wording = wordingOf(policy, props);
  const used = [
    ...(selection.tab === "lesson"
      ? []
      : (paper?.questions ?? []).flatMap(({ why }) => why.assumed)),
    ...(lesson?.lesson?.assumed ?? []),
  ];
  const assumed = [...new Set(used)];
  return (
    <ReceiptBar
      text={text}
      hashes={[{ seal: seal[locale], hash: specHash.slice(0, 8) }]}
      fileCount={baseline === undefined ? 1 : 2}
      clauseCount={Object.keys(clauses).length}
      assumedCount={assumed.length}
      assumedPlaces={assumed.map((one) => wording.name(one)).join(text.train.sheet.listComma)}
      assumedList={<AssumedList names={assumed} wording={wording} />}
      date={book.date}
      title={text.train.title}
    />
  );
}
