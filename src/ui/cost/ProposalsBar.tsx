/**
 * The proposals bar: the baseline and up to five proposals, one of them chosen.
 *
 * In:       the selection; what each proposal comes to, as far as it is known.
 * Out:      one button for each; a new one, and away with one.
 */
import { plainDigits } from "../../text/figures.ts";
import type { CostBasis, CostedProposal } from "../../worker/cost-protocol.ts";
import { Icon } from "../parts/Icon.tsx";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import type { CostDocument } from "./cost-book.ts";
import { figureOf, proposalsAtMost } from "./cost-state.ts";
import type { CostViewProps } from "./cost-view-props.ts";
import {
  changeWords,
  newlyBroken,
  proposalName,
  shareWords,
  signOf,
  sumInWords,
} from "./cost-words.ts";
import { DocumentsBox } from "./documents/DocumentsBox.tsx";
import { fileOfId } from "./documents/own-documents.ts";
import styles from "./ProposalsBar.module.css";

interface Props extends CostViewProps {
  readonly basis: CostBasis | undefined;
  readonly proposals: readonly CostedProposal[];
}

export function ProposalsBar(props: Props) {
  const { text, locale, book, selection, proposals, onChange } = props;
  const { bar, documents } = text.costScreen;
  const figure = figureOf(selection, book);
  const before = proposals.find(({ result }) => result !== undefined)?.result?.comparison.yearly;
  const isFull = selection.proposals.length >= proposalsAtMost;
  return (
    <section className={`sheet ${styles.bar}`} aria-label={bar.label}>
      <div className={styles.one}>
        <span className={styles.name}>{bar.baseline}</span>
        <b className={styles.value}>{figure === undefined ? "" : plainDigits(figure.value)}</b>
        <span className={styles.small}>
          {bar.now}
          {figure !== undefined && (
            <ProvenanceSeal provenance={figure.status} text={text.provenances[figure.status]} />
          )}
        </span>
        <span className={styles.cost} data-baseline-cost>
          {before !== undefined && bar.yearly(sumInWords(before.before, props, props.basis))}
        </span>
      </div>
      {selection.proposals.map(({ value, source }, index) => {
        const name = proposalName(index, text.costScreen);
        const document = book.proposals.find(({ id }) => id === source);
        const isChosen = index === selection.chosen;
        return (
          <div key={index} className={`${styles.one} ${isChosen ? styles.chosen : ""}`}>
            <button
              type="button"
              className={styles.choose}
              aria-pressed={isChosen}
              onClick={() => onChange({ kind: "choose", index })}
            >
              <span className={styles.name}>
                <i>{bar.letters[index]}</i>
                {name}
              </span>
              {value === "" ? (
                <span className={styles.mark}>{documents.marks[markOf(source, document)]}</span>
              ) : (
                <b className={styles.value}>{plainDigits(value)}</b>
              )}
              {source !== undefined && (
                <span className={styles.file} title={document?.title[locale]}>
                  {document?.title[locale] ?? fileOfId(source)}
                </span>
              )}
              <Costed {...props} proposal={proposals[index]} />
            </button>
            {selection.proposals.length > 1 && (
              <button
                type="button"
                className={styles.remove}
                aria-label={bar.remove(name)}
                title={bar.remove(name)}
                onClick={() => onChange({ kind: "remove", index })}
              >
                ×
              </button>
            )}
          </div>
        );
      })}
      {!isFull && (
        <button
          type="button"
          className={`${styles.one} ${styles.add}`}
          onClick={() => onChange({ kind: "add" })}
        >
          <Icon name="plus" />
          {bar.add}
        </button>
      )}
      <DocumentsBox {...props} />
    </section>
  );
}

function markOf(source: string | undefined, document: CostDocument | undefined) {
  if (source !== undefined && document === undefined) return "absent";
  return document?.own ?? "shipped";
}

/** What is known of a proposal: its change, its extra cost, checks that it breaks. */
function Costed({
  text,
  locale,
  book,
  selection,
  basis,
  proposal,
}: Props & { readonly proposal: CostedProposal | undefined }) {
  const { bar } = text.costScreen;
  const unit = figureOf(selection, book)?.unit ?? "";
  if (proposal === undefined) return <span className={styles.small}>…</span>;
  const { result } = proposal;
  if (result === undefined) return <span className={styles.fault}>{bar.faulty}</span>;
  const [change] = result.changes;
  const broken = newlyBroken(proposal);
  const { difference, shown } = result.comparison;
  const kind = signOf(difference);
  return (
    <>
      <span className={styles.small}>
        {change !== undefined &&
          bar.by(changeWords(change, unit, locale), shareWords(change.share))}
        {broken > 0 && (
          <em className={styles.broken} title={bar.broken(broken)}>
            ! {broken}
          </em>
        )}
      </span>
      <span className={styles.cost} data-cost>
        {kind === "same" ? bar.same : bar[kind](sumInWords(shown, { text, locale }, basis))}
      </span>
    </>
  );
}
