/**
 * What is wrong with the text, below the editor: errors first, each with its line, its code and its cure.
 *
 * In:       the problems; whether they are those of the text as it is now.
 * Out:      rows that lead to their place. A cure can be taken while it still fits the text.
 */
import type { DraftText } from "../../text/draft-zh.ts";
import { countsOf, type Problem } from "./draft-state.ts";
import type { DraftViewProps } from "./draft-view-props.ts";
import styles from "./Problems.module.css";
import { SeverityMark } from "./SeverityMark.tsx";

export function Problems(props: DraftViewProps) {
  const { text, problems, isFresh, check } = props;
  const words = text.draft.problems;
  const isUnknown = check.kind === "running" && problems.length === 0;
  return (
    <section className={styles.problems} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <p className="note" role="status">
          {isUnknown
            ? words.checking
            : problems.length === 0
              ? words.none
              : words.counts(countsOf(problems))}
        </p>
        <SumsButton {...props} />
      </header>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <Row
              key={problem.key}
              {...props}
              problem={problem}
              words={words}
              canCure={isFresh && canWrite(props)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function SumsButton({ text, sums }: DraftViewProps) {
  const { show, meaning } = text.draft.writing.inlays;
  return (
    <button
      type="button"
      className={`btn sm ${styles.sums}`}
      aria-pressed={sums.isOn}
      title={meaning}
      onClick={() => sums.turn(!sums.isOn)}
    >
      {show}
    </button>
  );
}

function canWrite({ texts, isNarrow }: DraftViewProps): boolean {
  return texts.editor !== undefined && !isNarrow && !texts.state.offers.has(texts.file.name);
}

interface RowProps extends Pick<DraftViewProps, "goTo" | "cure"> {
  readonly problem: Problem;
  readonly words: DraftText["problems"];
  readonly canCure: boolean;
}

function Row({ problem, words, canCure, goTo, cure }: RowProps) {
  const { severity, place, sentence, code, finding } = problem;
  const said = (
    <>
      <SeverityMark severity={severity} word={words.severities[severity]} />
      <span className={styles.place}>{place}</span>
      <span className={styles.sentence}>{sentence}</span>
      <code>{code}</code>
    </>
  );
  return (
    <li>
      {finding === undefined ? (
        <div className={styles.said}>{said}</div>
      ) : (
        <button type="button" className={styles.said} onClick={() => goTo(finding)}>
          {said}
        </button>
      )}
      {finding?.cure !== undefined && canCure && (
        <button
          type="button"
          className="btn lnk sm"
          title={finding.cure.title}
          onClick={() => cure(finding)}
        >
          {words.fix}
          <span className="vh">{finding.cure.title}</span>
        </button>
      )}
    </li>
  );
}
