/**
 * A worked case beside another: a second case, the same household in another region, or with one fact changed; where the
 * paths part.
 *
 * In:       the worked case and what it was asked with; how to reach the engine; what it is held against.
 * Out:      a choice, a table of steps, the one at which they part set apart; pairs of cases that differ in one fact.
 */
import { useMemo } from "react";
import type { Lesson, PlainChange, PlainValue, RawFact } from "../../../engine/index.ts";
import type { LessonRequest } from "../../../worker/train-protocol.ts";
import { policyTexts } from "../../compare/compare-state.ts";
import { useAnswer } from "../../parts/use-answer.ts";
import { Situation } from "../Situation.tsx";
import { exampleOf } from "../train-state.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import { type TrainWording, wordingOf } from "../train-words.ts";
import { AgainstPicker } from "./AgainstPicker.tsx";
import styles from "./BesidePanel.module.css";
import { examplesBeside } from "./examples-beside.ts";
import { PairList } from "./PairList.tsx";
import { PartingTable } from "./PartingTable.tsx";

interface Props extends Omit<TrainViewProps, "lesson"> {
  readonly lesson: Lesson;
  readonly asked: LessonRequest;
  readonly wording: TrainWording;
}

const isKept = () => true;

export function BesidePanel(props: Props) {
  const { text, book, engine, lesson, asked, selection } = props;
  const words = text.train.beside;
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
  const examples = examplesBeside(props);
  const options = [
    ...examples.map(({ key }) => key),
    ...others.map(({ id }) => `region ${id}`),
    ...changes.map((_, index) => `change ${index}`),
  ];
  const shown = options.includes(selection.against) ? selection.against : (options[0] ?? "");
  const beside = useMemo(() => {
    const [kind = "", which = "", index = ""] = shown.split(" ");
    const policies = policyTexts({ ...book, households: [], firstHouseholds: [] });
    const policy = kind === "change" ? asked.policy : policies.find(({ id }) => id === which);
    if (policy === undefined) return undefined;
    const base = { ...asked, policy, base: lesson };
    if (kind === "example") {
      const place = { region: which, topic: selection.topic, example: Number(index) };
      const other = exampleOf(place, book);
      if (other === undefined) return undefined;
      const { date, facts } = other.case;
      return { ...base, date, facts, subject: other.example.subject };
    }
    const change = kind === "change" ? changes[Number(which)] : undefined;
    return change === undefined ? base : { ...base, changed: changedFact(change) };
  }, [shown, changes, asked, book, lesson, selection.topic]);
  const { last } = useAnswer(engine, "training-beside", beside, isKept);
  const answer = last?.asked === beside ? last?.answer : undefined;
  const isOther = shown.startsWith("example ");
  return (
    <div className={styles.beside}>
      <AgainstPicker {...props} examples={examples} changes={changes} shown={shown} />
      <PairList {...props} />
      <div role="status" className={styles.status}>
        {answer === undefined && <p className="note">{words.waiting}</p>}
        {answer !== undefined && answer.parting === undefined && <p>{words.none}</p>}
      </div>
      {isOther && answer?.lesson !== undefined && answer.policy !== undefined && (
        <details className={styles.other}>
          <summary>{words.otherHousehold}</summary>
          <Situation
            situation={answer.lesson.situation}
            date={answer.lesson.date}
            wording={wordingOf(answer.policy, props)}
          />
        </details>
      )}
      {answer?.parting !== undefined && (
        <PartingTable parting={answer.parting} other={answer.policy} props={props} />
      )}
    </div>
  );
}

function changedFact({ place, to, isMonth }: PlainChange) {
  return { path: place.path, name: place.name, value: rawValue(to, isMonth) };
}

function rawValue(value: PlainValue, isMonth: boolean): RawFact {
  if (value.kind === "truth") return value.isTrue;
  return isMonth ? value.text.slice(0, 7) : value.text;
}
