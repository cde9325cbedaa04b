/**
 * A worked case beside another: the same household in another region, or with one fact changed; where the paths part.
 *
 * In:       the worked case and what it was asked with; how to reach the engine.
 * Out:      a choice and a table of steps, the one at which they part set apart.
 */
import { useMemo, useState } from "react";
import type { Lesson, PlainChange, PlainValue, RawFact } from "../../../engine/index.ts";
import type { LessonRequest } from "../../../worker/train-protocol.ts";
import { policyTexts } from "../../compare/compare-state.ts";
import { useAnswer } from "../../parts/use-answer.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import { stepValue, type TrainWording } from "../train-words.ts";
import styles from "./BesidePanel.module.css";
import { PartingTable } from "./PartingTable.tsx";

interface Props extends Omit<TrainViewProps, "lesson"> {
  readonly lesson: Lesson;
  readonly asked: LessonRequest;
  readonly wording: TrainWording;
}

const isKept = () => true;

export function BesidePanel(props: Props) {
  const { text, locale, book, engine, lesson, asked, wording, selection } = props;
  const words = text.train.beside;
  const [chosen, setChosen] = useState("");
  const inquiry = useMemo(
    () => ({
      policy: asked.policy,
      facts: asked.facts,
      programme: lesson.programme,
      date: asked.date,
    }),
    [asked, lesson],
  );
  const found = useAnswer(engine, "inquire-case", inquiry, isKept);
  const changes = useMemo(
    () => (found.last?.answer.inquiry?.parts ?? []).flatMap((part) => part.changes),
    [found],
  );
  const others = book.regions.filter(({ id }) => id !== selection.region);
  const options = [
    ...others.map(({ id }) => `region ${id}`),
    ...changes.map((_, index) => `change ${index}`),
  ];
  const shown = options.includes(chosen) ? chosen : (options[0] ?? "");
  const beside = useMemo(() => {
    const [kind = "", which = ""] = shown.split(" ");
    const policies = policyTexts({ ...book, households: [], firstHouseholds: [] });
    const policy = kind === "region" ? policies.find(({ id }) => id === which) : asked.policy;
    const change = kind === "change" ? changes[Number(which)] : undefined;
    if (policy === undefined) return undefined;
    const base = { ...asked, policy, base: lesson };
    return change === undefined ? base : { ...base, changed: changedFact(change) };
  }, [shown, changes, asked, book, lesson]);
  const { last } = useAnswer(engine, "training-beside", beside, isKept);
  const answer = last?.asked === beside ? last?.answer : undefined;
  return (
    <div className={styles.beside}>
      <label className={`fld ${styles.field}`}>
        <span>{words.against}</span>
        <select data-against value={shown} onChange={({ target }) => setChosen(target.value)}>
          <optgroup label={words.regions}>
            {others.map(({ id }) => (
              <option key={id} value={`region ${id}`}>
                {book.places.find((place) => place.id === id)?.title[locale] ?? id}
              </option>
            ))}
          </optgroup>
          {changes.length > 0 && (
            <optgroup label={words.changes}>
              {changes.map((change, index) => (
                <option key={keyOf(change)} value={`change ${index}`}>
                  {changeText(change, wording)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <div role="status" className={styles.status}>
        {answer === undefined && <p className="note">{words.waiting}</p>}
        {answer !== undefined && answer.parting === undefined && <p>{words.none}</p>}
      </div>
      {answer?.parting !== undefined && (
        <PartingTable parting={answer.parting} other={answer.policy} props={props} />
      )}
    </div>
  );
}

function keyOf({ place, to }: PlainChange): string {
  return JSON.stringify([place.path, place.name, to]);
}

function changedFact({ place, to, isMonth }: PlainChange) {
  return { path: place.path, name: place.name, value: rawValue(to, isMonth) };
}

function rawValue(value: PlainValue, isMonth: boolean): RawFact {
  if (value.kind === "truth") return value.isTrue;
  return isMonth ? value.text.slice(0, 7) : value.text;
}

function changeText(change: PlainChange, wording: TrainWording): string {
  const { text, locale, name } = wording;
  const { place, en, unit, from, to, outcome } = change;
  const fact = text.train.lesson.of(name(place.name, en), place.of?.[locale] ?? "");
  const said = (value: PlainValue) =>
    value.kind === "word" ? name(value.text) : stepValue(value, unit, wording);
  const { change: words } = text.train.beside;
  return words(fact, from === undefined ? "" : said(from), said(to), text.outcomes[outcome]);
}
