/**
 * What a case fails: expected and found, and the first step that differs with its clause and its place.
 *
 * In:       the report of one case; how the policy is spoken of.
 * Out:      each failure with a way to its line in the case and to its step in the policy.
 */
import { faultSentence } from "../../../text/diagnostics-zh.ts";
import type { PlacedDifference, RanCase, RanFailure } from "../../../worker/case-protocol.ts";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import type { DraftViewProps } from "../draft-view-props.ts";
import styles from "./CasesPane.module.css";
import { aboutWords, readsWords, stepWords, turnWords, valueWords } from "./case-words.ts";
import { openCase } from "./open-case.ts";
import type { CaseWording } from "./use-wording.ts";

interface Props extends DraftViewProps, CaseWording {
  readonly report: RanCase;
}

export function CaseFailures(props: Props) {
  const { text, locale, report } = props;
  const { failures, faults, diagnostics, isEmpty, file } = report;
  const words = text.draft.cases;
  return (
    <div className={styles.failures}>
      {isEmpty && <p>{words.empty}</p>}
      {failures.map((failure) => (
        <Failure key={failure.path} {...props} failure={failure} />
      ))}
      {faults.map((fault) => (
        <p key={`${fault.code} ${fault.path}`}>{faultSentence(fault, locale)}</p>
      ))}
      {diagnostics.map((diagnostic) => (
        <p key={`${diagnostic.code} ${diagnostic.at.start}`}>
          <button
            type="button"
            className="btn lnk sm"
            onClick={() => openCase(props, file, diagnostic.at)}
          >
            {words.line(diagnostic.at.line)}
          </button>{" "}
          {faultSentence(diagnostic, locale)}
        </p>
      ))}
    </div>
  );
}

function Failure(props: Props & { readonly failure: RanFailure }) {
  const { text, failure, name, report } = props;
  const { expected, found, at, difference, path } = failure;
  const words = text.draft.cases;
  return (
    <div className={styles.failure}>
      <p>
        <b>{aboutWords(failure, words, name)}</b> {words.expected}{" "}
        <span className={styles.expected}>{valueWords(expected, text)}</span>
        {words.and}
        {path !== "faults" && found === "" ? (
          words.notThere
        ) : (
          <>
            {words.found} <b className={styles.found}>{valueWords(found, text)}</b>
          </>
        )}
        {at !== undefined && (
          <button
            type="button"
            className="btn lnk sm"
            onClick={() => openCase(props, report.file, at)}
          >
            {words.line(at.line)}
          </button>
        )}
      </p>
      {difference !== undefined && <Step {...props} difference={difference} />}
    </div>
  );
}

function Step(props: Props & { readonly difference: PlacedDifference }) {
  const { text, texts, name, wording, difference, goToPlace } = props;
  const { kind, step, at } = difference;
  const words = text.draft.cases;
  const isHere = at.file === texts.file.name;
  const place = isHere ? words.line(at.line) : words.elsewhere(at.file, at.line);
  return (
    <div className={styles.step}>
      <p>
        <small>{kind === "found" ? words.gives : words.differs}</small>
        <button
          type="button"
          className="btn lnk sm"
          title={words.goToStep}
          onClick={() => goToPlace(at)}
        >
          {place}
        </button>
        <span className={styles.chips}>
          {wording !== undefined &&
            step.cite.map((id) => <ClauseChip key={id} id={id} wording={wording} />)}
        </span>
      </p>
      <p>
        {stepWords(difference, words, name)}
        {words.kinds[kind] !== "" && <span className="tag">{words.kinds[kind]}</span>}{" "}
        <b>{turnWords(difference, text)}</b>
      </p>
      {step.formula !== "" && <code className={styles.formula}>{step.formula}</code>}
      {step.reads.length > 0 && (
        <p className={styles.reads}>{readsWords(difference, text, name)}</p>
      )}
    </div>
  );
}
