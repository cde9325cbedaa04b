/**
 * The training screen: title row, course, and the side that is chosen.
 *
 * In:       everything as values; callbacks.
 * Out:      the screen; before the first answers, the course alone.
 * Ignores:  where values come from.
 */
import type { PolicyView } from "../../engine/index.ts";
import { CourseList } from "./CourseList.tsx";
import { HandoutPanel } from "./handout/HandoutPanel.tsx";
import { LessonAside } from "./lesson/LessonAside.tsx";
import { LessonPanel } from "./lesson/LessonPanel.tsx";
import { QuizCard } from "./quiz/QuizCard.tsx";
import { RecordPanel } from "./RecordPanel.tsx";
import { SheetPanel } from "./sheet/SheetPanel.tsx";
import { TitleRow } from "./TitleRow.tsx";
import { TrainReceipt } from "./TrainReceipt.tsx";
import styles from "./TrainView.module.css";
import type { TrainViewProps } from "./train-view-props.ts";
import { wordingOf } from "./train-words.ts";
import type { OwnCase } from "./useTrain.ts";

export function TrainView(props: TrainViewProps) {
  const { text, kind, paper, lesson, selection } = props;
  const policy = paper?.policy ?? lesson?.policy;
  return (
    <div className={styles.screen} data-state={kind}>
      <TitleRow {...props} />
      {kind === "failed" && <p className={styles.failed}>{text.train.failed}</p>}
      <noscript>
        <p className={styles.failed}>{text.train.noScript}</p>
      </noscript>
      <div className={`${styles.columns} ${styles[selection.tab] ?? ""}`}>
        <div className={styles.side}>
          <CourseList {...props} />
          <RecordPanel {...props} policy={policy} />
        </div>
        {policy !== undefined && <Side {...props} policy={policy} />}
      </div>
      {policy !== undefined && <TrainReceipt {...props} policy={policy} />}
    </div>
  );
}

function Side(props: TrainViewProps & { readonly policy: PolicyView }) {
  const { selection, paper, lesson: found, lessonAsked: asked, example, own, policy } = props;
  const { region, tab, topic, seed, difficulty, kinds } = selection;
  const wording = wordingOf(policy, props);
  const shown =
    own === undefined ? `${example?.case.id} ${example?.example.subject.path}` : ownKey(own);
  const key = `${region} ${tab} ${shown}`;
  if (tab === "handout") return <HandoutPanel {...props} wording={wording} />;
  const lesson = found?.lesson;
  const wordingThere = wordingOf(found?.policy ?? policy, props);
  const isThere = lesson !== undefined && asked !== undefined;
  if (tab === "lesson")
    return (
      <>
        <LessonPanel key={key} {...props} wording={wordingThere} />
        {isThere && (
          <LessonAside
            key={`${key} aside`}
            {...props}
            lesson={lesson}
            asked={asked}
            wording={wordingThere}
          />
        )}
      </>
    );
  return (
    <>
      {paper !== undefined && (
        <QuizCard
          key={`${region} ${topic} ${seed} ${difficulty} ${kinds.join()}`}
          {...props}
          questions={paper.questions}
          wording={wording}
        />
      )}
      {isThere && (
        <SheetPanel
          key={key}
          {...props}
          lesson={lesson}
          asked={asked}
          wording={wordingThere}
          isExercise={false}
        />
      )}
    </>
  );
}

/** Another case of one's own begins its steps anew. */
function ownKey({ facts, subject }: OwnCase): string {
  return `own ${subject.programme} ${JSON.stringify(facts)}`;
}
