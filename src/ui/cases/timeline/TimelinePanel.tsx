/**
 * The household over months: spans, what changes between them and why, days that the rules give, and the months.
 *
 * In:       what the case screen knows; the region's answer.
 * Out:      the pane of a tab.
 */
import { useMemo } from "react";
import type { PlainTimeline, TimelineSpan } from "../../../engine/index.ts";
import { moneyDigits } from "../../../text/figures.ts";
import { policyTexts } from "../../compare/compare-state.ts";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import type { CasesColumnProps, CasesWording } from "../cases-view-props.ts";
import { ChangeEntry } from "./ChangeEntry.tsx";
import { DayList } from "./DayList.tsx";
import { MonthTable } from "./MonthTable.tsx";
import styles from "./TimelinePanel.module.css";
import { findingOf, programmeWords } from "./timeline-words.ts";
import { useTimeline } from "./use-timeline.ts";

export function TimelinePanel(props: CasesColumnProps) {
  const { engine, catalogue, selection, household, wording } = props;
  const policy = useMemo(
    () => policyTexts(catalogue).find(({ id }) => id === selection.region),
    [catalogue, selection.region],
  );
  const { facts } = household;
  const state = useTimeline({ client: engine, policy, facts, date: selection.date });
  const words = wording.text.cases.timeline;
  return (
    <section className={styles.panel} aria-label={words.tab} data-timeline={state.kind}>
      {state.kind === "waiting" && <p className="dim">{words.waiting}</p>}
      {state.kind === "failed" && <p className="mid">{wording.text.cases.screen.reason.broken}</p>}
      {"timeline" in state && <Timeline timeline={state.timeline} wording={wording} />}
    </section>
  );
}

interface Props {
  readonly timeline: PlainTimeline;
  readonly wording: CasesWording;
}

function Timeline({ timeline, wording }: Props) {
  const words = wording.text.cases.timeline;
  const { spans, changes, from, until, date, isCutShort } = timeline;
  const [before, bold, after] = findingOf(timeline, wording);
  const moving = new Set(changes.flatMap((one) => one.changes.map(({ programme }) => programme)));
  const isSteady = ({ programme, outcome, isToChoose }: TimelineSpan["programmes"][number]) =>
    outcome === "yes" && !isToChoose && !moving.has(programme);
  const steady = (spans[0]?.programmes ?? []).filter(isSteady);
  return (
    <>
      <p className="finding">
        <span>
          {before}
          <b>{bold}</b>
          {after}
        </span>
      </p>
      <p className="note">
        {words.title(from, until)}. {words.note}
      </p>
      {changes.length > 0 && steady.length > 0 && (
        <p className={styles.steady}>
          {words.steady(steady.map((one) => programmeWords(one, wording)))}
        </p>
      )}
      <ol className={styles.line}>
        {spans.map((span, index) => {
          const change = changes[index - 1];
          return (
            <li key={span.first}>
              {change !== undefined && <ChangeEntry change={change} wording={wording} />}
              <Span
                span={span}
                shown={changes.length > 0 ? (one) => !isSteady(one) : () => true}
                date={date}
                wording={wording}
              />
            </li>
          );
        })}
      </ol>
      {isCutShort && <p className="note">{words.cutShort}</p>}
      <DayList timeline={timeline} wording={wording} />
      <MonthTable timeline={timeline} wording={wording} />
    </>
  );
}

interface SpanProps {
  readonly span: TimelineSpan;
  /** Which programmes are worth a line of their own. */
  readonly shown: (programme: TimelineSpan["programmes"][number]) => boolean;
  readonly date: string;
  readonly wording: CasesWording;
}

function Span({ span, shown, date, wording }: SpanProps) {
  const { text } = wording;
  const words = text.cases.timeline;
  const { first, last, support, programmes } = span;
  const met = programmes.filter(({ outcome }) => outcome === "yes");
  const others = programmes.length - met.length;
  return (
    <div className={styles.span} data-now={first <= date && date <= last ? "" : undefined}>
      <p>
        <b>{words.span(first, last)}</b>{" "}
        {first <= date && date <= last && (
          <span className={styles.now}>
            {words.looked} {date}
          </span>
        )}{" "}
        <span className="mid">{words.support(moneyDigits(support))}</span>
      </p>
      <ul>
        {met.filter(shown).map((one) => (
          <li key={one.programme}>
            <OutcomeMark outcome={one.outcome} word={text.outcomes[one.outcome]} weight="light" />{" "}
            {programmeWords(one, wording)}
            {one.isToChoose && <span className="mid"> {words.toChoose}</span>}
          </li>
        ))}
        {programmes.length === 0 && <li className="mid">{words.nothing}</li>}
        {others > 0 && <li className="dim">{words.others(others)}</li>}
      </ul>
    </div>
  );
}
