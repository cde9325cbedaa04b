/**
 * The course: topics of the region with how far the paper of each has been answered.
 *
 * In:       the book, the selection, the learner's record.
 * Out:      a list of buttons in groups.
 */

import styles from "./CourseList.module.css";
import { isOfPaper } from "./quiz/kept-paper.ts";
import { paperLength, regionOf } from "./train-state.ts";
import type { TrainViewProps } from "./train-view-props.ts";
import { topicName } from "./train-words.ts";
import type { BookTopic } from "./training-book.ts";

type Props = Pick<TrainViewProps, "text" | "locale" | "book" | "selection" | "change" | "record">;

export function CourseList(props: Props) {
  const { text, book, selection } = props;
  const words = text.train.courses;
  const topics = regionOf(selection, book)?.topics ?? [];
  const ofKind = (kind: BookTopic["topic"]["kind"]) =>
    topics.filter(({ topic }) => topic.kind === kind);
  const groups = [
    { head: "", topics: ofKind("all") },
    { head: words.figures, topics: ofKind("figure") },
    { head: words.programmes, topics: ofKind("programme") },
    { head: words.answers, topics: ofKind("answer") },
    { head: words.mistakes, topics: ofKind("mistake") },
  ];
  return (
    <nav className={`sheet ${styles.course}`} aria-label={words.label}>
      {groups
        .filter((group) => group.topics.length > 0)
        .map((group) => (
          <section key={group.head}>
            {group.head !== "" && <h2>{group.head}</h2>}
            <ul>
              {group.topics.map((topic) => (
                <li key={topic.id}>
                  <TopicButton {...props} topic={topic} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </nav>
  );
}

function TopicButton({ topic, ...props }: Props & { readonly topic: BookTopic }) {
  const { text, locale, selection, change, record } = props;
  const words = text.train.courses;
  const paper = { ...selection, topic: topic.id, kinds: selection.kinds.join(" ") };
  const own = record.answers.filter((one) => isOfPaper(one, paper));
  const latest = new Map(own.map((one) => [one.index, one]));
  const done = latest.size;
  const right = [...latest.values()].filter(({ isRight }) => isRight).length;
  const state = done === 0 ? "" : done < paperLength ? styles.doing : styles.done;
  return (
    <button
      type="button"
      className={`${styles.topic} ${state ?? ""}`}
      aria-pressed={topic.id === selection.topic}
      onClick={() => change({ kind: "topic", topic: topic.id })}
    >
      <span>{topicName(topic, { text, locale })}</span>
      {done > 0 && (
        <small title={words.progressMeaning(right, done)}>
          {words.progress(done, paperLength)}
        </small>
      )}
    </button>
  );
}
