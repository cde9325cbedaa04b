/** The way to the chosen proposal's draft, where it is one. */
import { siteAddress } from "../../parts/site-address.ts";
import type { CostBook } from "../cost-book.ts";
import type { CostSelection } from "../cost-state.ts";
import type { CostWords } from "../cost-view-props.ts";

interface Props {
  readonly selection: CostSelection;
  readonly book: CostBook;
  readonly words: CostWords;
}

export function DraftLink({ selection, book, words: { text, locale } }: Props) {
  const source = selection.proposals[selection.chosen]?.source;
  const draft = book.proposals.find(({ id, own }) => id === source && own === "draft")?.file;
  if (draft === undefined) return null;
  return (
    <a href={siteAddress(locale, `draft/?file=${encodeURIComponent(draft)}`)}>
      {text.costScreen.documents.edit}
    </a>
  );
}
