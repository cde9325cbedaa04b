/**
 * The amendment as a sentence, with the figure to edit in it, and the finding.
 *
 * In:       the selection and its figure; the chosen proposal, as far as it is known.
 * Out:      controls that call back. While a figure is dragged the last finding stands.
 */
import type { OfferedFigure } from "../../engine/index.ts";
import { plainDigits } from "../../text/figures.ts";
import { dateInWords, rangeText, unitText } from "../../text/format.ts";
import type { CostBasis, CostedProposal } from "../../worker/cost-protocol.ts";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import styles from "./AmendmentPanel.module.css";
import type { CostViewProps } from "./cost-view-props.ts";
import { findingWords } from "./cost-words.ts";
import { DayNote } from "./DayNote.tsx";
import { fileOfId } from "./documents/own-documents.ts";

interface Props extends CostViewProps {
  readonly basis: CostBasis | undefined;
  readonly figure: OfferedFigure | undefined;
  readonly chosen: CostedProposal | undefined;
}

export function AmendmentPanel(props: Props) {
  const { text, locale, selection, figure, onChange } = props;
  const { amend, finding } = text.costScreen;
  const proposal = selection.proposals[selection.chosen];
  if (figure === undefined || proposal === undefined)
    return <p className={`sheet ${styles.panel}`}>{finding.empty}</p>;
  const name = locale === "zh" ? figure.parameter : figure.en || figure.parameter;
  const document = props.book.proposals.find(({ id }) => id === proposal.source);
  const setValue = (value: string) => onChange({ kind: "value", value });
  const { documents: say } = text.costScreen;
  const figureName = [name, ...figure.variant].join(" · ");
  if (proposal.value === "" && proposal.source !== undefined)
    return (
      <section className={`sheet ${styles.panel}`} aria-label={say.amend}>
        <p className={styles.amend}>
          {amend.from(dateInWords(selection.from, locale))}
          {say.under(document?.title[locale] ?? fileOfId(proposal.source))}
          {document !== undefined && (
            <button type="button" className="btn sm" onClick={() => setValue(figure.value)}>
              {say.set(figureName)}
            </button>
          )}
        </p>
        <div className={styles.controls}>
          <Days {...props} />
        </div>
        <Finding {...props} />
        <DayNote {...props} />
      </section>
    );
  return (
    <section className={`sheet ${styles.panel}`} aria-label={amend.value}>
      <p className={styles.amend}>
        {amend.from(dateInWords(selection.from, locale))}
        {amend.changed(figureName, unitText(figure.unit, locale))}
        <s>{plainDigits(figure.value)}</s>
        <ProvenanceSeal provenance={figure.status} text={text.provenances[figure.status]} />
        {amend.to}
        <input
          className={styles.edit}
          type="number"
          inputMode="decimal"
          aria-label={amend.value}
          value={proposal.value}
          step={figure.step}
          onChange={({ target }) => setValue(target.value)}
          onKeyDown={(event) => {
            const sign = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
            if (sign === 0 || !event.shiftKey) return;
            event.preventDefault();
            setValue(stepped(proposal.value, figure.step, 10 * sign));
          }}
        />
        <ProvenanceSeal provenance="assumed" text={text.provenances.assumed} />
        {amend.stop}
        {document !== undefined && <span className={styles.further}>{document.title[locale]}</span>}
        {proposal.further.length > 0 && (
          <span className={styles.further}>
            {amend.further}
            {proposal.further.map(({ parameter, variant, value }) => (
              <span key={[parameter, ...variant].join(".")}>
                {[parameter, ...variant].join(" · ")} <b>{plainDigits(value)}</b>
              </span>
            ))}
          </span>
        )}
      </p>
      <div className={styles.controls}>
        <label className={styles.slider}>
          <span className="vh">{amend.slider}</span>
          <input
            type="range"
            {...limitsOf(figure)}
            value={proposal.value}
            onChange={({ target }) => setValue(target.value)}
          />
        </label>
        <Days {...props} />
        {figure.range !== undefined && (
          <span className="dim xs">
            {amend.range(rangeText(figure.range.least, figure.range.most, locale))}
          </span>
        )}
      </div>
      <Finding {...props} />
      <DayNote {...props} />
    </section>
  );
}

function Days({ text, selection, onChange }: Props) {
  const { amend } = text.costScreen;
  return (
    <>
      <label className="fld named">
        <span>{amend.fromDay}</span>
        <input
          type="date"
          required
          value={selection.from}
          onChange={({ target }) => onChange({ kind: "from", from: target.value })}
        />
      </label>
      <label className="fld named">
        <span>{amend.paidFrom}</span>
        <input
          type="date"
          required
          min={selection.from}
          value={selection.paidFrom}
          onChange={({ target }) => onChange({ kind: "paidFrom", paidFrom: target.value })}
        />
      </label>
    </>
  );
}

function Finding({ text, locale, basis, chosen }: Props) {
  if (chosen?.result === undefined) return null;
  const { sum, rest } = findingWords(chosen.result.comparison, { text, locale }, basis);
  return (
    <p className="finding" data-finding aria-live="polite">
      <span>
        {sum[0]}
        <b>{sum[1]}</b>
        <ProvenanceSeal provenance="assumed" text={text.provenances.assumed} />
        {sum[2]}
        {rest}
      </span>
    </p>
  );
}

/** From a fifth less to two fifths more, in the figure's own steps: pixels of a slider. */
function limitsOf({ value, step }: OfferedFigure) {
  const [now, grain] = [Number(value), Number(step)];
  const places = step.split(".")[1]?.length ?? 0;
  const onStep = (share: number) => (Math.round((now * share) / grain) * grain).toFixed(places);
  return { min: onStep(0.8), max: onStep(1.4), step };
}

/** So many steps further; what is typed stays a decimal. */
function stepped(value: string, step: string, steps: number): string {
  const places = step.split(".")[1]?.length ?? 0;
  return (Number(value) + Number(step) * steps).toFixed(places);
}
