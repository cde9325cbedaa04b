/** What the checks of the chosen proposal's document warn of; nothing where they do not. */
import styles from "../CostView.module.css";
import type { CostBook } from "../cost-book.ts";
import type { CostPanelProps } from "../cost-view-props.ts";
import { DraftLink } from "./DraftLink.tsx";
import { ToldLines } from "./ToldLines.tsx";

interface Props extends CostPanelProps {
  readonly book: CostBook;
}

export function WarningsPanel({ words, chosen, selection, book }: Props) {
  const { documents: say } = words.text.costScreen;
  const told = chosen?.result?.warnings ?? [];
  if (told.length === 0) return null;
  return (
    <section className={`sheet ${styles.warnings}`} aria-labelledby="warnings" data-warnings>
      <h2 id="warnings">{say.warnings(told.length)}</h2>
      <ul>
        <ToldLines told={told} words={words} further={say.furtherWarnings} />
      </ul>
      <DraftLink selection={selection} book={book} words={words} />
    </section>
  );
}
