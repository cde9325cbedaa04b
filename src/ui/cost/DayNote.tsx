/**
 * On which day costs are worked out, where that is not plain: a document that begins later, or a day after the
 * population's own.
 *
 * In:       the selection and the book; the chosen proposal, as far as it is known.
 * Out:      a sentence, and a button that takes the other day. No day changes by itself without being told.
 */
import { dateInWords } from "../../text/format.ts";
import type { CostedProposal } from "../../worker/cost-protocol.ts";
import { dayOf } from "./cost-book.ts";
import type { CostViewProps } from "./cost-view-props.ts";

interface Props extends CostViewProps {
  readonly chosen: CostedProposal | undefined;
}

export function DayNote({ text, locale, book, selection, chosen, onChange }: Props) {
  const { day: say } = text.costScreen.documents;
  const starts = chosen?.result?.startsOn;
  const own = dayOf(selection.population, book);
  const words = (day: string) => dateInWords(day, locale);
  if (starts !== undefined)
    return (
      <p className="note" role="status" data-starts={starts}>
        {say.starts(words(starts), words(selection.date))}{" "}
        <button
          type="button"
          className="btn sm"
          onClick={() => onChange({ kind: "date", date: starts })}
        >
          {say.reckon(words(starts))}
        </button>
      </p>
    );
  if (selection.date === own) return null;
  return (
    <p className="note" data-reckoned={selection.date}>
      {say.reckoned(words(selection.date), words(own))}{" "}
      <button
        type="button"
        className="btn lnk sm"
        onClick={() => onChange({ kind: "date", date: own })}
      >
        {say.reckon(words(own))}
      </button>
    </p>
  );
}
